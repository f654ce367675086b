#include "codegen/model/source.hpp"

namespace chorus::codegen {

std::string_view SourceFile::line(std::size_t number) const
{
    std::string_view rest = text;
    for (; number > 1; --number) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos) return {};
        rest.remove_prefix(end + 1);
    }
    std::string_view found = rest.substr(0, rest.find('\n'));
    if (found.ends_with('\r')) found.remove_suffix(1);
    return found;
}

} // namespace chorus::codegen
