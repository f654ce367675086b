#include "signal/engine/player.hpp"

#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace chorus::signal {

namespace {

std::int64_t now_ns() noexcept
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

Player::Player(std::uint32_t sample_rate) : tail_ramp_(ramp_frames(sample_rate), false) {}

Player::~Player()
{
    for (; const Command* command = commands_.front(); commands_.pop()) {
        retired_.retire(command->roll);
        retired_.retire(command->capture);
    }
    for (Retirable* own : std::initializer_list<Retirable*>{roll_, tail_, swap_, armed_})
        retired_.retire(own);
}

void Player::pull(Executor& executor, float* const* out, std::size_t frames) noexcept
{
    for (std::size_t done = 0; done < frames;) {
        take_commands();
        const std::size_t count = std::min(frames - done, span_frames);
        float* left = out[0] + done;
        float* right = out[1] + done;
        if (roll_) {
            roll_->pull(executor, retired_, left, right, count);
        } else {
            dsp::clear(left, count);
            dsp::clear(right, count);
        }
        if (tail_) add_tail(executor, left, right, count);
        done += count;
    }
    publish();
}

void Player::take_commands() noexcept
{
    for (const Command* next = commands_.front(); next && obey(*next); next = commands_.front()) {
        commands_.pop();
        ++commands_done_;
    }
    if (!swap_) swap_ = plans_.take();
    // A plan that was made for a roll which has not begun yet waits for it.
    if (swap_ && roll_ && roll_->settled() && roll_->serial() == swap_->roll)
        roll_->swap(std::exchange(swap_, nullptr));
}

bool Player::obey(const Command& command) noexcept
{
    const bool settled = !roll_ || roll_->settled();
    switch (command.kind) {
    case Command::Kind::begin:
        return begin(command);
    case Command::Kind::stop:
        if (!settled) return false;
        if (roll_ && roll_->rolling()) roll_->stop(retired_);
        return true;
    case Command::Kind::locate:
        if (!settled) return false;
        if (roll_) roll_->locate(command.position);
        idle_position_ = command.position;
        return true;
    case Command::Kind::loop:
        if (roll_) roll_->set_loop(command.loop);
        return true;
    case Command::Kind::record:
        retired_.retire(std::exchange(armed_, command.capture));
        return true;
    case Command::Kind::forget:
        forget(command.forgotten);
        return true;
    }
    return true;
}

bool Player::begin(const Command& command) noexcept
{
    Roll* roll = command.roll;
    if (tail_) return false; // one end at a time; it takes 5 ms
    tail_ = std::exchange(roll_, roll);
    if (tail_) {
        tail_->end_recording(retired_);
        tail_ramp_.jump(true);
        tail_ramp_.set(false);
    }
    // What was still on its way to the roll before has no roll to go to.
    if (swap_ && swap_->roll < roll->serial()) retired_.retire(std::exchange(swap_, nullptr));
    if (armed_ && command.capture_length > 0) armed_->capture->limit(command.capture_length);
    if (roll->rolling() && armed_) roll->record(std::exchange(armed_, nullptr));
    return true;
}

void Player::forget(const Capture* capture) noexcept
{
    if (armed_ && armed_->capture.get() == capture) {
        armed_->capture->end();
        retired_.retire(std::exchange(armed_, nullptr));
    }
    if (roll_ && roll_->records(capture)) roll_->end_recording(retired_);
}

void Player::add_tail(Executor& executor, float* left, float* right, std::size_t frames) noexcept
{
    for (std::size_t done = 0; done < frames && !tail_ramp_.rests_at_zero();) {
        const std::size_t count = std::min(frames - done, quantum_frames);
        std::array<float, quantum_frames> tail_left;
        std::array<float, quantum_frames> tail_right;
        std::array<float, quantum_frames> factors;
        tail_->pull(executor, retired_, tail_left.data(), tail_right.data(), count);
        tail_ramp_.fill(factors.data(), count);
        // Adding silence would change the sign of zeros, and with it the hash of a recording of this output.
        if (dsp::peak(tail_left.data(), count) > 0.0f || dsp::peak(tail_right.data(), count) > 0.0f) {
            dsp::add_multiplied(left + done, tail_left.data(), factors.data(), count);
            dsp::add_multiplied(right + done, tail_right.data(), factors.data(), count);
        }
        done += count;
    }
    if (tail_ramp_.rests_at_zero()) retired_.retire(std::exchange(tail_, nullptr));
}

void Player::publish() noexcept
{
    Mark mark;
    mark.roll = roll_ ? roll_->number() : 0;
    mark.position = roll_ ? roll_->position() : idle_position_;
    mark.rolling = roll_ && roll_->rolling() ? 1 : 0;
    mark.time_ns = now_ns();
    mark.commands = commands_done_;
    mark_.write(mark);
}

} // namespace chorus::signal
