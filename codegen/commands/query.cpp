#include "codegen/query/query.hpp"

#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"
#include "codegen/model/loader.hpp"

#include <algorithm>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct QueryOptions {
    std::string text;
    std::string specs = "chorus/specs";
    bool json = false;
};

std::string cell(const Json& value)
{
    if (value.text() != nullptr) return *value.text();
    if (value.list() == nullptr) return to_compact_text(value);
    std::string text;
    for (const Json& item : *value.list())
        text += (text.empty() ? "" : " ") + cell(item);
    return text;
}

/// One line a row, columns below each other.
void print_table(const std::vector<Json>& rows)
{
    std::vector<std::size_t> widths;
    std::vector<std::vector<std::string>> lines;
    for (const Json& row : rows) {
        std::vector<std::string>& line = lines.emplace_back();
        for (const auto& [column, value] : *row.object())
            line.push_back(cell(value));
        widths.resize(std::max(widths.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const std::vector<std::string>& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i)
            text += i + 1 < line.size() ? fmt::format("{:<{}}  ", line[i], widths[i]) : line[i];
        fmt::print("{}\n", text);
    }
}

int run(const QueryOptions& options)
{
    Query query;
    if (auto parsed = parse_query(options.text)) {
        query = std::move(*parsed);
    } else {
        fmt::print(stderr, "chorus: {}\n", parsed.error());
        return exit_usage;
    }
    // A table needs few columns to be read; who wants all takes JSON.
    if (query.columns.empty() && !options.json) query.columns = {"spec", "name", "doc"};
    if (find_specs(options.specs).empty()) {
        fmt::print(stderr, "chorus: there are no specs in {}\n", options.specs);
        return exit_usage;
    }
    Model model;
    Diagnostics diagnostics;
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    if (!diagnostics.empty()) {
        fmt::print(stderr, "chorus: the specs have faults; `chorus check` shows them\n");
        return exit_findings;
    }
    const auto rows = run_query(query, model);
    if (!rows) {
        fmt::print(stderr, "chorus: {}\n", rows.error());
        return exit_usage;
    }
    if (!options.json) {
        print_table(*rows);
    } else {
        for (const Json& row : *rows)
            fmt::print("{}\n", to_compact_text(row));
    }
    return exit_good;
}

} // namespace

void add_query_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<QueryOptions>();
    CLI::App* command =
        app.add_subcommand("query", "Ask the specs: a table, conditions in brackets, columns behind a dot");
    command->add_option("query", options->text, "Such as 'commands[from=aura && priority=high].name,timeout'")
        ->required();
    command->add_option("--specs", options->specs, "Folder of the specs")->capture_default_str();
    command->add_flag("--json", options->json, "Print one JSON object a line");
    command->footer("Tables: commands, events, errors, types, fields, streams, specs; --json shows their columns.\n"
                    "Conditions: column=value, !=, <, >, ~ (holds the text), or a column alone; ! turns one round.");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
