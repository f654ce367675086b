#include "codegen/report/pages.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

std::string_view page_of(std::string_view id)
{
    const std::string name = fmt::format("{}.md", id);
    for (const EmbeddedFile& page : page_files())
        if (page.path == name) return page.text;
    return {};
}

} // namespace chorus::codegen
