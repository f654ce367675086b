#pragma once

#include <atomic>
#include <cassert>
#include <memory>

namespace chorus::signal {

/// Hands one object at a time from the control thread to the audio thread. What the audio thread has not taken yet can
/// be taken back and replaced by something newer. Wait-free on both sides.
template <class T>
class Mailbox {
public:
    Mailbox() = default;
    ~Mailbox() { delete slot_.load(); }
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// The box must be empty: withdraw() first. Control thread.
    void publish(std::unique_ptr<T> object)
    {
        [[maybe_unused]] T* before = slot_.exchange(object.release(), std::memory_order_acq_rel);
        assert(before == nullptr);
    }
    /// What was not taken, if anything. Control thread.
    std::unique_ptr<T> withdraw() { return std::unique_ptr<T>(slot_.exchange(nullptr, std::memory_order_acq_rel)); }
    /// What was published, or null. The audio thread owns it from now on and gives it to a Retirement in the end.
    T* take() noexcept
    {
        // A look first: an exchange takes the cache line from the control thread at every block.
        if (slot_.load(std::memory_order_relaxed) == nullptr) return nullptr;
        return slot_.exchange(nullptr, std::memory_order_acq_rel);
    }

private:
    std::atomic<T*> slot_{nullptr};
};

} // namespace chorus::signal
