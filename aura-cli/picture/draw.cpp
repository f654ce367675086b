#include "aura-cli/picture/draw.hpp"

#include <cmath>

#include <fmt/format.h>

#include "aura-cli/picture/mix_panel.hpp"
#include "aura-cli/picture/sheet.hpp"

namespace chorus::aura::picture {
namespace {

constexpr double margin = 24;
constexpr double head_width = 236;
constexpr double scale_width = 40;
constexpr double title_height = 74;
constexpr double ruler_height = 30;
constexpr double row_gap = 2;
constexpr double panel_gap = 14;
constexpr double wave_height = 150;
constexpr double level_height = 120;
constexpr double footer_height = 34;

double rows_height(const Arrangement& arrangement)
{
    double height = 0;
    for (const Row& row : arrangement.rows)
        height += height_of(row) + row_gap;
    return height;
}

double total_height(const Arrangement& arrangement, bool with_mix)
{
    const double mix = with_mix ? panel_gap + wave_height + row_gap + level_height : 0;
    return margin + title_height + ruler_height + rows_height(arrangement) + mix + ruler_height + footer_height;
}

void draw_title(const Sheet& sheet)
{
    Canvas& canvas = sheet.canvas;
    canvas.text({margin, margin + 26}, sheet.arrangement.title, {27, {ink::text, 1}, Align::left, true},
                sheet.right - margin);
    canvas.text({margin, margin + 50}, sheet.arrangement.subtitle, {13, {ink::dim, 1}}, sheet.right - margin);
}

/// Bars and beats above the rows; every bar has a number as long as there is room.
void draw_bars(const Sheet& sheet, const Box& box)
{
    const Arrangement& time = sheet.arrangement;
    const double bar_width = sheet.x(time.bar_length()) - sheet.x(0);
    const auto every = static_cast<long>(std::max(1.0, std::ceil(34 / bar_width)));
    const auto first = static_cast<long>(std::ceil(time.shown.start / time.bar_length() - 1e-9));
    for (long bar = first; static_cast<double>(bar) * time.bar_length() < time.shown.end - 1e-9; ++bar) {
        const double x = std::round(sheet.x(static_cast<double>(bar) * time.bar_length())) + 0.5;
        const bool numbered = bar % every == 0;
        sheet.canvas.line({x, box.bottom() - (numbered ? 14 : 7)}, {x, box.bottom()}, 1, {ink::grid, 0.5});
        if (numbered)
            sheet.canvas.text({x + 5, box.bottom() - 6}, std::to_string(bar + 1),
                              {12, {ink::text, 0.85}, Align::left, true});
    }
}

/// A band over the ruler where playback repeats.
void draw_loop(const Sheet& sheet, const Box& box)
{
    if (!sheet.arrangement.loop) return;
    const Span& loop = *sheet.arrangement.loop;
    const double left = std::max(sheet.x(loop.start), sheet.left);
    const double right = std::min(sheet.x(loop.end), sheet.right);
    if (right <= left) return;
    sheet.canvas.fill_rounded({left, box.y + 1, right - left, 7}, 3, {ink::curve, 0.8});
}

double second_step(double pixels_a_second)
{
    for (const double step : {0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0})
        if (step * pixels_a_second >= 64) return step;
    return 1800;
}

std::string clock_text(double seconds)
{
    const auto minutes = static_cast<long>(seconds / 60);
    const double rest = seconds - 60.0 * static_cast<double>(minutes);
    return std::fabs(rest - std::round(rest)) < 1e-6 ? fmt::format("{}:{:02.0f}", minutes, rest)
                                                     : fmt::format("{}:{:04.1f}", minutes, rest);
}

/// Minutes and seconds below everything.
void draw_seconds(const Sheet& sheet, const Box& box)
{
    const Arrangement& time = sheet.arrangement;
    const double step = second_step(sheet.x(time.quarters(1)) - sheet.x(0));
    for (long i = static_cast<long>(std::ceil(time.seconds(time.shown.start) / step - 1e-9));; ++i) {
        const double seconds = static_cast<double>(i) * step;
        const double x = std::round(sheet.x(time.quarters(seconds))) + 0.5;
        if (x > sheet.right + 1) return;
        sheet.canvas.line({x, box.y}, {x, box.y + 7}, 1, {ink::grid, 0.5});
        sheet.canvas.text({x, box.y + 20}, clock_text(seconds), {10.5, {ink::dim, 1}, Align::centre});
    }
}

void draw_mix_head(const Sheet& sheet, const Mix& mix, double y)
{
    Canvas& canvas = sheet.canvas;
    const TextStyle dim{10.5, {ink::dim, 1}};
    canvas.text({margin + 16, y + 30}, "Mix", {14.5, {ink::text, 1}, Align::left, true});
    canvas.text({margin + 16, y + 50},
                fmt::format("peak {:.1f} dBFS", 20 * std::log10(std::max(mix.loudness.peak, 1e-6))), dim);
    canvas.text({margin + 16, y + 68},
                mix.loudness.integrated ? fmt::format("{:.1f} LUFS", *mix.loudness.integrated) : "silent", dim);
    const double key = y + wave_height + row_gap + 26;
    canvas.text({margin + 16, key}, "Level", {14.5, {ink::text, 1}, Align::left, true});
    canvas.line({margin + 16, key + 16}, {margin + 34, key + 16}, 2, {ink::loudness, 1});
    canvas.text({margin + 42, key + 20}, "momentary loudness, LUFS", dim);
    canvas.line({margin + 16, key + 34}, {margin + 34, key + 34}, 2, {ink::level, 1});
    canvas.text({margin + 42, key + 38}, "RMS 300 ms, dBFS", dim);
}

/// Returns the lower edge of what it drew.
double draw_rows(const Sheet& sheet, double y)
{
    bool odd = false;
    for (const Row& row : sheet.arrangement.rows) {
        const double height = height_of(row);
        draw_row(sheet, row, {margin, y, sheet.right - margin, height}, odd);
        y += height + row_gap;
        odd = !odd;
    }
    return y;
}

double draw_mix(const Sheet& sheet, const Mix& mix, double y)
{
    const double width = sheet.right - sheet.left;
    y += panel_gap;
    sheet.canvas.fill({margin, y, head_width, wave_height}, {ink::panel, 1});
    sheet.canvas.fill({margin, y + wave_height + row_gap, head_width, level_height}, {ink::panel_other, 1});
    draw_mix_head(sheet, mix, y);
    draw_mix_wave(sheet, mix, {sheet.left, y, width, wave_height});
    y += wave_height + row_gap;
    draw_mix_level(sheet, mix, {sheet.left, y, width, level_height});
    return y + level_height;
}

} // namespace

Canvas draw(const Arrangement& arrangement, const std::optional<Mix>& mix, int width)
{
    Canvas canvas(width, static_cast<int>(std::ceil(total_height(arrangement, mix.has_value()))));
    canvas.fill({0, 0, static_cast<double>(canvas.width()), static_cast<double>(canvas.height())}, {ink::paper, 1});
    const Sheet sheet{canvas, arrangement, margin + head_width, width - margin - scale_width};
    draw_title(sheet);
    double y = margin + title_height;
    const Box ruler{sheet.left, y, sheet.right - sheet.left, ruler_height};
    draw_loop(sheet, ruler);
    draw_bars(sheet, ruler);
    y = draw_rows(sheet, y + ruler_height);
    if (mix) y = draw_mix(sheet, *mix, y);
    draw_seconds(sheet, {sheet.left, y + 2, sheet.right - sheet.left, ruler_height});
    return canvas;
}

} // namespace chorus::aura::picture
