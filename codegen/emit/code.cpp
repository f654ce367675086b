#include "codegen/emit/code.hpp"

namespace chorus::codegen {

namespace {

/// Text on one line, as comments need it.
std::string flattened(std::string_view text)
{
    std::string flat;
    for (const char character : text)
        flat.push_back(character == '\n' ? ' ' : character);
    while (flat.ends_with(' '))
        flat.pop_back();
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
