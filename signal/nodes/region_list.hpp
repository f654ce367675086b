#pragma once

#include "generated/types/plan.hpp"
#include "signal/engine/node.hpp"
#include "signal/engine/slice.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace chorus::signal {

/// The regions of an op and what they sound like at any place of the timeline: a pure function of the frame. Immutable,
/// so two programs may share it.
class RegionList {
public:
    /// `sources` are those of the plan; null where missing. Control thread.
    RegionList(const std::vector<PlanRegion>& regions, std::span<const std::shared_ptr<SampleSource>> sources,
               bool mono);

    /// Where a list is played.
    struct Place {
        std::int64_t position = 0;
        std::size_t frames = 0; // at most quantum_frames
        bool waits = false;
    };

    /// Adds what sounds at a place. Audio thread.
    void add_to(StripBuffer& buffer, const Place& place, Health* health) const noexcept;
    /// Tells the sources what will be needed: the regions that start in [position, position + frames), and where `all`,
    /// also those that sound at its beginning. Audio thread.
    void announce(std::int64_t position, std::int64_t frames, bool all) const noexcept;
    /// Gets into memory what sounds in [position, position + frames). Control thread.
    void preload(std::int64_t position, std::int64_t frames) const;

    bool operator==(const RegionList& other) const noexcept;

private:
    struct Piece;

    std::size_t first_sounding(std::int64_t position) const noexcept;
    void add(StripBuffer& buffer, const Place& place, const PlanRegion& region, SampleSource& source,
             Health* health) const noexcept;
    void read(SampleSource& source, const Piece& piece, float* left, float* right, Health* health) const noexcept;

    std::vector<PlanRegion> regions_;
    std::vector<std::shared_ptr<SampleSource>> sources_; // of each region
    std::vector<std::int64_t> latest_end_;               // of this region and those before it
    bool mono_;
};

} // namespace chorus::signal
