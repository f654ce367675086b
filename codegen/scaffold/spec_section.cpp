#include "codegen/scaffold/spec_section.hpp"

#include <algorithm>

namespace chorus::codegen {

namespace {

/// Where the section that begins before `at` ends: the next line that is not indented, without the comments before it.
std::size_t section_end(std::string_view spec, std::size_t at)
{
    std::size_t end = at;
    while (at < spec.size()) {
        const std::size_t next = std::min(spec.find('\n', at), spec.size() - 1) + 1;
        const char first = spec[at];
        if (first == ' ')
            end = next;
        else if (first != '#' && first != '\n')
            break;
        at = next;
    }
    return end;
}

} // namespace

std::string with_entry(std::string_view spec, std::string_view name, std::string_view entry)
{
    std::string text(spec);
    if (!text.ends_with('\n')) text += '\n';
    const std::string key = '\n' + std::string(name) + ":\n";
    const std::size_t found = text.find(key);
    if (found == text.npos) return text + key.substr(1) + std::string(entry);
    return text.insert(section_end(text, found + key.size()), entry);
}

} // namespace chorus::codegen
