#pragma once

#include "signal/realtime/retirement.hpp"

#include <atomic>
#include <utility>

namespace chorus::signal {

/// Values from the control thread to the audio thread, in order and without limit. Wait-free on both sides: the control
/// thread allocates, and what the audio thread has read goes back through a Retirement. (readerwriterqueue orders its
/// accesses by fences, which the thread sanitizer does not know, so races around it could not be found.)
template <class T>
class HandoffQueue {
public:
    explicit HandoffQueue(Retirement& retired) : retired_(retired), read_(new Link(T())), written_(read_) {}
    ~HandoffQueue()
    {
        while (Link* link = read_) {
            read_ = link->next.load();
            delete link;
        }
    }
    HandoffQueue(const HandoffQueue&) = delete;
    HandoffQueue& operator=(const HandoffQueue&) = delete;

    /// Control thread.
    void push(T value)
    {
        Link* link = new Link(std::move(value));
        written_->next.store(link, std::memory_order_release);
        written_ = link;
    }
    /// The oldest value, or null. Audio thread.
    const T* front() const noexcept
    {
        const Link* next = read_->next.load(std::memory_order_acquire);
        return next ? &next->value : nullptr;
    }
    /// There must be a front(). Audio thread.
    void pop() noexcept { retired_.retire(std::exchange(read_, read_->next.load(std::memory_order_acquire))); }

private:
    struct Link final : Retirable {
        explicit Link(T held) : value(std::move(held)) {}

        T value;
        std::atomic<Link*> next{nullptr};
    };

    Retirement& retired_;
    Link* read_;    // the last one that was read; audio thread
    Link* written_; // the last one that was pushed; control thread
};

} // namespace chorus::signal
