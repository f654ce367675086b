#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/scene.hpp"

#include <fmt/format.h>

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
    {"byte-order-mark", "\xEF\xBB\xBF{}"sv},
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
    {"nan", "NaN"sv},
    {"infinity", "-Infinity"sv},
    {"plus", "+1"sv},
    {"leading-zero", "01"sv},
    {"hexadecimal", "0x10"sv},
    {"no-digit-after-point", "1."sv},
    {"nothing", ""sv},
    {"comma-too-many", "[1,]"sv},
};

/// The message, with a payload that has `value` under a key that no command has.
std::string with_value(const std::string& message, std::string_view value)
{
    static constexpr std::string_view empty_payload = R"("payload":{})";
    std::string text = message;
    text.replace(text.find(empty_payload), empty_payload.size(), fmt::format(R"("payload":{{"notAField":{}}})", value));
    return text;
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
    const auto answer = client.answers().find(of.id);
    const bool answered = answer != client.answers().end();
    if (!answered && client.complaints().empty()) throw Failed("Nothing says that it is refused.", text);
    if (answered && !answer->second.failed()) throw Failed("It is accepted.", text);
    const Message refusal = answered ? answer->second : client.complaints().back();
    if (!refusal.code().starts_with("wire."))
        throw Failed(fmt::format("It is refused with {} and not for its text.", refusal.code()), text);
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
    expect_refusal(scene, with_value(write_envelope(envelope), value), envelope);
    const Envelope open_end = scene.harmless();
    expect_refusal(scene, value.substr(0, depth), open_end);
}

/// A text that is large where texts usually are small must be answered in some way; the client judges how.
void play_large(Scene& scene, const std::string& value)
{
    const Envelope envelope = scene.harmless();
    scene.culprit().send_text(with_value(write_envelope(envelope), value), envelope.id, envelope.operation());
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
        add(fmt::format("value/{}", name), refused, [value](Scene& scene) {
            const Envelope envelope = scene.harmless();
            expect_refusal(scene, with_value(write_envelope(envelope), value), envelope);
        });
    }
    add("cut-at-each-byte", refused, play_cut);
    add("damaged-at-each-byte", refused, play_damaged);
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
