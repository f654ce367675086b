#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace chorus::signal {

/// A small value that one thread writes and any thread reads whole. The writer never waits; a reader tries again when
/// it met a write. The words are atomic, so a torn read is seen and thrown away instead of being a race.
template <class T>
class Published {
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) % sizeof(std::uint64_t) == 0);

public:
    explicit Published(const T& value) noexcept { write(value); }

    /// The one writer; wait-free.
    void write(const T& value) noexcept
    {
        const auto words = std::bit_cast<Words>(value);
        const std::uint64_t version = version_.load(std::memory_order_relaxed);
        version_.store(version + 1, std::memory_order_relaxed);
        // Each word carries the odd version along: who reads a new word also finds the version changed. Fences would
        // say it once for all words, but the thread sanitizer does not know them.
        for (std::size_t i = 0; i < words.size(); ++i)
            words_[i].store(words[i], std::memory_order_release);
        version_.store(version + 2, std::memory_order_release);
    }
    /// Any thread; lock-free.
    T read() const noexcept
    {
        for (;;) {
            const std::uint64_t before = version_.load(std::memory_order_acquire);
            Words words;
            for (std::size_t i = 0; i < words.size(); ++i)
                words[i] = words_[i].load(std::memory_order_acquire);
            if (before % 2 == 0 && version_.load(std::memory_order_relaxed) == before) return std::bit_cast<T>(words);
        }
    }

private:
    using Words = std::array<std::uint64_t, sizeof(T) / sizeof(std::uint64_t)>;

    std::atomic<std::uint64_t> version_{0}; // odd while a write is on its way
    std::array<std::atomic<std::uint64_t>, sizeof(T) / sizeof(std::uint64_t)> words_{};
};

} // namespace chorus::signal
