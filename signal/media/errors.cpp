#include "signal/media/errors.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

namespace chorus::media {
namespace {

wire::Failure failure(std::string code, std::string message, std::string hint, const std::filesystem::path& path) {
    wire::Error error;
    error.code = std::move(code);
    error.message = std::move(message);
    error.hint = std::move(hint);
    error.details.push_back({"path", path.string()});
    return wire::Failure(std::move(error));
}

std::string quoted(const std::filesystem::path& path) {
    return "\"" + path.string() + "\"";
}

} // namespace

wire::Failure not_found(const std::filesystem::path& path) {
    return failure("media.notFound", "There is no file at " + quoted(path) + ".",
                   "Check the path, or point the media item at the place where the file is now.", path);
}

wire::Failure empty_file(const std::filesystem::path& path) {
    return failure("media.emptyFile", "The file " + quoted(path) + " holds no audio.",
                   "The recording or the copy was probably interrupted; fetch the file again from where it came.", path);
}

wire::Failure unreadable(const std::filesystem::path& path, std::string_view why) {
    return failure("media.unreadable", "The file " + quoted(path) + " cannot be read: " + std::string(why) + ".",
                   "Open it in another program to see what is left of it, or fetch it again from where it came.", path);
}

wire::Failure unsupported_format(const std::filesystem::path& path, std::string_view why) {
    return failure("media.unsupportedFormat",
                   "The file " + quoted(path) + " is not audio that can be decoded: " + std::string(why) + ".",
                   "Convert it to WAV, AIFF, FLAC, OGG or MP3 first.", path);
}

wire::Failure cancelled(std::string_view work) {
    wire::Error error;
    error.code = "media.cancelled";
    error.message = "The " + std::string(work) + " was cancelled.";
    error.hint = "Nothing was left behind; start it again when you need it.";
    return wire::Failure(std::move(error));
}

wire::Failure read_failure(const std::filesystem::path& path, int errno_value) {
    switch (errno_value) {
    case ENOENT:
    case ENOTDIR: return not_found(path);
    case EACCES:
    case EPERM:
        return failure("media.unreadable", "The file " + quoted(path) + " may not be read by this user.",
                       "Give the user of the session read permission on the file and its folders.", path);
    default: return unreadable(path, std::generic_category().message(errno_value));
    }
}

wire::Failure write_failure(std::string_view domain, const std::filesystem::path& path, int errno_value) {
    const std::string prefix(domain);
    switch (errno_value) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(prefix + ".diskFull", "There is no room left to write " + quoted(path) + ".",
                       "Free some space or choose a folder on another disk, then try again. No partial file was kept.",
                       path);
    case ENOENT:
    case ENOTDIR:
        return failure(prefix + ".notWritable", "The folder of " + quoted(path) + " does not exist.",
                       "Create the folder first, or choose another one.", path);
    default:
        return failure(prefix + ".notWritable",
                       "The file " + quoted(path) +
                           " cannot be written: " + std::generic_category().message(errno_value) + ".",
                       "Check the permissions of the folder, or choose another one.", path);
    }
}

} // namespace chorus::media
