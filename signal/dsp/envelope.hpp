#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chorus::signal::dsp {

/// A value over the timeline, given by breakpoints. A pure function of the frame: however the timeline is cut into
/// blocks, each frame has the same bits. Immutable, so any thread.
class Envelope {
public:
    struct Point {
        std::int64_t frame = 0;
        double value = 0.0;
        bool steps = false; // holds until the next point instead of moving there in a straight line
        bool operator==(const Point&) const = default;
    };

    /// At least one point, in rising order; of several points at one frame the last holds from there on.
    explicit Envelope(std::vector<Point> points) : points_(std::move(points)) {}

    double value(std::int64_t frame) const noexcept;
    /// Values of `frames` frames from `first` on.
    void fill(std::int64_t first, double* values, std::size_t frames) const noexcept;
    /// Whether all of these frames have one value, as far as a look at one segment tells.
    bool constant_over(std::int64_t first, std::size_t frames) const noexcept;
    /// First frame after `frame` at which somebody who holds a value has to ask again: the next point, or on a slope
    /// the next multiple of `grid`, if that is sooner. The largest number where there is none.
    std::int64_t next_change(std::int64_t frame, std::int64_t grid) const noexcept;

    bool operator==(const Envelope&) const = default;

private:
    struct Segment;
    Segment segment(std::int64_t frame) const noexcept;

    std::vector<Point> points_;
};

} // namespace chorus::signal::dsp
