#include "codegen/runtime/wire/envelope.hpp"

#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/plain_text.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/text.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstring>

namespace chorus::wire {

namespace {

constexpr StringLimits id_limits{.min = 1, .max = 128, .pattern = nullptr};
constexpr StringLimits name_limits{.min = 1, .max = 64, .pattern = nullptr};

void read_detail(Reader& reader, decltype(Detail::value)& value)
{
    const std::string_view text = reader.raw();
    if (!reader.ok()) return;
    Reader item(text);
    if (text.starts_with('"')) {
        item.string(value.emplace<std::string>());
    } else if (text == "true" || text == "false") {
        item.boolean(value.emplace<bool>());
    } else if (text.find_first_of(".eE") == std::string_view::npos) {
        item.integer(value.emplace<std::int64_t>(), -max_exact_integer, max_exact_integer);
    } else {
        item.number(value.emplace<double>());
    }
    if (!item.finish()) reader.violate("type", "must be a string, a number or a truth value");
}

void read_details(Reader& reader, std::vector<Detail>& details)
{
    std::map<std::string, decltype(Detail::value)> values;
    reader.map(values, 64, [&](auto& value) { read_detail(reader, value); });
    for (auto& [name, value] : values)
        details.push_back({name, std::move(value)});
}

void read(Reader& reader, Error& error)
{
    static constexpr Keys<4> keys{{"code", "message", "hint", "details"}, 0b0011};
    ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(error.code, {.min = 1, .max = 128});
            break;
        case 1:
            reader.string(error.message);
            break;
        case 2:
            reader.string(error.hint);
            break;
        case 3:
            read_details(reader, error.details);
            break;
        default:
            break;
        }
    }
}

template <class Enum>
void read_choice(Reader& reader, Enum& value, std::span<const std::string_view> names)
{
    value = static_cast<Enum>(reader.choice(names));
}

void read(Reader& reader, Envelope& envelope)
{
    static constexpr Keys<12> keys{
        {"v", "id", "cid", "ts", "origin", "target", "domain", "kind", "name", "priority", "payload", "error"},
        0b1111'1111'1111};
    ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(envelope.v, 1, 1);
            break;
        case 1:
            reader.string(envelope.id, id_limits);
            break;
        case 2:
            reader.nullable(envelope.cid, [&](ShortText& cid) { reader.string(cid, id_limits); });
            break;
        case 3:
            reader.time(envelope.ts);
            break;
        case 4:
            read_choice(reader, envelope.origin, party_names);
            break;
        case 5:
            read_choice(reader, envelope.target, party_names);
            break;
        case 6:
            reader.string(envelope.domain, name_limits);
            break;
        case 7:
            read_choice(reader, envelope.kind, kind_names);
            break;
        case 8:
            reader.string(envelope.name, name_limits);
            break;
        case 9:
            read_choice(reader, envelope.priority, priority_names);
            break;
        case 10:
            envelope.payload = reader.raw_until(",\"error\":null}");
            break;
        case 11:
            reader.nullable(envelope.error, [&](Error& error) { read(reader, error); });
            break;
        default:
            break;
        }
    }
    reader.rule((envelope.kind == Kind::error) == envelope.error.has_value(), "errorKind",
                "must have an error if its kind is error, and only then");
    reader.rule(envelope.payload.starts_with('{'), "type", "must have an object as its payload");
}

/// A name of at most eight characters and its closing quote, compared as a whole.
class QuotedName {
public:
    static constexpr std::size_t max_size = 9;

    constexpr QuotedName() = default;
    explicit constexpr QuotedName(std::string_view name) : size(name.size() + 1)
    {
        std::array<unsigned char, 8> mask{};
        std::array<unsigned char, 8> text{};
        for (std::size_t at = 0; at < 8 && at < size; ++at) {
            mask[at] = 0xFF;
            text[at] = at < name.size() ? static_cast<unsigned char>(name[at]) : '"';
        }
        mask_ = std::bit_cast<std::uint64_t>(mask);
        text_ = std::bit_cast<std::uint64_t>(text);
    }
    /// Of `max_size` characters at `at`.
    bool is_at(const char* at) const
    {
        std::uint64_t characters = 0;
        std::memcpy(&characters, at, 8);
        return (characters & mask_) == text_ && (size < max_size || at[8] == '"');
    }

