#include "signal/media/conform.hpp"

#include "signal/media/decoder.hpp"
#include "signal/media/errors.hpp"
#include "signal/media/output_file.hpp"
#include "signal/media/probe.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>
#include <soxr.h>
#include <vector>

namespace chorus::signal::media {
namespace {

constexpr std::size_t chunk_frames = 8192;

// Collects interleaved frames into blocks of separate channels and writes each block when it is full.
class BlockWriter {
public:
    BlockWriter(OutputFile& file, ConformedLayout layout)
        : file_(file), layout_(layout), block_(layout.block_samples(), 0.0F)
    {}

    Result<void> write(const float* interleaved, std::size_t frames)
    {
        const std::size_t channels = std::size_t(layout_.channels);
        for (std::size_t frame = 0; frame < frames && written_ < layout_.frames; ++frame) {
            for (std::size_t channel = 0; channel < channels; ++channel)
                block_[channel * std::size_t(ConformedLayout::block_frames) + filled_] =
                    interleaved[frame * channels + channel];
            ++filled_;
            ++written_;
            if (filled_ == std::size_t(ConformedLayout::block_frames))
                if (Result<void> done = flush(); !done) return done;
        }
        return {};
    }

    // What is missing to the promised length becomes silence.
    Result<void> finish()
    {
        while (block_index_ < layout_.blocks())
            if (Result<void> done = flush(); !done) return done;
        return {};
    }

private:
    Result<void> flush()
    {
        Result<void> done = file_.write_at(layout_.block_offset(block_index_), std::as_bytes(std::span(block_)));
        ++block_index_;
        filled_ = 0;
        std::fill(block_.begin(), block_.end(), 0.0F);
        return done;
    }

    OutputFile& file_;
    ConformedLayout layout_;
    std::vector<float> block_;
    std::size_t filled_ = 0;
    std::int64_t block_index_ = 0;
    std::int64_t written_ = 0;
};

struct DeleteResampler {
    void operator()(soxr_t resampler) const { soxr_delete(resampler); }
};
using Resampler = std::unique_ptr<soxr, DeleteResampler>;

Resampler make_resampler(const FileInfo& source, std::int64_t rate_hz)
{
    const soxr_io_spec_t samples = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    // One thread: the caller decides how many files are worked on at once.
    const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    soxr_error_t error = nullptr;
    return Resampler(soxr_create(double(source.rate_hz), double(rate_hz), unsigned(source.channels), &error, &samples,
                                 &quality, &runtime));
}

std::int64_t repair(float* samples, std::size_t count)
{
    std::int64_t repaired = 0;
    for (std::size_t index = 0; index < count; ++index) {
        if (std::isfinite(samples[index])) continue;
        samples[index] = 0.0F;
        ++repaired;
    }
    return repaired;
}

// frames × to ÷ from, rounded to the nearest, without leaving integers.
std::int64_t scaled_frames(std::int64_t frames, std::int64_t from, std::int64_t to)
{
    return std::int64_t((__int128(frames) * to + from / 2) / from);
}

class Conforming {
public:
    Conforming(Decoder& decoder, OutputFile& file, std::int64_t rate_hz)
        : decoder_(decoder), writer_(file, layout_for(decoder.info(), rate_hz)),
          input_(chunk_frames * std::size_t(decoder.info().channels))
    {
        result_.layout = layout_for(decoder.info(), rate_hz);
        if (rate_hz == decoder.info().rate_hz) return;
        resampler_ = make_resampler(decoder.info(), rate_hz);
        const std::int64_t output_frames = scaled_frames(std::int64_t(chunk_frames), decoder.info().rate_hz, rate_hz);
        output_.resize(std::size_t(output_frames + 64) * std::size_t(decoder.info().channels));
    }

