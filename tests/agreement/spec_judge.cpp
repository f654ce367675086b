// Judges payloads by the specs alone, without generated code; a peer of tests/ts/judge.mjs.
#include "codegen/model/json_reader.hpp"
#include "tests/agreement/request.hpp"
#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <map>

using namespace chorus;

namespace {

boost::json::object judge(const agreement::Request& request)
{
    static std::map<std::pair<std::string, std::string>, codegen::MessageSpec> known;
    auto found = known.find({request.spec, request.message});
    if (found == known.end())
        found = known
                    .emplace(std::pair{request.spec, request.message},
                             codegen::find_message_spec(codegen::project_model(), request.spec, request.message))
                    .first;
    const codegen::MessageSpec& message = found->second;
    if (message.type == nullptr && message.fields == nullptr) return {{"failed", "There is no such message."}};
    const auto value = codegen::read_json(request.text);
    if (!value) return {{"ok", false}, {"code", "wire.badSyntax"}, {"message", value.error()}};
    const auto breach = codegen::find_breach(*value, message);
    if (!breach) return {{"ok", true}};
    return {{"ok", false}, {"code", "wire.badPayload"}, {"pointer", breach->pointer}, {"rule", breach->rule}};
}

} // namespace

int main()
{
    return agreement::judge_lines(judge);
}
