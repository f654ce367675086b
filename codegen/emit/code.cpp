#include "codegen/emit/code.hpp"

namespace chorus::codegen {

namespace {

/// Text on one line, as comments need it. A backslash at the end of a word gets a full stop: at the end of a line it
/// would make the next one part of the comment.
std::string flattened(std::string_view text)
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

} // namespace

void Code::doc(std::string_view text)
{
    if (!text.empty()) line("/// {}", flattened(text));
}

std::string Code::trailing_doc(std::string_view text)
{
    return text.empty() ? std::string() : " ///< " + flattened(text);
}

} // namespace chorus::codegen