    Result<Conformed> run(const std::filesystem::path& source, const ConformOptions& options, const JobControl& control)
    {
        for (;;) {
            if (control.stop.stop_requested()) return cancelled("import of a file");
            Result<std::size_t> got = decoder_.read(input_.data(), chunk_frames);
            if (!got && !options.accept_damaged) return wire::Failure(got.error());
            if (!got || *got == 0) break;
            result_.repaired_samples += repair(input_.data(), *got * std::size_t(decoder_.info().channels));
            result_.decoded_frames += std::int64_t(*got);
            if (Result<void> done = pass(*got); !done) return wire::Failure(done.error());
            control.report(std::min(1.0, double(result_.decoded_frames) / double(decoder_.info().frames)));
        }
        if (result_.decoded_frames == 0) return unreadable(source, "not one frame of it can be decoded");
        if (result_.decoded_frames < decoder_.info().frames && !options.accept_damaged)
            return unreadable(source, "it ends after " + std::to_string(result_.decoded_frames) + " of " +
                                          std::to_string(decoder_.info().frames) + " frames");
        if (Result<void> done = drain(); !done) return wire::Failure(done.error());
        return result_;
    }

private:
    static ConformedLayout layout_for(const FileInfo& source, std::int64_t rate_hz)
    {
        const std::int64_t frames = std::max<std::int64_t>(1, scaled_frames(source.frames, source.rate_hz, rate_hz));
        return {frames, rate_hz, source.channels};
    }

    [[nodiscard]] std::size_t output_capacity() const { return output_.size() / std::size_t(decoder_.info().channels); }

    Result<void> pass(std::size_t frames)
    {
        if (!resampler_) return writer_.write(input_.data(), frames);
        const std::size_t channels = std::size_t(decoder_.info().channels);
        std::size_t used = 0;
        while (used < frames) {
            std::size_t consumed = 0;
            std::size_t produced = 0;
            soxr_process(resampler_.get(), input_.data() + used * channels, frames - used, &consumed, output_.data(),
                         output_capacity(), &produced);
            used += consumed;
            if (Result<void> done = writer_.write(output_.data(), produced); !done) return done;
        }
        return {};
    }

    Result<void> drain()
    {
        for (std::size_t produced = 1; resampler_ && produced > 0;) {
            soxr_process(resampler_.get(), nullptr, 0, nullptr, output_.data(), output_capacity(), &produced);
            if (Result<void> done = writer_.write(output_.data(), produced); !done) return done;
        }
        return writer_.finish();
    }

    Decoder& decoder_;
    BlockWriter writer_;
    Resampler resampler_;
    std::vector<float> input_;
    std::vector<float> output_;
    Conformed result_;
};

} // namespace

Result<Conformed> conform(const std::filesystem::path& source, std::int64_t rate_hz,
                          const std::filesystem::path& destination, const ConformOptions& options,
                          const JobControl& control)
{
    assert(rate_hz > 0);
    if (const Result<ConformedFile> there = ConformedFile::open(destination);
        there && there->layout().rate_hz == rate_hz)
        return Conformed{there->layout(), true, 0, 0};
    Result<Decoder> decoder = Decoder::open(source);
    if (!decoder) return wire::Failure(decoder.error());
    if (decoder->info().channels > max_channels) return too_many_channels(source, decoder->info().channels);
    if (decoder->info().truncated && !options.accept_damaged)
        return unreadable(source, "it ends early, after " + std::to_string(decoder->info().frames) + " frames");

    Result<OutputFile> file = OutputFile::create(destination, "media");
    if (!file) return wire::Failure(file.error());
    Result<Conformed> conformed = Conforming(*decoder, *file, rate_hz).run(source, options, control);
    if (!conformed) return conformed;

    std::vector<std::byte> header(std::size_t(ConformedLayout::header_bytes));
    write_conformed_header(conformed->layout, header);
    if (Result<void> done = file->write_at(0, header); !done) return wire::Failure(done.error());
    if (Result<void> done = file->finalise(); !done) return wire::Failure(done.error());
    return conformed;
}

} // namespace chorus::signal::media
