#include "aura-cli/output/prose.hpp"

#include "codegen/runtime/wire/text.hpp"

namespace chorus::aura {

std::string brief(std::string_view text)
{
    std::string sentence{text.substr(0, text.find(". "))};
    for (char& letter : sentence)
        if (letter == '\n') letter = ' ';
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

std::string wrapped(std::string_view text, std::size_t width)
{
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t length = wire::count_code_points(word);
        if (column > 0 && column + 1 + length > width) {
            out += '\n';
            column = 0;
        }
        if (column > 0) out += ' ';
        out += word;
        column += length + (column > 0 ? 1 : 0);
        const bool breaks = end < text.size() && text[end] == '\n';
        if (breaks) out += '\n';
        if (breaks) column = 0;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

} // namespace chorus::aura
