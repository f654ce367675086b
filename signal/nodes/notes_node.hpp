#pragma once

#include "signal/engine/node.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace chorus::signal {

/// Plays notes into the events of the strip. A note sounds if its start is played; one that was begun before the place
/// where the timeline starts is not struck late. Whatever ends a note early (a jump, the stop, an edit that removes it)
/// releases the key.
class NotesNode final : public Node {
public:
    NotesNode(const NotesOp& op, const NodeContext& context);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;
    void leave() noexcept override { left_ = true; }
    std::size_t events_max() const noexcept override { return events_max_; }

private:
    /// A key that is down.
    struct Held {
        std::int64_t start = 0;
        std::int64_t end = 0;
        std::uint8_t channel = 0;
        std::uint8_t key = 0;
    };
    static constexpr std::size_t held_max = 512;

    void play(EventBuffer& events, const Slice& slice) noexcept;
    void strike(EventBuffer& events, const PlanNote& note, std::uint32_t frame) noexcept;
    void release_ended(EventBuffer& events, std::int64_t position, std::int64_t before) noexcept;
    void release_all(EventBuffer& events) noexcept;
    void release(EventBuffer& events, std::size_t held, std::uint32_t frame) noexcept;
    void follow_edit(EventBuffer& events) noexcept;
    const PlanNote* find(const Held& held) const noexcept;

    std::vector<PlanNote> notes_;
    std::size_t events_max_;
    std::array<Held, held_max> held_{};
    std::size_t held_count_ = 0;
    bool edited_ = false; // the notes may have changed since they were struck
    bool left_ = false;
};

} // namespace chorus::signal
