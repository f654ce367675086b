#include "codegen/report/escape.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

std::string github_text(std::string_view text, bool property)
{
    std::string escaped;
    for (const char byte : text) {
        if (byte == '%' || byte == '\r' || byte == '\n' || (property && (byte == ':' || byte == ','))) {
            escaped += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            escaped.push_back(byte);
        }
    }
    return escaped;
}

std::string xml_text(std::string_view text)
{
    std::string escaped;
    for (const char byte : text) {
        switch (byte) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\n':
            escaped += "&#10;";
            break;
        case '\t':
            escaped += "&#9;";
            break;
        default:
            escaped.push_back(static_cast<unsigned char>(byte) < 0x20 ? '?' : byte);
        }
    }
    return escaped;
}

std::string uri_reference(std::string_view path)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string uri;
    for (const char byte : path) {
        if (plain.find(byte) != std::string_view::npos) {
            uri.push_back(byte);
        } else {
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        }
    }
    return uri;
}

} // namespace chorus::codegen
