#pragma once

#include <atomic>
#include <cstdint>

namespace chorus::signal {

/// Sleeps while `word` holds `expected`; may also return for no reason. The one system call that a thread of the audio
/// engine may make, and only after it has spun for its share of time.
void futex_wait(std::atomic<std::uint32_t>& word, std::uint32_t expected) noexcept;
/// Wakes everybody who sleeps on `word`.
void futex_wake(std::atomic<std::uint32_t>& word) noexcept;

/// Tells the processor that this is a loop that waits.
inline void spin_pause() noexcept
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

} // namespace chorus::signal
