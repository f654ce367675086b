#include "codegen/site/links.hpp"

#include "codegen/site/html.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

/// More links than this would bury what stands around them.
constexpr std::size_t most_open_links = 10;

} // namespace

Place place_of(const Command& command, const Spec& spec)
{
    return {&spec, "command", command.name.text};
}

Place place_of(const Event& event, const Spec& spec)
{
    return {&spec, "event", event.name.text};
}

Place place_of(const Stream& stream, const Spec& spec)
{
    return {&spec, "stream", stream.name.text};
}

Place place_of(const TypeDecl& type)
{
    return {type.spec, "type", type.name.text};
}

Place place_of(const ErrorDecl& error)
{
    return {error.spec, "error", error.name.text};
}

Place place_of(const Scenario& scenario, const Spec& spec)
{
    return {&spec, "scenario", scenario.name.text};
}

Place place_of(const DocumentDecl& document, const Spec& spec)
{
    return {&spec, "document", document.name.text};
}

std::string page_path(const Spec& spec)
{
    return spec.stem + ".html";
}

std::string root_of(const Spec& from)
{
    std::string out;
    for (auto depth = std::count(from.stem.begin(), from.stem.end(), '/'); depth > 0; --depth)
        out += "../";
    return out;
}

std::string href(const Place& place, const Spec& from)
{
    const std::string page = place.spec == &from ? "" : root_of(from) + page_path(*place.spec);
    return escaped(page + "#" + place.anchor());
}

std::string link(const Place& place, const Spec& from, std::string_view html)
{
    return fmt::format("<a href=\"{}\">{}</a>", href(place, from), html);
}

std::string link(const Spec& to, const Spec& from)
{
    return fmt::format("<a href=\"{}\">{}</a>", escaped(root_of(from) + page_path(to)), escaped(to.stem));
}

std::string links(const std::vector<Place>& places, const Spec& from)
{
    std::string out;
    for (const Place& place : places) {
        const std::string owner = place.spec->owner == from.owner ? place.spec->name.text : place.spec->stem;
        const std::string name = place.spec == &from ? place.name : owner + "." + place.name;
        out += fmt::format("{}<span class=\"user {}\">{}</span>", out.empty() ? "" : " ", place.kind,
                           link(place, from, escaped(name)));
    }
    if (places.size() <= most_open_links) return out;
    return fmt::format("<details><summary>{} places</summary>{}</details>", places.size(), out);
}

} // namespace chorus::codegen::site
