#pragma once

#include "signal/engine/node.hpp"

#include <cstddef>
#include <memory>

namespace chorus::signal {

/// The sample memory of a program, in one piece. Control thread.
class SpanMemory {
public:
    /// Room for so many stereo spans, all zeros.
    explicit SpanMemory(std::size_t spans);

    /// The next span that is not in use yet.
    StereoSpan take() noexcept;

private:
    struct Free {
        void operator()(float* memory) const noexcept;
    };

    std::unique_ptr<float[], Free> memory_;
    float* next_;
};

} // namespace chorus::signal
