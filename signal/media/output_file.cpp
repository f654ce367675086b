#include "signal/media/output_file.hpp"

#include "signal/media/errors.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace chorus::signal::media {
namespace {

std::filesystem::path folder_of(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

bool is_partial_name(const std::string& name)
{
    constexpr std::string_view ending = ".partial";
    if (!name.starts_with('.') || !name.ends_with(ending) || name.size() <= ending.size() + 1) return false;
    return name.find_first_not_of("0123456789-", 1) == name.size() - ending.size();
}

// Every writer holds a lock on its file, which dies with it, also on another machine. What nobody holds is a remainder.
void remove_if_abandoned(const std::filesystem::path& partial)
{
    const UniqueFd file(::open(partial.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0) ::unlink(partial.c_str());
}

// Once for each folder in the life of a process, since a folder may be large.
void clear_remainders(const std::filesystem::path& folder)
{
    static std::mutex mutex;
    static std::set<std::filesystem::path> cleared;
    const std::lock_guard lock(mutex);
    if (!cleared.insert(folder).second) return;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (is_partial_name(entry.path().filename().string())) remove_if_abandoned(entry.path());
}

struct PartialFile {
    std::filesystem::path path;
    UniqueFd file;
};

// Opens a new file in the folder and takes its lock.
PartialFile open_partial(const std::filesystem::path& folder)
{
    static std::atomic<unsigned> serial{0};
    for (;;) {
        // The name does not grow with the name of the target, which may already be as long as the file system allows.
        std::filesystem::path path =
            folder / ("." + std::to_string(::getpid()) + "-" + std::to_string(serial.fetch_add(1)) + ".partial");
        UniqueFd file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        // A process on another machine may have our number.
        if (!file && errno == EEXIST) continue;
        if (!file) return {};
        // Where there are no locks nothing is ever cleared up either, and the file is as good without one.
        if (::flock(file.get(), LOCK_EX) != 0) return {std::move(path), std::move(file)};
        // Before it was locked somebody may have taken it for a remainder.
        struct stat status {};
        if (::fstat(file.get(), &status) != 0 || status.st_nlink > 0) return {std::move(path), std::move(file)};
    }
}

} // namespace

Result<OutputFile> OutputFile::create(const std::filesystem::path& path, std::string error_domain)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return write_failure(error_domain, path, EISDIR);
    clear_remainders(folder_of(path));
    PartialFile partial = open_partial(folder_of(path));
    if (!partial.file) return write_failure(error_domain, path, errno);
    return OutputFile(path, std::move(partial.path), std::move(partial.file), std::move(error_domain));
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
