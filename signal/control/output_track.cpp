#include "signal/control/output_track.hpp"

#include <array>
#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::rendering;

media::FileFormat file_format(SoundFileFormat format)
{
    return format == SoundFileFormat::flac ? media::FileFormat::flac : media::FileFormat::wav;
}

media::SampleFormat sample_format(SampleDepth depth)
{
    switch (depth) {
    case SampleDepth::int16:
        return media::SampleFormat::pcm16;
    case SampleDepth::int24:
        return media::SampleFormat::pcm24;
    case SampleDepth::float32:
        break;
    }
    return media::SampleFormat::float32;
}

media::WriterSettings settings_of(const api::RenderOutput& output, std::uint32_t sample_rate,
                                  std::optional<std::int64_t> frames)
{
    media::WriterSettings settings;
    settings.format = file_format(output.format);
    settings.samples = sample_format(output.depth);
    settings.channels = 2;
    settings.rate_hz = sample_rate;
    settings.dither = output.depth == SampleDepth::int16;
    settings.expected_frames = frames;
    return settings;
}

SoundStatistics statistics_of(const media::AudioFigures& figures)
{
    SoundStatistics statistics;
    statistics.frames = {figures.frames};
    statistics.peak = figures.peak;
    statistics.true_peak = figures.true_peak;
    statistics.rms = figures.rms;
    statistics.loudness = figures.loudness_lufs;
    statistics.hash = figures.sha256;
    return statistics;
}

} // namespace

Result<void> check_format(SoundFileFormat format, SampleDepth depth)
{
    if (media::can_write(file_format(format), sample_format(depth))) return {};
    return api::invalid_format(std::string(to_text(format)), std::string(to_text(depth)));
}

OutputTrack::OutputTrack(const api::RenderOutput& output, std::uint32_t sample_rate)
    : key_(output.key), path_(output.path), analysis_(sample_rate, 2)
{}

Result<OutputTrack> OutputTrack::create(const api::RenderOutput& output, std::uint32_t sample_rate,
                                        std::optional<std::int64_t> frames)
{
    if (auto checked = check_format(output.format, output.depth); !checked) return tl::unexpected(checked.error());
    OutputTrack track(output, sample_rate);
    if (!output.path) return track;
    auto writer = media::AudioFileWriter::create(*output.path, settings_of(output, sample_rate, frames));
    if (!writer) return tl::unexpected(std::move(writer.error()));
    track.writer_.emplace(std::move(*writer));
    return track;
}

Result<void> OutputTrack::write(const float* left, const float* right, std::size_t frames)
{
    const std::array channels{left, right};
    analysis_.add(channels.data(), frames);
    return writer_ ? writer_->write(channels.data(), frames) : Result<void>{};
}

Result<api::RenderResult> OutputTrack::finish()
{
    if (writer_) {
        if (auto written = writer_->finalise(); !written) return tl::unexpected(std::move(written.error()));
    }
    return api::RenderResult{.key = key_, .path = path_, .statistics = statistics_of(analysis_.figures())};
}

} // namespace chorus::signal
