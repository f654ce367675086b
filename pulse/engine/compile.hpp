#pragma once

#include "generated/types/plan.hpp"
#include "generated/types/project.hpp"
#include "pulse/engine/compensation.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace chorus::pulse {

/// A media file at the rate of the project, as Signal reads it.
struct ConformedFile {
    FilePath path;
    Frames frames;
    ChannelCount channels;
};
using ConformedFiles = std::unordered_map<MediaId, ConformedFile>;

/// Delays that plugins reported when they were last in use, in frames.
using PluginLatencies = std::unordered_map<PlanKey, std::int64_t>;

/// Where in the mixer a level is measured.
struct MeterPlace {
    enum class Point {
        input,  ///< What comes into the channel, before its nodes.
        output, ///< What leaves the channel.
    };
    std::uint16_t slot = 0;
    Point point = Point::input;
    ChannelId channel;

    bool operator==(const MeterPlace&) const = default;
};

/// A plan with what is needed to read the answers to it.
struct CompiledPlan {
    Plan plan;
    OutputLatencies latencies;
    std::vector<MeterPlace> meters;
    std::vector<MediaId> silent_media; ///< In use, but without a conformed file; in order.
};

/// Derives the plan of a project. The same arguments give the same plan, byte for byte, on every machine. The project
/// keeps its invariants; media without a conformed file are silent.
CompiledPlan compile_plan(const ProjectContent& project, const ConformedFiles& files, const PluginLatencies& latencies);

/// The hash of everything in a plan but its hash: SHA-256 over the canonical encoding, in hexadecimal digits.
PlanHash content_hash(const Plan& plan);

/// Key of a part of a channel, such as `channel-1/fader`.
PlanKey part_key(const ChannelId& channel, const char* part);

} // namespace chorus::pulse
