#include "signal/media/conform.hpp"

#include "signal/media/conformed_file.hpp"
#include "tests/signal/media/support.hpp"

#include <sndfile.h>
#include <soxr.h>

using namespace chorus;
using namespace chorus::signal::media;
using namespace chorus::signal::media::test;

namespace {

// All samples of a conformed file, and proof that what fills up the last block is silence.
Channels load(const std::filesystem::path& path)
{
    const Result<ConformedFile> file = ConformedFile::open(path);
    REQUIRE(file);
    const ConformedLayout& layout = file->layout();
    Channels channels(std::size_t(layout.channels));
    std::vector<float> block(layout.block_samples());
    for (std::int64_t index = 0; index < layout.blocks(); ++index) {
        REQUIRE(file->read_block(index, block.data()) == BlockRead::whole);
        for (std::size_t channel = 0; channel < channels.size(); ++channel) {
            const auto begin = block.begin() + std::int64_t(channel) * ConformedLayout::block_frames;
            channels[channel].insert(channels[channel].end(), begin, begin + ConformedLayout::block_frames);
        }
    }
    for (auto& channel : channels) {
        for (std::size_t frame = std::size_t(layout.frames); frame < channel.size(); ++frame)
            REQUIRE(channel[frame] == 0.0F);
        channel.resize(std::size_t(layout.frames));
    }
    return channels;
}

Channels decode(const std::filesystem::path& path)
{
    SF_INFO info{};
    SNDFILE* const file = sf_open(path.c_str(), SFM_READ, &info);
    REQUIRE(file);
    std::vector<float> samples(std::size_t(info.frames * info.channels));
    REQUIRE(sf_readf_float(file, samples.data(), info.frames) == info.frames);
    sf_close(file);
    Channels channels(std::size_t(info.channels), std::vector<float>(std::size_t(info.frames)));
    for (std::size_t index = 0; index < samples.size(); ++index)
        channels[index % channels.size()][index / channels.size()] = samples[index];
    return channels;
}

double largest_difference(const std::vector<float>& a, const std::vector<float>& b, std::size_t margin)
{
    REQUIRE(a.size() == b.size());
    double largest = 0.0;
    for (std::size_t index = margin; index + margin < a.size(); ++index)
        largest = std::max(largest, std::abs(double(a[index]) - double(b[index])));
    return largest;
}

} // namespace

TEST_CASE("a recording at the session rate is conformed without touching a sample")
{
    const Scratch folder;
    const Result<Conformed> conformed = conform(recording("loop_amen"), 44100, folder / "amen");
    REQUIRE(conformed);
    CHECK(conformed->layout == ConformedLayout{77321, 44100, 2});
    CHECK(conformed->decoded_frames == 77321);
    CHECK_FALSE(conformed->kept);
    CHECK(load(folder / "amen") == decode(recording("loop_amen")));
}

TEST_CASE("a recording at another rate equals one pass of the resampler over the whole of it")
{
    const Scratch folder;
    const Result<Conformed> conformed = conform(recording("loop_amen"), 48000, folder / "amen");
    REQUIRE(conformed);
    REQUIRE(conformed->layout.frames == 84159); // 77321 × 48000 ÷ 44100 = 84159.18

    const Channels source = decode(recording("loop_amen"));
    const Channels result = load(folder / "amen");
    const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    for (std::size_t channel = 0; channel < 2; ++channel) {
        std::vector<float> reference(result[channel].size());
        std::size_t produced = 0;
        soxr_oneshot(44100, 48000, 1, source[channel].data(), source[channel].size(), nullptr, reference.data(),
                     reference.size(), &produced, &io, &quality, nullptr);
        CHECK(produced == reference.size());
        CHECK(largest_difference(result[channel], reference, 0) < 1e-7);
    }
}

TEST_CASE("a tone keeps its pitch, level and place when the rate changes")
{
    const Scratch folder;
    write_wav(folder / "tone.wav", {sine(997.0, 44100.0, 44100, 0.5)}, 44100);
    REQUIRE(conform(folder / "tone.wav", 48000, folder / "tone"));
    const Channels result = load(folder / "tone");
    // Away from the ends, where the tone is cut off and rings, what is left is the rounding of 32-bit floats.
    CHECK(largest_difference(result[0], sine(997.0, 48000.0, 48000, 0.5), 2000) < 2e-7);
}

