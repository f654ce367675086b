#include "aura-cli/session/line_reader.hpp"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace chorus::aura {
namespace {

/// What a message may hold at most, a line may hold at most.
constexpr std::size_t longest_line = 16U << 20U;

/// A file can always be read and cannot be waited for.
bool is_file(int descriptor)
{
    struct stat found {};
    return ::fstat(descriptor, &found) == 0 && (S_ISREG(found.st_mode) || S_ISDIR(found.st_mode));
}

} // namespace

Result<std::optional<std::string>> LineReader::next(rpc::Peer& peer)
{
    while (!has_line() && buffer_.size() <= longest_line)
        wait(peer);
    const auto end = buffer_.find('\n');
    if (end == std::string::npos && buffer_.size() > longest_line)
        return wire::fail("usage.lineTooLong", "A line is longer than 16 MiB.", "Split it into several commands.");
    if (end == std::string::npos) {
        if (buffer_.empty()) return std::optional<std::string>();
        return std::optional(std::exchange(buffer_, {}));
    }
    std::string line = buffer_.substr(0, end);
    buffer_.erase(0, end + 1);
    if (line.ends_with('\r')) line.pop_back();
    return std::optional(std::move(line));
}

void LineReader::wait(rpc::Peer& peer)
{
    if (is_file(descriptor_)) return read_more();
    bool ready = false;
    const auto watch = peer.loop().on_readable(descriptor_, [&] {
        if (!ready) read_more();
        ready = true;
    });
    peer.run_until([&] { return ready; }, rpc::Deadline{std::chrono::hours(24 * 365)});
}

void LineReader::read_more()
{
    char part[65536];
    const auto count = ::read(descriptor_, part, sizeof part);
    if (count > 0)
        buffer_.append(part, static_cast<std::size_t>(count));
    else if (count == 0 || (errno != EINTR && errno != EAGAIN))
        ended_ = true;
}

} // namespace chorus::aura
