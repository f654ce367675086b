#include "aura-cli/picture/mix_panel.hpp"

#include <cmath>

#include <fmt/format.h>

namespace chorus::aura::picture {
namespace {

constexpr double quietest = -48;
constexpr double loudest = 0;

double level_y(const Box& box, double decibels)
{
    const double part = (std::clamp(decibels, quietest, loudest) - quietest) / (loudest - quietest);
    return box.bottom() - part * box.height;
}

void draw_scale(const Sheet& sheet, const Box& box)
{
    for (double level = loudest; level >= quietest; level -= 12) {
        const double y = std::round(level_y(box, level)) + 0.5;
        sheet.canvas.line({box.x, y}, {box.right(), y}, 1, {ink::grid, 0.14});
        sheet.canvas.text({box.right() + 8, y + 3.5}, fmt::format("{:.0f}", level), {9.5, {ink::dim, 1}});
    }
}

std::vector<Point> level_line(const Sheet& sheet, const Mix& mix, const std::vector<LevelPoint>& levels, const Box& box)
{
    std::vector<Point> line;
    for (const LevelPoint& level : levels) {
        const double at = mix.start + sheet.arrangement.quarters(level.seconds);
        line.push_back({sheet.x(at), level_y(box, level.value)});
    }
    return line;
}

} // namespace

void draw_mix_wave(const Sheet& sheet, const Mix& mix, const Box& box)
{
    sheet.canvas.fill(box, {ink::panel, 1});
    sheet.grid(box);
    const double middle = box.y + box.height / 2;
    const double scale = box.height / 2 - 6;
    sheet.canvas.line({box.x, middle}, {box.right(), middle}, 1, {ink::grid, 0.25});
    for (const double full : {-1.0, 1.0})
        sheet.canvas.line({box.x, middle - full * scale}, {box.right(), middle - full * scale}, 1, {ink::grid, 0.10});
    for (double x = std::floor(box.x); x < box.right(); ++x) {
        const double from = sheet.arrangement.seconds(sheet.quarters(x) - mix.start);
        const double to = sheet.arrangement.seconds(sheet.quarters(x + 1) - mix.start);
        if (to <= 0 || from >= mix.sound->seconds()) continue;
        const Extent extent = mix.sound->extent(from, to);
        const double top = middle - std::min<double>(extent.highest, 1.1F) * scale;
        const double bottom = middle - std::max<double>(extent.lowest, -1.1F) * scale;
        sheet.canvas.fill({x, top, 1, std::max(bottom - top, 1.0)}, {ink::wave, 0.60});
        const double rms = std::sqrt(extent.mean_square) * scale;
        sheet.canvas.fill({x, middle - rms, 1, 2 * rms}, {picture::mix(ink::wave, ink::white, 0.45), 0.9});
    }
}

void draw_mix_level(const Sheet& sheet, const Mix& mix, const Box& box)
{
    sheet.canvas.fill(box, {ink::panel_other, 1});
    sheet.grid(box);
    const Box area = box.inset(0, 8);
    draw_scale(sheet, area);
    const Canvas::Clip inside(sheet.canvas, box);
    const std::vector<Point> rms = level_line(sheet, mix, mix.loudness.rms, area);
    if (rms.size() > 1) {
        std::vector<Point> surface = rms;
        surface.push_back({rms.back().x, area.bottom()});
        surface.push_back({rms.front().x, area.bottom()});
        sheet.canvas.polygon(surface, {ink::level, 0.22});
        sheet.canvas.polyline(rms, 1.2, {ink::level, 0.85});
    }
    const std::vector<Point> momentary = level_line(sheet, mix, mix.loudness.momentary, area);
    if (momentary.size() > 1) sheet.canvas.polyline(momentary, 2, {ink::loudness, 0.95});
}

} // namespace chorus::aura::picture
