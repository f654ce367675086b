#include "aura-cli/output/job_text.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "codegen/runtime/reflect/grid.hpp"

namespace chorus::aura {
namespace {

std::string decibel_text(double value)
{
    return value <= -144 ? "silent" : fmt::format("{:.1f}", value);
}

std::string duration_text(double seconds)
{
    const auto minutes = static_cast<int>(seconds / 60);
    return fmt::format("{}:{:06.3f}", minutes, seconds - 60.0 * minutes);
}

} // namespace

std::string job_text(const pulse_api::rendering::Job& job)
{
    reflect::Grid grid;
    grid.set_head({"signal", "length", "peak dB", "true peak", "RMS dB", "LUFS", "sha-256", "file"});
    for (const std::size_t column : {1U, 2U, 3U, 4U, 5U})
        grid.align_right(column);
    for (const auto& result : job.results)
        grid.add_row({result.name, duration_text(result.seconds), decibel_text(result.peak),
                      decibel_text(result.true_peak), decibel_text(result.rms),
                      result.loudness ? fmt::format("{:.1f}", *result.loudness) : "silent", result.hash.substr(0, 16),
                      result.path ? std::filesystem::path(*result.path).filename().string() : "–"});
    std::string text = grid.text(0);
    for (const std::string& part : job.missing)
        text += fmt::format("passed over: {}\n", part);
    if (job.speed > 0) text += fmt::format("{:.1f} s at {:.0f}× real time\n", job.elapsed, job.speed);
    return text;
}

} // namespace chorus::aura
