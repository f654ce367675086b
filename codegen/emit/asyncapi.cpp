#include "codegen/emit/asyncapi.hpp"

#include "codegen/emit/cpp_frames.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/names.hpp"
#include "codegen/runtime/wire/names.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

Json object(Json::Object fields)
{
    return Json(std::move(fields));
}

Json reference(std::string_view path)
{
    return object({{"$ref", Json(path)}});
}

template <class Names>
Json names(const Names& list)
{
    Json::List items;
    for (const std::string_view name : list)
        items.emplace_back(name);
    return Json(std::move(items));
}

Json text_of(std::int64_t shortest, std::int64_t longest)
{
    return object({{"type", Json("string")}, {"minLength", Json(shortest)}, {"maxLength", Json(longest)}});
}

Json or_null(Json schema)
{
    return object({{"anyOf", Json(Json::List{std::move(schema), object({{"type", Json("null")}})})}});
}

Json choice(Json values)
{
    return object({{"type", Json("string")}, {"enum", std::move(values)}});
}

Json error_schema()
{
    Json detail = object({{"type", Json(Json::List{Json("string"), Json("number"), Json("boolean")})}});
    return object({{"type", Json("object")},
                   {"required", Json(Json::List{Json("code"), Json("message")})},
                   {"properties", object({{"code", text_of(1, 128)},
                                          {"message", object({{"type", Json("string")}})},
                                          {"hint", object({{"type", Json("string")}})},
                                          {"details", object({{"type", Json("object")},
                                                              {"maxProperties", Json(std::int64_t{64})},
                                                              {"additionalProperties", std::move(detail)}})}})},
                   {"additionalProperties", Json(false)}});
}

/// What every control message is wrapped in, as codegen/runtime/wire/envelope.cpp reads it.
Json envelope_schema()
{
    Json::Object fields{{"v", object({{"const", Json(std::int64_t{1})}})},
                        {"id", text_of(1, 128)},
                        {"cid", or_null(text_of(1, 128))},
                        {"ts", object({{"type", Json("string")}, {"maxLength", Json(std::int64_t{64})}})},
                        {"origin", choice(names(wire::party_names))},
                        {"target", choice(names(wire::party_names))},
                        {"domain", text_of(1, 64)},
                        {"kind", choice(names(wire::kind_names))},
                        {"name", text_of(1, 64)},
                        {"priority", choice(names(wire::priority_names))},
                        {"payload", object({{"type", Json("object")}})},
                        {"error", or_null(reference("#/components/schemas/error"))}};
    Json::List required;
    for (const auto& [name, schema] : fields)
        required.emplace_back(name);
    return object({{"type", Json("object")},
                   {"description", Json("What every control message is wrapped in. A reply carries the id of its "
                                        "command in `cid`; `error` is there exactly where `kind` is error.")},
                   {"required", Json(std::move(required))},
                   {"properties", object(std::move(fields))},
                   {"additionalProperties", Json(false)}});
}

/// One message of a link.
struct Message {
    std::string domain;
    std::string name;
    std::string kind;
    std::string role; ///< As the schemas call it: command, reply or event.
    std::string doc;
    bool answers = false;

    std::string key() const { return fmt::format("{}.{}.{}", domain, name, role); }
};

/// Writes the document of one link.
class Document {
public:
    Document(const Model& model, std::string_view owner) : model_(model), owner_(owner) {}

    std::string text(std::string_view version)
    {
        for (const Spec& spec : model_.specs)
            if (spec.owner == owner_) add_domain(spec);
        messages_.emplace_back("error", error_message());
        const Json document =
            object({{"asyncapi", Json("3.1.0")},
                    {"info", info(version)},
                    {"defaultContentType", Json("application/json")},
                    {"servers", servers()},
                    {"channels", object({{owner_, channel(std::move(messages_))}})},
                    {"operations", object(std::move(operations_))},
                    {"components",
                     object({{"schemas", object({{"envelope", envelope_schema()}, {"error", error_schema()}})}})}});
        return to_pretty_text(document);
    }

private:
    Json info(std::string_view version) const
    {
        return object({{"title", Json(fmt::format("Loophole {}", pascal_case(owner_)))},
                       {"version", Json(version)},
                       {"description", Json(fmt::format("Generated from chorus/specs/{}. Commands, their replies and "
                                                        "events travel over one connection, each in an envelope.",
                                                        owner_))},
                       {"license", object({{"name", Json("Apache-2.0")},
                                           {"url", Json("https://www.apache.org/licenses/LICENSE-2.0")}})}});
    }

