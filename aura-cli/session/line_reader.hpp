#pragma once

#include <optional>
#include <string>

#include "codegen/runtime/rpc/peer.hpp"

namespace chorus::aura {

/// Lines of standard input. While it waits for one, the connection is kept alive.
class LineReader {
public:
    explicit LineReader(int descriptor) : descriptor_(descriptor) {}

    /// The next line without its end; nothing at the end of the input. Errors: `usage.lineTooLong`.
    Result<std::optional<std::string>> next(rpc::Peer& peer);

private:
    bool has_line() const { return ended_ || buffer_.find('\n') != std::string::npos; }
    void read_more();
    void wait(rpc::Peer& peer);

    int descriptor_;
    std::string buffer_;
    bool ended_ = false;
};

} // namespace chorus::aura
