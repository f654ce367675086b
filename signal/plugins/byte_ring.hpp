#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace chorus::signal::plugins {

/// Messages of any length from one thread to one other. Wait-free on both sides, no allocation after construction.
class ByteRing {
public:
    explicit ByteRing(std::size_t bytes) : bytes_(std::bit_ceil(bytes)) {}

    /// All of the message or, when there is no room for it, nothing and false. Producer.
    bool write(std::uint32_t size, const void* data) noexcept
    {
        const std::size_t at = written_.load(std::memory_order_relaxed);
        const std::size_t room = bytes_.size() - (at - taken_.load(std::memory_order_acquire));
        if (room < sizeof size + size) return false;
        copy_in(at, &size, sizeof size);
        copy_in(at + sizeof size, data, size);
        written_.store(at + sizeof size + size, std::memory_order_release);
        return true;
    }

    /// The next message into `data`, which must have room for `capacity()` bytes. False when there is none. Consumer.
    bool read(std::uint32_t& size, void* data) noexcept
    {
        const std::size_t at = taken_.load(std::memory_order_relaxed);
        if (at == written_.load(std::memory_order_acquire)) return false;
        copy_out(at, &size, sizeof size);
        copy_out(at + sizeof size, data, size);
        taken_.store(at + sizeof size + size, std::memory_order_release);
        return true;
    }

    [[nodiscard]] std::size_t capacity() const noexcept { return bytes_.size(); }

private:
    void copy_in(std::size_t at, const void* data, std::size_t size) noexcept
    {
        const std::size_t start = at & (bytes_.size() - 1);
        const std::size_t first = std::min(size, bytes_.size() - start);
        if (first > 0) std::memcpy(bytes_.data() + start, data, first);
        if (size > first) std::memcpy(bytes_.data(), static_cast<const char*>(data) + first, size - first);
    }
    void copy_out(std::size_t at, void* data, std::size_t size) const noexcept
    {
        const std::size_t start = at & (bytes_.size() - 1);
        const std::size_t first = std::min(size, bytes_.size() - start);
        if (first > 0) std::memcpy(data, bytes_.data() + start, first);
        if (size > first) std::memcpy(static_cast<char*>(data) + first, bytes_.data(), size - first);
    }

    std::vector<char> bytes_;
    alignas(64) std::atomic<std::size_t> written_{0};
    alignas(64) std::atomic<std::size_t> taken_{0};
};

} // namespace chorus::signal::plugins
