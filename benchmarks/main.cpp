// loophole-bench: measures Loophole against other programs and against its own limits. Each row runs both sides in one
// go, turn by turn, so that a busy machine slows both down.

#include "benchmarks/measure/program.hpp"
#include "benchmarks/peers/plugin_floor.hpp"
#include "benchmarks/report.hpp"
#include "benchmarks/rows/mix_worker.hpp"
#include "benchmarks/rows/row.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fmt/core.h>
#include <string>
#include <vector>

namespace {

using namespace chorus::bench;

int list_rows()
{
    for (const Row& row : all_rows())
        fmt::print("{:<16} {}\n", row.name, row.what);
    return 0;
}

int run_rows(const std::vector<std::string>& names, const Setting& setting, bool json)
{
    bool all_held = true;
    if (!json) fmt::print("{}", table_head());
    for (const Row& row : all_rows()) {
        if (!names.empty() && std::find(names.begin(), names.end(), row.name) == names.end()) continue;
        const Measured measured = row.run(setting);
        all_held = all_held && measured && measured->held();
        fmt::print("{}", json ? json_row(row, measured) + "\n" : table_row(row, measured));
        std::fflush(stdout);
    }
    return all_held ? 0 : 1;
}

} // namespace

int main(int count, char** words)
{
    // The mix rows start this program again to do our side of the work, so that both sides are whole processes.
    if (count > 1 && std::string(words[1]) == "--mix-worker") return mix_worker({words + 2, words + count});
    if (count > 1 && std::string(words[1]) == "--plugin-floor") return plugin_floor({words + 2, words + count});

    CLI::App app{"Measures Loophole against other programs, in one run each. Exit 0 when every row is held, 1 when one "
                 "is not or could not be measured, 2 for wrong use."};
    std::vector<std::string> names;
    bool json = false;
    bool list = false;
    Setting setting;
    setting.processes = own_folder();
    app.add_option("row", names, "Rows to run; all if none is named");
    app.add_flag("--json", json, "One JSON object a line: name, ours, peer, ratio, reach, held");
    app.add_flag("--list", list, "Names the rows and ends");
    app.add_option("--rounds", setting.rounds, "How often each side runs; the median counts")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    app.add_option("--checkout", setting.checkout, "Root of the source tree")->check(CLI::ExistingDirectory);
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }

    for (const std::string& name : names) {
        const auto known =
            std::any_of(all_rows().begin(), all_rows().end(), [&](const Row& row) { return row.name == name; });
        if (!known) {
            fmt::print(stderr, "loophole-bench: there is no row '{}'; the rows are:\n", name);
            for (const Row& row : all_rows())
                fmt::print(stderr, "  {}\n", row.name);
            return 2;
        }
    }
    return list ? list_rows() : run_rows(names, setting, json);
}
