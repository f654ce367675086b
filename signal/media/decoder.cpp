#include "signal/media/decoder.hpp"

#include "signal/media/errors.hpp"
#include "signal/media/unique_fd.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sndfile.h>
#include <string_view>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace chorus::signal::media {
namespace {

struct Name {
    int code;
    std::string_view name;
};

constexpr std::array containers{
    Name{SF_FORMAT_WAV, "wav"}, Name{SF_FORMAT_WAVEX, "wav"},   Name{SF_FORMAT_RF64, "rf64"},
    Name{SF_FORMAT_W64, "w64"}, Name{SF_FORMAT_AIFF, "aiff"},   Name{SF_FORMAT_FLAC, "flac"},
    Name{SF_FORMAT_OGG, "ogg"}, Name{SF_FORMAT_MPEG, "mp3"},    Name{SF_FORMAT_CAF, "caf"},
    Name{SF_FORMAT_AU, "au"},   Name{SF_FORMAT_NIST, "nist"},   Name{SF_FORMAT_SVX, "svx"},
    Name{SF_FORMAT_VOC, "voc"}, Name{SF_FORMAT_IRCAM, "ircam"},
};

struct Coding {
    int code;
    std::string_view name;
    int bits;
};

constexpr std::array codings{
    Coding{SF_FORMAT_PCM_S8, "pcm8", 8},         Coding{SF_FORMAT_PCM_U8, "pcm8", 8},
    Coding{SF_FORMAT_PCM_16, "pcm16", 16},       Coding{SF_FORMAT_PCM_24, "pcm24", 24},
    Coding{SF_FORMAT_PCM_32, "pcm32", 32},       Coding{SF_FORMAT_FLOAT, "float32", 32},
    Coding{SF_FORMAT_DOUBLE, "float64", 64},     Coding{SF_FORMAT_ULAW, "ulaw", 8},
    Coding{SF_FORMAT_ALAW, "alaw", 8},           Coding{SF_FORMAT_VORBIS, "vorbis", 0},
    Coding{SF_FORMAT_OPUS, "opus", 0},           Coding{SF_FORMAT_MPEG_LAYER_I, "mpeg1", 0},
    Coding{SF_FORMAT_MPEG_LAYER_II, "mpeg2", 0}, Coding{SF_FORMAT_MPEG_LAYER_III, "mpeg3", 0},
    Coding{SF_FORMAT_ALAC_16, "alac16", 16},     Coding{SF_FORMAT_ALAC_24, "alac24", 24},
    Coding{SF_FORMAT_IMA_ADPCM, "imaAdpcm", 0},  Coding{SF_FORMAT_MS_ADPCM, "msAdpcm", 0},
};

// Formats without a header are told by their extension alone; any bytes at all would pass for audio.
bool has_header(int format)
{
    const int coding = format & SF_FORMAT_SUBMASK;
    return (format & SF_FORMAT_TYPEMASK) != SF_FORMAT_RAW && coding != SF_FORMAT_VOX_ADPCM;
}

// libsndfile silently shortens a file whose data chunk reaches past the end. Only its log tells: a line such as
// "data : 600 (should be 256)". Lengths near 4 GiB are what programs write that stream and never knew the length.
bool log_tells_truncation(SNDFILE* file)
{
    std::array<char, 16384> text{};
    const int length = sf_command(file, SFC_GET_LOG_INFO, text.data(), int(text.size()));
    std::string_view log(text.data(), std::size_t(std::max(length, 0)));
    for (const std::string_view chunk : {"data : ", "SSND : "}) {
        const auto at = log.find(chunk);
        if (at == std::string_view::npos) continue;
        std::string_view line = log.substr(at + chunk.size());
        line = line.substr(0, line.find('\n'));
        constexpr std::string_view correction = " (should be ";
        const auto correct = line.find(correction);
        if (correct == std::string_view::npos) continue;
        std::uint64_t promised = 0;
        std::uint64_t present = 0;
        std::from_chars(line.data(), line.data() + correct, promised);
        std::from_chars(line.data() + correct + correction.size(), line.data() + line.size(), present);
        constexpr std::uint64_t unknown_length = 0x7ff00000;
        if (promised > present && promised < unknown_length) return true;
    }
    return false;
}

// What can be said before any decoder sees the file. Named pipes and devices are refused here: opening them could
// block.
Result<std::int64_t> size_of_regular_file(const std::filesystem::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return read_failure(path, errno);
    if (S_ISDIR(status.st_mode)) return unreadable(path, "it is a folder");
    if (!S_ISREG(status.st_mode)) return unreadable(path, "it is not a regular file");
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return read_failure(path, errno);
    if (status.st_size == 0) return empty_file(path);
    return std::int64_t(status.st_size);
}

// Streamed FLAC files come without their length, which then reads as "as much as can be". Only decoding tells.
constexpr sf_count_t known_length = sf_count_t(1) << 48;

sf_count_t count_frames(SNDFILE* file, int channels)
{
    std::vector<float> scratch(std::size_t(channels) * 8192);
    sf_count_t frames = 0;
    while (const sf_count_t got = sf_readf_float(file, scratch.data(), 8192))
        frames += got;
    return frames;
}

template <class Table>
std::string name_in(const Table& table, int code)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.code == code; });
    return found == table.end() ? "other" : std::string(found->name);
}

} // namespace