TEST_CASE("what the lower rate cannot hold is gone, not folded back")
{
    const Scratch folder;
    write_wav(folder / "high.wav", {sine(23500.0, 48000.0, 48000, 0.5)}, 48000);
    REQUIRE(conform(folder / "high.wav", 44100, folder / "high"));
    const Channels result = load(folder / "high");
    CHECK(largest_difference(result[0], std::vector<float>(result[0].size()), 2000) < 1e-7);
}

TEST_CASE("a damaged recording is refused, and taken as far as it goes only on demand")
{
    const Scratch folder;
    write_bytes(folder / "cut.flac", read_bytes(recording("loop_amen")).substr(0, 50000));
    const Result<Conformed> refused = conform(folder / "cut.flac", 44100, folder / "cut");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "media.unreadable");
    CHECK(folder.count_files() == 1);

    const Result<Conformed> accepted = conform(folder / "cut.flac", 44100, folder / "cut", {.accept_damaged = true});
    REQUIRE(accepted);
    CHECK(accepted->decoded_frames == 12288);
    CHECK(accepted->layout.frames == 77321);
    const Channels whole = decode(recording("loop_amen"));
    const Channels part = load(folder / "cut");
    CHECK(std::equal(part[0].begin(), part[0].begin() + 12288, whole[0].begin()));
    CHECK(std::all_of(part[0].begin() + 12288, part[0].end(), [](float sample) { return sample == 0.0F; }));
}

TEST_CASE("samples that are no numbers become silence and are counted")
{
    const Scratch folder;
    Channels samples = pattern(1, 1000);
    samples[0][10] = std::nanf("");
    samples[0][20] = INFINITY;
    write_wav(folder / "broken.wav", samples);
    const Result<Conformed> conformed = conform(folder / "broken.wav", 48000, folder / "repaired");
    REQUIRE(conformed);
    CHECK(conformed->repaired_samples == 2);
    samples[0][10] = samples[0][20] = 0.0F;
    CHECK(load(folder / "repaired") == samples);
}

TEST_CASE("a conformed file that is there already is kept, also when the source is gone")
{
    const Scratch folder;
    write_wav(folder / "tone.wav", pattern(2, 5000));
    REQUIRE(conform(folder / "tone.wav", 48000, folder / "tone"));
    std::filesystem::remove(folder / "tone.wav");
    const Result<Conformed> again = conform(folder / "tone.wav", 48000, folder / "tone");
    REQUIRE(again);
    CHECK(again->kept);
    CHECK(again->layout == ConformedLayout{5000, 48000, 2});
    CHECK(conform(folder / "tone.wav", 96000, folder / "tone").error().code == "media.notFound");
}

TEST_CASE("a conformed file that lost its end is written anew")
{
    const Scratch folder;
    write_wav(folder / "tone.wav", pattern(1, 40000));
    REQUIRE(conform(folder / "tone.wav", 48000, folder / "tone"));
    std::filesystem::resize_file(folder / "tone", 100000);
    CHECK(ConformedFile::open(folder / "tone").error().code == "media.unreadable");
    const Result<Conformed> again = conform(folder / "tone.wav", 48000, folder / "tone");
    REQUIRE(again);
    CHECK_FALSE(again->kept);
    CHECK(load(folder / "tone") == pattern(1, 40000));
}

TEST_CASE("conforming tells its progress, and cancelled leaves nothing behind")
{
    const Scratch folder;
    write_wav(folder / "long.wav", pattern(2, 200000));
    std::vector<double> shares;
    std::stop_source stop;
    const JobControl control{stop.get_token(), [&](double share) {
                                 shares.push_back(share);
                                 if (share > 0.5) stop.request_stop();
                             }};
    const Result<Conformed> conformed = conform(folder / "long.wav", 44100, folder / "long", {}, control);
    REQUIRE_FALSE(conformed);
    CHECK(conformed.error().code == "media.cancelled");
    CHECK(shares.size() > 10);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(folder.count_files() == 1);
}

TEST_CASE("a full disk while conforming is told as such and nothing half-written stays")
{
    const Scratch folder;
    write_wav(folder / "long.wav", pattern(2, 100000));
    const TinyDisk disk;
    const Result<Conformed> conformed = conform(folder / "long.wav", 48000, disk / "long");
    REQUIRE_FALSE(conformed);
    CHECK(conformed.error().code == "media.diskFull");
    CHECK_FALSE(conformed.error().hint.empty());
    CHECK(disk.count_files() == 0);
}

TEST_CASE("conforming into a folder that does not exist says so")
{
    const Scratch folder;
    write_wav(folder / "tone.wav", pattern(1, 100));
    CHECK(conform(folder / "tone.wav", 48000, folder / "nowhere/tone").error().code == "media.notWritable");
}
