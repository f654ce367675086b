#include "signal/media/capture.hpp"

#include "signal/media/decoder.hpp"
#include "tests/signal/media/support.hpp"

#include <condition_variable>
#include <mutex>

using namespace chorus;
using namespace chorus::signal::media;
using namespace chorus::signal::media::test;

namespace {

Channels decode(const std::filesystem::path& path)
{
    Result<Decoder> decoder = Decoder::open(path);
    REQUIRE(decoder);
    std::vector<float> samples(std::size_t(decoder->info().frames) * 2);
    REQUIRE(decoder->read(samples.data(), std::size_t(decoder->info().frames)) == std::size_t(decoder->info().frames));
    Channels channels(2);
    for (std::size_t index = 0; index < samples.size(); ++index)
        channels[index % 2].push_back(samples[index]);
    return channels;
}

// Holds the writer thread where it looks at the audio, as a disk does that does not answer.
class Gate {
public:
    CaptureWriter::Observer observer()
    {
        return [this](const float*, std::size_t frames) {
            std::unique_lock lock(mutex_);
            seen_ += frames;
            changed_.notify_all();
            changed_.wait(lock, [this] { return open_; });
        };
    }
    void wait_until_seen(std::size_t frames)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return seen_ >= frames; });
    }
    void open()
    {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t seen_ = 0;
    bool open_ = false;
};

} // namespace

TEST_CASE("what was pushed block by block is in the file, sample for sample")
{
    const Scratch folder;
    const Channels samples = pattern(2, 100000);
    auto capture = CaptureWriter::create(folder / "take.wav", {}, 1 << 17);
    REQUIRE(capture);
    for (std::size_t start = 0; start < 100000; start += 250)
        (*capture)->push(pointers(samples, start).data(), 250);
    CHECK((*capture)->pushed_frames() == 100000);
    const auto outcome = (*capture)->finish();
    REQUIRE(outcome);
    CHECK(outcome->frames == 100000);
    CHECK(outcome->lost_frames == 0);
    CHECK(decode(folder / "take.wav") == samples);
}

TEST_CASE("a driver that may wait loses nothing in a ring smaller than its blocks")
{
    const Scratch folder;
    const Channels samples = pattern(2, 50000);
    std::size_t seen = 0;
    auto capture =
        CaptureWriter::create(folder / "take.wav", {}, 100, [&](const float*, std::size_t frames) { seen += frames; });
    REQUIRE(capture);
    for (std::size_t start = 0; start < 50000; start += 500)
        (*capture)->push_waiting(pointers(samples, start).data(), 500);
    REQUIRE((*capture)->finish());
    CHECK(decode(folder / "take.wav") == samples);
    CHECK(seen == 50000);
}

TEST_CASE("frames that a stalled disk loses are counted and silent, and the audio after them is in its place")
{
    const Scratch folder;
    const Channels samples = pattern(2, 3000);
    Gate gate;
    auto capture = CaptureWriter::create(folder / "take.wav", {}, 1024, gate.observer());
    REQUIRE(capture);
    (*capture)->push(pointers(samples, 0).data(), 100);
    gate.wait_until_seen(100);
    // The writer holds the first 100 frames, so the ring has room for 924 more.
    (*capture)->push(pointers(samples, 100).data(), 1000);
    (*capture)->push(pointers(samples, 1100).data(), 500);
    CHECK((*capture)->lost_frames() == 576);
    gate.open();
    gate.wait_until_seen(1024);
    // The disk answers again. Pushing goes on as it would; the first block for which there is room comes after silence
    // of exactly the length that was lost.
    std::size_t pushed = 1600;
    std::int64_t lost = 576;
    for (bool arrived = false; !arrived; pushed += 100) {
        (*capture)->push(pointers(samples, 0).data(), 100);
        arrived = (*capture)->lost_frames() == lost;
        lost = (*capture)->lost_frames();
    }
    const auto outcome = (*capture)->finish();
    REQUIRE(outcome);
    CHECK(outcome->frames == std::int64_t(pushed));
    CHECK(outcome->lost_frames == lost);
    const Channels result = decode(folder / "take.wav");
    for (std::size_t frame = 0; frame < pushed; ++frame) {
        const float expected = frame < 1024           ? samples[0][frame]
                               : frame < pushed - 100 ? 0.0F
                                                      : samples[0][frame - (pushed - 100)];
        REQUIRE(result[0][frame] == expected);
    }
}

TEST_CASE("a capture that is given up leaves no file")
{
    const Scratch folder;
    {
        auto capture = CaptureWriter::create(folder / "take.wav", {}, 1024);
        REQUIRE(capture);
        (*capture)->push(pointers(pattern(2, 100)).data(), 100);
    }
    CHECK(folder.count_files() == 0);
}

TEST_CASE("a full disk ends a capture with its error and leaves no file")
{
    const TinyDisk disk;
    auto capture = CaptureWriter::create(disk / "take.wav", {}, 1024);
    REQUIRE(capture);
    const Channels samples = pattern(2, 100000);
    (*capture)->push_waiting(pointers(samples).data(), 100000);
    const auto outcome = (*capture)->finish();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == "rendering.diskFull");
    capture = {};
    CHECK(disk.count_files() == 0);
}
