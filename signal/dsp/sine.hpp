#pragma once

namespace chorus::signal::dsp {

/// sin(x * pi / 2) for x from 0 to 1, to within 4e-16. Our own, because a library's differs from machine to machine.
inline double quarter_sine(double x) noexcept
{
    const double t = x * 1.57079632679489661923;
    const double square = t * t;
    // Taylor's series, whose rest is below 1e-18.
    double sum = 1.0 / 51090942171709440000.0;
    sum = sum * square - 1.0 / 121645100408832000.0;
    sum = sum * square + 1.0 / 355687428096000.0;
    sum = sum * square - 1.0 / 1307674368000.0;
    sum = sum * square + 1.0 / 6227020800.0;
    sum = sum * square - 1.0 / 39916800.0;
    sum = sum * square + 1.0 / 362880.0;
    sum = sum * square - 1.0 / 5040.0;
    sum = sum * square + 1.0 / 120.0;
    sum = sum * square - 1.0 / 6.0;
    return t + t * square * sum;
}

} // namespace chorus::signal::dsp
