#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace chorus::codegen::lsp {

/// Messages of the Language Server Protocol: a header with Content-Length, an empty line, then JSON.
class MessageStream {
public:
    MessageStream(std::istream& in, std::ostream& out) : in_(in), out_(out) {}

    /// The next message; nothing at the end of the input, or where it is no message of the protocol.
    std::optional<std::string> read();
    void write(std::string_view json);

private:
    static constexpr std::size_t bytes_max = 64U << 20;

    std::istream& in_;
    std::ostream& out_;
};

} // namespace chorus::codegen::lsp
