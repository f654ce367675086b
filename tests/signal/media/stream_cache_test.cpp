#include "signal/media/stream_cache.hpp"

#include "signal/media/conform.hpp"
#include "signal/realtime/realtime_scope.hpp"
#include "tests/signal/media/support.hpp"

#include <condition_variable>
#include <mutex>
#include <rapidcheck.h>
#include <thread>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::media;
using namespace chorus::signal::media::test;

namespace {

constexpr std::int64_t block = ConformedLayout::block_frames;

// A conformed file of known samples.
struct Material {
    Material(const Scratch& folder, std::size_t channels, std::size_t frames, const std::string& name = "take")
        : samples(pattern(channels, frames)), path(folder / name)
    {
        write_wav(folder / (name + ".wav"), samples);
        REQUIRE(conform(folder / (name + ".wav"), 48000, path));
    }

    [[nodiscard]] float at(std::size_t channel, std::int64_t frame) const
    {
        const bool inside = frame >= 0 && frame < std::int64_t(samples[channel].size());
        return inside ? samples[channel][std::size_t(frame)] : 0.0F;
    }

    [[nodiscard]] bool equals(const Channels& heard, std::int64_t frame) const
    {
        for (std::size_t channel = 0; channel < samples.size(); ++channel)
            for (std::size_t index = 0; index < heard[channel].size(); ++index)
                if (heard[channel][index] != at(channel, frame + std::int64_t(index))) return false;
        return true;
    }

