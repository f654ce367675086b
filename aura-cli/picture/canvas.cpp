#include "aura-cli/picture/canvas.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <numbers>

#include <fmt/format.h>

namespace chorus::aura::picture {
namespace {

cairo_status_t append(void* target, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// The text without its last character, which may take several bytes.
void drop_last_character(std::string& text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty()) text.pop_back();
}

} // namespace

Colour mix(Colour from, Colour to, double share)
{
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    return {between(from.red, to.red), between(from.green, to.green), between(from.blue, to.blue)};
}

std::optional<Colour> colour_from(std::string_view text)
{
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc{} || end != text.data() + 7) return std::nullopt;
    const auto part = [value](unsigned shift) { return ((value >> shift) & 255U) / 255.0; };
    return Colour{part(16), part(8), part(0)};
}

Canvas::Canvas(int width, int height)
    : width_(width), height_(height), surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)),
      context_(cairo_create(surface_.get()))
{}

void Canvas::use(Paint paint)
{
    cairo_set_source_rgba(context_.get(), paint.colour.red, paint.colour.green, paint.colour.blue, paint.opacity);
}

void Canvas::trace(const std::vector<Point>& points)
{
    cairo_new_path(context_.get());
    for (const Point& point : points)
        cairo_line_to(context_.get(), point.x, point.y);
}

void Canvas::rounded_path(const Box& box, double radius)
{
    const double r = std::max(0.0, std::min({radius, box.width / 2, box.height / 2}));
    const double quarter = std::numbers::pi / 2;
    cairo_t* context = context_.get();
    cairo_new_path(context);
    cairo_arc(context, box.right() - r, box.y + r, r, -quarter, 0);
    cairo_arc(context, box.right() - r, box.bottom() - r, r, 0, quarter);
    cairo_arc(context, box.x + r, box.bottom() - r, r, quarter, 2 * quarter);
    cairo_arc(context, box.x + r, box.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(context);
}

void Canvas::fill(const Box& box, Paint paint)
{
    use(paint);
    cairo_rectangle(context_.get(), box.x, box.y, box.width, box.height);
    cairo_fill(context_.get());
}

void Canvas::fill_rounded(const Box& box, double radius, Paint paint)
{
    use(paint);
    rounded_path(box, radius);
    cairo_fill(context_.get());
}

void Canvas::outline_rounded(const Box& box, double radius, double width, Paint paint)
{
    use(paint);
    rounded_path(box, radius);
    cairo_set_line_width(context_.get(), width);
    cairo_stroke(context_.get());
}

void Canvas::line(Point from, Point to, double width, Paint paint)
{
    polyline({from, to}, width, paint);
}

void Canvas::polyline(const std::vector<Point>& points, double width, Paint paint)
{
    use(paint);
    trace(points);
    cairo_set_line_width(context_.get(), width);
    cairo_set_line_join(context_.get(), CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(context_.get());
}

void Canvas::polygon(const std::vector<Point>& points, Paint paint)
{
    use(paint);
    trace(points);
    cairo_close_path(context_.get());
    cairo_fill(context_.get());
}

void Canvas::dot(Point centre, double radius, Paint paint)
{
    use(paint);
    cairo_new_path(context_.get());
    cairo_arc(context_.get(), centre.x, centre.y, radius, 0, 2 * std::numbers::pi);
    cairo_fill(context_.get());
}

void Canvas::use_font(const TextStyle& style)
{
    cairo_select_font_face(context_.get(), "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
                           style.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context_.get(), style.size);
}

double Canvas::text_width(const std::string& text, const TextStyle& style)
{
    use_font(style);
    cairo_text_extents_t extents;
    cairo_text_extents(context_.get(), text.c_str(), &extents);
    return extents.x_advance;
}

double Canvas::text(Point at, const std::string& text, const TextStyle& style, double limit)
{
    std::string shown = text;
    double width = text_width(shown, style);
    for (std::string kept = text; width > limit && !kept.empty(); width = text_width(shown, style)) {
        drop_last_character(kept);
        shown = kept + "…";
    }
    if (width > limit) return 0;
    const double shift = style.align == Align::left ? 0 : style.align == Align::right ? width : width / 2;
    use(style.paint);
    cairo_move_to(context_.get(), std::round(at.x - shift), std::round(at.y));
    cairo_show_text(context_.get(), shown.c_str());
    return width;
}

Canvas::Clip::Clip(Canvas& canvas, const Box& box) : canvas_(canvas)
{
    cairo_save(canvas_.context_.get());
    cairo_rectangle(canvas_.context_.get(), box.x, box.y, box.width, box.height);
    cairo_clip(canvas_.context_.get());
}

Canvas::Clip::~Clip()
{
    cairo_restore(canvas_.context_.get());
}

Colour Canvas::at(int x, int y) const
{
    cairo_surface_flush(surface_.get());
    const unsigned char* row = cairo_image_surface_get_data(surface_.get()) +
                               static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(surface_.get());
    const std::uint32_t pixel = reinterpret_cast<const std::uint32_t*>(row)[x];
    const auto part = [pixel](unsigned shift) { return ((pixel >> shift) & 255U) / 255.0; };
    return {part(16), part(8), part(0)};
}

Result<void> Canvas::save(const std::filesystem::path& path) const
{
    std::string bytes;
    const cairo_status_t drawn = cairo_surface_write_to_png_stream(surface_.get(), append, &bytes);
    auto unfinished = path;
    unfinished += ".part";
    std::error_code error;
    if (drawn == CAIRO_STATUS_SUCCESS) {
        std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.close();
        if (file) {
            std::filesystem::rename(unfinished, path, error);
            if (!error) return {};
        }
    }
    std::filesystem::remove(unfinished, error);
    return wire::fail("file.cannotWrite", fmt::format("{} cannot be written.", path.string()),
                      "Check that its folder exists, that you may write to it, and that the disk has space.");
}

} // namespace chorus::aura::picture
