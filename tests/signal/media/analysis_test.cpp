#include "signal/media/analysis.hpp"

#include "signal/media/decoder.hpp"
#include "tests/signal/media/support.hpp"

#include <ebur128.h>
#include <span>

using namespace chorus;
using namespace chorus::signal::media;
using namespace chorus::signal::media::test;

namespace {

AudioFigures measure(const Channels& channels, std::int64_t rate_hz = 48000)
{
    Analysis analysis(rate_hz, int(channels.size()));
    analysis.add(pointers(channels).data(), channels.front().size());
    return analysis.figures();
}

} // namespace

TEST_CASE("a full-scale tone has the figures of the standards")
{
    const std::vector<float> tone = sine(997, 48000, 48000 * 5);
    const AudioFigures figures = measure({tone, tone});
    CHECK(figures.seconds() == 5.0);
    CHECK(figures.peak == Approx(1.0).margin(1e-4));
    CHECK(figures.rms == Approx(std::sqrt(0.5)).margin(1e-5));
    // BS.1770: 997 Hz at 0 dBFS in one channel is -3.01 LUFS; a second channel adds 3.01.
    CHECK(*figures.loudness_lufs == Approx(0.0).margin(0.05));
    CHECK(*measure({tone, std::vector<float>(tone.size())}).loudness_lufs == Approx(-3.01).margin(0.05));
    CHECK(*decibels(figures.rms) == Approx(-3.01).margin(0.01));
}

TEST_CASE("a peak between the samples is found")
{
    // A quarter of the rate, hit at 45 degrees each time: no sample is above 0.707, the wave itself reaches 1.
    const AudioFigures figures = measure({sine(12000, 48000, 48000, 1.0, 0.785398163397448)});
    CHECK(figures.peak == Approx(0.7071).margin(1e-3));
    CHECK(figures.true_peak == Approx(1.0).margin(0.02));
    // Also where there is less of it than is measured at once.
    CHECK(measure({sine(12000, 48000, 60, 1.0, 0.785398163397448)}).true_peak == Approx(1.0).margin(0.1));
}

TEST_CASE("true peaks of real recordings are those that libebur128 finds")
{
    for (const char* name : {"loop_amen", "ambi_choir", "bass_voxy_c", "drum_cymbal_open", "guit_em9", "perc_bell"}) {
        Result<Decoder> decoder = Decoder::open(recording(name));
        REQUIRE(decoder);
        const std::size_t channels = std::size_t(decoder->info().channels);
        std::vector<float> samples(std::size_t(decoder->info().frames) * channels);
        REQUIRE(decoder->read(samples.data(), std::size_t(decoder->info().frames)));
        const std::size_t frames = samples.size() / channels;

        ebur128_state* reference = ebur128_init(unsigned(channels), static_cast<unsigned long>(decoder->info().rate_hz),
                                                EBUR128_MODE_TRUE_PEAK);
        ebur128_add_frames_float(reference, samples.data(), frames);
        double expected = 0.0;
        for (unsigned channel = 0; channel < channels; ++channel) {
            double value = 0.0;
            ebur128_true_peak(reference, channel, &value);
            expected = std::max(expected, value);
        }
        ebur128_destroy(&reference);

        Analysis analysis(decoder->info().rate_hz, int(channels));
        analysis.add_interleaved(samples.data(), frames);
        INFO(name);
        CHECK(*decibels(analysis.figures().true_peak) == Approx(*decibels(expected)).margin(0.001));
    }
}

TEST_CASE("silence has no level and no loudness")
{
    const AudioFigures figures = measure({std::vector<float>(48000), std::vector<float>(48000)});
    CHECK(figures.peak == 0.0);
    CHECK(figures.rms == 0.0);
    CHECK_FALSE(figures.loudness_lufs);
    CHECK_FALSE(decibels(figures.peak));
}

TEST_CASE("the figures do not depend on how the audio is cut")
{
    const Channels samples = pattern(2, 50000);
    const AudioFigures whole = measure(samples);
    Analysis analysis(48000, 2);
    for (std::size_t start = 0, length = 1; start < 50000; start += length, length = length * 3 % 1009)
        analysis.add(pointers(samples, start).data(), std::min(length, 50000 - start));
    const AudioFigures pieces = analysis.figures();
    CHECK(pieces.sha256 == whole.sha256);
    CHECK(pieces.rms == whole.rms);
    CHECK(pieces.true_peak == Approx(whole.true_peak).epsilon(1e-6));
    CHECK(pieces.loudness_lufs == whole.loudness_lufs);
}

TEST_CASE("the hash is that of the interleaved samples as bytes")
{
    const Channels samples{{1.0F, 2.0F}, {3.0F, 4.0F}};
    const std::array<float, 4> interleaved{1.0F, 3.0F, 2.0F, 4.0F};
    Sha256 hash;
    hash.update(std::as_bytes(std::span(interleaved)));
    CHECK(measure(samples).sha256 == hash.hex());
}

TEST_CASE("a real recording is measured from its file")
{
    const Result<AudioFigures> figures = analyse_file(recording("loop_amen"));
    REQUIRE(figures);
    CHECK(figures->frames == 77321);
    CHECK(figures->peak > 0.1);
    CHECK(figures->peak <= 1.0);
    CHECK(figures->true_peak >= figures->peak);
    REQUIRE(figures->loudness_lufs);
    CHECK(*figures->loudness_lufs < 0.0);
    CHECK(*figures->loudness_lufs > -40.0);
    CHECK(analyse_file("/nowhere.wav").error().code == "media.notFound");
}
