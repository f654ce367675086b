#include "codegen/report/pages.hpp"

namespace chorus::codegen {

std::string_view page_of(std::string_view id)
{
    for (const Page& page : pages())
        if (page.id == id) return page.text;
    return {};
}

} // namespace chorus::codegen
