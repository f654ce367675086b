#include "signal/media/file_writer.hpp"

#include "signal/media/decoder.hpp"
#include "signal/media/dither.hpp"
#include "tests/signal/media/support.hpp"

#include <sys/wait.h>
#include <unistd.h>

using namespace chorus;
using namespace chorus::signal::media;
using namespace chorus::signal::media::test;

namespace {

Channels decode(const std::filesystem::path& path)
{
    Result<Decoder> decoder = Decoder::open(path);
    REQUIRE(decoder);
    const std::size_t width = std::size_t(decoder->info().channels);
    Channels channels(width);
    std::vector<float> samples(width * 1000);
    for (;;) {
        const Result<std::size_t> got = decoder->read(samples.data(), 1000);
        REQUIRE(got);
        if (*got == 0) return channels;
        for (std::size_t index = 0; index < *got * width; ++index)
            channels[index % width].push_back(samples[index]);
    }
}

void write(const std::filesystem::path& path, const WriterSettings& settings, const Channels& channels,
           std::size_t block = 100000)
{
    auto writer = AudioFileWriter::create(path, settings);
    REQUIRE(writer);
    const std::size_t frames = channels.front().size();
    for (std::size_t start = 0; start < frames; start += block)
        REQUIRE(writer->write(pointers(channels, start).data(), std::min(block, frames - start)));
    REQUIRE(writer->finalise());
}

} // namespace

TEST_CASE("a float WAV file gives back every bit, however it is written in pieces")
{
    const Scratch folder;
    const Channels samples = pattern(2, 20000);
    WriterSettings settings;
    settings.expected_frames = 20000;
    write(folder / "whole.wav", settings, samples);
    write(folder / "pieces.wav", settings, samples, 37);
    CHECK(decode(folder / "whole.wav") == samples);
    CHECK(read_bytes(folder / "whole.wav") == read_bytes(folder / "pieces.wav"));
    CHECK(read_bytes(folder / "whole.wav").substr(0, 4) == "RIFF");
}

TEST_CASE("a WAV file of unknown length is a plain WAV file in the end")
{
    const Scratch folder;
    const Channels samples = pattern(2, 5000);
    write(folder / "unknown.wav", {}, samples);
    CHECK(decode(folder / "unknown.wav") == samples);
    CHECK(read_bytes(folder / "unknown.wav").substr(0, 4) == "RIFF");
}

TEST_CASE("integer files hold the nearest integer to each sample")
{
    const Scratch folder;
    const Channels samples = pattern(2, 5000);
    for (const FileFormat format : {FileFormat::wav, FileFormat::flac})
        for (const SampleFormat coding : {SampleFormat::pcm16, SampleFormat::pcm24}) {
            WriterSettings settings;
            settings.format = format;
            settings.samples = coding;
            write(folder / "file", settings, samples);
            const Channels result = decode(folder / "file");
            const double step = coding == SampleFormat::pcm16 ? 1.0 / 32768 : 1.0 / 8388608;
            REQUIRE(result[1].size() == 5000);
            for (std::size_t frame = 0; frame < 5000; ++frame) {
                const double error = std::abs(double(result[1][frame]) - double(samples[1][frame]));
                REQUIRE(error <= step * 0.5001);
            }
        }
}

TEST_CASE("full scale does not wrap round and what lies beyond is clipped and counted")
{
    const Scratch folder;
    WriterSettings settings;
    settings.channels = 1;
    settings.samples = SampleFormat::pcm16;
    auto writer = AudioFileWriter::create(folder / "loud.wav", settings);
    REQUIRE(writer);
    const std::array<float, 4> samples{1.0F, -1.0F, 1.5F, -7.0F};
    REQUIRE(writer->write_interleaved(samples.data(), 4));
    CHECK(writer->clipped_samples() == 2);
    REQUIRE(writer->finalise());
    const float top = 32767.0F / 32768.0F;
    CHECK(decode(folder / "loud.wav")[0] == std::vector<float>{top, -1.0F, top, -1.0F});
}