    /// The ways in; foreign programs come by WebSocket, and only to Pulse.
    Json servers() const
    {
        Json::Object list;
        const Json session = object({{"description", Json("The session's directory.")}});
        list.emplace_back(
            "local", object({{"host", Json("localhost")},
                             {"pathname", Json(fmt::format("{{session}}/{}.sock", owner_))},
                             {"protocol", Json("unix")},
                             {"description", Json("The local socket in the session's directory. A frame is a length, a "
                                                  "lane byte and the message.")},
                             {"variables", object({{"session", session}})}}));
        if (owner_ == "pulse") {
            const Json port = object({{"description", Json("What `loophole-pulse --websocket` was given.")}});
            list.emplace_back("websocket",
                              object({{"host", Json("127.0.0.1:{port}")},
                                      {"protocol", Json("ws")},
                                      {"description", Json("Text messages are control messages, binary ones streams.")},
                                      {"variables", object({{"port", port}})}}));
        }
        return object(std::move(list));
    }

    Json channel(Json::Object messages) const
    {
        return object({{"address", Json("/")},
                       {"description", Json("The one connection that everything travels over, both ways.")},
                       {"messages", object(std::move(messages))}});
    }

    void add_domain(const Spec& spec)
    {
        for (const Command& command : spec.commands)
            add_command(spec, command);
        for (const Event& event : spec.events)
            add_event(spec, event);
        for (const Stream& stream : spec.streams)
            add_stream(spec, stream);
    }

    void add_command(const Spec& spec, const Command& command)
    {
        const std::string& name = command.name.text;
        const std::string kind = command.replies_snapshot ? "snapshot" : "event";
        const Message sent{spec.name.text, name, "command", "command", command.doc};
        const Message answer{spec.name.text, name, kind, "reply", fmt::format("Answers `{}`.", name), true};
        const bool served = command.from.front().text != owner_;
        const std::string_view client = served ? std::string_view(command.from.front().text) : clients(spec);
        const std::string_view sender = served ? client : std::string_view(owner_);
        const std::string_view receiver = served ? std::string_view(owner_) : client;
        Json::List inputs;
        Json::List replies;
        for (const CommandExample& example : command.examples) {
            inputs.push_back(
                example_of(sent, command.priority, sender, receiver, json_value(example.input, command.input)));
            if (example.reply)
                replies.push_back(
                    example_of(answer, command.priority, receiver, sender, json_value(*example.reply, command.reply)));
        }
        add_message(spec, sent, std::move(inputs));
        add_message(spec, answer, std::move(replies));
        Json operation = this->operation(served ? "receive" : "send", spec, name, command.doc, sent.key());
        operation.set("reply", object({{"channel", channel_reference()},
                                       {"messages", Json(Json::List{in_channel(answer.key()), in_channel("error")})}}));
        Json::List codes;
        for (const ErrorUse& error : command.errors)
            codes.emplace_back(error.decl->code());
        operation.set("x-chorus-errors", Json(std::move(codes)));
        operation.set("x-chorus-timeout-ms", Json(static_cast<std::int64_t>(command.timeout_ms)));
        operations_.emplace_back(fmt::format("{}.{}", spec.name.text, name), std::move(operation));
    }

    /// The program at the other end of a link whose owner speaks first.
    static std::string_view clients(const Spec& spec) { return spec.owner == "pulse" ? "aura" : "pulse"; }

    void add_event(const Spec& spec, const Event& event)
    {
        const Message sent{spec.name.text, event.name.text, "event", "event", event.doc};
        add_message(spec, sent, {});
        // A command of the same name has an operation too.
        operations_.emplace_back(sent.key(), operation("send", spec, event.name.text, event.doc, sent.key()));
    }

