#include "conformance/runner/trace/recording.hpp"

#include "conformance/runner/judge/text.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr std::uint64_t known_version = 1;

std::string text_of(const json::object& object, std::string_view key)
{
    return std::string(object.at(key).as_string());
}

std::uint64_t number_of(const json::object& object, std::string_view key)
{
    return object.at(key).to_number<std::uint64_t>();
}

/// The interpreter has seen to it that it is canonical.
std::string from_base64(std::string_view text)
{
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char digit : text.substr(0, text.find('='))) {
        bits = bits << 6 | static_cast<std::uint32_t>(digits.find(digit));
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes.push_back(static_cast<char>(bits >> count & 0xFF));
    }
    return bytes;
}

} // namespace

Recording::Recording(const std::filesystem::path& file, Judge& judge)
    : judge_(judge), file_(file), in_(file, std::ios::binary)
{
    if (!in_) throw RecordingError(file.string() + " cannot be read.");
    const Spec* spec = judge.ir().find("types/trace");
    if (!spec || !spec->types.contains("TraceLine")) throw RecordingError("The specs know no recordings.");
    form_ = &spec->types.at("TraceLine");
    auto first = read_line();
    if (!first || first->at("line") != "start") damaged("a recording begins with its start");
    start_ = std::move(*first);
    if (number_of(start_, "version") != known_version)
        damaged(fmt::format("it has version {}, and {} is known here", number_of(start_, "version"), known_version));
}

std::optional<json::object> Recording::read_line()
{
    std::string text;
    if (!std::getline(in_, text)) return std::nullopt;
    ++number_;
    const bool whole = !in_.eof(); // else nothing ended the line
    auto parsed = parse_message(text);
    if (!whole && std::holds_alternative<std::string>(parsed)) {
        half_line_ = number_;
        return std::nullopt;
    }
    if (const auto* wrong = std::get_if<std::string>(&parsed)) damaged(*wrong);
    auto& value = std::get<json::value>(parsed);
    if (const auto breach = interpret(*form_, value))
        damaged(fmt::format("it breaks `{}` at `{}`", breach->rule, breach->pointer));
    return std::move(value.as_object());
}

void Recording::damaged(const std::string& what) const
{
    throw RecordingError(fmt::format("{}:{}: {}.", file_.string(), number_, what));
}

std::optional<RecordedLine> Recording::next()
{
    auto object = read_line();
    if (!object) return std::nullopt;
    if (end_) damaged("there is more after the end");
    const std::string kind = text_of(*object, "line");
    if (kind == "start") damaged("a recording begins once");
    if (kind == "end") {
        end_ = std::move(object);
        return next();
    }
    RecordedLine line;
    line.number = number_;
    line.at_ns = number_of(*object, "t");
    line.connection = number_of(*object, "connection");
    line.closed = kind == "close";
    if (line.closed) return line;
    line.engine = text_of(*object, "link") == "engine";
    line.to_pulse = text_of(*object, "direction") == "in";
    line.peer = text_of(*object, "peer");
    if (object->contains("text")) {
        line.text = text_of(*object, "text");
    } else if (object->contains("bytes")) {
        line.text = from_base64(text_of(*object, "bytes"));
    } else {
        damaged("the message is missing");
    }
    return line;
}

} // namespace chorus::conform
