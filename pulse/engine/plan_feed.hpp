#pragma once

#include "generated/types/project.hpp"
#include "pulse/engine/compile.hpp"

#include <cstdint>
#include <memory>
#include <optional>

namespace chorus::pulse {

/// A state of the project that Signal is to play.
struct PlanWish {
    std::shared_ptr<const ProjectContent> project; ///< Null: nothing but silence.
    ConformedFiles files;
    std::uint64_t revision = 0;
};

/// Decides which plan goes to Signal next: at most one is under way, and of the wishes that came meanwhile only the
/// newest is compiled. Delays that Signal learns from its plugins lead to another plan, until plan and plugins agree.
/// It knows no sockets and no time.
class PlanFeed {
public:
    /// Replaces the wish that waits.
    void want(PlanWish wish);
    /// The project was closed: Signal is to hold a silent plan, so that it lets go of files and plugins.
    void clear();

    /// The plan to send now, or null while one is under way or Signal holds what is wanted. The caller sends it and
    /// answers with accepted(), refused() or disconnected(). Valid until the next call.
    const CompiledPlan* next();

    /// Signal holds the plan that was sent, and these are the delays of its plugins.
    void accepted(const PluginLatencies& latencies);
    /// Signal keeps what it had. The same plan is not sent again.
    void refused();
    /// The connection is lost; what Signal holds is unknown until connected().
    void disconnected();
    /// What a Signal that was just found holds, with the delays of its plugins. If that is the very plan that is
    /// wanted, nothing is sent.
    void connected(std::optional<PlanHash> held, const PluginLatencies& latencies);

    /// The plan that Signal holds as far as is known, with what is needed to read its reports; null if that is not one
    /// of ours.
    const CompiledPlan* held() const { return held_.get(); }
    /// Revision of the project that the held plan was made from.
    std::uint64_t held_revision() const { return held_revision_; }
    /// Whether Signal holds the newest wish, or has refused it.
    bool settled() const;
    /// Whether there is a project to play.
    bool wanted() const { return wish_ && wish_->project; }
    const PluginLatencies& latencies() const { return latencies_; }

private:
    void compile();
    void adopt(const PluginLatencies& latencies);

    std::optional<PlanWish> wish_;
    PluginLatencies latencies_;
    std::shared_ptr<const CompiledPlan> compiled_; ///< From the newest wish and delays; null when one of them is newer.
    std::shared_ptr<const CompiledPlan> sent_;
    std::shared_ptr<const CompiledPlan> held_;
    std::optional<PlanHash> held_hash_;
    std::optional<PlanHash> refused_hash_;
    std::uint64_t sent_revision_ = 0;
    std::uint64_t held_revision_ = 0;
    SampleRate rate_{48000}; ///< Of the last project.
    int latency_rounds_ = 0; ///< Plans sent for new delays alone since the last wish.
};

} // namespace chorus::pulse
