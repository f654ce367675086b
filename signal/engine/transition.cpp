#include "signal/engine/transition.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace chorus::signal {

namespace {

std::string_view key_of(const PlanOp& op)
{
    return std::visit([](const auto& one) -> std::string_view { return one.key; }, op.value);
}

/// Marks a longest rising run of `values`; the largest number stands for "not in it".
std::vector<bool> longest_rising(const std::vector<std::size_t>& values)
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends; // index of the smallest last value of a run of each length
    std::vector<std::size_t> before(values.size(), none);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == none) continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), values[i],
                                         [&](std::size_t end, std::size_t value) { return values[end] < value; });
        if (at != ends.begin()) before[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> in(values.size(), false);
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i])
        in[i] = true;
    return in;
}

class Planner {
public:
    Planner(Program& from, Program& to, std::int64_t lead) : from_(from), to_(to), lead_(lead) {}

    Transition run()
    {
        plan_output();
        for (std::size_t i = 0; i < to_.plan().strips.size(); ++i)
            plan_strip(i);
        for (const Strip& strip : from_.plan().strips)
            plan_leaving(strip);
        return std::move(plan_);
    }

private:
    void plan_output()
    {
        const std::int64_t lead = std::max(lead_, to_.latency());
        plan_.catch_up = lead - lead_;
        plan_.output_delay = lead - to_.latency();
        plan_.dips = plan_.output_delay != lead_ - from_.latency() ||
                     from_.plan().strips.back().key != to_.plan().strips.back().key;
        plan_.dip_hold = plan_.dips ? lead : 0;
    }

    void plan_strip(std::size_t index)
    {
        const Strip& strip = to_.plan().strips[index];
        const std::size_t* old_index = from_.strip_index(strip.key);
        plan_nodes(strip, old_index);
        if (old_index) plan_edges(strip, index, *old_index);
    }

    /// Nodes of a strip keep their place where their order allows it; the others leave the old place and enter the new.
    void plan_nodes(const Strip& strip, const std::size_t* old_index)
    {
        std::vector<std::size_t> places;
        for (const PlanOp& op : strip.ops) {
            const Program::NodePlace* old = continued(op);
            places.push_back(old && old_index && old->strip == *old_index ? old->index : static_cast<std::size_t>(-1));
        }
        const std::vector<bool> stays = longest_rising(places);
        std::int64_t old_latency = old_index ? from_.input_latency(*old_index) : 0;
        for (std::size_t i = 0; i < strip.ops.size(); ++i) {
            const Program::NodePlace* place = to_.node(key_of(strip.ops[i]));
            const Program::NodePlace* old = continued(strip.ops[i]);
            if (old) plan_.nodes.push_back({place->node, old->node});
            if (old && !stays[i]) plan_.leaving_nodes.push_back(old->node);
            if (stays[i]) old_latency = old->latency_after;
            if (!stays[i] && old_index)
                plan_.entering_nodes.push_back(
                    {place->node, std::max(plan_.catch_up, place->latency_after - old_latency)});
        }
    }

    const Program::NodePlace* continued(const PlanOp& op) const
    {
        return to_.node(key_of(op))->continues ? from_.node(key_of(op)) : nullptr;
    }

    void plan_edges(const Strip& strip, std::size_t index, std::size_t old_index)
    {
        const Strip& old_strip = from_.plan().strips[old_index];
        std::unordered_multimap<std::string_view, std::size_t> old_edges;
        for (std::size_t i = old_strip.inputs.size(); i-- > 0;)
            old_edges.emplace(old_strip.inputs[i].from, i);
        for (std::size_t i = 0; i < strip.inputs.size(); ++i) {
            EdgeInput* edge = &to_.strips()[index].inputs()[i];
            const auto old = old_edges.find(strip.inputs[i].from);
            if (old == old_edges.end()) {
                enter(edge, strip.inputs[i]);
                continue;
            }
            EdgeInput* old_edge = &from_.strips()[old_index].inputs()[old->second];
            const std::int64_t old_delay = old_strip.inputs[old->second].delay.value;
            old_edges.erase(old);
            if (strip.channels == old_strip.channels && (plan_.dips || flows_on(strip.inputs[i], old_delay))) {
                plan_.edges.push_back({edge, old_edge});
            } else {
                plan_.leaving_edges.push_back(old_edge);
                enter(edge, strip.inputs[i]);
            }
        }
        for (const auto& gone : old_edges)
            plan_.leaving_edges.push_back(&from_.strips()[old_index].inputs()[gone.second]);
    }

    /// Whether what arrives over an edge goes on without a seam. It has to be later by just as much as the output is.
    /// And its past has to be right: either nothing changed before the edge, or all that is needed of the past is
    /// rendered anew while catching up.
    bool flows_on(const PlanEdge& edge, std::int64_t old_delay) const
    {
        const Program::Output* old = from_.output(edge.from);
        if (!old) return false;
        const std::int64_t growth = to_.output(edge.from)->latency - old->latency;
        if (growth + edge.delay.value - old_delay != plan_.catch_up) return false;
        return growth == 0 || (growth > 0 && edge.delay.value <= plan_.catch_up - growth);
    }

    void enter(EdgeInput* edge, const PlanEdge& spec)
    {
        const std::int64_t settled = to_.output(spec.from)->latency + spec.delay.value;
        plan_.entering_edges.push_back({edge, std::max(plan_.catch_up, settled)});
    }

    /// Ops that are gone, or that begin anew under the same key, fade out where their strip goes on.
    void plan_leaving(const Strip& strip)
    {
        if (!to_.strip_index(strip.key)) return;
        for (const PlanOp& op : strip.ops) {
            const Program::NodePlace* next = to_.node(key_of(op));
            if (!next || !next->continues) plan_.leaving_nodes.push_back(from_.node(key_of(op))->node);
        }
    }

    Program& from_;
    Program& to_;
    std::int64_t lead_;
    Transition plan_;
};

} // namespace

Transition plan_transition(Program& from, Program& to, std::int64_t lead)
{
    return Planner(from, to, lead).run();
}

} // namespace chorus::signal
