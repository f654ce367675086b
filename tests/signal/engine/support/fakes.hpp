#pragma once

#include "signal/engine/processor.hpp"
#include "signal/engine/source.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Plugins and media that live in the test. They keep the rules of the audio thread, so the trap stays on around them.
namespace chorus::signal::test {

/// What a probe saw of one process() call.
struct Seen {
    std::int64_t position = 0;
    std::size_t frames = 0;
    float control = 0.0f;
    bool rolling = false;
};
struct SeenEvent {
    std::int64_t position = 0; // of the timeline, or where it stands plus the offset
    std::uint8_t status = 0;
    std::uint8_t key = 0;
    bool operator==(const SeenEvent&) const = default;
};

/// All test plugins in one: the URI tells what it does.
///   test:gain      scales by its control "gain" (default 1)
///   test:late/N    delays by N frames and reports it
///   test:liar/N    delays by N frames and reports nothing
///   test:pole      y = x + 0.9 y', so that it has a tail and remembers
///   test:synth     an instrument: a constant, the sum of the keys that are down, over 128
///   test:nan       gives what no plugin should
///   test:probe     writes down how it was called; control "gain" without effect
class TestProcessor final : public Processor {
public:
    TestProcessor(std::string kind, std::size_t number, std::atomic<int>& living);
    ~TestProcessor() override;

    std::size_t controls() const noexcept override { return 1; }
    std::optional<std::size_t> find_control(std::string_view symbol) const override;
    float default_value(std::size_t) const override { return 1.0f; }
    bool takes_audio() const noexcept override { return kind_ != "synth"; }
    std::int64_t latency() const noexcept override;
    void set_control(std::size_t, float value) noexcept override { control_ = value; }
    void process(const ProcessBlock& block) noexcept override;
    Result<std::string> save_state() override { return std::string("state of ") + kind_; }

    /// What a probe has seen so far.
    std::vector<Seen> seen;
    std::vector<SeenEvent> events;

private:
    void note_down(const ProcessBlock& block) noexcept;
    void delay(const ProcessBlock& block) noexcept;
    void resonate(const ProcessBlock& block) noexcept;
    void play(const ProcessBlock& block) noexcept;

    std::string kind_;
    std::size_t number_;
    std::atomic<int>& living_;
    float control_ = 1.0f;
    std::vector<float> ring_; // interleaved
    std::size_t at_ = 0;
    float pole_[2] = {0.0f, 0.0f};
    bool down_[128] = {};
};

class TestPlugins final : public PluginFactory {
public:
    Result<std::shared_ptr<Processor>> create(const PluginOp& op, const StreamFormat& format) override;

    int made = 0;
    std::atomic<int> living{0};
    std::map<std::string, std::shared_ptr<TestProcessor>> last; // by key
};

/// A file in memory.
class TestSource final : public SampleSource {
public:
    TestSource(std::vector<float> left, std::vector<float> right) : left_(std::move(left)), right_(std::move(right)) {}

    std::int64_t frames() const noexcept override { return static_cast<std::int64_t>(left_.size()); }
    std::size_t channels() const noexcept override { return right_.empty() ? 1 : 2; }
    bool read(std::int64_t frame, std::size_t count, float* const* out) noexcept override;
    bool read_waiting(std::int64_t frame, std::size_t count, float* const* out) noexcept override;
    void expect(std::int64_t frame) noexcept override;
    void preload(std::int64_t frame, std::int64_t count) override;

    const std::vector<float>& left() const { return left_; }
    const std::vector<float>& right() const { return right_.empty() ? left_ : right_; }

    /// From now on frames can only be read where they were preloaded or expected, and up to half a second beyond what
    /// was read last: as from a disk, with a reader that runs ahead.
    void forget() { cold_ = true; }

private:
    bool warm(std::int64_t frame, std::size_t count) noexcept;

    std::vector<float> left_;
    std::vector<float> right_;
    bool cold_ = false;
    std::atomic<std::int64_t> expected_[64] = {};
    std::atomic<std::size_t> expectations_{0};
};

class TestMedia final : public SourceProvider {
public:
    Result<std::shared_ptr<SampleSource>> open(const PlanSource& source) override;

    /// Adds a file and gives its entry in a plan.
    PlanSource add(const std::string& name, std::vector<float> left, std::vector<float> right = {});

    std::map<std::string, std::shared_ptr<TestSource>> files; // by path
    int opened = 0;
};

/// Numbers between -1 and 1 that look like noise; one seed gives one signal.
std::vector<float> noise(std::size_t frames, std::uint32_t seed);
std::vector<float> sine(std::size_t frames, double hertz, double amplitude = 1.0);
std::vector<float> constant(std::size_t frames, float value);
std::vector<float> impulse(std::size_t frames, std::size_t at = 0);

} // namespace chorus::signal::test
