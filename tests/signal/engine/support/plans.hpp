#pragma once

#include "generated/types/plan.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Short ways to write plans down.
namespace chorus::signal::test {

PlanRegion region(std::uint32_t source, std::int64_t start, std::int64_t length, std::int64_t offset = 0,
                  double gain = 1.0);
PlanNote note(std::int64_t start, std::int64_t length, std::uint8_t key);
Curve curve(std::vector<std::pair<std::int64_t, double>> points, CurveScale scale = CurveScale::plain);

PlanOp regions(std::string key, std::vector<PlanRegion> regions);
PlanOp notes(std::string key, std::vector<PlanNote> notes);
PlanOp plugin(std::string key, std::string uri, std::int64_t latency = 0);
PlanOp bypassed(PlanOp plugin);
PlanOp with_port(PlanOp plugin, double value);
PlanOp with_port(PlanOp plugin, Curve curve);
PlanOp fader(std::string key, double gain);
PlanOp fader(std::string key, Curve curve);
PlanOp pan(std::string key, double position);
PlanOp pan(std::string key, Curve curve);
PlanOp mute(std::string key, bool muted);
PlanOp delay(std::string key, std::int64_t frames);
PlanOp meter(std::string key, std::uint16_t slot);
PlanOp tap(std::string key, double gain = 1.0);

Strip strip(std::string key, std::vector<PlanOp> ops, std::vector<PlanEdge> inputs = {});
PlanEdge from(std::string key, std::int64_t delay = 0);
/// At 48 kHz and 120 beats a minute; the last strip is the master.
Plan plan(std::vector<PlanSource> sources, std::vector<Strip> strips, std::int64_t latency = 0);
Plan looped(Plan plan, std::int64_t start, std::int64_t end);

} // namespace chorus::signal::test
