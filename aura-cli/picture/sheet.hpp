#pragma once

#include <algorithm>

#include "aura-cli/picture/canvas.hpp"

namespace chorus::aura::picture {

/// The colours that everything uses.
namespace ink {
inline constexpr Colour paper{0.075, 0.082, 0.102};
inline constexpr Colour panel{0.106, 0.118, 0.145};
inline constexpr Colour panel_other{0.118, 0.131, 0.161};
inline constexpr Colour grid{0.60, 0.66, 0.76};
inline constexpr Colour text{0.91, 0.92, 0.94};
inline constexpr Colour dim{0.58, 0.62, 0.70};
inline constexpr Colour curve{1.0, 0.80, 0.36};
inline constexpr Colour wave{0.36, 0.66, 0.98};
inline constexpr Colour level{0.42, 0.86, 0.66};
inline constexpr Colour loudness{1.0, 0.62, 0.30};
inline constexpr Colour black{0, 0, 0};
inline constexpr Colour white{1, 1, 1};
} // namespace ink

/// Where time is on the picture: one horizontal scale for everything.
struct Sheet {
    Canvas& canvas;
    const Arrangement& arrangement;
    double left;  ///< pixel of the first shown quarter note
    double right; ///< pixel of the last

    double x(double quarters) const
    {
        const Span& shown = arrangement.shown;
        return left + (quarters - shown.start) / (shown.end - shown.start) * (right - left);
    }
    double quarters(double x) const
    {
        const Span& shown = arrangement.shown;
        return shown.start + (x - left) / (right - left) * (shown.end - shown.start);
    }
    /// Lines for bars and beats over the whole height of `box`.
    void grid(const Box& box) const;
};

/// Height that the row needs.
double height_of(const Row& row);
/// Name and mixer at the left, blocks and curves at the right.
void draw_row(const Sheet& sheet, const Row& row, const Box& box, bool odd);

} // namespace chorus::aura::picture
