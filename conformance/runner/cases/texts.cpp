#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/raw_text.hpp"
#include "conformance/runner/cases/refusal.hpp"
#include "conformance/runner/cases/scene.hpp"
#include "conformance/runner/cases/value_maker.hpp"
#include "conformance/runner/judge/limits.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <optional>

namespace chorus::conform {
namespace {

using namespace std::string_view_literals;

struct Text {
    const char* name;
    std::string_view text;
};

/// What is no message at all.
constexpr Text no_messages[] = {
    {"empty", ""sv},
    {"blanks", " \t\r\n  "sv},
    {"words", "play it again"sv},
    {"null", "null"sv},
    {"number", "17"sv},
    {"text", "\"command\""sv},
    {"list", "[]"sv},
    {"no-keys", "{}"sv},
    {"null-byte", "\0"sv},
    {"utf-16", "{\0}\0"sv},
    {"brackets-cross", "{[}]"sv},
    {"key-without-value", R"({"v"})"sv},
    {"comment", R"(/* v */ {"v":1})"sv},
    {"single-quotes", "{'v':1}"sv},
};

/// What may not stand for a value in a payload.
constexpr Text bad_values[] = {
    {"lone-continuation", "\"\x80\""sv},
    {"overlong-slash", "\"\xC0\xAF\""sv},
    {"overlong-null", "\"\xE0\x80\x80\""sv},
    {"surrogate-as-utf-8", "\"\xED\xA0\x80\""sv},
    {"beyond-unicode", "\"\xF4\x90\x80\x80\""sv},
    {"never-in-utf-8", "\"\xFF\""sv},
    {"cut-sequence", "\"\xE2\x82\""sv},
    {"control-character", "\"\n\""sv},
    {"null-character", "\"\0\""sv},
    {"unknown-escape", R"("\q")"sv},
    {"cut-escape", R"("\u12")"sv},
    {"lone-high-surrogate", R"("\ud800")"sv},
    {"lone-low-surrogate", R"("\udc00")"sv},
    {"surrogates-in-wrong-order", R"("\udc00\ud800")"sv},
    {"high-surrogate-twice", R"("\ud834\ud834\udd1e")"sv},
    {"nan", "NaN"sv},
    {"infinity", "-Infinity"sv},
    {"plus", "+1"sv},
    {"leading-zero", "01"sv},
    {"hexadecimal", "0x10"sv},
    {"no-digit-after-point", "1."sv},
    {"nothing", ""sv},
    {"comma-too-many", "[1,]"sv},
};

/// What spoils a message that is good without it.
struct Addition {
    const char* name;
    std::string_view before; ///< the whole message
    std::string_view within; ///< before its last bracket
    std::string_view behind; ///< the whole message
};

constexpr Addition additions[] = {
    {"byte-order-mark", "\xEF\xBB\xBF"sv, "", ""},
    {"comma-at-the-end", "", ",", ""},
    {"comment-within", "", "/**/", ""},
    {"comment-behind", "", "", "//"},
    {"bracket-behind", "", "", "}"},
    {"object-behind", "", "", "{}"},
    {"null-byte-behind", "", "", "\0"sv},
};

/// A payload with `value` under a key that no command has.
std::string with_value(std::string_view value)
{
    return fmt::format(R"({{"notAField":{}}})", value);
}

/// A command, and a payload of it around the place of one value.
struct Place {
    std::string operation;
    std::string before;
    std::string after;
};

enum class Holds { text, fraction, integer };

bool holds(const Field& field, Holds what)
{
    if (field.type.kind != Type::Kind::scalar && field.type.kind != Type::Kind::named) return false;
    const Declaration* declaration = field.type.declaration;
    const std::string& scalar = declaration ? declaration->scalar : field.type.scalar;
    const Limits limits = declaration ? narrowed(declaration->limits, field.limits) : field.limits;
    if (what == Holds::text) return scalar == "string" && !limits.compiled && limits.min_length.value_or(0) <= 1;
    if (scalar.empty()) return false;
    const char kind = scalar.front();
    if (what == Holds::fraction ? kind != 'f' : kind != 'i' && kind != 'u') return false;
    return limits.min.value_or(1) <= 1 && limits.max.value_or(range_of(scalar).max) >= 16;
}

/// Where a command has such a value.
std::optional<Place> place_for(const Sources& sources, Holds what)
{
    static const std::string mark = "(the value)";
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        for (const Operation& operation : sendable(spec, sources.testee)) {
            const Shape& shape = operation.command->input;
            if (sources.testee.ends.contains(operation.name())) continue;
            for (const Field& field : shape.fields) {
                if (!holds(field, what)) continue;
                const Path path{field.name};
                const std::string payload = json::serialize(make_around(shape, path, json::value(mark)));
                const std::size_t quote = payload.find('"' + mark + '"');
                return Place{operation.name(), payload.substr(0, quote), payload.substr(quote + mark.size() + 2)};
            }
        }
    }
    return std::nullopt;
}

/// Where the value is refused for what it is and not for where it stands, if any command has such a place.
Place place_of_bad(std::string_view value, const Sources& sources)
{
    const std::vector<Holds> kinds =
        value.starts_with('"') ? std::vector{Holds::text} : std::vector{Holds::fraction, Holds::integer};
    for (const Holds kind : kinds)
        if (auto place = place_for(sources, kind)) return *place;
    return {sources.testee.fence, R"({"notAField":)", "}"};
}

/// Sends a text that must be refused, whether or not the refusal can say which message it is about. The connection
/// goes on; only where text frames must be UTF-8 it may end in place of a refusal.
void expect_refusal(Scene& scene, const std::string& text, const Envelope& of)
{
    Client& client = scene.culprit();
    client.send_text(text, of.id, {});
    try {
        scene.goes_on();
    } catch (const Lost&) {
        if (!scene.is_websocket()) throw;
        return;
    }
    text_refusal_of(client, of.id, text);
    client.answers().clear();
    client.complaints().clear();
}

void play_cut(Scene& scene)
{
    std::size_t length = 1;
    for (std::size_t size = 0; size < length; ++size) {
        const Envelope envelope = scene.harmless();
        const std::string text = write_envelope(envelope);
        length = text.size();
        expect_refusal(scene, text.substr(0, size), envelope);
    }
}

/// One byte after the other is replaced by one that may not stand there.
void play_damaged(Scene& scene)
{
    std::size_t length = 1;
    for (std::size_t place = 0; place < length; ++place) {
        const Envelope envelope = scene.harmless();
        std::string text = write_envelope(envelope);
        length = text.size();
        text[place] = '\x01';
        expect_refusal(scene, text, envelope);
    }
}

/// Lists in lists, so many that a reader that calls itself for each has no room left.
void play_deep(Scene& scene, std::string_view open, std::string_view close)
{
    constexpr int depth = 200'000;
    std::string value;
    for (int level = 0; level < depth; ++level)
        value += open;
    value += "1";
    for (int level = 0; level < depth; ++level)
        value += close;
    const Envelope envelope = scene.harmless();
    expect_refusal(scene, with_payload(envelope, with_value(value)), envelope);
    const Envelope open_end = scene.harmless();
    expect_refusal(scene, value.substr(0, depth), open_end);
}

/// The deepest message that there may be is refused for its key alone, and the next one in any case.
void play_deepest(Scene& scene)
{
    const auto nested = [](std::size_t lists) { return std::string(lists, '[') + '1' + std::string(lists, ']'); };
    constexpr std::size_t around = 2; // the envelope and the payload
    const Envelope envelope = scene.harmless();
    const std::string text = with_payload(envelope, with_value(nested(deepest - around)));
    scene.culprit().send_text(text, envelope.id, envelope.operation());
    const Message answer = scene.culprit().await(envelope.id);
    if (answer.code() != "wire.badPayload")
        throw Failed(fmt::format("Its depth is allowed, and it is answered with {}.",
                                 answer.failed() ? answer.code() : std::string("a reply")),
                     text);
    const Envelope deeper = scene.harmless();
    expect_refusal(scene, with_payload(deeper, with_value(nested(deepest - around + 1))), deeper);
}

/// The same message in other words.
void play_rewritten(Scene& scene, std::string (*rewrite)(const std::string&))
{
    const Envelope envelope = scene.harmless();
    scene.culprit().send_text(rewrite(write_envelope(envelope)), envelope.id, envelope.operation());
    scene.expect_answer(scene.culprit().await(envelope.id));
}

/// A text that is large where texts usually are small must be answered in some way; the client judges how.
void play_large(Scene& scene, const std::string& value)
{
    const Envelope envelope = scene.harmless();
    scene.culprit().send_text(with_payload(envelope, with_value(value)), envelope.id, envelope.operation());
    scene.culprit().await(envelope.id);
    scene.goes_on();
}

std::string many(std::string_view first, std::string_view each, int count, std::string_view last)
{
    std::string text(first);
    for (int at = 0; at < count; ++at)
        text += fmt::format(fmt::runtime(each), at);
    return text.append(last);
}

} // namespace

