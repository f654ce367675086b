#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <cairo.h>

#include "aura-cli/picture/arrangement.hpp"
#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura::picture {

struct Point {
    double x = 0;
    double y = 0;
};

struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Box inset(double horizontal, double vertical) const
    {
        return {x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical};
    }
};

struct Paint {
    Colour colour;
    double opacity = 1;
};

enum class Align { left, centre, right };

struct TextStyle {
    double size = 12; ///< pixels
    Paint paint{{1, 1, 1}, 1};
    Align align = Align::left;
    bool bold = false;
};

Colour mix(Colour from, Colour to, double share);
/// A colour such as `#e05a00`; nothing when it is not one.
std::optional<Colour> colour_from(std::string_view text);

/// A picture in memory and the few ways to draw on it. Places are pixels from the upper left corner.
class Canvas {
public:
    Canvas(int width, int height);

    void fill(const Box& box, Paint paint);
    void fill_rounded(const Box& box, double radius, Paint paint);
    void outline_rounded(const Box& box, double radius, double width, Paint paint);
    void line(Point from, Point to, double width, Paint paint);
    void polyline(const std::vector<Point>& points, double width, Paint paint);
    void polygon(const std::vector<Point>& points, Paint paint);
    void dot(Point centre, double radius, Paint paint);
    /// Baseline at `at.y`. Text wider than `limit` ends in an ellipsis; the width that was used is returned.
    double text(Point at, const std::string& text, const TextStyle& style, double limit = 1e9);
    double text_width(const std::string& text, const TextStyle& style);

    /// While it lives nothing is drawn outside the box.
    class Clip {
    public:
        Clip(Canvas& canvas, const Box& box);
        ~Clip();
        Clip(const Clip&) = delete;
        Clip& operator=(const Clip&) = delete;

    private:
        Canvas& canvas_;
    };

    /// The colour of a pixel.
    Colour at(int x, int y) const;
    int width() const { return width_; }
    int height() const { return height_; }

    /// Writes a PNG; the file appears only when it is complete. Errors: `file.cannotWrite`.
    Result<void> save(const std::filesystem::path& path) const;

private:
    struct SurfaceDeleter {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };
    struct ContextDeleter {
        void operator()(cairo_t* context) const { cairo_destroy(context); }
    };

    void use(Paint paint);
    void trace(const std::vector<Point>& points);
    void rounded_path(const Box& box, double radius);
    void use_font(const TextStyle& style);

    int width_;
    int height_;
    std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface_;
    std::unique_ptr<cairo_t, ContextDeleter> context_;
};

} // namespace chorus::aura::picture
