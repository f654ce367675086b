#include <algorithm>
#include <cmath>
#include <numbers>

#include "aura-cli/picture/sheet.hpp"
#include "aura-cli/picture/sound.hpp"

namespace chorus::aura::picture {
namespace {

constexpr double block_height = 84;
constexpr double bus_height = 60;
constexpr double curve_height = 46;
constexpr double caption_height = 17;

double body_height(const Row& row)
{
    return row.bus && row.blocks.empty() ? bus_height : block_height;
}

double course_gain(FadeCourse course, double part)
{
    return course == FadeCourse::linear ? part : std::sin(part * std::numbers::pi / 2);
}

/// The gain of a piece's fades at a place.
double fade_gain(const Piece& piece, double at)
{
    double gain = 1;
    if (piece.fade_in.length > 0 && at < piece.start + piece.fade_in.length)
        gain *= course_gain(piece.fade_in.course, std::max(0.0, (at - piece.start) / piece.fade_in.length));
    if (piece.fade_out.length > 0 && at > piece.end - piece.fade_out.length)
        gain *= course_gain(piece.fade_out.course, std::max(0.0, (piece.end - at) / piece.fade_out.length));
    return gain;
}

/// The sound as it is heard in the piece, gain and fades included.
void draw_wave(const Sheet& sheet, const Piece& piece, const Box& box, Paint paint)
{
    if (!piece.sound) return;
    const double middle = box.y + box.height / 2;
    const double scale = box.height / 2;
    for (double x = std::floor(box.x); x < box.right(); ++x) {
        const double from = std::max(sheet.quarters(x), piece.start);
        const double to = std::min(sheet.quarters(x + 1), piece.end);
        if (from >= to) continue;
        const auto& time = sheet.arrangement;
        const double begin = piece.sound_start + time.seconds(from - piece.start);
        const Extent extent = piece.sound->extent(begin, begin + time.seconds(to - from));
        const double gain = piece.gain * fade_gain(piece, (from + to) / 2) * scale;
        const double top = middle - std::min(extent.highest * gain, scale);
        const double bottom = middle - std::max(extent.lowest * gain, -scale);
        sheet.canvas.fill({x, top, 1, std::max(bottom - top, 1.0)}, paint);
    }
}

/// The part that a fade takes away is darkened above a line that follows it.
void draw_fade(const Sheet& sheet, const Piece& piece, const Box& box, bool in)
{
    const Fade& fade = in ? piece.fade_in : piece.fade_out;
    if (fade.length <= 0) return;
    const double outer = in ? piece.start : piece.end;
    const double inner = in ? piece.start + fade.length : piece.end - fade.length;
    std::vector<Point> course;
    constexpr int steps = 32;
    for (int i = 0; i <= steps; ++i) {
        const double part = static_cast<double>(i) / steps;
        course.push_back(
            {sheet.x(outer + (inner - outer) * part), box.bottom() - course_gain(fade.course, part) * box.height});
    }
    std::vector<Point> shade = course;
    shade.push_back({sheet.x(outer), box.y});
    sheet.canvas.polygon(shade, {ink::black, 0.30});
    sheet.canvas.polyline(course, 1.5, {ink::white, 0.75});
}

void draw_notes(const Sheet& sheet, const Block& block, const Box& box, Colour colour)
{
    if (block.notes.empty()) return;
    const auto [low, high] = std::minmax_element(block.notes.begin(), block.notes.end(),
                                                 [](const Note& a, const Note& b) { return a.key < b.key; });
    const int lowest = low->key - 1;
    const int keys = std::max(high->key + 1 - lowest, 12);
    const double step = box.height / (keys + 1);
    for (const Note& note : block.notes) {
        const double left = sheet.x(note.start);
        const double width = std::max(sheet.x(note.end) - left - 1, 2.0);
        const double y = box.bottom() - (note.key - lowest + 1) * step;
        const Paint paint{mix(colour, ink::white, 0.35 + 0.45 * note.velocity / 127.0), 1};
        sheet.canvas.fill_rounded({left, y, width, std::max(step - 1, 2.0)}, 1.5, paint);
    }
}

/// Small notches at the upper and lower edge where looped content starts again.
void draw_repeats(const Sheet& sheet, const Block& block, const Box& box)
{
    for (const double at : block.repeats) {
        const double x = std::round(sheet.x(at)) + 0.5;
        sheet.canvas.line({x, box.y}, {x, box.bottom()}, 1, {ink::black, 0.35});
        sheet.canvas.polygon({{x - 4, box.y}, {x + 4, box.y}, {x, box.y + 5}}, {ink::white, 0.7});
        sheet.canvas.polygon({{x - 4, box.bottom()}, {x + 4, box.bottom()}, {x, box.bottom() - 5}}, {ink::white, 0.7});
    }
}

void draw_block(const Sheet& sheet, const Row& row, const Block& block, const Box& lane)
{
    const double left = sheet.x(block.start);
    const Box box{left, lane.y + 3, std::max(sheet.x(block.end) - left - 1, 3.0), lane.height - 6};
    const Box content{box.x, box.y + caption_height, box.width, box.height - caption_height - 2};
    const bool silent = row.silent || block.silent;
    const Colour colour = silent ? mix(row.colour, ink::dim, 0.8) : row.colour;
    sheet.canvas.fill_rounded(box, 4, {mix(ink::paper, colour, 0.36), 1});
    {
        const Canvas::Clip inside(sheet.canvas, box);
        sheet.canvas.fill({box.x, box.y, box.width, caption_height - 2}, {mix(ink::paper, colour, 0.78), 1});
        for (const Piece& piece : block.pieces) {
            const Box part{sheet.x(piece.start), content.y, sheet.x(piece.end) - sheet.x(piece.start), content.height};
            draw_wave(sheet, piece, part, {mix(colour, ink::white, 0.38), silent ? 0.45 : 0.95});
            draw_fade(sheet, piece, content, true);
            draw_fade(sheet, piece, content, false);
        }
        draw_notes(sheet, block, content, colour);
        draw_repeats(sheet, block, content);
        const std::string caption = block.silent ? block.name + " (muted)" : block.name;
        sheet.canvas.text({box.x + 6, box.y + 11.5}, caption, {10.5, {ink::paper, 0.95}, Align::left, true},
                          box.width - 10);
    }
    sheet.canvas.outline_rounded(box, 4, 1, {mix(colour, ink::white, 0.15), 0.55});
}

void draw_curve(const Sheet& sheet, const Curve& curve, const Box& box)
{
    const Box area = box.inset(0, 6);
    const double strength = curve.enabled ? 1 : 0.35;
    sheet.canvas.line({box.x, box.y + 0.5}, {box.right(), box.y + 0.5}, 1, {ink::grid, 0.10});
    const auto place = [&](const CurvePoint& point) {
        // Cairo counts in 24 bits of pixels; what lies farther out wraps around into the picture.
        constexpr double farthest = 1e6;
        return Point{std::clamp(sheet.x(point.at), -farthest, farthest), area.bottom() - point.height * area.height};
    };
    const Canvas::Clip inside(sheet.canvas, box);
    std::vector<Point> line;
    for (const CurvePoint& point : curve.line)
        line.push_back(place(point));
    if (!line.empty()) {
        std::vector<Point> surface = line;
        surface.push_back({line.back().x, area.bottom()});
        surface.push_back({line.front().x, area.bottom()});
        sheet.canvas.polygon(surface, {ink::curve, 0.10 * strength});
        sheet.canvas.polyline(line, 1.8, {ink::curve, 0.95 * strength});
    }
    for (const CurvePoint& corner : curve.corners)
        sheet.canvas.dot(place(corner), 3, {ink::curve, strength});
}

void draw_curve_head(const Sheet& sheet, const Curve& curve, const Box& head)
{
    Canvas& canvas = sheet.canvas;
    const TextStyle scale{9, {ink::dim, 0.9}, Align::right};
    canvas.text({head.x + 24, head.y + head.height / 2 + 4}, curve.name, {10.5, {ink::curve, 0.9}}, head.width - 92);
    canvas.text({head.right() - 8, head.y + 13}, curve.highest, scale, 60);
    canvas.text({head.right() - 8, head.bottom() - 6}, curve.lowest, scale, 60);
}

void draw_head(const Sheet& sheet, const Row& row, const Box& head)
{
    Canvas& canvas = sheet.canvas;
    canvas.fill({head.x, head.y + 3, 5, head.height - 6}, {row.silent ? ink::dim : row.colour, 1});
    const double middle = head.y + body_height(row) / 2;
    const double limit = head.width - 28;
    canvas.text({head.x + 16, middle - 12}, row.name, {14.5, {ink::text, row.silent ? 0.5 : 1.0}, Align::left, true},
                limit);
    canvas.text({head.x + 16, middle + 6}, row.mixer, {10.5, {ink::dim, 1}}, limit);
    canvas.text({head.x + 16, middle + 22}, row.chain, {10.5, {ink::dim, 1}}, limit);
}

} // namespace

double height_of(const Row& row)
{
    return body_height(row) + curve_height * static_cast<double>(row.curves.size());
}

void draw_row(const Sheet& sheet, const Row& row, const Box& box, bool odd)
{
    const Box head{box.x, box.y, sheet.left - box.x, box.height};
    const Box lane{sheet.left, box.y, sheet.right - sheet.left, box.height};
    sheet.canvas.fill(box, {odd ? ink::panel_other : ink::panel, 1});
    sheet.grid(lane);
    draw_head(sheet, row, head);
    const Canvas::Clip shown(sheet.canvas, {head.x, box.y, box.width, box.height});
    for (const Block& block : row.blocks)
        draw_block(sheet, row, block, {lane.x, lane.y, lane.width, body_height(row)});
    double y = box.y + body_height(row);
    for (const Curve& curve : row.curves) {
        draw_curve_head(sheet, curve, {head.x, y, head.width, curve_height});
        draw_curve(sheet, curve, {lane.x, y, lane.width, curve_height});
        y += curve_height;
    }
}

} // namespace chorus::aura::picture
