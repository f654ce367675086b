#include "codegen/model/grammar.hpp"

namespace chorus::codegen {

namespace {

using C = Context;
using How = Inside::How;

struct Row {
    Context context;
    std::string_view keyword;
    Inside inside;
};

// Which of the contexts of types a type is in depends on its keys; all declarations of types name the first.
constexpr Context any_type = C::scalar_type;

constexpr Row table[] = {
    {C::spec, "types", {How::named, any_type}},
    {C::spec, "commands", {How::named, C::command}},
    {C::spec, "events", {How::named, C::event}},
    {C::spec, "errors", {How::named, C::error}},
    {C::spec, "streams", {How::named, C::stream}},
    {C::spec, "states", {How::one, C::states}},
    {C::states, "values", {How::values, C::states}},
    {C::states, "transitions", {How::each, C::transition}},
    {C::states, "observed", {How::one, C::observed}},
    {C::spec, "scenarios", {How::named, C::scenario}},
    {C::scenario, "steps", {How::each, C::step}},
    {C::library, "types", {How::named, any_type}},
    {C::library, "documents", {How::named, C::document}},
    {C::document, "history", {How::each, C::history_step}},

    {C::scalar_type, "examples", {How::one, C::type_examples}},
    {C::id_type, "examples", {How::one, C::type_examples}},
    {C::id_type, "list", {How::one, C::id_listing}},
    {C::enum_type, "examples", {How::one, C::type_examples}},
    {C::enum_type, "enum", {How::named, C::enum_value}},
    {C::struct_type, "examples", {How::one, C::type_examples}},
    {C::struct_type, "fields", {How::named, C::field}},
    {C::struct_type, "rules", {How::each, C::rule}},
    {C::union_type, "examples", {How::one, C::type_examples}},
    {C::union_type, "union", {How::one, C::union_body}},
    {C::union_body, "arms", {How::values, C::union_body}},
    {C::type_examples, "bad", {How::each, C::bad_example}},

    {C::command, "input", {How::named, C::field}},
    {C::command, "reply", {How::named, C::field}},
    {C::command, "snapshot", {How::named, C::field}},
    {C::command, "cli", {How::one, C::command_line}},
    {C::command, "examples", {How::each, C::command_example}},
    {C::event, "payload", {How::named, C::field}},
    {C::error, "details", {How::named, C::field}},
    {C::stream, "record", {How::named, C::field}},

    {C::scalar_type, "deprecated", {How::one, C::deprecation}},
    {C::id_type, "deprecated", {How::one, C::deprecation}},
    {C::enum_type, "deprecated", {How::one, C::deprecation}},
    {C::enum_value, "deprecated", {How::one, C::deprecation}},
    {C::struct_type, "deprecated", {How::one, C::deprecation}},
    {C::union_type, "deprecated", {How::one, C::deprecation}},
    {C::field, "deprecated", {How::one, C::deprecation}},
    {C::command, "deprecated", {How::one, C::deprecation}},
    {C::event, "deprecated", {How::one, C::deprecation}},

    {C::spec, "allow", {How::each, C::allow}},
    {C::library, "allow", {How::each, C::allow}},
    {C::scalar_type, "allow", {How::each, C::allow}},
    {C::id_type, "allow", {How::each, C::allow}},
    {C::enum_type, "allow", {How::each, C::allow}},
    {C::struct_type, "allow", {How::each, C::allow}},
    {C::union_type, "allow", {How::each, C::allow}},
    {C::field, "allow", {How::each, C::allow}},
    {C::command, "allow", {How::each, C::allow}},
    {C::event, "allow", {How::each, C::allow}},
    {C::error, "allow", {How::each, C::allow}},
    {C::stream, "allow", {How::each, C::allow}},
};

struct TypeForm {
    std::string_view keyword;
    Context context;
};
constexpr TypeForm type_forms[] = {
    {"scalar", C::scalar_type}, {"id", C::id_type},       {"enum", C::enum_type},
    {"fields", C::struct_type}, {"union", C::union_type},
};

} // namespace

std::optional<Inside> inside(Context context, std::string_view keyword)
{
    for (const Row& row : table)
        if (row.context == context && row.keyword == keyword) return row.inside;
    return std::nullopt;
}

Context context_of(const YamlNode& node, Context declared)
{
    if (declared != any_type) return declared;
    for (const TypeForm& form : type_forms)
        if (node.find(form.keyword) != nullptr) return form.context;
    return declared;
}

Context root_context(const YamlNode& root)
{
    return root.find("library") != nullptr ? Context::library : Context::spec;
}

std::string_view main_keyword(Context context)
{
    if (context == Context::field) return "type";
    return context == Context::enum_value ? "doc" : "";
}

} // namespace chorus::codegen
