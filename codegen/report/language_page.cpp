#include "codegen/report/language_page.hpp"

#include "codegen/model/grammar.hpp"
#include "codegen/model/spec.hpp"

#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct Place {
    Context context;
    std::string_view title;
};

constexpr std::array<Place, 29> places{{
    {Context::spec, "A file that is a domain"},
    {Context::library, "A file that is a library of types"},
    {Context::scalar_type, "A type that narrows a scalar"},
    {Context::id_type, "A type that is an id"},
    {Context::enum_type, "A type that is a list of names"},
    {Context::enum_value, "A name of such a list"},
    {Context::struct_type, "A type that has fields"},
    {Context::field, "A field"},
    {Context::rule, "A rule between fields"},
    {Context::union_type, "A type that is one of several"},
    {Context::union_body, "What it is one of"},
    {Context::type_examples, "Examples of a type"},
    {Context::bad_example, "An example that must be refused"},
    {Context::id_listing, "How ids are listed for completion"},
    {Context::command, "A command"},
    {Context::command_line, "A command on the command line"},
    {Context::command_example, "An example of a command"},
    {Context::event, "An event"},
    {Context::error, "An error"},
    {Context::stream, "A binary stream"},
    {Context::states, "States"},
    {Context::transition, "A way from state to state"},
    {Context::observed, "How a state is seen"},
    {Context::scenario, "A scenario"},
    {Context::step, "A step of a scenario"},
    {Context::document, "A kind of file"},
    {Context::history_step, "What changed in a version of a file"},
    {Context::deprecation, "A deprecation"},
    {Context::allow, "A rule of style that may be broken"},
}};

std::string built_in_types()
{
    std::string text = "## Built-in types\n\n| type | holds |\n|---|---|\n";
    for (const std::string_view name : scalar_names()) {
        const Scalar scalar = *scalar_from(name);
        std::string holds = name == "bool"     ? "`true` or `false`"
                            : name == "string" ? "UTF-8; lengths count code points"
                            : name == "bytes"  ? "bytes, base64 on the wire"
                            : name == "time"   ? "a time such as `2025-11-21T09:30:00.250Z`"
                            : name == "f32"    ? "a finite number, single precision"
                                               : "a finite number";
        if (is_integer(scalar)) {
            const auto [least, most] = range_of(scalar);
            holds = fmt::format("{:.0f} to {:.0f}", least, most);
        }
        text += fmt::format("| `{}` | {} |\n", name, holds);
    }
    return text + "| `list<T>` | any number of `T`, up to `maxItems` |\n"
                  "| `map<string, T>` | a `T` for each key, up to `maxItems` |\n"
                  "| `T \\| null` | a `T` or nothing, where the field must be there |\n\n"
                  "`name?` is a field that may be absent. It stands on a line of its own, not within braces.\n";
}

} // namespace

std::string language_page()
{
    std::string text = "# The spec language\n\nEverything that may be written in a spec, and where. `chorus explain "
                       "language` prints this page; hover and completion of the\nlanguage server tell the same.\n\n" +
                       built_in_types();
    for (const Place& place : places) {
        text += fmt::format("\n## {}\n\n| keyword | is | |\n|---|---|---|\n", place.title);
        for (const Keyword& keyword : keyword_table())
            if (keyword.context == place.context)
                text += fmt::format("| `{}` | {}{} | {} |\n", keyword.name, shape_name(keyword.shape),
                                    keyword.required ? ", required" : "", keyword.doc);
    }
    return text;
}

} // namespace chorus::codegen
