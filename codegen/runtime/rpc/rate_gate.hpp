#pragma once

#include "codegen/runtime/rpc/loop.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chorus::rpc {

/// Lets at most so many values a second through; of those that come too early the newest goes through when its time has
/// come.
class RateGate {
public:
    RateGate(Loop& loop, std::uint32_t max_per_second, std::function<void(std::string_view)> pass);

    void put(std::string_view value);

private:
    void pass(std::string_view value);

    std::chrono::nanoseconds interval_;
    std::function<void(std::string_view)> pass_;
    std::chrono::steady_clock::time_point next_{};
    std::optional<std::string> waiting_;
    Timer timer_;
};

} // namespace chorus::rpc