    std::size_t size = 0;

private:
    std::uint64_t mask_ = 0;
    std::uint64_t text_ = 0;
};

template <std::size_t count>
constexpr std::array<QuotedName, count> quoted(const std::array<std::string_view, count>& names)
{
    std::array<QuotedName, count> all;
    std::transform(names.begin(), names.end(), all.begin(), [](std::string_view name) { return QuotedName(name); });
    return all;
}

constexpr auto quoted_parties = quoted(party_names);
constexpr auto quoted_kinds = quoted(kind_names);
constexpr auto quoted_priorities = quoted(priority_names);

/// Reads an envelope in the very form that writers of ours give it: this order, no white space, no escapes, no error.
/// That is nearly all of the traffic. Whatever differs is left to the reader of any JSON, which also finds the
/// mistakes.
class CanonicalEnvelope {
public:
    explicit CanonicalEnvelope(std::string_view frame) : at_(frame.data()), end_(at_ + frame.size()) {}

    /// False if the frame is not of that form or not valid; `envelope` then holds anything.
    bool read(Envelope& envelope)
    {
        return literal(R"({"v":1,"id":")") && text(envelope.id, id_limits) && read_cid(envelope.cid) &&
               literal(R"(,"ts":")") && time(envelope.ts) && literal(R"(,"origin":")") &&
               choice(envelope.origin, quoted_parties) && literal(R"(,"target":")") &&
               choice(envelope.target, quoted_parties) && literal(R"(,"domain":")") &&
               text(envelope.domain, name_limits) && literal(R"(,"kind":")") && choice(envelope.kind, quoted_kinds) &&
               envelope.kind != Kind::error && literal(R"(,"name":")") && text(envelope.name, name_limits) &&
               literal(R"(,"priority":")") && choice(envelope.priority, quoted_priorities) &&
               literal(R"(,"payload":)") && payload(envelope.payload);
    }

private:
    template <std::size_t size>
    bool literal(const char (&expected)[size])
    {
        constexpr std::size_t length = size - 1;
        if (left().size() < length || !same_bytes(at_, expected, length)) return false;
        at_ += length;
        return true;
    }
    std::string_view left() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

    /// The rest of a string whose opening quote was taken, with its closing quote. It is ASCII, so bytes are
    /// characters.
    bool view(std::string_view& out)
    {
        const char* const closing = plain_end<PlainText::ascii>(at_, end_);
        if (closing == end_ || *closing != '"') return false;
        out = {at_, static_cast<std::size_t>(closing - at_)};
        at_ = closing + 1;
        return true;
    }
    bool text(ShortText& out, const StringLimits& limits)
    {
        std::string_view value;
        if (!view(value) || value.size() < limits.min || value.size() > limits.max) return false;
        out.assign(value);
        return true;
    }
    bool time(ShortText& out)
    {
        std::string_view value;
        if (!view(value) || !is_time(value)) return false;
        out.assign(value);
        return true;
    }
    bool read_cid(std::optional<ShortText>& cid)
    {
        if (literal(R"(,"cid":null)")) return true;
        return literal(R"(,"cid":")") && text(cid.emplace(), id_limits);
    }
    template <class Enum, std::size_t count>
    bool choice(Enum& out, const std::array<QuotedName, count>& names)
    {
        if (left().size() < QuotedName::max_size) return false;
        for (std::size_t place = 0; place < count; ++place) {
            if (!names[place].is_at(at_)) continue;
            out = static_cast<Enum>(place);
            at_ += names[place].size;
            return true;
        }
        return false;
    }
    /// As Reader::raw_until: whoever decodes the payload finds out whether it is one value.
    bool payload(std::string_view& out)
    {
        constexpr std::string_view ending = R"(,"error":null})";
        if (!left().starts_with('{') || !left().ends_with(ending)) return false;
        out = left().substr(0, left().size() - ending.size());
        return true;
    }

