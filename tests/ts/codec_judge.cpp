// Judges payloads by the generated C++ decoders; the peer of judge.mjs, with the same lines in and out.
#include "codegen/runtime/wire/text.hpp"
#include "tests/codegen/support/messages.hpp"

#include <iostream>
#include <stdexcept>
#include <string>

#include <boost/json.hpp>

namespace {

namespace json = boost::json;
using namespace chorus;

std::string text_of(const json::object& request)
{
    if (const json::value* payload = request.if_contains("payload")) return std::string(payload->as_string());
    std::vector<std::uint8_t> bytes;
    if (!wire::from_base64(request.at("payloadBase64").as_string(), bytes)) throw std::invalid_argument("no base64");
    return {bytes.begin(), bytes.end()};
}

json::value detail(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& detail : error.details) {
        if (detail.name != name) continue;
        if (const auto* text = std::get_if<std::string>(&detail.value)) return json::string(*text);
        if (const auto* integer = std::get_if<std::int64_t>(&detail.value)) return *integer;
    }
    return "syntax"; // Only the rule is ever left out.
}

json::object judge(const json::object& request)
{
    const std::string_view kind = request.at("kind").as_string();
    std::string name(request.at("name").as_string());
    if (kind != "type") name += "." + std::string(kind);
    const wire::Message* message = codegen::find_message(std::string(request.at("domain").as_string()), name);
    if (message == nullptr) return {{"failed", "There is no such message."}};
    const Result<std::string> canonical = message->recode(text_of(request));
    if (canonical) return {{"ok", true}, {"canonical", *canonical}};
    const wire::Error& error = canonical.error();
    return {{"ok", false},
            {"code", error.code},
            {"pointer", detail(error, "pointer")},
            {"rule", detail(error, "rule")},
            {"offset", detail(error, "offset")},
            {"message", error.message}};
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);)
        std::cout << json::serialize(judge(json::parse(line).as_object())) << '\n';
}
