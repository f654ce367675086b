#include "codegen/runtime/wire/writer.hpp"

#include "codegen/runtime/wire/plain_text.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <array>

namespace chorus::wire {

namespace {

void append_escaped(std::string& out, char character)
{
    constexpr std::string_view hex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(character);
    out.push_back('\\');
    switch (character) {
    case '"':
    case '\\':
        out.push_back(character);
        break;
    case '\n':
        out.push_back('n');
        break;
    case '\r':
        out.push_back('r');
        break;
    case '\t':
        out.push_back('t');
        break;
    default:
        out.append("u00");
        out.push_back(hex[code >> 4U]);
        out.push_back(hex[code & 15U]);
    }
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

void Writer::string(std::string_view value)
{
    const char* at = value.data();
    const char* const end = at + value.size();
    out_.push_back('"');
    while (true) {
        const char* const plain = at;
        at = plain_end<PlainText::any>(at, end);
        out_.append(plain, at);
        if (at == end) break;
        append_escaped(out_, *at++);
    }
    out_.push_back('"');
}

void Writer::bytes(const std::vector<std::uint8_t>& value)
{
    out_.push_back('"');
    out_.append(to_base64(value));
    out_.push_back('"');
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
