#include "pulse/storage/media_copy.hpp"

#include "generated/pulse/media.hpp"
#include "pulse/storage/file_descriptor.hpp"
#include "pulse/storage/file_errors.hpp"
#include "pulse/storage/sha256.hpp"

#include <cerrno>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace chorus::pulse {
namespace {

constexpr std::size_t piece = 1 << 20;

Result<std::string> copy_pieces(const std::filesystem::path& from, const std::filesystem::path& to,
                                const std::function<void(double)>& progress, const std::atomic<bool>& cancelled)
{
    const FileDescriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    if (!source) return pulse_api::media::file_not_found(from.string());
    const FileDescriptor target(::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!target) return write_failure(to, errno);
    struct stat status {};
    ::fstat(source.get(), &status);

    Sha256 hash;
    std::vector<char> buffer(piece);
    double copied = 0;
    while (true) {
        if (cancelled.load(std::memory_order_relaxed)) return pulse_api::media::cancelled();
        const ssize_t size = ::read(source.get(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return pulse_api::media::unreadable(from.string(), std::generic_category().message(errno));
        if (size == 0) break;
        std::string_view rest(buffer.data(), static_cast<std::size_t>(size));
        hash.add(rest);
        while (!rest.empty()) {
            const ssize_t written = ::write(target.get(), rest.data(), rest.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return write_failure(to, errno);
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
        copied += static_cast<double>(size);
        if (status.st_size > 0) progress(std::min(1.0, copied / static_cast<double>(status.st_size)));
    }
    if (::fsync(target.get()) != 0) return write_failure(to, errno);
    return hash.finish();
}

} // namespace

Result<std::string> copy_and_hash(const std::filesystem::path& from, const std::filesystem::path& to,
                                  const std::function<void(double)>& progress, const std::atomic<bool>& cancelled)
{
    auto hash = copy_pieces(from, to, progress, cancelled);
    if (!hash) ::unlink(to.c_str());
    return hash;
}

} // namespace chorus::pulse
