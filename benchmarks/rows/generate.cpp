#include "benchmarks/measure/limit.hpp"
#include "benchmarks/measure/program.hpp"
#include "benchmarks/measure/sample.hpp"
#include "benchmarks/measure/scratch.hpp"
#include "benchmarks/rows/row.hpp"

#include <filesystem>
#include <fmt/format.h>

namespace chorus::bench {

namespace {

namespace fs = std::filesystem;

/// The specs of the checkout in a folder of their own, so that the bench never touches what is committed.
tl::expected<void, std::string> copy_specs(const fs::path& checkout, const fs::path& to)
{
    std::error_code failure;
    fs::create_directories(to / "chorus", failure);
    if (!failure)
        fs::copy(checkout / "chorus" / "specs", to / "chorus" / "specs", fs::copy_options::recursive, failure);
    if (!failure) fs::copy(checkout / ".clang-format", to / ".clang-format", failure);
    if (failure) return tl::unexpected(fmt::format("the specs cannot be copied: {}", failure.message()));
    return {};
}

std::size_t files_below(const fs::path& folder)
{
    std::size_t count = 0;
    std::error_code ignored;
    for (const auto& entry : fs::recursive_directory_iterator(folder, ignored))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

/// Seconds of `chorus gen`, with everything to write or with nothing to do, against a limit.
Measured generate(const Setting& setting, bool everything, double limit_seconds)
{
    const Scratch scratch;
    const fs::path tree = scratch.path() / "tree";
    if (auto copied = copy_specs(setting.checkout, tree); !copied) return tl::unexpected(std::move(copied.error()));
    const std::vector<std::string> command{(setting.processes / "chorus").string(), "gen"};

    Sample seconds;
    std::size_t written = 0;
    for (int round = 0; round < setting.rounds; ++round) {
        if (everything || round == 0) {
            fs::remove_all(tree / "generated");
            fs::remove_all(tree / "docs");
        }
        if (!everything && round == 0) {
            if (auto first = time_program(command, tree); !first) return tl::unexpected(std::move(first.error()));
        }
        const auto time = time_program(command, tree);
        if (!time) return tl::unexpected(time.error());
        seconds.add(*time);
        written = files_below(tree / "generated") + files_below(tree / "docs");
    }

    Outcome outcome =
        against_limit(seconds.median(), limit_seconds, "s", fmt::format("{} files, whole process", written));
    outcome.correct = written > 0;
    return outcome;
}

} // namespace

Measured generate_nothing(const Setting& setting)
{
    return generate(setting, false, 0.05);
}

Measured check_specs(const Setting& setting)
{
    const std::vector<std::string> command{(setting.processes / "chorus").string(), "check"};
    Sample seconds;
    for (int round = 0; round < setting.rounds; ++round) {
        const auto time = time_program(command, setting.checkout);
        if (!time) return tl::unexpected(time.error());
        seconds.add(*time);
    }
    return against_limit(seconds.median(), 0.4, "s", "all specs of the checkout, whole process");
}

Measured generate_everything(const Setting& setting)
{
    return generate(setting, true, 2.0);
}

} // namespace chorus::bench
