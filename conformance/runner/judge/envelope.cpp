#include "conformance/runner/judge/envelope.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <span>

namespace chorus::conform {
namespace {

constexpr std::array<std::string_view, 12> keys{"v",      "id",   "cid",  "ts",       "origin",  "target",
                                                "domain", "kind", "name", "priority", "payload", "error"};
constexpr std::array<std::string_view, 4> parties{"aura", "pulse", "signal", "composer"};
constexpr std::array<std::string_view, 4> kinds{"command", "event", "snapshot", "error"};
constexpr std::array<std::string_view, 4> priorities{"realtime", "high", "normal", "low"};
constexpr std::size_t most_details = 64;

/// Takes an envelope apart. The first complaint stays.
class EnvelopeReader {
public:
    explicit EnvelopeReader(json::object& object) : object_(object) {}

    Envelope read()
    {
        Envelope envelope;
        for (const std::string_view key : keys)
            if (!object_.contains(key)) complain(fmt::format("The envelope has no `{}`.", key));
        for (const auto& [key, value] : object_)
            if (std::find(keys.begin(), keys.end(), std::string_view(key)) == keys.end())
                complain(fmt::format("An envelope has no `{}`.", std::string_view(key)));
        if (!complaint.empty()) return envelope;
        const json::value& version = object_.at("v");
        if (!version.is_int64() || version.get_int64() != 1) complain("`v` must be 1.");
        envelope.id = text("id", longest_id);
        if (!object_.at("cid").is_null()) envelope.cid = text("cid", longest_id);
        envelope.ts = text("ts", longest_time);
        if (!is_time(envelope.ts)) complain("`ts` must be a time.");
        envelope.origin = choice("origin", parties);
        envelope.target = choice("target", parties);
        envelope.domain = text("domain", longest_name);
        envelope.kind = choice("kind", kinds);
        envelope.name = text("name", longest_name);
        envelope.priority = choice("priority", priorities);
        if (json::object* payload = object_.at("payload").if_object()) {
            envelope.payload = std::move(*payload);
        } else {
            complain("`payload` must be an object.");
        }
        if (!object_.at("error").is_null()) envelope.error = error();
        if ((envelope.kind == "error") != envelope.error.has_value())
            complain("There must be an `error` if the kind is error, and only then.");
        return envelope;
    }

    std::string complaint;

private:
    void complain(std::string text)
    {
        if (complaint.empty()) complaint = std::move(text);
    }

    std::string text(std::string_view key, std::size_t longest)
    {
        const json::string* value = object_.at(key).if_string();
        if (!value || value->empty() || code_points(*value) > longest) {
            complain(fmt::format("`{}` must be a text of 1 to {} characters.", key, longest));
            return {};
        }
        return std::string(*value);
    }

    std::string choice(std::string_view key, std::span<const std::string_view> choices)
    {
        const std::string value = text(key, longest_name);
        if (std::find(choices.begin(), choices.end(), value) == choices.end())
            complain(fmt::format("`{}` must be one of {}.", key, fmt::join(choices, ", ")));
        return value;
    }

    std::optional<WireError> error()
    {
        const json::object* object = object_.at("error").if_object();
        WireError error;
        const auto part = [&](std::string_view key, bool needed) -> std::string {
            const json::value* value = object->if_contains(key);
            if (!value && !needed) return {};
            if (value && value->is_string() && (!needed || !value->get_string().empty()))
                return std::string(value->get_string());
            complain(fmt::format("`error.{}` must be a text.", key));
            return {};
        };
        if (!object) {
            complain("`error` must be an object or null.");
            return std::nullopt;
        }
        for (const auto& [key, value] : *object)
            if (key != "code" && key != "message" && key != "hint" && key != "details")
                complain(fmt::format("An error has no `{}`.", std::string_view(key)));
        error.code = part("code", true);
        error.message = part("message", true);
        error.hint = part("hint", false);
        if (const json::value* details = object->if_contains("details")) read_details(*details, error);
        return error;
    }

    void read_details(const json::value& details, WireError& error)
    {
        if (!details.is_object() || details.get_object().size() > most_details)
            return complain("`error.details` must be an object with at most 64 entries.");
        error.details = details.get_object();
        for (const auto& [key, value] : error.details)
            if (value.is_structured() || value.is_null())
                complain(fmt::format("`error.details.{}` must be a text, a number or a truth value.",
                                     std::string_view(key)));
    }

    json::object& object_;
};

std::string time_now()
{
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now());
    const auto rest = static_cast<int>((now - floor<seconds>(now)).count());
    return fmt::format("{:%FT%T}.{:03}Z", fmt::gmtime(system_clock::to_time_t(floor<seconds>(now))), rest);
}

} // namespace

std::variant<Envelope, std::string> read_envelope(std::string_view text)
{
    auto parsed = parse_message(text);
    if (const auto* wrong = std::get_if<std::string>(&parsed)) return "The message is no good JSON: " + *wrong + ".";
    json::object* object = std::get<json::value>(parsed).if_object();
    if (!object) return "The message must be an object.";
    EnvelopeReader reader(*object);
    Envelope envelope = reader.read();
    if (!reader.complaint.empty()) return reader.complaint;
    return envelope;
}

std::string write_envelope(const Envelope& envelope)
{
    json::object object;
    object["v"] = 1;
    object["id"] = envelope.id;
    object["cid"] = envelope.cid ? json::value(*envelope.cid) : json::value();
    object["ts"] = envelope.ts.empty() ? time_now() : envelope.ts;
    object["origin"] = envelope.origin;
    object["target"] = envelope.target;
    object["domain"] = envelope.domain;
    object["kind"] = envelope.kind;
    object["name"] = envelope.name;
    object["priority"] = envelope.priority;
    object["payload"] = envelope.payload;
    object["error"] = nullptr;
    if (const auto& error = envelope.error) {
        json::object& written = object["error"].emplace_object();
        written["code"] = error->code;
        written["message"] = error->message;
        if (!error->hint.empty()) written["hint"] = error->hint;
        if (!error->details.empty()) written["details"] = error->details;
    }
    return json::serialize(object);
}

} // namespace chorus::conform
