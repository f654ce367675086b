#include "signal/media/output_file.hpp"

#include "signal/media/errors.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace chorus::signal::media {
namespace {

std::filesystem::path folder_of(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

// The name does not grow with the name of the target, which may already be as long as the file system allows.
std::filesystem::path partial_path(const std::filesystem::path& path)
{
    static std::atomic<unsigned> serial{0};
    return folder_of(path) /
           ("." + std::to_string(::getpid()) + "-" + std::to_string(serial.fetch_add(1)) + ".partial");
}

} // namespace

Result<OutputFile> OutputFile::create(const std::filesystem::path& path, std::string error_domain)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return write_failure(error_domain, path, EISDIR);
    std::filesystem::path partial = partial_path(path);
    // A file of this name can only be the remains of a dead process that had our number.
    UniqueFd file(::open(partial.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (!file) return write_failure(error_domain, path, errno);
    return OutputFile(path, std::move(partial), std::move(file), std::move(error_domain));
}

OutputFile::OutputFile(std::filesystem::path path, std::filesystem::path partial, UniqueFd file,
                       std::string error_domain)
    : path_(std::move(path)), partial_(std::move(partial)), file_(std::move(file)),
      error_domain_(std::move(error_domain))
{}

OutputFile::~OutputFile()
{
    if (file_) ::unlink(partial_.c_str());
}

wire::Failure OutputFile::failed(int errno_value)
{
    last_errno_ = errno_value;
    return write_failure(error_domain_, path_, errno_value);
}

Result<void> OutputFile::write_at(std::int64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(file_.get(), bytes.data(), bytes.size(), offset);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return failed(errno);
        if (put == 0) return failed(ENOSPC);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
        offset += put;
        size_ = std::max(size_, offset);
    }
    return {};
}

std::size_t OutputFile::read_at(std::int64_t offset, std::span<std::byte> bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            ::pread(file_.get(), bytes.data() + done, bytes.size() - done, offset + static_cast<std::int64_t>(done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

Result<void> OutputFile::finalise()
{
    if (::fsync(file_.get()) != 0) return failed(errno);
    if (::rename(partial_.c_str(), path_.c_str()) != 0) return failed(errno);
    // From here the file stands under its name; closing it keeps the destructor from removing anything.
    file_.reset();
    const UniqueFd folder(::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder) ::fsync(folder.get());
    return {};
}

} // namespace chorus::signal::media