void Decoder::Close::operator()(sf_private_tag* file) const noexcept
{
    sf_close(file);
}

Decoder::Decoder(std::unique_ptr<sf_private_tag, Close> file, std::filesystem::path path, FileInfo info)
    : file_(std::move(file)), path_(std::move(path)), info_(std::move(info))
{}

Result<Decoder> Decoder::open(const std::filesystem::path& path)
{
    const Result<std::int64_t> size = size_of_regular_file(path);
    if (!size) return wire::Failure(size.error());

    SF_INFO format{};
    std::unique_ptr<sf_private_tag, Close> file(sf_open(path.c_str(), SFM_READ, &format));
    if (!file) {
        const int error = sf_error(nullptr);
        const std::string text = sf_strerror(nullptr);
        // The MP3 decoder reports foreign bytes as a system error.
        if (error == SF_ERR_UNRECOGNISED_FORMAT || error == SF_ERR_UNSUPPORTED_ENCODING ||
            text.starts_with("File does"))
            return unsupported_format(path, "no known format begins like this");
        return unreadable(path, "its header is damaged");
    }
    if (!has_header(format.format) || (format.format & SF_FORMAT_SUBMASK) == SF_FORMAT_GSM610)
        return unsupported_format(path, "it has no header, only an extension");
    if (format.channels < 1 || format.samplerate < 1) return unreadable(path, "its header is damaged");
    sf_count_t frames = format.frames;
    if (frames > known_length) {
        frames = count_frames(file.get(), format.channels);
        SF_INFO again{};
        file.reset(sf_open(path.c_str(), SFM_READ, &again));
        if (!file) return unreadable(path, "it changed while it was read");
    }
    if (frames < 1) return empty_file(path);

    FileInfo info;
    info.frames = frames;
    info.rate_hz = format.samplerate;
    info.channels = format.channels;
    info.format = name_in(containers, format.format & SF_FORMAT_TYPEMASK);
    info.subtype = name_in(codings, format.format & SF_FORMAT_SUBMASK);
    for (const Coding& coding : codings)
        if (coding.code == (format.format & SF_FORMAT_SUBMASK)) info.bits = coding.bits;
    info.size_bytes = *size;
    info.truncated = log_tells_truncation(file.get());
    return Decoder(std::move(file), path, std::move(info));
}

Result<std::size_t> Decoder::read(float* interleaved, std::size_t frames)
{
    const sf_count_t got = sf_readf_float(file_.get(), interleaved, sf_count_t(frames));
    if (got > 0) {
        position_ += got;
        return std::size_t(got);
    }
    if (sf_error(file_.get()) != SF_ERR_NO_ERROR)
        return unreadable(path_, "its audio is damaged after " + std::to_string(position_) + " of " +
                                     std::to_string(info_.frames) + " frames");
    return std::size_t(0);
}

} // namespace chorus::signal::media
