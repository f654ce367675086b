#include "codegen/emit/code.hpp"

namespace chorus::codegen {

std::string comment_text(std::string_view text)
{
    std::string flat;
    for (const char character : text) {
        const bool ends_word = character == ' ' || character == '\n';
        if (ends_word && flat.ends_with('\\')) flat.push_back('.');
        flat.push_back(ends_word ? ' ' : character);
    }
    while (flat.ends_with(' '))
        flat.pop_back();
    if (flat.ends_with('\\')) flat.push_back('.');
    return flat;
}

void Code::doc(std::string_view text)
{
    if (!text.empty()) line("/// {}", comment_text(text));
}

std::string Code::trailing_doc(std::string_view text)
{
    return text.empty() ? std::string() : " ///< " + comment_text(text);
}

} // namespace chorus::codegen
