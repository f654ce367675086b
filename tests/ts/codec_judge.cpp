// Judges payloads by the generated C++ decoders; the peer of judge.mjs, with the same lines in and out.
#include "tests/agreement/request.hpp"
#include "tests/codegen/support/messages.hpp"

namespace {

namespace json = boost::json;
using namespace chorus;

json::value detail(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& detail : error.details) {
        if (detail.name != name) continue;
        if (const auto* text = std::get_if<std::string>(&detail.value)) return json::string(*text);
        if (const auto* integer = std::get_if<std::int64_t>(&detail.value)) return *integer;
    }
    return "syntax"; // Only the rule is ever left out.
}

json::object judge(const agreement::Request& request)
{
    const wire::Message* message = codegen::find_message(request.spec, request.message);
    if (message == nullptr) return {{"failed", "There is no such message."}};
    const Result<std::string> canonical = message->recode(request.text);
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
    return agreement::judge_lines(judge);
}
