#include "codegen/site/wire_example.hpp"

#include "codegen/emit/sample_values.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/site/parties.hpp"

namespace chorus::codegen::site {

namespace {

struct Envelope {
    std::string_view origin;
    std::string_view target;
    std::string_view kind;
    std::string_view name;
    std::string_view priority = "normal";
    bool answers = false;
};

Json frame(const Spec& spec, const Envelope& envelope, Json payload, Json error = Json())
{
    return Json::Object{{"v", Json(std::int64_t{1})},
                        {"id", Json(envelope.answers ? "2" : "1")},
                        {"cid", envelope.answers ? Json("1") : Json()},
                        {"ts", Json("2026-11-26T09:30:00.250Z")},
                        {"origin", Json(envelope.origin)},
                        {"target", Json(envelope.target)},
                        {"domain", Json(spec.name.text)},
                        {"kind", Json(envelope.kind)},
                        {"name", Json(envelope.name)},
                        {"priority", Json(envelope.priority)},
                        {"payload", std::move(payload)},
                        {"error", std::move(error)}};
}

std::string_view first_of(const std::vector<Located>& parties, std::string_view otherwise)
{
    return parties.empty() ? otherwise : std::string_view(parties.front().text);
}

} // namespace

Json command_frame(const Command& command, const Spec& spec)
{
    Json payload = command.examples.empty() ? valid_value(command.input)
                                            : json_value(command.examples.front().input, command.input);
    return frame(
        spec,
        {first_of(command.from, spec.owner), answerer(command, spec), "command", command.name.text, command.priority},
        std::move(payload));
}

Json reply_frame(const Command& command, const Spec& spec)
{
    const bool shown = !command.examples.empty() && command.examples.front().reply;
    Json payload = shown ? json_value(*command.examples.front().reply, command.reply) : valid_value(command.reply);
    return frame(spec,
                 {answerer(command, spec), first_of(command.from, spec.owner),
                  command.replies_snapshot ? "snapshot" : "event", command.name.text, command.priority, true},
                 std::move(payload));
}

Json event_frame(const Event& event, const Spec& spec)
{
    return frame(spec, {spec.owner, first_of(event.to, spec.owner), "event", event.name.text, event.priority},
                 valid_value(event.payload));
}

Json error_frame(const ErrorDecl& error, const Command& command, const Spec& spec)
{
    Json::Object body{{"code", Json(error.code())}, {"message", Json(error.doc)}};
    if (!error.hint.empty()) body.emplace_back("hint", Json(error.hint));
    if (!error.details.empty()) {
        Fields details;
        details.fields = error.details;
        body.emplace_back("details", valid_value(details));
    }
    return frame(spec,
                 {answerer(command, spec), first_of(command.from, spec.owner), "error", command.name.text,
                  command.priority, true},
                 Json::Object{}, Json(std::move(body)));
}

} // namespace chorus::codegen::site
