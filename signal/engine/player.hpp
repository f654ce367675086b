#pragma once

#include "signal/dsp/ramp.hpp"
#include "signal/engine/capture.hpp"
#include "signal/engine/executor.hpp"
#include "signal/engine/roll.hpp"
#include "signal/realtime/handoff_queue.hpp"
#include "signal/realtime/mailbox.hpp"
#include "signal/realtime/published.hpp"
#include "signal/realtime/retirement.hpp"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace chorus::signal {

/// Where the timeline was at an instant.
struct Mark {
    std::uint64_t roll = 0;     // counts the starts from stop; a position belongs to the roll that it was taken in
    std::int64_t position = 0;  // frame of the timeline that leaves the engine next
    std::uint64_t rolling = 0;  // 1 where the timeline moves
    std::int64_t time_ns = 0;   // steady clock, when the frame was handed out
    std::uint64_t commands = 0; // commands of the control thread that have taken effect
};

/// What the audio thread is told. The pointers become its own.
struct Command {
    enum class Kind { begin, stop, locate, loop, record, forget } kind = Kind::stop;
    Roll* roll = nullptr;               // begin
    std::int64_t capture_length = 0;    // begin: of what is recorded from here; 0 leaves it as it was armed
    std::int64_t position = 0;          // locate
    std::optional<LoopSpan> loop = {};  // loop
    CaptureHold* capture = nullptr;     // record: armed for the next roll
    const Capture* forgotten = nullptr; // forget: the recording that is to end
};

/// The side of the engine that lives on the audio thread. It plays one roll, and for 5 ms after a new one has begun
/// also the end of the one before.
class Player {
public:
    explicit Player(std::uint32_t sample_rate);
    ~Player();
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// Wait-free unless rolls wait. Audio thread.
    void pull(Executor& executor, float* const* out, std::size_t frames) noexcept;

    /// Commands take effect in order, each when the change before it has faded in. Control thread.
    void send(const Command& command) { commands_.push(command); }
    /// The next plan. Control thread.
    Mailbox<Swap>& plans() noexcept { return plans_; }
    /// Frees what the audio thread has done with. Control thread.
    void collect() { retired_.collect(); }
    /// Any thread; lock-free.
    Mark mark() const noexcept { return mark_.read(); }

private:
    void take_commands() noexcept;
    bool obey(const Command& command) noexcept;
    bool begin(const Command& command) noexcept;
    void forget(const Capture* capture) noexcept;
    void add_tail(Executor& executor, float* left, float* right, std::size_t frames) noexcept;
    void publish() noexcept;

    Retirement retired_;
    HandoffQueue<Command> commands_{retired_};
    Mailbox<Swap> plans_;
    Published<Mark> mark_{Mark{}};

    // Audio thread only.
    Roll* roll_ = nullptr;
    Roll* tail_ = nullptr; // what was heard before, while it fades out
    Swap* swap_ = nullptr; // taken, and waits for the roll to settle
    CaptureHold* armed_ = nullptr;
    dsp::Ramp tail_ramp_;
    std::int64_t idle_position_ = 0; // while there is no roll
    std::uint64_t commands_done_ = 0;
};

} // namespace chorus::signal
