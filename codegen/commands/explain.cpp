#include "codegen/report/pages.hpp"

#include "codegen/commands/commands.hpp"
#include "codegen/model/names.hpp"
#include "codegen/report/language_page.hpp"

#include <cctype>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

void list_rules()
{
    for (const RuleInfo& rule : rule_catalogue())
        fmt::print("{}  {:7}  {}\n", rule.id, severity_name(rule.severity), rule.name);
    for (const RetiredRule& rule : retired_rules())
        fmt::print("{}  retired  {}\n", rule.id, rule.name);
}

/// `ch412` and `412` mean CH0412.
std::string normal_id(std::string_view id)
{
    std::string normal(id);
    for (char& character : normal)
        character = static_cast<char>(std::toupper(static_cast<unsigned char>(character)));
    if (normal.starts_with("CH")) normal.erase(0, 2);
    const bool number =
        !normal.empty() && normal.size() <= 4 && normal.find_first_not_of("0123456789") == std::string::npos;
    return number ? fmt::format("CH{:0>4}", normal) : std::string(id);
}

int explain(const std::string& id)
{
    if (id == "language") {
        fmt::print("{}", language_page());
        return exit_good;
    }
    const RuleInfo* rule = find_rule(normal_id(id));
    const std::string_view page = page_of(rule != nullptr ? rule->id : std::string_view(normal_id(id)));
    if (!page.empty()) {
        fmt::print("{}", page);
        return exit_good;
    }
    std::vector<std::string_view> candidates;
    for (const RuleInfo& known : rule_catalogue()) {
        candidates.push_back(known.id);
        candidates.push_back(known.name);
    }
    const std::string hint = did_you_mean(id, candidates);
    fmt::print(stderr, "chorus: there is no rule {}. {}\n", id,
               hint.empty() ? "`chorus explain` lists them all." : hint);
    return exit_usage;
}

} // namespace

void add_explain_command(CLI::App& app, int& exit_code)
{
    const auto id = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("explain", "Tell what a finding means and how to mend it; list all of them");
    command->add_option(
        "id", *id,
        "Number such as CH0301, name such as 'unknown type', or `language`: all that may be written in a spec");
    command->callback([id, &exit_code] {
        if (id->empty()) {
            list_rules();
            exit_code = exit_good;
        } else {
            exit_code = explain(*id);
        }
    });
}

} // namespace chorus::codegen
