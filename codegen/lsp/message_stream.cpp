#include "codegen/lsp/message_stream.hpp"

#include <charconv>

namespace chorus::codegen::lsp {

std::optional<std::string> MessageStream::read()
{
    constexpr std::string_view length_name = "Content-Length: ";
    std::size_t length = 0;
    for (std::string line; std::getline(in_, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.starts_with(length_name)) {
            const char* begin = line.data() + length_name.size();
            const char* end = line.data() + line.size();
            const auto [stop, failure] = std::from_chars(begin, end, length);
            if (failure != std::errc{} || stop != end || length > bytes_max) return std::nullopt;
        } else if (line.empty()) {
            if (length == 0) return std::nullopt;
            std::string body(length, '\0');
            if (!in_.read(body.data(), static_cast<std::streamsize>(length))) return std::nullopt;
            return body;
        }
    }
    return std::nullopt;
}

void MessageStream::write(std::string_view json)
{
    out_ << "Content-Length: " << json.size() << "\r\n\r\n" << json << std::flush;
}

} // namespace chorus::codegen::lsp
