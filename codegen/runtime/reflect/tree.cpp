#include "codegen/runtime/reflect/tree.hpp"

#include "codegen/runtime/wire/writer.hpp"

#include <boost/json/parse.hpp>
// Compiled here once instead of linked, as Boost.JSON asks for.
#include <boost/json/src.hpp>

namespace chorus::reflect {
namespace {

namespace json = boost::json;

void append(std::string& out, const json::value& value);

void append_string(std::string& out, std::string_view text)
{
    wire::Writer(out).string(text);
}

void append_object(std::string& out, const json::object& object)
{
    out += '{';
    bool first = true;
    for (const auto& member : object) {
        if (!first) out += ',';
        first = false;
        append_string(out, {member.key().data(), member.key().size()});
        out += ':';
        append(out, member.value());
    }
    out += '}';
}

void append_array(std::string& out, const json::array& array)
{
    out += '[';
    bool first = true;
    for (const json::value& item : array) {
        if (!first) out += ',';
        first = false;
        append(out, item);
    }
    out += ']';
}

void append(std::string& out, const json::value& value)
{
    switch (value.kind()) {
    case json::kind::null:
        out += "null";
        return;
    case json::kind::bool_:
        out += value.get_bool() ? "true" : "false";
        return;
    case json::kind::int64:
        wire::append_integer(out, value.get_int64());
        return;
    case json::kind::uint64:
        out += std::to_string(value.get_uint64());
        return;
    case json::kind::double_:
        wire::append_number(out, value.get_double());
        return;
    case json::kind::string:
        append_string(out, {value.get_string().data(), value.get_string().size()});
        return;
    case json::kind::array:
        append_array(out, value.get_array());
        return;
    case json::kind::object:
        append_object(out, value.get_object());
        return;
    }
}

} // namespace

Result<json::value> parse_tree(std::string_view text)
{
    json::error_code error;
    json::parse_options options;
    options.max_depth = 32;
    json::value value = json::parse({text.data(), text.size()}, error, {}, options);
    if (!error) return value;
    return wire::fail("wire.badSyntax", "This is not JSON: " + error.message() + ".",
                      "Check quotes, commas and brackets.");
}

std::string tree_text(const json::value& value)
{
    std::string out;
    append(out, value);
    return out;
}

} // namespace chorus::reflect
