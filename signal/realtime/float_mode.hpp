#pragma once

#if defined(__SSE__)
#include <xmmintrin.h>
#endif

namespace chorus::signal {

/// Makes this thread treat numbers too small for a normal float as zero, in and out, while it lives. Tails of filters
/// would otherwise cost a hundred times more, and every thread that computes samples must agree on it.
class FloatMode {
public:
#if defined(__SSE__)
    FloatMode() noexcept : saved_(_mm_getcsr())
    {
        _mm_setcsr(saved_ | flush_to_zero | denormals_are_zero);
    }
    ~FloatMode()
    {
        _mm_setcsr(saved_);
    }
#elif defined(__aarch64__)
    FloatMode() noexcept
    {
        asm volatile("mrs %0, fpcr" : "=r"(saved_));
        asm volatile("msr fpcr, %0" ::"r"(saved_ | (1ull << 24)));
    }
    ~FloatMode()
    {
        asm volatile("msr fpcr, %0" ::"r"(saved_));
    }
#else
#error "Tell this file how to flush denormal numbers on this processor."
#endif
    FloatMode(const FloatMode&) = delete;
    FloatMode& operator=(const FloatMode&) = delete;

private:
#if defined(__SSE__)
    static constexpr unsigned flush_to_zero = 0x8000;
    static constexpr unsigned denormals_are_zero = 0x0040;
    unsigned saved_;
#elif defined(__aarch64__)
    unsigned long long saved_;
#endif
};

} // namespace chorus::signal
