#pragma once

#include "signal/engine/capture.hpp"
#include "signal/engine/engine.hpp"
#include "signal/engine/offline_renderer.hpp"
#include "signal/nodes/make_nodes.hpp"
#include "tests/signal/engine/support/fakes.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace chorus::signal::test {

/// Both channels of a signal.
struct Sound {
    std::vector<float> left;
    std::vector<float> right;

    std::size_t frames() const { return left.size(); }
    void add(const float* from_left, const float* from_right, std::size_t count);
    Sound cut(std::size_t from, std::size_t count) const;
    bool operator==(const Sound&) const = default;
};

/// Whether two sounds have the same bytes.
bool same_bytes(const Sound& a, const Sound& b);
float loudest(const Sound& sound);
/// The largest difference between two neighbouring samples.
float largest_step(const Sound& sound);

/// An engine with test plugins and media, and a driver in the shape of a function: pull() asks for samples in blocks.
class Session {
public:
    explicit Session(std::size_t block = 256, std::size_t threads = 1);

    EngineParts parts() { return {&plugins, &media, &nodes}; }
    /// The next `frames` frames, in blocks.
    Sound pull(std::size_t frames);
    Applied apply(Plan plan);

    TestPlugins plugins;
    TestMedia media;
    PlanNodes nodes;
    Engine engine;
    std::size_t block;
};

/// The samples that an offline render of the master gives.
Sound render(Session& session, const Plan& plan, std::int64_t start, std::int64_t end, std::size_t threads = 1);
/// Those of several outputs.
std::vector<Sound> render(Session& session, const Plan& plan, std::int64_t start, std::int64_t end,
                          std::vector<PlanKey> outputs);
/// All that a capture holds so far.
Sound drain(Capture& capture);

} // namespace chorus::signal::test
