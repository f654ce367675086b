#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/refusal.hpp"
#include "conformance/runner/cases/value_maker.hpp"
#include "conformance/runner/run/stage.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <functional>

namespace chorus::conform {
namespace {

/// What some keys of a good command hold in place of what they should.
struct Change {
    std::string name;
    json::object values;
    std::string code = {}; ///< with which it is refused, though the envelope is good; empty: it is answered
};

struct Time {
    const char* name;
    const char* text;
};

constexpr Time good_times[] = {
    {"whole-second", "2026-01-31T23:59:59Z"},          {"leap-day", "2024-02-29T00:00:00.5+05:30"},
    {"leap-second", "2016-12-31T23:59:60Z"},           {"zone-west", "2026-01-31T00:00:00-23:59"},
    {"nanoseconds", "2026-01-31T12:00:00.123456789Z"}, {"first-year", "0001-01-01T00:00:00Z"}};
constexpr Time bad_times[] = {{"words", "yesterday"},
                              {"empty", ""},
                              {"date-only", "2026-01-31"},
                              {"no-zone", "2026-01-31T12:00:00"},
                              {"blank-for-T", "2026-01-31 12:00:00Z"},
                              {"lower-case", "2026-01-31t12:00:00z"},
                              {"no-seconds", "2026-01-31T12:00Z"},
                              {"empty-fraction", "2026-01-31T12:00:00.Z"},
                              {"comma", "2026-01-31T12:00:00,5Z"},
                              {"zone-without-colon", "2026-01-31T12:00:00+0100"},
                              {"zone-hour-24", "2026-01-31T12:00:00+24:00"},
                              {"hour-24", "2026-01-31T24:00:00Z"},
                              {"minute-60", "2026-01-31T12:60:00Z"},
                              {"second-61", "2026-01-31T12:00:61Z"},
                              {"month-0", "2026-00-01T12:00:00Z"},
                              {"month-13", "2026-13-01T12:00:00Z"},
                              {"day-0", "2026-01-00T12:00:00Z"},
                              {"april-31", "2026-04-31T12:00:00Z"},
                              {"no-leap-day", "2025-02-29T12:00:00Z"},
                              {"more-behind", "2026-01-31T12:00:00ZZ"},
                              {"short-year", "26-01-31T12:00:00Z"}};
constexpr const char* all_keys[] = {"v",      "id",   "cid",  "ts",       "origin",  "target",
                                    "domain", "kind", "name", "priority", "payload", "error"};

/// A time whose fraction makes it so long.
std::string long_time(std::size_t length)
{
    const std::string start = "2026-01-31T12:00:00.";
    return start + std::string(length - start.size() - 1, '1') + 'Z';
}

std::vector<Change> good_changes()
{
    std::vector<Change> changes{{"time-longest", {{"ts", long_time(longest_time)}}}};
    for (const auto& [name, time] : good_times)
        changes.push_back({fmt::format("time-{}", name), {{"ts", time}}});
    for (const char* const priority : {"realtime", "high", "normal", "low"})
        changes.push_back({fmt::format("priority-{}", priority), {{"priority", priority}}});
    for (const char* const key : {"domain", "name"}) {
        changes.push_back(
            {fmt::format("{}-longest", key), {{key, std::string(longest_name, 'x')}}, "rpc.unknownOperation"});
        changes.push_back(
            {fmt::format("{}-longest-wide", key), {{key, make_wide_text(longest_name)}}, "rpc.unknownOperation"});
    }
    changes.push_back({"cid-longest", {{"cid", std::string(longest_id, 'x')}}, "rpc.badRouting"});
    changes.push_back({"cid-longest-wide", {{"cid", make_wide_text(longest_id)}}, "rpc.badRouting"});
    return changes;
}

void add_bad_lengths(std::vector<Change>& changes)
{
    for (const char* const key : {"id", "cid", "domain", "name"}) {
        const std::size_t longest = std::string_view(key).ends_with("id") ? longest_id : longest_name;
        changes.push_back({fmt::format("{}-empty", key), {{key, ""}}});
        changes.push_back({fmt::format("{}-too-long", key), {{key, std::string(longest + 1, 'x')}}});
        changes.push_back({fmt::format("{}-too-long-wide", key), {{key, make_wide_text(longest + 1)}}});
    }
    changes.push_back({"time-too-long", {{"ts", long_time(longest_time + 1)}}});
}

void add_bad_errors(std::vector<Change>& changes)
{
    const json::object good{{"code", "wire.badSyntax"}, {"message", "No."}};
    const auto without = [&](const char* key) {
        json::object error = good;
        error.erase(key);
        return error;
    };
    const auto with = [&](const char* key, const json::value& value) {
        json::object error = good;
        error[key] = value;
        return error;
    };
    changes.push_back({"error-in-command", {{"error", good}}});
    changes.push_back({"error-missing", {{"kind", "error"}}});
    const std::pair<const char*, json::object> bad_errors[] = {{"without-code", without("code")},
                                                               {"without-message", without("message")},
                                                               {"code-empty", with("code", "")},
                                                               {"code-number", with("code", 7)},
                                                               {"hint-number", with("hint", 7)},
                                                               {"details-list", with("details", json::array())},
                                                               {"detail-null", with("details", {{"a", nullptr}})},
                                                               {"unknown-key", with("notAField", 1)}};
    for (const auto& [name, error] : bad_errors)
        changes.push_back({fmt::format("error-{}", name), {{"kind", "error"}, {"error", error}}});
}

std::vector<Change> bad_changes()
{
    std::vector<Change> changes;
    add_bad_lengths(changes);
    for (const auto& [name, time] : bad_times)
        changes.push_back({fmt::format("time-{}", name), {{"ts", time}}});
    for (const char* const key : {"origin", "target", "kind", "priority"})
        changes.push_back({fmt::format("{}-unknown", key), {{key, "urgent"}}});
    changes.push_back({"origin-in-capitals", {{"origin", "AURA"}}});
    changes.push_back({"priority-in-capitals", {{"priority", "Normal"}}});
    for (const char* const key : all_keys) {
        const std::string_view name = key;
        if (name != "v") changes.push_back({fmt::format("{}-number", key), {{key, 7}}});
        if (name != "v" && name != "cid" && name != "error")
            changes.push_back({fmt::format("{}-null", key), {{key, nullptr}}});
        changes.push_back({fmt::format("{}-list", key), {{key, json::array()}}});
        if (name != "payload" && name != "error")
            changes.push_back({fmt::format("{}-object", key), {{key, json::object()}}});
    }
    changes.push_back({"payload-text", {{"payload", "{}"}}});
    changes.push_back({"error-text", {{"error", "wire.badSyntax"}}});
    add_bad_errors(changes);
    return changes;
}

std::string with_values(const Envelope& envelope, const json::object& values)
{
    json::object object = std::get<json::value>(parse_message(write_envelope(envelope))).as_object();
    for (const auto& [key, value] : values)
        object[key] = value;
    return json::serialize(object);
}

/// What an answer must be called; an empty text where the message does not say it.
std::string name_of(const Envelope& envelope, const json::object& values)
{
    return values.contains("domain") || values.contains("name") ? std::string() : envelope.operation();
}

void expect_code(const Message& answer, const std::string& code, const std::string& text)
{
    if (answer.code() == code) return;
    const auto words = [](const std::string& of) { return of.empty() ? std::string("a reply") : of; };
    throw Failed(fmt::format("It is answered with {} and not with {}.", words(answer.code()), words(code)), text);
}

void play_good(Client& client, const Envelope& envelope, const Change& change)
{
    const std::string text = with_values(envelope, change.values);
    client.send_text(text, envelope.id, name_of(envelope, change.values));
    expect_code(client.await(envelope.id), change.code, text);
    client.fence();
}

void play_bad(Client& client, const Envelope& envelope, const Change& change)
{
    const std::string text = with_values(envelope, change.values);
    client.send_text(text, envelope.id, name_of(envelope, change.values));
    client.fence();
    const Message refusal = refusal_of(client, envelope.id, text);
    expect_code(refusal, "wire.badEnvelope", text);
    if (!refusal.envelope.cid && !change.values.contains("id"))
        throw Failed("Its id is good, and the refusal does not name it.", text);
}

/// The longest id is answered, and named where something else is wrong.
void play_longest_id(Client& client, const std::string& operation, bool wide)
{
    for (const char* const priority : {"normal", "urgent"}) {
        Envelope envelope = client.command(operation);
        const std::size_t missing = longest_id - envelope.id.size();
        envelope.id = (wide ? make_wide_text(missing) : std::string(missing, 'x')) + envelope.id;
        const Change change{"", {{"priority", priority}}};
        priority == std::string_view("normal") ? play_good(client, envelope, change)
                                               : play_bad(client, envelope, change);
    }
}

void play_key_twice(Client& client, const Envelope& envelope, const std::string& key)
{
    std::string text = write_envelope(envelope);
    const json::object object = std::get<json::value>(parse_message(text)).as_object();
    text.insert(1, fmt::format("\"{}\":{},", key, json::serialize(object.at(key))));
    client.send_text(text, envelope.id, envelope.operation());
    client.fence();
    text_refusal_of(client, envelope.id, text);
}

} // namespace

void add_envelope_cases(CaseList& cases, const Sources& sources)
{
    const std::string& operation = sources.testee.fence;
    const auto around = sources.ir.operation(sources.testee.owner, operation);
    if (!around) return;
    const auto add = [&](const std::string& name, std::string doc, std::function<void(Client&)> play) {
        Case made;
        made.name = fmt::format("L2/{}/envelope/{}@start", around->spec->stem, name);
        made.level = "L2";
        made.domain = around->spec->stem;
        made.doc = std::move(doc);
        made.play = [play = std::move(play)](Stage& stage) { play(stage.client()); };
        cases.push_back(std::move(made));
    };
    for (const Change& change : good_changes())
        add(change.name, "An envelope may have that, and is understood.",
            [=](Client& client) { play_good(client, client.command(operation), change); });
    for (const Change& change : bad_changes())
        add(change.name, "It is refused with wire.badEnvelope, names the message if that has a good id, and goes on.",
            [=](Client& client) { play_bad(client, client.command(operation), change); });
    for (const bool wide : {false, true})
        add(wide ? "id-longest-wide" : "id-longest", "An id may have 128 characters, and comes back in the answer.",
            [=](Client& client) { play_longest_id(client, operation, wide); });
    for (const std::string key : all_keys)
        add(key + "-twice", "No key of an envelope comes twice.",
            [=](Client& client) { play_key_twice(client, client.command(operation), key); });
}

} // namespace chorus::conform
