#include "codegen/site/layout.hpp"

#include "codegen/model/names.hpp"
#include "codegen/site/html.hpp"
#include "codegen/site/links.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

std::string navigation(const Page& page, const Model& model)
{
    std::string out = "<nav class=\"side\" aria-label=\"Domains\">\n";
    for (const OwnerGroup& group : owner_groups(model)) {
        out += fmt::format("<h2>{}</h2>\n<ul>\n", escaped(owner_title(group.owner)));
        for (const Spec* spec : group.specs)
            out += fmt::format("<li><a href=\"{}\"{}>{}</a></li>\n", escaped(page.root + page_path(*spec)),
                               spec == page.current ? " aria-current=\"page\"" : "", escaped(spec->name.text));
        out += "</ul>\n";
    }
    return out + "</nav>\n";
}

std::string header(const Page& page)
{
    return fmt::format(
        "<header class=\"top\">\n<a class=\"brand\" href=\"{}index.html\">Messages</a>\n"
        "<div class=\"search\" role=\"search\"><input id=\"search\" type=\"search\" autocomplete=\"off\" "
        "spellcheck=\"false\" placeholder=\"Search commands, events, types, errors\" "
        "aria-label=\"Search\" aria-controls=\"results\"><kbd>/</kbd>"
        "<ol id=\"results\" hidden></ol></div>\n"
        "<button id=\"theme\" type=\"button\" aria-label=\"Light or dark\">&#9680;</button>\n"
        "</header>\n",
        escaped(page.root));
}

} // namespace

std::string page_html(const Page& page, const Model& model)
{
    const std::string root = escaped(page.root);
    std::string out =
        fmt::format("<!DOCTYPE html>\n<html lang=\"en\" data-root=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<title>{1}</title>\n<link rel=\"stylesheet\" href=\"{0}assets/site.css\">\n"
                    "<script src=\"{0}assets/theme.js\"></script>\n</head>\n<body>\n",
                    root, escaped(page.title));
    out += header(page);
    out += "<div class=\"columns\">\n" + navigation(page, model) + "<main>\n" + page.body + "</main>\n";
    if (!page.contents.empty())
        out += "<nav class=\"contents\" aria-label=\"On this page\">\n" + page.contents + "</nav>\n";
    return out + fmt::format("</div>\n<script src=\"{0}assets/search-index.js\"></script>\n"
                             "<script src=\"{0}assets/site.js\"></script>\n</body>\n</html>\n",
                             root);
}

std::vector<OwnerGroup> owner_groups(const Model& model)
{
    std::vector<OwnerGroup> groups;
    for (const Spec& spec : model.specs) {
        const auto same = [&](const OwnerGroup& group) { return group.owner == spec.owner; };
        const auto found = std::find_if(groups.begin(), groups.end(), same);
        if (found == groups.end())
            groups.push_back({spec.owner, {&spec}});
        else
            found->specs.push_back(&spec);
    }
    return groups;
}

std::string owner_title(const std::string& owner)
{
    return owner == "types" ? "Shared types" : pascal_case(owner);
}

} // namespace chorus::codegen::site