    Channels samples;
    std::filesystem::path path;
};

struct Buffer {
    Buffer(std::size_t channels, std::size_t frames) : samples(channels, std::vector<float>(frames, 0.5F))
    {
        for (auto& channel : samples)
            out.push_back(channel.data());
    }
    Channels samples;
    std::vector<float*> out;
};

// Reads as the audio thread does, with the trap armed.
bool hear(StreamSource& source, std::int64_t frame, Buffer& buffer)
{
    const RealtimeScope realtime;
    return source.read(frame, buffer.samples.front().size(), buffer.out.data());
}

// Collects reports and lets a test wait for one.
class Reports {
public:
    std::function<void(const StreamReport&)> collector()
    {
        return [this](const StreamReport& report) {
            const std::lock_guard lock(mutex_);
            all_.push_back(report);
            arrived_.notify_all();
        };
    }
    StreamReport wait_for(StreamReport::Kind kind)
    {
        std::unique_lock lock(mutex_);
        StreamReport found{kind, {}, 0};
        const bool came = arrived_.wait_for(lock, std::chrono::seconds(10), [&] {
            for (const StreamReport& report : all_)
                if (report.kind == kind) found = report;
            return !found.path.empty();
        });
        REQUIRE(came);
        return found;
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<StreamReport> all_;
};

StreamSettings streaming()
{
    StreamSettings settings;
    settings.whole_file_bytes = 0;
    return settings;
}

} // namespace

TEST_CASE("random reads give the same samples streamed in few blocks as from memory")
{
    const Scratch folder;
    const Material material(folder, 2, 200000);
    StreamSettings scarce = streaming();
    scarce.budget_bytes = 3 * block * 2 * std::int64_t(sizeof(float));
    scarce.read_ahead_frames = 1;
    scarce.period = std::chrono::milliseconds(0);
    StreamCache streamed_cache(scarce);
    StreamCache whole_cache;
    const auto streamed = streamed_cache.open_file(material.path);
    const auto whole = whole_cache.open_file(material.path);
    REQUIRE(streamed);
    REQUIRE(whole);

    const bool held = rc::check("streamed = whole = what was written", [&] {
        const auto frame = *rc::gen::inRange<std::int64_t>(-1000, 201000);
        const auto count = *rc::gen::inRange<std::size_t>(1, 40000);
        Buffer a(2, count);
        Buffer b(2, count);
        RC_ASSERT((*streamed)->read_waiting(frame, count, a.out.data()));
        RC_ASSERT((*whole)->read(frame, count, b.out.data()));
        RC_ASSERT(a.samples == b.samples);
        RC_ASSERT(material.equals(a.samples, frame));
    });
    CHECK(held);
}

TEST_CASE("what was preloaded is played without a gap, and what follows is read ahead")
{
    const Scratch folder;
    const Material material(folder, 1, 300000);
    StreamCache cache(streaming());
    const auto source = cache.open_file(material.path);
    REQUIRE(source);
    (*source)->preload(10000, block);

    Buffer buffer(1, 128);
    std::int64_t frame = 10000;
    for (; frame < 10000 + block - 128; frame += 128) {
        REQUIRE(hear(**source, frame, buffer));
        REQUIRE(material.equals(buffer.samples, frame));
    }
    // From here on the reader thread must keep ahead; a player in real time would wait for its next period.
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    for (; frame < 290000; frame += 128) {
        while (!hear(**source, frame, buffer)) {
            REQUIRE(std::chrono::steady_clock::now() < deadline);
            std::this_thread::yield();
        }
        REQUIRE(material.equals(buffer.samples, frame));
    }
}

TEST_CASE("a place that is expected is in memory when it is reached")
{
    const Scratch folder;
    const Material material(folder, 2, 300000);
    StreamCache cache(streaming());
    const auto source = cache.open_file(material.path);
    REQUIRE(source);
    {
        const RealtimeScope realtime;
        (*source)->expect(250000);
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (cache.resident_bytes() < 2 * block * 2 * std::int64_t(sizeof(float))) {
        REQUIRE(std::chrono::steady_clock::now() < deadline);
        std::this_thread::yield();
    }
    Buffer buffer(2, 1000);
    CHECK(hear(**source, 250000, buffer));
    CHECK((*source)->missed_frames() == 0);
}

TEST_CASE("samples that come too late are silence, counted and reported")
{
    const Scratch folder;
    const Material material(folder, 2, 100000);
    Reports reports;
    StreamSettings settings = streaming();
    settings.on_report = reports.collector();
    settings.read_ahead_frames = 0;
    StreamCache cache(settings);
    const auto source = cache.open_file(material.path);
    REQUIRE(source);
    (*source)->preload(0, block);
    Buffer buffer(2, 1000);
    CHECK_FALSE(hear(**source, block - 600, buffer));
    for (std::int64_t index = 0; index < 1000; ++index)
        REQUIRE(buffer.samples[1][std::size_t(index)] == (index < 600 ? material.at(1, block - 600 + index) : 0.0F));
    CHECK((*source)->missed_frames() == 400);
    const StreamReport report = reports.wait_for(StreamReport::Kind::underrun);
    CHECK(report.frames == 400);
    CHECK(report.path == material.path);
}

TEST_CASE("memory stays within its budget over a file that is many times larger")
{
    const Scratch folder;
    const Material material(folder, 1, 60 * std::size_t(block));
    StreamSettings settings = streaming();
    settings.budget_bytes = 10 * block * std::int64_t(sizeof(float));
    settings.read_ahead_frames = block;
    settings.period = std::chrono::milliseconds(0);
    StreamCache cache(settings);
    const auto source = cache.open_file(material.path);
    REQUIRE(source);
    Buffer buffer(1, 4096);
    for (std::int64_t frame = 0; frame < 60 * block; frame += 4096) {
        REQUIRE((*source)->read_waiting(frame, 4096, buffer.out.data()));
        REQUIRE(material.equals(buffer.samples, frame));
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (cache.resident_bytes() > settings.budget_bytes) {
        REQUIRE(std::chrono::steady_clock::now() < deadline);
        std::this_thread::yield();
    }
}

TEST_CASE("several players of one file hear their own places while blocks come and go")
{
    const Scratch folder;
    const Material material(folder, 1, 40 * std::size_t(block));
    StreamSettings settings = streaming();
    settings.budget_bytes = 4 * block * std::int64_t(sizeof(float));
    settings.read_ahead_frames = 1;
    settings.period = std::chrono::milliseconds(0);
    StreamCache cache(settings);
    std::atomic<int> wrong{0};
    std::vector<std::thread> players;
    for (int player = 0; player < 3; ++player)
        players.emplace_back([&, player] {
            const auto source = cache.open_file(material.path);
            Buffer buffer(1, 257);
            std::uint32_t state = std::uint32_t(player) + 1;
            for (int round = 0; round < 3000; ++round) {
                state = state * 1664525U + 1013904223U;
                const std::int64_t frame = std::int64_t(state >> 8) % (40 * block - 257);
                const bool complete = player == 0 ? (*source)->read_waiting(frame, 257, buffer.out.data())
                                                  : hear(**source, frame, buffer);
                if (complete && !material.equals(buffer.samples, frame)) ++wrong;
            }
        });
    for (std::thread& player : players)
        player.join();
    CHECK(wrong == 0);
}

TEST_CASE("a file that loses its end while it plays turns silent there and is reported")
{
    const Scratch folder;
    const Material material(folder, 2, 200000);
    Reports reports;
    StreamSettings settings = streaming();
    settings.on_report = reports.collector();
    settings.read_ahead_frames = 0;
    StreamCache cache(settings);
    const auto source = cache.open_file(material.path);
    REQUIRE(source);
    Buffer buffer(2, 1000);
    REQUIRE((*source)->read_waiting(0, 1000, buffer.out.data()));
    std::filesystem::resize_file(material.path, std::uintmax_t(ConformedLayout::header_bytes + 5 * block * 8));
    CHECK_FALSE((*source)->read_waiting(6 * block, 1000, buffer.out.data()));
    CHECK(buffer.samples == Channels(2, std::vector<float>(1000)));
    CHECK((*source)->read_waiting(0, 1000, buffer.out.data()));
    CHECK(reports.wait_for(StreamReport::Kind::shortened).path == material.path);
}

TEST_CASE("a file whose name vanishes plays on and is reported")
{
    const Scratch folder;
    const Material material(folder, 2, 200000);
    Reports reports;
    StreamSettings settings = streaming();
    settings.on_report = reports.collector();
    StreamCache cache(settings);
    const auto source = cache.open_file(material.path);
    REQUIRE(source);
    std::filesystem::remove(material.path);
    Buffer buffer(2, 1000);
    CHECK((*source)->read_waiting(180000, 1000, buffer.out.data()));
    CHECK(material.equals(buffer.samples, 180000));
    CHECK(reports.wait_for(StreamReport::Kind::vanished).path == material.path);
    CHECK(cache.open_file(material.path).error().code == "media.notFound");
}

TEST_CASE("files that conform did not write are refused")
{
    const Scratch folder;
    StreamCache cache;
    write_wav(folder / "plain.wav", pattern(1, 5000));
    CHECK(cache.open_file(folder / "plain.wav").error().code == "media.unreadable");
    write_bytes(folder / "short", "LPH");
    CHECK(cache.open_file(folder / "short").error().code == "media.unreadable");
    CHECK(cache.open_file(folder / "nowhere").error().code == "media.notFound");
    CHECK(cache.open_file(folder.path()).error().code == "media.unreadable");

    const Material material(folder, 1, 5000);
    std::string bytes = read_bytes(material.path);
    bytes.replace(16, 8, std::string(8, '\x7f'));
    write_bytes(folder / "lies", bytes);
    CHECK(cache.open_file(folder / "lies").error().code == "media.unreadable");
}

TEST_CASE("a source may outlive the cache")
{
    const Scratch folder;
    const Material material(folder, 2, 100000);
    Result<std::shared_ptr<StreamSource>> source = [&] {
        StreamCache cache(streaming());
        return cache.open_file(material.path);
    }();
    REQUIRE(source);
    Buffer buffer(2, 1000);
    CHECK((*source)->read_waiting(50000, 1000, buffer.out.data()));
    CHECK(material.equals(buffer.samples, 50000));
}
