#include "signal/media/file_writer.hpp"

#include "signal/media/dither.hpp"
#include "signal/media/errors.hpp"
#include "signal/media/output_file.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstdio>
#include <sndfile.h>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace chorus::signal::media {
namespace {

constexpr std::size_t chunk_frames = 4096;

int bits_of(SampleFormat samples)
{
    return samples == SampleFormat::pcm16 ? 16 : 24;
}

int bytes_of(SampleFormat samples)
{
    return samples == SampleFormat::float32 ? 4 : bits_of(samples) / 8;
}

bool fits_in_wav(const WriterSettings& settings)
{
    constexpr std::int64_t most = 0xffff0000;
    return settings.expected_frames &&
           *settings.expected_frames * settings.channels * bytes_of(settings.samples) < most;
}

int sndfile_format(const WriterSettings& settings)
{
    if (settings.format == FileFormat::ogg) return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    const int coding = settings.samples == SampleFormat::float32 ? SF_FORMAT_FLOAT
                       : settings.samples == SampleFormat::pcm24 ? SF_FORMAT_PCM_24
                                                                 : SF_FORMAT_PCM_16;
    if (settings.format == FileFormat::flac) return SF_FORMAT_FLAC | coding;
    return (fits_in_wav(settings) ? SF_FORMAT_WAV : SF_FORMAT_RF64) | coding;
}

// libsndfile writes through these, so that every failure keeps its errno and the file its temporary name.
struct Sink {
    OutputFile file;
    std::int64_t position = 0;
    bool failed = false;

    static Sink& of(void* user) { return *static_cast<Sink*>(user); }
    static sf_count_t length(void* user) { return of(user).file.size(); }
    static sf_count_t tell(void* user) { return of(user).position; }
    static sf_count_t seek(sf_count_t offset, int whence, void* user)
    {
        Sink& sink = of(user);
        const std::int64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? sink.position : sink.file.size();
        sink.position = base + offset;
        return sink.position;
    }
    static sf_count_t read(void* data, sf_count_t count, void* user)
    {
        Sink& sink = of(user);
        const std::size_t got =
            sink.file.read_at(sink.position, std::span(static_cast<std::byte*>(data), std::size_t(count)));
        sink.position += std::int64_t(got);
        return sf_count_t(got);
    }
    static sf_count_t write(const void* data, sf_count_t count, void* user)
    {
        Sink& sink = of(user);
        // After a failure nothing more goes out, or a later write could succeed and leave a hole.
        if (sink.failed) return 0;
        const auto bytes = std::span(static_cast<const std::byte*>(data), std::size_t(count));
        if (!sink.file.write_at(sink.position, bytes)) {
            sink.failed = true;
            return 0;
        }
        sink.position += count;
        return count;
    }
};

struct CloseFile {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

wire::Failure cannot_write(const std::filesystem::path& path, const WriterSettings& settings, std::string_view why)
{
    constexpr std::array formats{"wav", "flac", "ogg"};
    constexpr std::array depths{"float32", "int24", "int16"};
    return wire::fail(
        "rendering.invalidFormat", "The file \"" + path.string() + "\" cannot be written: " + std::string(why) + ".",
        "FLAC holds int16 and int24; WAV holds all.",
        {{"format", formats[std::size_t(settings.format)]}, {"depth", depths[std::size_t(settings.samples)]}});
}

} // namespace

struct AudioFileWriter::State {
    State(OutputFile target, const WriterSettings& wanted)
        : settings(wanted), sink{std::move(target)},
          quantiser(bits_of(wanted.samples), wanted.dither, wanted.dither_seed),
          interleaved(chunk_frames * std::size_t(wanted.channels)), integers(interleaved.size())
    {}

    Result<void> failure() const
    {
        return write_failure("rendering", sink.file.path(), sink.file.last_errno() != 0 ? sink.file.last_errno() : EIO);
    }

    [[nodiscard]] bool writes_integers() const
    {
        return settings.format != FileFormat::ogg && settings.samples != SampleFormat::float32;
    }

