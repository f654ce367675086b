#include "pulse/storage/whole_file.hpp"

#include "pulse/storage/file_descriptor.hpp"
#include "pulse/storage/file_errors.hpp"

#include <cerrno>
#include <cstddef>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/stat.h>

namespace chorus::pulse {
namespace {

/// Returns 0 or the system's error.
int write_all(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int write_new_file(const std::filesystem::path& path, std::string_view text)
{
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file) return errno;
    if (const int error = write_all(file.get(), text)) return error;
    return ::fsync(file.get()) == 0 ? 0 : errno;
}

} // namespace

std::optional<std::string> read_whole_file(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (file.bad()) return std::nullopt;
    return text;
}

Result<void> replace_file(const std::filesystem::path& path, std::string_view text)
{
    const std::filesystem::path fresh = path.parent_path() / ("." + path.filename().string() + ".new");
    int error = write_new_file(fresh, text);
    if (error == 0 && ::rename(fresh.c_str(), path.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(fresh.c_str());
        return write_failure(path, error);
    }
    sync_folder(path.parent_path());
    return {};
}

void sync_folder(const std::filesystem::path& folder)
{
    const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened) ::fsync(opened.get());
}

} // namespace chorus::pulse
