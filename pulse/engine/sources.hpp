#pragma once

#include "generated/types/plan.hpp"
#include "pulse/engine/clip_content.hpp"
#include "pulse/engine/compile.hpp"
#include "pulse/engine/project_index.hpp"

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace chorus::pulse {

/// Collects the conformed files that a plan reads, each once, in the order of their first use.
class SourceList {
public:
    SourceList(const ProjectIndex& index, const ConformedFiles& files) : index_(index), files_(files) {}

    /// Takes the media in use; nothing where it has no conformed file.
    std::optional<RegionSource> find(const MediaId& media);
    const PlanSource& at(std::uint32_t index) const { return sources_[index]; }
    std::vector<PlanSource> take() { return std::move(sources_); }
    /// Media that were asked for and have no conformed file, in order.
    std::vector<MediaId> silent() const { return {silent_.begin(), silent_.end()}; }

private:
    const ProjectIndex& index_;
    const ConformedFiles& files_;
    std::vector<PlanSource> sources_;
    std::unordered_map<MediaId, RegionSource> found_;
    std::set<MediaId> silent_;
};

} // namespace chorus::pulse
