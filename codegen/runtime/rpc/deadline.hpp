#pragma once

#include <chrono>

namespace chorus::rpc {

/// How long to wait for something, counted from the call.
struct Deadline {
    std::chrono::milliseconds within{5000};
};

} // namespace chorus::rpc
