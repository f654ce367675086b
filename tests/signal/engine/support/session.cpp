#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace chorus::signal::test {

void Sound::add(const float* from_left, const float* from_right, std::size_t count)
{
    left.insert(left.end(), from_left, from_left + count);
    right.insert(right.end(), from_right, from_right + count);
}

Sound Sound::cut(std::size_t from, std::size_t count) const
{
    Sound part;
    part.add(left.data() + from, right.data() + from, count);
    return part;
}

bool same_bytes(const Sound& a, const Sound& b)
{
    const auto same = [](const std::vector<float>& x, const std::vector<float>& y) {
        return x.size() == y.size() && std::memcmp(x.data(), y.data(), x.size() * sizeof(float)) == 0;
    };
    return same(a.left, b.left) && same(a.right, b.right);
}

float loudest(const Sound& sound)
{
    float largest = 0.0f;
    for (std::size_t i = 0; i < sound.frames(); ++i)
        largest = std::max({largest, std::abs(sound.left[i]), std::abs(sound.right[i])});
    return largest;
}

float largest_step(const Sound& sound)
{
    float largest = 0.0f;
    for (std::size_t i = 1; i < sound.frames(); ++i)
        largest = std::max(
            {largest, std::abs(sound.left[i] - sound.left[i - 1]), std::abs(sound.right[i] - sound.right[i - 1])});
    return largest;
}

Session::Session(std::size_t block_frames, std::size_t threads)
    : engine({48000, threads, false}, {&plugins, &media, &nodes}), block(block_frames)
{}

Sound Session::pull(std::size_t frames)
{
    Sound sound;
    std::vector<float> left(block);
    std::vector<float> right(block);
    while (frames > 0) {
        const std::size_t count = std::min(frames, block);
        float* const out[] = {left.data(), right.data()};
        engine.pull(out, count);
        sound.add(left.data(), right.data(), count);
        frames -= count;
    }
    return sound;
}

Applied Session::apply(Plan plan)
{
    auto applied = engine.apply(std::move(plan));
    REQUIRE(applied);
    return *applied;
}

Sound render(Session& session, const Plan& plan, std::int64_t start, std::int64_t end, std::size_t threads)
{
    RenderSpec spec{plan, {Frames{start}, Frames{end}}, threads, {plan.strips.back().key}};
    auto renderer = OfflineRenderer::prepare(std::move(spec), 48000, session.parts());
    REQUIRE(renderer);
    Sound sound;
    const auto done = renderer->run([&](std::size_t, const float* left, const float* right, std::size_t frames) {
        sound.add(left, right, frames);
        return Result<void>();
    });
    REQUIRE(done);
    return sound;
}

std::vector<Sound> render(Session& session, const Plan& plan, std::int64_t start, std::int64_t end,
                          std::vector<PlanKey> outputs)
{
    std::vector<Sound> sounds(outputs.size());
    RenderSpec spec{plan, {Frames{start}, Frames{end}}, 1, std::move(outputs)};
    auto renderer = OfflineRenderer::prepare(std::move(spec), 48000, session.parts());
    REQUIRE(renderer);
    const auto done = renderer->run([&](std::size_t output, const float* left, const float* right, std::size_t frames) {
        sounds[output].add(left, right, frames);
        return Result<void>();
    });
    REQUIRE(done);
    return sounds;
}

Sound drain(Capture& capture)
{
    Sound sound;
    std::array<float, 1024> left;
    std::array<float, 1024> right;
    while (const std::size_t count = capture.read(left.data(), right.data(), left.size()))
        sound.add(left.data(), right.data(), count);
    return sound;
}

} // namespace chorus::signal::test
