#include "tests/signal/engine/support/fakes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chorus::signal::test {

namespace {

constexpr std::size_t notes_kept = 1 << 16;

std::int64_t position_in(const ProcessBlock& block, std::uint32_t frame)
{
    return block.position + frame;
}

} // namespace

TestProcessor::TestProcessor(std::string kind, std::size_t number, std::atomic<int>& living)
    : kind_(std::move(kind)), number_(number), living_(living), ring_(2 * std::max<std::size_t>(number, 1))
{
    ++living_;
    if (kind_ != "probe") return;
    seen.reserve(notes_kept);
    events.reserve(notes_kept);
}

TestProcessor::~TestProcessor()
{
    --living_;
}

std::optional<std::size_t> TestProcessor::find_control(std::string_view symbol) const
{
    return symbol == "gain" ? std::optional<std::size_t>(0) : std::nullopt;
}

std::int64_t TestProcessor::latency() const noexcept
{
    return kind_ == "late" ? static_cast<std::int64_t>(number_) : 0;
}

void TestProcessor::process(const ProcessBlock& block) noexcept
{
    if (kind_ == "gain") {
        for (std::size_t i = 0; i < block.frames; ++i) {
            block.left[i] *= control_;
            block.right[i] *= control_;
        }
    } else if (kind_ == "late" || kind_ == "liar") {
        delay(block);
    } else if (kind_ == "pole") {
        resonate(block);
    } else if (kind_ == "synth") {
        play(block);
    } else if (kind_ == "nan") {
        block.left[0] = std::numeric_limits<float>::quiet_NaN();
    } else if (kind_ == "probe") {
        note_down(block);
    }
}

void TestProcessor::note_down(const ProcessBlock& block) noexcept
{
    if (seen.size() < notes_kept) seen.push_back({block.position, block.frames, control_, block.rolling});
    for (const MidiEvent& event : block.events)
        if (events.size() < notes_kept)
            events.push_back({position_in(block, event.frame), event.bytes[0], event.bytes[1]});
}

void TestProcessor::delay(const ProcessBlock& block) noexcept
{
    for (std::size_t i = 0; i < block.frames && number_ > 0; ++i) {
        std::swap(block.left[i], ring_[2 * at_]);
        std::swap(block.right[i], ring_[2 * at_ + 1]);
        at_ = (at_ + 1) % number_;
    }
}

void TestProcessor::resonate(const ProcessBlock& block) noexcept
{
    for (std::size_t i = 0; i < block.frames; ++i) {
        block.left[i] = pole_[0] = block.left[i] + 0.9f * pole_[0];
        block.right[i] = pole_[1] = block.right[i] + 0.9f * pole_[1];
    }
}

void TestProcessor::play(const ProcessBlock& block) noexcept
{
    auto event = block.events.begin();
    for (std::size_t i = 0; i < block.frames; ++i) {
        for (; event != block.events.end() && event->frame == i; ++event)
            down_[event->bytes[1]] = (event->bytes[0] & 0xf0) == 0x90;
        int sum = 0;
        for (int key = 0; key < 128; ++key)
            sum += down_[key] ? key : 0;
        block.left[i] = block.right[i] = static_cast<float>(sum) / 128.0f;
    }
}

Result<std::shared_ptr<Processor>> TestPlugins::create(const PluginOp& op, const StreamFormat&)
{
    const std::size_t slash = op.uri.find('/');
    const std::string kind = op.uri.substr(0, slash);
    if (!kind.starts_with("test:")) return wire::fail("plugin.notFound", "This machine has no such plugin.");
    const std::size_t number = slash == std::string::npos ? 0 : std::stoul(op.uri.substr(slash + 1));
    auto processor = std::make_shared<TestProcessor>(kind.substr(5), number, living);
    ++made;
    last[op.key] = processor;
    return std::shared_ptr<Processor>(processor);
}

bool TestSource::warm(std::int64_t frame, std::size_t count) noexcept
{
    if (!cold_) return true;
    bool found = false;
    const std::size_t known = std::min<std::size_t>(expectations_.load(), 64);
    for (std::size_t i = 0; i < known; ++i) {
        const std::int64_t from = expected_[i].load();
        if (frame < from || frame + static_cast<std::int64_t>(count) > from + 24000) continue;
        expected_[i].store(frame);
        found = true;
    }
    return found;
}

bool TestSource::read(std::int64_t frame, std::size_t count, float* const* out) noexcept
{
    if (!warm(frame, count)) {
        for (std::size_t channel = 0; channel < channels(); ++channel)
            std::fill_n(out[channel], count, 0.0f);
        return false;
    }
    std::copy_n(left_.begin() + frame, count, out[0]);
    if (!right_.empty()) std::copy_n(right_.begin() + frame, count, out[1]);
    return true;
}

bool TestSource::read_waiting(std::int64_t frame, std::size_t count, float* const* out) noexcept
{
    std::copy_n(left_.begin() + frame, count, out[0]);
    if (!right_.empty()) std::copy_n(right_.begin() + frame, count, out[1]);
    return true;
}

void TestSource::expect(std::int64_t frame) noexcept
{
    expected_[expectations_.load() % 64].store(frame);
    expectations_.fetch_add(1);
}

void TestSource::preload(std::int64_t frame, std::int64_t count)
{
    for (std::int64_t at = frame; at < frame + count; at += 12000)
        expect(at);
}

Result<std::shared_ptr<SampleSource>> TestMedia::open(const PlanSource& source)
{
    const auto at = files.find(source.path);
    if (at == files.end()) return wire::fail("media.notFound", "There is no such file.");
    ++opened;
    return std::shared_ptr<SampleSource>(at->second);
}

PlanSource TestMedia::add(const std::string& name, std::vector<float> left, std::vector<float> right)
{
    PlanSource source;
    source.key = name;
    source.path = "/" + name;
    source.frames.value = static_cast<std::int64_t>(left.size());
    source.channels.value = right.empty() ? 1 : 2;
    files[source.path] = std::make_shared<TestSource>(std::move(left), std::move(right));
    return source;
}

std::vector<float> noise(std::size_t frames, std::uint32_t seed)
{
    std::vector<float> samples(frames);
    std::uint32_t state = seed * 2654435761u + 1u;
    for (float& sample : samples) {
        state = state * 1664525u + 1013904223u;
        sample = static_cast<float>(static_cast<std::int32_t>(state)) / 2147483648.0f;
    }
    return samples;
}

std::vector<float> sine(std::size_t frames, double hertz, double amplitude)
{
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2.0 * std::acos(-1.0) * hertz * static_cast<double>(i) / 48000.0));
    return samples;
}

std::vector<float> constant(std::size_t frames, float value)
{
    return std::vector<float>(frames, value);
}

std::vector<float> impulse(std::size_t frames, std::size_t at)
{
    std::vector<float> samples(frames);
    samples[at] = 1.0f;
    return samples;
}

} // namespace chorus::signal::test
