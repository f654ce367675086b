#include "codegen/runtime/wire/writer.hpp"

#include "codegen/runtime/wire/plain_text.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <algorithm>

namespace chorus::wire {

namespace {

/// The longest escape, that of a control character.
constexpr std::size_t max_escape = 6;

char* put_escaped(char* at, char character)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(character);
    *at++ = '\\';
    switch (character) {
    case '"':
    case '\\':
        *at++ = character;
        break;
    case '\n':
        *at++ = 'n';
        break;
    case '\r':
        *at++ = 'r';
        break;
    case '\t':
        *at++ = 't';
        break;
    default:
        for (const char digit : {'u', '0', '0', hex[code >> 4U], hex[code & 15U]})
            *at++ = digit;
    }
    return at;
}

void new_line(std::string& out, std::size_t depth)
{
    out.push_back('\n');
    out.append(depth * 2, ' ');
}

/// One past the string that starts at `at`.
std::size_t string_end(std::string_view json, std::size_t at)
{
    for (++at; json[at] != '"'; ++at)
        if (json[at] == '\\') ++at;
    return at + 1;
}

} // namespace

void Writer::grow(std::size_t bytes)
{
    constexpr std::size_t least = 256;
    const auto used = static_cast<std::size_t>(at_ - out_.data());
    // By what this writer wrote, not by all that is there: a short text behind a long one takes little.
    out_.resize(used + std::max(used - start_, bytes + least));
    at_ = out_.data() + used;
    end_ = out_.data() + out_.size();
}

void Writer::string(std::string_view value)
{
    make_room(value.size() + 2);
    if (!copy_plain(at_ + 1, value.data(), value.size())) return escaped_string(value);
    *at_ = '"';
    at_ += value.size() + 1;
    *at_++ = '"';
}

void Writer::escaped_string(std::string_view value)
{
    const char* at = value.data();
    const char* const end = at + value.size();
    put('"');
    while (true) {
        const char* const plain = at;
        at = plain_end<PlainText::any>(at, end);
        put_text({plain, static_cast<std::size_t>(at - plain)});
        if (at == end) break;
        make_room(max_escape);
        at_ = put_escaped(at_, *at++);
    }
    put('"');
}

void Writer::bytes(const std::vector<std::uint8_t>& value)
{
    put('"');
    put_text(to_base64(value));
    put('"');
}

void Writer::write_tag()
{
    const std::string_view arm = tag_text_;
    tag_text_ = {};
    field(tag_name_);
    string(arm);
}

std::string prettify(std::string_view compact)
{
    std::string out;
    std::size_t depth = 0;
    for (std::size_t at = 0; at < compact.size();) {
        const char character = compact[at];
        if (character == '"') {
            const std::size_t end = string_end(compact, at);
            out.append(compact, at, end - at);
            at = end;
            continue;
        }
        ++at;
        const bool opens = character == '{' || character == '[';
        const bool empty = opens && (compact[at] == '}' || compact[at] == ']');
        if (empty) {
            out.push_back(character);
            out.push_back(compact[at++]);
        } else if (opens) {
            out.push_back(character);
            new_line(out, ++depth);
        } else if (character == '}' || character == ']') {
            new_line(out, --depth);
            out.push_back(character);
        } else if (character == ',') {
            out.push_back(character);
            new_line(out, depth);
        } else {
            out.push_back(character);
            if (character == ':') out.push_back(' ');
        }
    }
    out.push_back('\n');
    return out;
}

} // namespace chorus::wire
