#include "signal/media/conformed_file.hpp"

#include "signal/media/errors.hpp"
#include "signal/media/probe.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace chorus::signal::media {
namespace {

static_assert(std::endian::native == std::endian::little, "conformed files are read and written as they lie in memory");

constexpr std::array<char, 8> magic{'L', 'P', 'H', 'C', 'O', 'N', 'F', '1'};

struct Header {
    std::array<char, 8> magic;
    std::uint32_t channels;
    std::uint32_t block_frames;
    std::int64_t frames;
    std::int64_t rate_hz;
};

} // namespace

void write_conformed_header(const ConformedLayout& layout, std::span<std::byte> bytes)
{
    assert(bytes.size() == std::size_t(ConformedLayout::header_bytes));
    std::fill(bytes.begin(), bytes.end(), std::byte{0});
    const Header header{magic, std::uint32_t(layout.channels), std::uint32_t(ConformedLayout::block_frames),
                        layout.frames, layout.rate_hz};
    std::memcpy(bytes.data(), &header, sizeof header);
}

Result<ConformedFile> ConformedFile::open(const std::filesystem::path& path)
{
    UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return read_failure(path, errno);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return read_failure(path, errno);
    if (!S_ISREG(status.st_mode)) return unreadable(path, "it is not a regular file");

    Header header{};
    const ssize_t got = ::pread(file.get(), &header, sizeof header, 0);
    if (got < 0) return read_failure(path, errno);
    if (got != ssize_t(sizeof header) || header.magic != magic ||
        header.block_frames != std::uint32_t(ConformedLayout::block_frames))
        return unreadable(path, "it is not a conformed file of this version");
    constexpr std::int64_t most_frames = std::int64_t(1) << 48;
    if (header.channels < 1 || header.channels > std::uint32_t(max_channels) || header.frames < 1 ||
        header.frames > most_frames || header.rate_hz < 1)
        return unreadable(path, "its header is damaged");

    const ConformedLayout layout{header.frames, header.rate_hz, int(header.channels)};
    if (status.st_size < layout.file_bytes()) return unreadable(path, "it ends early");
    return ConformedFile(path, std::move(file), layout);
}

ConformedFile::ConformedFile(std::filesystem::path path, UniqueFd file, ConformedLayout layout)
    : path_(std::move(path)), file_(std::move(file)), layout_(layout)
{}

BlockRead ConformedFile::read_block(std::int64_t block, float* samples) const
{
    const std::size_t wanted = layout_.block_bytes();
    char* const target = reinterpret_cast<char*>(samples);
    std::size_t done = 0;
    BlockRead outcome = BlockRead::whole;
    while (done < wanted) {
        const ssize_t got =
            ::pread(file_.get(), target + done, wanted - done, layout_.block_offset(block) + std::int64_t(done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            outcome = got == 0 ? BlockRead::shortened : BlockRead::unreadable;
            break;
        }
        done += std::size_t(got);
    }
    if (done < wanted) {
        // A torn sample would be noise, so whole samples are kept and the rest is silence.
        const std::size_t kept = outcome == BlockRead::shortened ? done / sizeof(float) * sizeof(float) : 0;
        std::memset(target + kept, 0, wanted - kept);
    }
    return outcome;
}

ConformedFile::Identity ConformedFile::identity() const
{
    struct stat status {};
    if (::fstat(file_.get(), &status) != 0) return {};
    return {status.st_dev, status.st_ino, status.st_size,
            std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

bool ConformedFile::vanished() const
{
    struct stat status {};
    return ::fstat(file_.get(), &status) == 0 && status.st_nlink == 0;
}

} // namespace chorus::signal::media
