#include "codegen/site/fields.hpp"

#include "codegen/emit/availability_text.hpp"
#include "codegen/emit/limits_text.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/site/html.hpp"
#include "codegen/site/links.hpp"

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

std::string limits_html(const Field& field)
{
    std::string out = prose(limits_text(narrowed(field.type, field.limits), unit_of(field)));
    if (field.default_value)
        out += fmt::format("{}default {}", out.empty() ? "" : ", ",
                           code(to_compact_text(json_value(*field.default_value, field.type))));
    return out;
}

/// What the field says of itself, or else what its type does.
std::string meaning(const Field& field)
{
    if (!field.doc.empty()) return prose(field.doc);
    if (field.type.decl == nullptr) return {};
    return fmt::format("<span class=\"quiet\">{}</span>", prose(first_sentence(field.type.decl->doc)));
}

std::string field_row(const Field& field, const Spec& spec)
{
    const std::string mark = field.may_be_absent() ? " <span class=\"optional\">optional</span>" : "";
    return fmt::format("<tr><td>{}{}</td><td class=\"type\">{}</td><td class=\"limits\">{}</td><td>{}</td></tr>\n",
                       code(field.name.text), mark, type_html(field.type, spec), limits_html(field),
                       meaning(field) + availability_html(field.was, field.availability));
}

} // namespace

std::string type_html(const TypeUse& use, const Spec& from)
{
    std::string html;
    switch (use.kind) {
    case TypeUse::Kind::scalar:
        html = escaped(scalar_name(use.scalar));
        break;
    case TypeUse::Kind::named:
        html = link(place_of(*use.decl), from, escaped(use.name));
        break;
    case TypeUse::Kind::list:
        html = "list of " + type_html(use.element(), from);
        break;
    case TypeUse::Kind::map:
        html = "map of " + type_html(use.element(), from);
        break;
    }
    return use.nullable ? html + " or null" : html;
}

std::string availability_html(const std::optional<OldName>& was, const Availability& availability)
{
    std::string out;
    if (const std::string history = history_text(was, availability); !history.empty())
        out += fmt::format(" <span class=\"quiet\">{}</span>", prose(history));
    if (availability.deprecated)
        out += fmt::format(" <span class=\"deprecated\">Deprecated</span> {}", prose(deprecation_text(availability)));
    return out;
}

std::string field_table(const std::vector<Field>& fields, const Spec& spec)
{
    if (fields.empty()) return "<p class=\"quiet\">No fields: an empty object.</p>\n";
    std::string out =
        "<div class=\"wide\"><table class=\"fields\"><thead><tr><th>Field</th><th>Type</th><th>Limits</th>"
        "<th>Meaning</th></tr></thead><tbody>\n";
    for (const Field& field : fields)
        out += field_row(field, spec);
    return out + "</tbody></table></div>\n";
}

std::string fields_html(const Fields& fields, const Spec& spec)
{
    std::string out = field_table(fields.fields, spec);
    if (fields.rules.empty()) return out;
    out += "<ul class=\"rules\">\n";
    for (const RuleDecl& rule : fields.rules)
        out += fmt::format("<li>{} <span class=\"quiet\">{}</span></li>\n", code(rule.expression.text),
                           prose(rule.message));
    return out + "</ul>\n";
}

} // namespace chorus::codegen::site