    void add_stream(const Spec& spec, const Stream& stream)
    {
        const std::string key = fmt::format("{}.{}.stream", spec.name.text, stream.name.text);
        messages_.emplace_back(
            key, object({{"name", Json(key)},
                         {"summary", Json(stream.doc)},
                         {"contentType", Json("application/octet-stream")},
                         {"payload", object({{"type", Json("string")},
                                             {"format", Json("binary")},
                                             {"description", Json(fmt::format("Records of {} bytes, little endian.",
                                                                              record_bytes(stream)))}})}}));
        const std::string_view action = stream.from.text == owner_ ? "send" : "receive";
        operations_.emplace_back(key, operation(action, spec, stream.name.text, stream.doc, key));
    }

    Json operation(std::string_view action, const Spec& spec, const std::string& name, const std::string& doc,
                   const std::string& message) const
    {
        return object({{"action", Json(action)},
                       {"channel", channel_reference()},
                       {"title", Json(fmt::format("{}.{}", spec.name.text, name))},
                       {"summary", Json(doc)},
                       {"tags", Json(Json::List{object({{"name", Json(spec.name.text)}})})},
                       {"messages", Json(Json::List{in_channel(message)})}});
    }

    void add_message(const Spec& spec, const Message& message, Json::List examples)
    {
        const Json payload =
            reference(fmt::format("../schema/{}.json#/definitions/{}.{}", spec.stem, message.name, message.role));
        const auto constant = [](const std::string& text) { return object({{"const", Json(text)}}); };
        const Json narrower = object({{"properties", object({{"domain", constant(message.domain)},
                                                             {"kind", constant(message.kind)},
                                                             {"name", constant(message.name)},
                                                             {"payload", payload}})}});
        const std::string_view correlation = message.answers ? "$message.payload#/cid" : "$message.payload#/id";
        Json text = object({{"name", Json(message.key())},
                            {"summary", Json(message.doc)},
                            {"correlationId", object({{"location", Json(correlation)}})},
                            {"payload", enveloped(narrower)}});
        if (!examples.empty()) text.set("examples", Json(std::move(examples)));
        messages_.emplace_back(message.key(), std::move(text));
    }

    /// An envelope that `narrower` says more about.
    static Json enveloped(Json narrower)
    {
        Json whole =
            object({{"allOf", Json(Json::List{reference("#/components/schemas/envelope"), std::move(narrower)})}});
        return object(
            {{"schemaFormat", Json("application/schema+json;version=draft-07")}, {"schema", std::move(whole)}});
    }

    static Json example_of(const Message& message, const std::string& priority, std::string_view origin,
                           std::string_view target, Json payload)
    {
        return object({{"payload", object({{"v", Json(std::int64_t{1})},
                                           {"id", Json(message.answers ? "2" : "1")},
                                           {"cid", message.answers ? Json("1") : Json()},
                                           {"ts", Json("2026-11-26T09:30:00.250Z")},
                                           {"origin", Json(origin)},
                                           {"target", Json(target)},
                                           {"domain", Json(message.domain)},
                                           {"kind", Json(message.kind)},
                                           {"name", Json(message.name)},
                                           {"priority", Json(priority)},
                                           {"payload", std::move(payload)},
                                           {"error", Json()}})}});
    }

    static Json error_message()
    {
        const Json narrower = object({{"properties", object({{"kind", object({{"const", Json("error")}})},
                                                             {"error", reference("#/components/schemas/error")}})}});
        return object({{"name", Json("error")},
                       {"summary", Json("Refuses a command, or tells of a condition where `cid` is null.")},
                       {"correlationId", object({{"location", Json("$message.payload#/cid")}})},
                       {"payload", enveloped(narrower)}});
    }

    Json channel_reference() const { return reference("#/channels/" + owner_); }
    Json in_channel(const std::string& message) const
    {
        return reference(fmt::format("#/channels/{}/messages/{}", owner_, message));
    }

    const Model& model_;
    std::string owner_;
    Json::Object messages_;
    Json::Object operations_;
};

} // namespace

std::string asyncapi_document(const Model& model, std::string_view owner, std::string_view version)
{
    return Document(model, owner).text(version);
}

} // namespace chorus::codegen