    const char* at_;
    const char* end_;
};

void write_detail(Writer& writer, const decltype(Detail::value)& value)
{
    if (const bool* truth = std::get_if<bool>(&value)) {
        writer.boolean(*truth);
    } else if (const std::int64_t* integer = std::get_if<std::int64_t>(&value)) {
        writer.integer(*integer);
    } else if (const double* number = std::get_if<double>(&value)) {
        writer.number(*number);
    } else {
        writer.string(std::get<std::string>(value));
    }
}

void write(Writer& writer, const Error& error)
{
    writer.begin_object();
    writer.field("code");
    writer.string(error.code);
    writer.field("message");
    writer.string(error.message);
    if (!error.hint.empty()) {
        writer.field("hint");
        writer.string(error.hint);
    }
    if (!error.details.empty()) {
        writer.field("details");
        writer.begin_object();
        for (const Detail& detail : error.details) {
            writer.foreign_field(detail.name);
            write_detail(writer, detail.value);
        }
        writer.end_object();
    }
    writer.end_object();
}

void write(Writer& writer, const Envelope& envelope)
{
    const auto text_field = [&](std::string_view name, std::string_view value) {
        writer.field(name);
        writer.string(value);
    };
    writer.begin_object();
    writer.field("v");
    writer.integer(envelope.v);
    text_field("id", envelope.id);
    writer.field("cid");
    writer.nullable(envelope.cid, [&](const ShortText& cid) { writer.string(cid); });
    text_field("ts", envelope.ts);
    text_field("origin", to_text(envelope.origin));
    text_field("target", to_text(envelope.target));
    text_field("domain", envelope.domain);
    text_field("kind", to_text(envelope.kind));
    text_field("name", envelope.name);
    text_field("priority", to_text(envelope.priority));
    writer.field("payload");
    writer.raw(envelope.payload);
    writer.field("error");
    writer.nullable(envelope.error, [&](const Error& error) { write(writer, error); });
    writer.end_object();
}

/// Writes `value` into the `width` characters before `end`.
void put_digits(char* end, int width, int value)
{
    for (; width > 0; --width, value /= 10)
        *--end = static_cast<char>('0' + value % 10);
}

} // namespace

Result<Envelope> decode_envelope(std::string_view frame)
{
    Result<Envelope> envelope{tl::in_place};
    if (CanonicalEnvelope(frame).read(*envelope)) return envelope;
    *envelope = {};
    Reader reader(frame);
    read(reader, *envelope);
    if (!reader.finish()) {
        Error error = reader.error();
        if (error.code == "wire.badPayload") error.code = "wire.badEnvelope";
        envelope = Failure(std::move(error));
    }
    return envelope;
}

void encode_envelope(std::string& out, const Envelope& envelope)
{
    Writer writer(out);
    write(writer, envelope);
}

void append_error(std::string& out, const Error& error)
{
    Writer writer(out);
    write(writer, error);
}

std::string timestamp_now()
{
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date(day);
    const hh_mm_ss clock(now - day);
    std::string text = "0000-00-00T00:00:00.000Z";
    char* at = text.data();
    put_digits(at + 4, 4, static_cast<int>(date.year()));
    put_digits(at + 7, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    put_digits(at + 10, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    put_digits(at + 13, 2, static_cast<int>(clock.hours().count()));
    put_digits(at + 16, 2, static_cast<int>(clock.minutes().count()));
    put_digits(at + 19, 2, static_cast<int>(clock.seconds().count()));
    put_digits(at + 23, 3, static_cast<int>(clock.subseconds().count()));
    return text;
}

} // namespace chorus::wire
