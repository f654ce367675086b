#pragma once

#include "codegen/runtime/wire/plain_text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ostream>
#include <string>
#include <string_view>

namespace chorus::wire {

/// Text of any length that takes no memory of its own up to 47 bytes: ids, names and times of envelopes, of which each
/// message has five.
class ShortText {
public:
    static constexpr std::size_t inline_size = 47;

    ShortText() = default;
    ShortText(std::string_view text) { assign(text); }                        // NOLINT: it is a text like any other
    ShortText(const char* text) : ShortText(std::string_view(text)) {}        // NOLINT
    ShortText(const std::string& text) : ShortText(std::string_view(text)) {} // NOLINT

    void assign(std::string_view text)
    {
        if (text.size() <= inline_size) {
            size_ = static_cast<std::uint8_t>(text.size());
            copy_short(inline_.data(), text.data(), text.size());
            long_.clear();
        } else {
            size_ = in_long;
            long_.assign(text);
        }
    }

    std::string_view view() const
    {
        return size_ == in_long ? std::string_view(long_) : std::string_view(inline_.data(), size_);
    }
    operator std::string_view() const { return view(); } // NOLINT
    std::string str() const { return std::string(view()); }
    std::size_t size() const { return view().size(); }
    bool empty() const { return size_ == 0; }

    friend bool operator==(const ShortText& left, const ShortText& right) { return left.view() == right.view(); }
    friend bool operator==(const ShortText& left, std::string_view right) { return left.view() == right; }
    friend bool operator==(const ShortText& left, const char* right) { return left.view() == right; }
    friend bool operator==(const ShortText& left, const std::string& right) { return left.view() == right; }
    friend std::ostream& operator<<(std::ostream& out, const ShortText& text) { return out << text.view(); }

private:
    /// Copies text that has up to 32 bytes, as nearly all have, in blocks of a fixed size.
    static void copy_short(char* to, const char* from, std::size_t size)
    {
        using Sixteen = std::array<std::uint64_t, 2>;
        if (size > 32) {
            std::memcpy(to, from, size);
        } else if (size >= 16) {
            copy_both_ends<Sixteen>(to, from, size);
        } else if (size >= 8) {
            copy_both_ends<std::uint64_t>(to, from, size);
        } else if (size >= 4) {
            copy_both_ends<std::uint32_t>(to, from, size);
        } else {
            for (std::size_t at = 0; at < size; ++at)
                to[at] = from[at];
        }
    }

    static constexpr std::uint8_t in_long = inline_size + 1;

    std::array<char, inline_size> inline_{};
    std::uint8_t size_ = 0;
    std::string long_; // what does not fit
};

} // namespace chorus::wire
