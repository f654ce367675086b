#include "signal/media/analysis.hpp"

#include "signal/media/decoder.hpp"
#include "signal/media/errors.hpp"

#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <span>

namespace chorus::signal::media {
namespace {

constexpr std::size_t chunk_frames = 4096;

} // namespace

std::optional<double> decibels(double linear)
{
    if (!(linear > 0.0)) return std::nullopt;
    return 20.0 * std::log10(linear);
}

// libebur128, which declares its state as a nameless struct that no header of ours could mention.
class Analysis::Loudness {
public:
    Loudness(std::int64_t rate_hz, int channels)
        : state_(ebur128_init(unsigned(channels), static_cast<unsigned long>(rate_hz), EBUR128_MODE_I))
    {}
    ~Loudness()
    {
        if (state_) ebur128_destroy(&state_);
    }
    Loudness(const Loudness&) = delete;
    Loudness& operator=(const Loudness&) = delete;

    void add(const float* interleaved, std::size_t frames)
    {
        if (state_) ebur128_add_frames_float(state_, interleaved, frames);
    }

    [[nodiscard]] std::optional<double> integrated() const
    {
        double loudness = 0.0;
        if (!state_ || ebur128_loudness_global(state_, &loudness) != EBUR128_SUCCESS || !std::isfinite(loudness))
            return std::nullopt;
        return loudness;
    }

private:
    ebur128_state* state_; // nothing for rates and channel counts that the standard does not cover
};

Analysis::Analysis(std::int64_t rate_hz, int channels)
    : rate_hz_(rate_hz), channels_(channels), loudness_(std::make_unique<Loudness>(rate_hz, channels)),
      true_peaks_(std::size_t(channels)), interleaved_(chunk_frames * std::size_t(channels))
{}

Analysis::~Analysis() = default;
Analysis::Analysis(Analysis&&) noexcept = default;
Analysis& Analysis::operator=(Analysis&&) noexcept = default;

void Analysis::add(const float* const* channels, std::size_t frames)
{
    const std::size_t width = std::size_t(channels_);
    for (std::size_t start = 0; start < frames; start += chunk_frames) {
        const std::size_t count = std::min(chunk_frames, frames - start);
        for (std::size_t channel = 0; channel < width; ++channel)
            for (std::size_t frame = 0; frame < count; ++frame)
                interleaved_[frame * width + channel] = channels[channel][start + frame];
        add_interleaved(interleaved_.data(), count);
    }
}

void Analysis::add_interleaved(const float* samples, std::size_t frames)
{
    const auto all = std::span(samples, frames * std::size_t(channels_));
    for (const float sample : all) {
        peak_ = std::max(peak_, std::fabs(sample));
        sum_of_squares_ += double(sample) * double(sample);
    }
    hash_.update(std::as_bytes(all));
    for (std::size_t channel = 0; channel < true_peaks_.size(); ++channel)
        true_peaks_[channel].add(samples + channel, frames, true_peaks_.size());
    loudness_->add(samples, frames);
    frames_ += std::int64_t(frames);
}

AudioFigures Analysis::figures() const
{
    AudioFigures figures;
    figures.frames = frames_;
    figures.rate_hz = rate_hz_;
    figures.channels = channels_;
    figures.peak = double(peak_);
    const double samples = double(frames_) * double(channels_);
    if (samples > 0) figures.rms = std::sqrt(sum_of_squares_ / samples);
    figures.sha256 = hash_.hex();
    figures.loudness_lufs = loudness_->integrated();
    for (const TruePeak& peak : true_peaks_)
        figures.true_peak = std::max(figures.true_peak, double(peak.value()));
    return figures;
}

Result<AudioFigures> analyse_file(const std::filesystem::path& path, const JobControl& control)
{
    Result<Decoder> decoder = Decoder::open(path);
    if (!decoder) return wire::Failure(decoder.error());
    const FileInfo& info = decoder->info();
    Analysis analysis(info.rate_hz, info.channels);
    std::vector<float> samples(chunk_frames * std::size_t(info.channels));
    std::int64_t done = 0;
    for (;;) {
        if (control.stop.stop_requested()) return cancelled("analysis of a file");
        const Result<std::size_t> got = decoder->read(samples.data(), chunk_frames);
        if (!got) return wire::Failure(got.error());
        if (*got == 0) break;
        analysis.add_interleaved(samples.data(), *got);
        done += std::int64_t(*got);
        control.report(std::min(1.0, double(done) / double(info.frames)));
    }
    return analysis.figures();
}

} // namespace chorus::signal::media
