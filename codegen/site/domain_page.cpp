#include "codegen/site/domain_page.hpp"

#include "codegen/site/html.hpp"
#include "codegen/site/layout.hpp"
#include "codegen/site/sections.hpp"

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

std::string spec_links(std::string_view title, const std::vector<const Spec*>& specs, const Spec& from)
{
    if (specs.empty()) return {};
    std::string out = fmt::format("<div class=\"users\"><span class=\"lead\">{}</span>", title);
    for (const Spec* spec : specs)
        out += fmt::format(" <span class=\"user\">{}</span>", link(*spec, from));
    return out + "</div>\n";
}

std::string opening(const Spec& spec, const Usage& usage)
{
    std::string out = fmt::format("<p class=\"owner\">{}</p>\n<h1>{}</h1>\n<p class=\"about\">{}</p>\n",
                                  escaped(owner_title(spec.owner)), escaped(spec.name.text), prose(spec.doc));
    out += fmt::format(
        "<p class=\"chips\"><span class=\"chip\">version {0}</span><span class=\"chip {1}\">{1}</span></p>\n",
        escaped(spec.version), escaped(spec.stability));
    return out + spec_links("Uses", usage.used_by_spec(spec), spec) +
           spec_links("Used by", usage.users_of_spec(spec), spec);
}

/// Builds the groups of a page, their overview, and the links beside them.
class Body {
public:
    explicit Body(const Spec& spec) : spec_(spec) {}

    /// `place(item)` and `section(item)` of each item, below a heading.
    template <class Items, class PlaceOf, class Section>
    void add(std::string_view title, const Items& items, PlaceOf place, Section section)
    {
        if (items.empty()) return;
        contents_ += fmt::format("<h2>{}</h2>\n<ul>\n", title);
        overview_ +=
            fmt::format("<tbody>\n<tr class=\"group\"><th colspan=\"2\" scope=\"rowgroup\">{}</th></tr>\n", title);
        sections_ += fmt::format("<h2>{}</h2>\n", title);
        for (const auto& item : items) {
            const Place where = place(item);
            contents_ += fmt::format("<li>{}</li>\n", link(where, spec_, escaped(where.name)));
            overview_ += fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", link(where, spec_, code(where.name)),
                                     prose(first_sentence(item.doc)));
            sections_ += section(item);
        }
        contents_ += "</ul>\n";
        overview_ += "</tbody>\n";
    }

    std::string html() const { return "<table class=\"overview\">\n" + overview_ + "</table>\n" + sections_; }
    const std::string& contents() const { return contents_; }

private:
    const Spec& spec_;
    std::string contents_;
    std::string overview_;
    std::string sections_;
};

} // namespace

std::string domain_page(const Spec& spec, const Model& model, const Usage& usage)
{
    Body body(spec);
    body.add(
        "Commands", spec.commands, [&](const Command& command) { return place_of(command, spec); },
        [&](const Command& command) { return command_section(command, spec); });
    body.add(
        "Events", spec.events, [&](const Event& event) { return place_of(event, spec); },
        [&](const Event& event) { return event_section(event, spec); });
    body.add(
        "Streams", spec.streams, [&](const Stream& stream) { return place_of(stream, spec); },
        [&](const Stream& stream) { return stream_section(stream, spec); });
    body.add(
        "Documents", spec.documents, [&](const DocumentDecl& document) { return place_of(document, spec); },
        [&](const DocumentDecl& document) { return document_section(document, spec); });
    body.add(
        "Types", spec.types, [](const TypeDecl& type) { return place_of(type); },
        [&](const TypeDecl& type) { return type_section(type, model, usage); });
    body.add(
        "Errors", spec.errors, [](const ErrorDecl& error) { return place_of(error); },
        [&](const ErrorDecl& error) { return error_section(error, usage); });
    body.add(
        "Scenarios", spec.scenarios, [&](const Scenario& scenario) { return place_of(scenario, spec); },
        [&](const Scenario& scenario) { return scenario_section(scenario, spec); });
    const std::string states = spec.machine ? states_section(*spec.machine) : std::string();
    return page_html({spec.stem, root_of(spec), &spec, opening(spec, usage) + states + body.html(), body.contents()},
                     model);
}

} // namespace chorus::codegen::site