TEST_CASE("dither follows its seed alone")
{
    const Scratch folder;
    const Channels samples{sine(440, 48000, 10000, 0.25)};
    WriterSettings settings;
    settings.channels = 1;
    settings.samples = SampleFormat::pcm16;
    settings.dither = true;
    write(folder / "a.wav", settings, samples);
    write(folder / "b.wav", settings, samples, 61);
    settings.dither_seed = 2;
    write(folder / "c.wav", settings, samples);
    CHECK(read_bytes(folder / "a.wav") == read_bytes(folder / "b.wav"));
    CHECK(read_bytes(folder / "a.wav") != read_bytes(folder / "c.wav"));
}

TEST_CASE("a tone below the last bit survives as an average under dither and is lost without")
{
    // A quarter of a step of direct current: rounding alone gives one constant, dither the right mean with the right
    // noise.
    const float level = 0.25F / 32768.0F;
    const std::size_t count = 200000;
    Quantiser dithered(16, true, 5);
    Quantiser plain(16, false, 5);
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t index = 0; index < count; ++index) {
        CHECK(plain(level) == 0);
        const double steps = double(dithered(level) >> 16);
        sum += steps;
        squares += (steps - 0.25) * (steps - 0.25);
    }
    CHECK(sum / double(count) == Approx(0.25).margin(0.01));
    CHECK(squares / double(count) == Approx(0.25).margin(0.01)); // triangular 1/6 + rounding 1/12
}

TEST_CASE("an OGG file of the same length comes out")
{
    const Scratch folder;
    WriterSettings settings;
    settings.format = FileFormat::ogg;
    settings.channels = 1;
    write(folder / "tone.ogg", settings, {sine(440, 48000, 48000, 0.25)});
    CHECK(decode(folder / "tone.ogg")[0].size() == 48000);
}

TEST_CASE("FLAC refuses floating point")
{
    const Scratch folder;
    WriterSettings settings;
    settings.format = FileFormat::flac;
    const auto writer = AudioFileWriter::create(folder / "x.flac", settings);
    REQUIRE_FALSE(writer);
    CHECK(writer.error().code == "rendering.invalidFormat");
    CHECK(folder.count_files() == 0);
}

TEST_CASE("a file that is not finished never appears, and the one before stays")
{
    const Scratch folder;
    write_bytes(folder / "mix.wav", "the mix of yesterday");
    {
        auto writer = AudioFileWriter::create(folder / "mix.wav", {});
        REQUIRE(writer);
        REQUIRE(writer->write(pointers(pattern(2, 1000)).data(), 1000));
        CHECK(folder.count_files() == 2);
    }
    CHECK(read_bytes(folder / "mix.wav") == "the mix of yesterday");
    CHECK(folder.count_files() == 1);
}

TEST_CASE("what a killed process left half-written is removed by the next, and what a living one writes is not")
{
    const Scratch folder;
    const pid_t child = ::fork();
    if (child == 0) {
        auto writer = AudioFileWriter::create(folder / "mix.wav", {});
        ::_exit(writer ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(status == 0);
    CHECK(folder.count_files() == 1);
    write_bytes(folder / ".12-x.partial", "somebody else's");

    auto first = AudioFileWriter::create(folder / "mix.wav", {});
    REQUIRE(first);
    CHECK(folder.count_files() == 2);
    const pid_t other = ::fork();
    if (other == 0) {
        // The folder under another name, which this process has not looked through yet.
        auto writer = AudioFileWriter::create(folder.path() / "." / "other.wav", {});
        ::_exit(writer && writer->finalise() ? 0 : 1);
    }
    REQUIRE(::waitpid(other, &status, 0) == other);
    REQUIRE(status == 0);
    REQUIRE(first->finalise());
    CHECK(std::filesystem::exists(folder / "mix.wav"));
    CHECK(std::filesystem::exists(folder / "other.wav"));
    CHECK(folder.count_files() == 3);
}

TEST_CASE("a full disk while rendering is told as such and nothing half-written stays")
{
    const Channels samples = pattern(2, 200000);
    for (const FileFormat format : {FileFormat::wav, FileFormat::flac}) {
        const TinyDisk disk;
        WriterSettings settings;
        settings.format = format;
        settings.samples = SampleFormat::pcm24;
        {
            auto writer = AudioFileWriter::create(disk / "mix", settings);
            REQUIRE(writer);
            Result<void> done = writer->write(pointers(samples).data(), 200000);
            if (done) done = writer->finalise();
            REQUIRE_FALSE(done);
            CHECK(done.error().code == "rendering.diskFull");
        }
        CHECK(disk.count_files() == 0);
    }
}
