#include "pulse/engine/plan_feed.hpp"

#include <cassert>
#include <utility>

namespace chorus::pulse {
namespace {

/// A plugin whose delay changes with every plan would otherwise keep both processes busy for ever.
constexpr int most_latency_rounds = 4;

/// A master that nobody plays into.
CompiledPlan silent_plan(SampleRate rate)
{
    ProjectContent nothing;
    nothing.settings.sample_rate = rate;
    nothing.settings.tempo = {120};
    Channel master;
    master.id = {"master"};
    master.kind = ChannelKind::master;
    nothing.channels.push_back(std::move(master));
    return compile_plan(nothing, {}, {});
}

} // namespace

void PlanFeed::want(PlanWish wish)
{
    if (wish.project) rate_ = wish.project->settings.sample_rate;
    wish_ = std::move(wish);
    compiled_ = nullptr;
    latency_rounds_ = 0;
}

void PlanFeed::clear()
{
    latencies_.clear();
    want({});
}

const CompiledPlan* PlanFeed::next()
{
    if (sent_ || !wish_) return nullptr;
    compile();
    const PlanHash& hash = compiled_->plan.hash;
    if (hash == held_hash_) {
        held_ = compiled_;
        held_revision_ = wish_->revision;
        return nullptr;
    }
    if (hash == refused_hash_) return nullptr;
    sent_ = compiled_;
    sent_revision_ = wish_->revision;
    return sent_.get();
}

void PlanFeed::accepted(const PluginLatencies& latencies)
{
    assert(sent_);
    held_ = std::exchange(sent_, nullptr);
    held_hash_ = held_->plan.hash;
    held_revision_ = sent_revision_;
    refused_hash_.reset();
    adopt(latencies);
}

void PlanFeed::refused()
{
    assert(sent_);
    refused_hash_ = std::exchange(sent_, nullptr)->plan.hash;
}

void PlanFeed::disconnected()
{
    sent_ = nullptr;
    held_ = nullptr;
    held_hash_.reset();
    refused_hash_.reset();
}

void PlanFeed::connected(std::optional<PlanHash> held, const PluginLatencies& latencies)
{
    held_hash_ = std::move(held);
    latency_rounds_ = 0;
    if (held_hash_) adopt(latencies);
}

bool PlanFeed::settled() const
{
    return !sent_ &&
           (!wish_ || (compiled_ && (compiled_->plan.hash == held_hash_ || compiled_->plan.hash == refused_hash_)));
}

void PlanFeed::compile()
{
    if (compiled_) return;
    compiled_ = std::make_shared<const CompiledPlan>(
        wish_->project ? compile_plan(*wish_->project, wish_->files, latencies_) : silent_plan(rate_));
}

/// Takes new delays in and makes the plan anew if they differ. A newer wish is compiled with them anyway.
void PlanFeed::adopt(const PluginLatencies& latencies)
{
    if (latencies == latencies_) return;
    if (++latency_rounds_ > most_latency_rounds) return;
    latencies_ = latencies;
    compiled_ = nullptr;
}

} // namespace chorus::pulse
