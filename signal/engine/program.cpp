#include "signal/engine/program.hpp"

#include <algorithm>
#include <cassert>
#include <utility>
#include <variant>

namespace chorus::signal {

namespace {

const PlanKey& key_of(const PlanOp& op)
{
    return std::visit([](const auto& one) -> const PlanKey& { return one.key; }, op.value);
}

std::size_t count_spans(const Plan& plan)
{
    std::size_t spans = plan.strips.size();
    for (const Strip& strip : plan.strips)
        for (const PlanOp& op : strip.ops)
            spans += std::holds_alternative<TapOp>(op.value) ? 1 : 0;
    return spans;
}

template <class Map>
const typename Map::mapped_type* find(const Map& map, std::string_view key)
{
    const auto at = map.find(key);
    return at == map.end() ? nullptr : &at->second;
}

} // namespace

/// Builds one program, strip by strip.
class Program::Builder {
public:
    Builder(Plan plan, const ProgramContext& context, const Program* base, const Program* spare)
        : context_(context), base_(base), spare_(spare), program_(new Program(std::move(plan), 0))
    {}

    Built run()
    {
        program_->memory_ = SpanMemory(count_spans(program_->plan_));
        open_sources();
        program_->strips_.reserve(program_->plan_.strips.size());
        for (const Strip& strip : program_->plan_.strips)
            add(strip);
        program_->master_ = program_->outputs_.at(program_->plan_.strips.back().key).signal;
        link_readers();
        return {std::move(program_), std::move(missing_)};
    }

private:
    void open_sources()
    {
        for (const PlanSource& source : program_->plan_.sources) {
            std::shared_ptr<SampleSource> opened = opened_before(source);
            if (!opened) {
                auto result = context_.media->open(source);
                if (result)
                    opened = std::move(*result);
                else
                    missing_.push_back({source.key, std::move(result.error())});
            }
            program_->sources_.push_back(std::move(opened));
        }
    }

    std::shared_ptr<SampleSource> opened_before(const PlanSource& source)
    {
        if (!base_) return nullptr;
        if (base_sources_.empty())
            for (std::size_t i = 0; i < base_->plan_.sources.size(); ++i)
                base_sources_.emplace(base_->plan_.sources[i].key, i);
        const std::size_t* index = find(base_sources_, source.key);
        return index && base_->plan_.sources[*index] == source ? base_->sources_[*index] : nullptr;
    }

    void add(const Strip& strip)
    {
        const std::size_t index = program_->strips_.size();
        std::int64_t latency = 0;
        std::vector<EdgeInput> inputs;
        inputs.reserve(strip.inputs.size());
        for (const PlanEdge& edge : strip.inputs) {
            const Output& from = program_->outputs_.at(edge.from);
            inputs.emplace_back(from.signal, static_cast<std::size_t>(edge.delay.value),
                                ramp_frames(context_.sample_rate));
            latency = std::max(latency, from.latency + edge.delay.value);
        }
        program_->input_latencies_.push_back(latency);
        std::vector<std::unique_ptr<Node>> nodes;
        nodes.reserve(strip.ops.size());
        for (const PlanOp& op : strip.ops) {
            StereoSpan copy;
            if (std::holds_alternative<TapOp>(op.value)) {
                copy = program_->memory_.take();
                program_->outputs_.emplace(key_of(op), Output{copy, latency});
            }
            nodes.push_back(make(op, index, nodes.size(), strip.channels.value, copy));
            latency += nodes.back()->latency();
            program_->nodes_.at(key_of(op)).latency_after = latency;
        }
        const StereoSpan signal = program_->memory_.take();
        program_->outputs_.emplace(strip.key, Output{signal, latency});
        program_->strip_index_.emplace(strip.key, index);
        program_->strips_.emplace_back(std::move(inputs), std::move(nodes), signal, strip.channels.value == 1);
    }

    std::unique_ptr<Node> make(const PlanOp& op, std::size_t strip, std::size_t index, std::size_t channels,
                               StereoSpan copy)
    {
        NodeContext context;
        context.format = {context_.sample_rate, quantum_frames};
        context.tempo = {program_->plan_.beats_per_minute, program_->plan_.beats_per_bar, program_->plan_.beat_unit};
        context.channels = channels;
        context.sources = program_->sources_;
        context.plugins = context_.plugins;
        context.meters = context_.meters;
        context.health = context_.health;
        context.copy = copy;
        context.missing = &missing_;
        MadeNode made = context_.nodes->make(op, context, same_kind(base_, op), same_kind(spare_, op));
        program_->nodes_.emplace(key_of(op), NodePlace{strip, index, made.node.get(), made.continues, 0});
        return std::move(made.node);
    }

    static const Node* same_kind(const Program* program, const PlanOp& op)
    {
        const NodePlace* place = program ? program->node(key_of(op)) : nullptr;
        if (!place) return nullptr;
        const PlanOp& other = program->plan_.strips[place->strip].ops[place->index];
        return other.value.index() == op.value.index() ? place->node : nullptr;
    }

    void link_readers()
    {
        const auto& strips = program_->plan_.strips;
        std::vector<std::vector<std::uint32_t>> readers(strips.size());
        std::unordered_map<std::string_view, std::size_t> writers(program_->strip_index_);
        for (std::size_t i = 0; i < strips.size(); ++i)
            for (const PlanOp& op : strips[i].ops)
                if (std::holds_alternative<TapOp>(op.value)) writers.emplace(key_of(op), i);
        for (std::size_t i = 0; i < strips.size(); ++i)
            for (const PlanEdge& edge : strips[i].inputs)
                readers[writers.at(edge.from)].push_back(static_cast<std::uint32_t>(i));
        for (const auto& list : readers) {
            program_->first_reader_.push_back(static_cast<std::uint32_t>(program_->readers_.size()));
            program_->readers_.insert(program_->readers_.end(), list.begin(), list.end());
        }
        program_->first_reader_.push_back(static_cast<std::uint32_t>(program_->readers_.size()));
        program_->waiting_ = std::make_unique<std::atomic<std::uint32_t>[]>(strips.size());
    }

    const ProgramContext& context_;
    const Program* base_;
    const Program* spare_;
    std::unordered_map<std::string_view, std::size_t> base_sources_;
    std::unique_ptr<Program> program_;
    std::vector<Missing> missing_;
};

Program::Program(Plan plan, std::size_t spans) : plan_(std::move(plan)), memory_(spans) {}

Program::Built Program::build(Plan plan, const ProgramContext& context, const Program* base, const Program* spare)
{
    return Builder(std::move(plan), context, base, spare).run();
}

const Program::Output* Program::output(std::string_view key) const
{
    return find(outputs_, key);
}

const Program::NodePlace* Program::node(std::string_view key) const
{
    return find(nodes_, key);
}

const std::size_t* Program::strip_index(std::string_view key) const
{
    return find(strip_index_, key);
}

void Program::preload(std::int64_t position, std::int64_t frames)
{
    for (StripUnit& strip : strips_)
        for (const auto& node : strip.nodes())
            node->preload(position, frames);
}

std::span<const std::uint32_t> Program::readers(std::size_t index) const noexcept
{
    return std::span(readers_).subspan(first_reader_[index], first_reader_[index + 1] - first_reader_[index]);
}

} // namespace chorus::signal
