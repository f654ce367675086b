#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/plan.hpp"
#include "signal/engine/node.hpp"
#include "signal/engine/span_memory.hpp"
#include "signal/engine/strip_unit.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chorus::signal {

/// What programs are built with. All that it points to outlives them.
struct ProgramContext {
    std::uint32_t sample_rate = 48000;
    PluginFactory* plugins = nullptr;
    SourceProvider* media = nullptr;
    const NodeMaker* nodes = nullptr;
    MeterBank* meters = nullptr; // null: nobody looks
    Health* health = nullptr;
};

/// A plan made ready to run: all memory taken, plugins instantiated, media opened. Built and freed on the control
/// thread; in between one audio thread (with the workers of its executor) runs it. The executor changes nothing but
/// what is inside its strips, so the control thread may read the rest at any time.
class Program {
public:
    /// A signal that can be listened to.
    struct Output {
        StereoSpan signal;
        std::int64_t latency = 0; // delay against the timeline
    };
    /// Where an op became a node.
    struct NodePlace {
        std::size_t strip = 0;
        std::size_t index = 0;
        Node* node = nullptr;
        bool continues = false;         // it goes on from the node of the same key in the program it was built after
        std::int64_t latency_after = 0; // delay of its output against the timeline
    };
    struct Built;

    /// Prepares a checked plan (check_plan()). `base` is the program that runs now and whose state is carried on,
    /// `spare` one that was withdrawn before it ran and whose plugin instances may be used; both may be null. Control
    /// thread.
    static Built build(Plan plan, const ProgramContext& context, const Program* base, const Program* spare);

    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    const Plan& plan() const noexcept { return plan_; }
    std::int64_t latency() const noexcept { return plan_.latency.value; }
    std::uint32_t sample_rate() const noexcept { return plan_.sample_rate; }
    /// The master's signal.
    StereoSpan master() const noexcept { return master_; }
    /// The output of a strip or tap, or null.
    const Output* output(std::string_view key) const;
    /// The node of an op, or null. Control thread.
    const NodePlace* node(std::string_view key) const;
    /// Position of a strip in the plan, or null.
    const std::size_t* strip_index(std::string_view key) const;
    /// Delay of the sum of a strip's inputs against the timeline.
    std::int64_t input_latency(std::size_t strip) const noexcept { return input_latencies_[strip]; }
    /// Gets media into memory that playing [position, position + frames) needs. Control thread; may take long.
    void preload(std::int64_t position, std::int64_t frames);

    std::span<StripUnit> strips() noexcept { return strips_; }
    /// Strips that read what strip `index` wrote; one that reads it twice is there twice.
    std::span<const std::uint32_t> readers(std::size_t index) const noexcept;
    /// Inputs of each strip that are not ready yet; for the executor.
    std::atomic<std::uint32_t>* waiting() noexcept { return waiting_.get(); }

private:
    class Builder;

    Program(Plan plan, std::size_t spans);

    Plan plan_;
    SpanMemory memory_;
    StereoSpan master_;
    std::vector<std::shared_ptr<SampleSource>> sources_; // as in the plan; null where missing
    std::vector<StripUnit> strips_;
    std::vector<std::int64_t> input_latencies_;
    std::vector<std::uint32_t> readers_;
    std::vector<std::uint32_t> first_reader_; // one more than there are strips
    std::unique_ptr<std::atomic<std::uint32_t>[]> waiting_;
    std::unordered_map<std::string_view, Output> outputs_; // the keys lie in the plan
    std::unordered_map<std::string_view, NodePlace> nodes_;
    std::unordered_map<std::string_view, std::size_t> strip_index_;
};

struct Program::Built {
    std::unique_ptr<Program> program;
    std::vector<Missing> missing;
};

} // namespace chorus::signal