    WriterSettings settings;
    Sink sink;
    // Declared after the sink: closing still writes.
    std::unique_ptr<SNDFILE, CloseFile> file;
    Quantiser quantiser;
    std::vector<float> interleaved;
    std::vector<std::int32_t> integers;
    std::int64_t frames = 0;
};

bool can_write(FileFormat format, SampleFormat samples)
{
    return format != FileFormat::flac || samples != SampleFormat::float32;
}

Result<AudioFileWriter> AudioFileWriter::create(const std::filesystem::path& path, const WriterSettings& settings)
{
    assert(settings.channels > 0 && settings.rate_hz > 0);
    if (!can_write(settings.format, settings.samples))
        return cannot_write(path, settings, "FLAC holds integers, not floating point");
    SF_INFO format{};
    format.samplerate = int(settings.rate_hz);
    format.channels = settings.channels;
    format.format = sndfile_format(settings);
    if (sf_format_check(&format) == 0)
        return cannot_write(path, settings,
                            "the format does not allow " + std::to_string(settings.channels) + " channels at " +
                                std::to_string(settings.rate_hz) + " Hz");

    Result<OutputFile> target = OutputFile::create(path, "rendering");
    if (!target) return wire::Failure(target.error());
    auto state = std::make_unique<State>(std::move(*target), settings);
    SF_VIRTUAL_IO io{Sink::length, Sink::seek, Sink::read, Sink::write, Sink::tell};
    state->file.reset(sf_open_virtual(&io, SFM_WRITE, &format, &state->sink));
    if (!state->file) {
        if (state->sink.failed) return wire::Failure(state->failure().error());
        return cannot_write(path, settings, sf_strerror(nullptr));
    }
    SNDFILE* const file = state->file.get();
    sf_command(file, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    // The peak chunk holds the time of day; without it the same audio gives the same file.
    sf_command(file, SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    if (settings.format == FileFormat::ogg) {
        double quality = settings.ogg_quality;
        sf_command(file, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    }
    return AudioFileWriter(std::move(state));
}

AudioFileWriter::AudioFileWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
AudioFileWriter::AudioFileWriter(AudioFileWriter&&) noexcept = default;
AudioFileWriter::~AudioFileWriter() = default;

Result<void> AudioFileWriter::write(const float* const* channels, std::size_t frames)
{
    const std::size_t width = std::size_t(state_->settings.channels);
    for (std::size_t start = 0; start < frames; start += chunk_frames) {
        const std::size_t count = std::min(chunk_frames, frames - start);
        for (std::size_t channel = 0; channel < width; ++channel)
            for (std::size_t frame = 0; frame < count; ++frame)
                state_->interleaved[frame * width + channel] = channels[channel][start + frame];
        if (Result<void> done = write_interleaved(state_->interleaved.data(), count); !done) return done;
    }
    return {};
}

Result<void> AudioFileWriter::write_interleaved(const float* samples, std::size_t frames)
{
    State& state = *state_;
    const std::size_t width = std::size_t(state.settings.channels);
    for (std::size_t start = 0; start < frames; start += chunk_frames) {
        const std::size_t count = std::min(chunk_frames, frames - start);
        sf_count_t written = 0;
        if (state.writes_integers()) {
            std::transform(samples + start * width, samples + (start + count) * width, state.integers.begin(),
                           std::ref(state.quantiser));
            written = sf_writef_int(state.file.get(), state.integers.data(), sf_count_t(count));
        } else {
            written = sf_writef_float(state.file.get(), samples + start * width, sf_count_t(count));
        }
        if (state.sink.failed || written != sf_count_t(count)) return state.failure();
        state.frames += std::int64_t(count);
    }
    return {};
}

Result<void> AudioFileWriter::finalise()
{
    // Closing writes the rest of the audio and the lengths in the header.
    const int error = sf_close(state_->file.release());
    if (state_->sink.failed || error != SF_ERR_NO_ERROR) return state_->failure();
    return state_->sink.file.finalise();
}

std::int64_t AudioFileWriter::frames() const
{
    return state_->frames;
}

std::int64_t AudioFileWriter::clipped_samples() const
{
    return state_->quantiser.clipped();
}

} // namespace chorus::signal::media
