#include "signal/media/errors.hpp"

#include <cerrno>
#include <cstdint>
#include <string>
#include <system_error>
#include <vector>

namespace chorus::signal::media {
namespace {

using Path = std::filesystem::path;

std::string quoted(const Path& path)
{
    return "\"" + path.string() + "\"";
}

std::vector<wire::Detail> details(const Path& path)
{
    return {{"path", path.string()}};
}

std::vector<wire::Detail> details(const Path& path, std::string_view reason)
{
    return {{"path", path.string()}, {"reason", std::string(reason)}};
}

} // namespace

wire::Failure not_found(const Path& path)
{
    return wire::fail("media.notFound", "There is no file at " + quoted(path) + ".",
                      "Check the path, or relink the media to the place where the file is now.", details(path));
}

wire::Failure empty_file(const Path& path)
{
    return wire::fail("media.emptyFile", "The file " + quoted(path) + " holds no samples.",
                      "Its recording or copying was probably interrupted; fetch it again from where it came.",
                      details(path));
}

wire::Failure unreadable(const Path& path, std::string_view why)
{
    return wire::fail("media.unreadable", "The file " + quoted(path) + " cannot be read: " + std::string(why) + ".",
                      "Check it with another program, or fetch it again from where it came.", details(path, why));
}

wire::Failure unsupported_format(const Path& path, std::string_view why)
{
    return wire::fail("media.unsupportedFormat",
                      "The file " + quoted(path) + " is not audio that can be decoded: " + std::string(why) + ".",
                      "Convert it to WAV, AIFF, FLAC, OGG or MP3 first.", details(path, why));
}

wire::Failure too_many_channels(const Path& path, int channels)
{
    return wire::fail("media.tooManyChannels",
                      "The file " + quoted(path) + " has " + std::to_string(channels) +
                          " channels; only mono and stereo can be used.",
                      "Split the file into mono or stereo files.",
                      {{"path", path.string()}, {"channels", std::int64_t(channels)}});
}

wire::Failure cancelled(std::string_view work)
{
    return wire::fail("media.cancelled", "The " + std::string(work) + " was cancelled.",
                      "Nothing was left behind; start it again if it is still wanted.");
}

wire::Failure read_failure(const Path& path, int errno_value)
{
    switch (errno_value) {
    case ENOENT:
    case ENOTDIR:
        return not_found(path);
    case EACCES:
    case EPERM:
        return wire::fail("media.unreadable", "The file " + quoted(path) + " may not be read by this user.",
                          "Give the user of the session read permission on the file and its folders.",
                          details(path, "permission denied"));
    default:
        return unreadable(path, std::generic_category().message(errno_value));
    }
}

wire::Failure write_failure(std::string_view domain, const Path& path, int errno_value)
{
    const std::string prefix(domain);
    const std::string reason = std::generic_category().message(errno_value);
    switch (errno_value) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return wire::fail(prefix + ".diskFull", "There is no room left to write " + quoted(path) + ".",
                          "Make room or choose a folder on another disk, then try again. No partial file was kept.",
                          details(path));
    case ENOENT:
    case ENOTDIR:
        return wire::fail(prefix + ".notWritable", "The folder of " + quoted(path) + " does not exist.",
                          "Create the folder first, or choose another one.", details(path, "no such folder"));
    default:
        return wire::fail(prefix + ".notWritable", "The file " + quoted(path) + " cannot be written: " + reason + ".",
                          "Check the permissions of the folder, or choose another one.", details(path, reason));
    }
}

} // namespace chorus::signal::media
