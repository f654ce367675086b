#include "conformance/runner/cases/raw_text.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

/// Writes a value as it is, but for the object that is so many objects away.
class DoublingWriter {
public:
    explicit DoublingWriter(std::size_t objects_before) : before_(objects_before) {}

    void write(const json::value& value)
    {
        if (const json::object* object = value.if_object()) return write(*object);
        if (const json::array* items = value.if_array()) return write(*items);
        text += json::serialize(value);
    }

    std::string text;
    bool doubled = false;

private:
    void write(const json::object& object)
    {
        const bool here = !object.empty() && !doubled && before_-- == 0;
        if (here) doubled = true;
        const char* separator = "{";
        if (here) {
            write_member(separator, *object.begin());
            separator = ",";
        }
        for (const json::key_value_pair& member : object) {
            write_member(separator, member);
            separator = ",";
        }
        text += object.empty() ? "{}" : "}";
    }
    void write_member(const char* separator, const json::key_value_pair& member)
    {
        text += separator + json::serialize(json::value(member.key())) + ':';
        write(member.value());
    }
    void write(const json::array& items)
    {
        text += '[';
        for (const json::value& item : items) {
            if (&item != &items.front()) text += ',';
            write(item);
        }
        text += ']';
    }

    std::size_t before_;
};

} // namespace

std::string with_payload(Envelope envelope, std::string_view payload)
{
    static constexpr std::string_view empty_payload = R"("payload":{})";
    envelope.payload.clear();
    std::string text = write_envelope(envelope);
    // Nothing before it can look like it: a quote within a text is escaped.
    text.replace(text.find(empty_payload) + empty_payload.size() - 2, 2, payload);
    return text;
}

std::string escaped(const std::string& text)
{
    std::string out;
    bool inside = false;
    for (const char character : text) {
        const bool quote = character == '"';
        inside = inside != quote;
        out += inside && !quote ? fmt::format("\\u{:04X}", static_cast<unsigned char>(character))
                                : std::string(1, character);
    }
    return out;
}

std::string spaced(const std::string& text)
{
    std::string out;
    bool inside = false;
    for (const char character : text) {
        inside = inside != (character == '"');
        const bool mark = !inside && std::string_view("{}:,").find(character) != std::string_view::npos;
        out += mark ? fmt::format(" \t{}\r\n ", character) : std::string(1, character);
    }
    return out;
}

std::string backwards(const std::string& text)
{
    const json::object object = std::get<json::value>(parse_message(text)).as_object();
    std::string out;
    for (const auto& [key, value] : object)
        out = fmt::format(",\"{}\":{}{}", std::string_view(key), json::serialize(value), out);
    out.front() = '{';
    return out + '}';
}

std::vector<std::string> with_a_key_twice(const json::value& value)
{
    std::vector<std::string> texts;
    while (true) {
        DoublingWriter writer(texts.size());
        writer.write(value);
        if (!writer.doubled) return texts;
        texts.push_back(std::move(writer.text));
    }
}

} // namespace chorus::conform