void add_text_cases(CaseList& cases, const Sources& sources)
{
    constexpr int large = 100'000;
    const auto add = [&](const std::string& name, const char* doc, std::function<void(Scene&)> play) {
        add_scene(cases, sources.testee.owner, "text", Scene::Part::introduced, {name, doc, std::move(play)});
    };
    constexpr const char* refused = "What is no message is refused, and the connection goes on.";
    for (const auto& [name, text] : no_messages) {
        add(name, refused, [text](Scene& scene) { expect_refusal(scene, std::string(text), scene.harmless()); });
    }
    for (const auto& [name, value] : bad_values) {
        add(fmt::format("value/{}", name), refused, [value, place = place_of_bad(value, sources)](Scene& scene) {
            const Envelope envelope = scene.culprit().command(place.operation);
            const std::string payload = fmt::format("{}{}{}", place.before, value, place.after);
            expect_refusal(scene, with_payload(envelope, payload), envelope);
        });
    }
    for (const Addition& addition : additions) {
        add(addition.name, refused, [&addition](Scene& scene) {
            const Envelope envelope = scene.harmless();
            std::string text = write_envelope(envelope);
            text.insert(text.size() - 1, addition.within);
            expect_refusal(scene, fmt::format("{}{}{}", addition.before, text, addition.behind), envelope);
        });
    }
    constexpr const char* same = "A message may be written in any way that JSON has for it.";
    add("good/spaced", same, [](Scene& scene) { play_rewritten(scene, spaced); });
    add("good/escaped", same, [](Scene& scene) { play_rewritten(scene, escaped); });
    add("good/keys-backwards", same, [](Scene& scene) { play_rewritten(scene, backwards); });
    add("cut-at-each-byte", refused, play_cut);
    add("damaged-at-each-byte", refused, play_damaged);
    add("deepest", "The deepest message there may be is read, and a deeper one refused.", play_deepest);
    add("deep-lists", refused, [](Scene& scene) { play_deep(scene, "[", "]"); });
    add("deep-objects", refused, [](Scene& scene) { play_deep(scene, R"({"a":)", "}"); });
    constexpr const char* answered = "What is larger than usual is answered, and the connection goes on.";
    add("many-keys", answered, [](Scene& scene) { play_large(scene, many(R"({"a":1)", R"(,"k{}":0)", large, "}")); });
    add("many-items", answered, [](Scene& scene) { play_large(scene, many("[0", ",{}", large, "]")); });
    add("long-text", answered, [](Scene& scene) { play_large(scene, '"' + std::string(large, 'x') + '"'); });
    add("long-number", answered, [](Scene& scene) { play_large(scene, std::string(large, '9')); });
    add("huge-exponent", answered, [](Scene& scene) { play_large(scene, "1e999999999"); });
}

} // namespace chorus::conform
