#pragma once

#include <atomic>

namespace chorus::signal {

/// Anything that the audio thread uses and the control thread frees.
class Retirable {
public:
    virtual ~Retirable() = default;

private:
    friend class Retirement;
    Retirable* next_retired_ = nullptr;
};

/// The way back of what the audio thread has done with. There is no epoch to wait for: the audio thread owned the
/// object alone and says itself when it is through. The list runs through the objects, so it cannot be full.
class Retirement {
public:
    Retirement() = default;
    ~Retirement() { collect(); }
    Retirement(const Retirement&) = delete;
    Retirement& operator=(const Retirement&) = delete;

    /// Null is ignored. Audio thread; tries again only where collect() meets it, which happens once.
    void retire(Retirable* object) noexcept
    {
        if (!object) return;
        object->next_retired_ = newest_.load(std::memory_order_relaxed);
        while (!newest_.compare_exchange_weak(object->next_retired_, object, std::memory_order_release,
                                              std::memory_order_relaxed)) {
        }
    }
    /// Frees what has come back. Control thread.
    void collect()
    {
        Retirable* object = newest_.exchange(nullptr, std::memory_order_acquire);
        while (object) {
            Retirable* next = object->next_retired_;
            delete object;
            object = next;
        }
    }

private:
    std::atomic<Retirable*> newest_{nullptr};
};

} // namespace chorus::signal
