#include "codegen/report/pages.hpp"

#include "codegen/model/keyword_table.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/report/language_page.hpp"
#include "codegen/report/report.hpp"
#include "tests/codegen/support/pages.hpp"

#include <set>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace chorus::codegen;

TEST_CASE("every finding has a page that can be read from the program")
{
    for (const RuleInfo& rule : rule_catalogue()) {
        INFO(rule.id << " " << rule.name);
        const std::string_view page = page_of(rule.id);
        CHECK(page.starts_with(fmt::format("# {}: {}\n", rule.id, rule.name)));
        CHECK(page.find("\n## How to fix\n") != std::string_view::npos);
    }
}

TEST_CASE("the page of the spec language tells of every keyword and built-in type, and is the one of the docs")
{
    const std::string page = language_page();
    CHECK(read_file(project_root() / "docs/spec-language.md") == page);
    for (const Keyword& keyword : keyword_table())
        CHECK(page.find(fmt::format("| `{}` | ", keyword.name)) != std::string::npos);
    for (const std::string_view type : scalar_names())
        CHECK(page.find(fmt::format("| `{}` | ", type)) != std::string::npos);
    std::size_t rows = 0;
    for (std::size_t at = page.find("\n| `"); at != std::string::npos; at = page.find("\n| `", at + 1))
        ++rows;
    CHECK(rows == keyword_table().size() + scalar_names().size() + 3);
}

TEST_CASE("a retired number keeps its page and is never given again")
{
    std::set<std::string_view> known;
    for (const RuleInfo& rule : rule_catalogue())
        CHECK(known.insert(rule.id).second);
    for (const RetiredRule& rule : retired_rules()) {
        INFO(rule.id);
        CHECK(known.insert(rule.id).second);
        CHECK(page_of(rule.id).starts_with(fmt::format("# {}: {} (retired)\n", rule.id, rule.name)));
    }
    for (const EmbeddedFile& page : page_files()) {
        INFO(page.path);
        CHECK(known.contains(page.path.substr(0, page.path.find('.'))));
    }
}

TEST_CASE("the bad example of every page shows just that finding and the good one shows none")
{
    for (const RuleInfo& rule : rule_catalogue()) {
        INFO(rule.id << " " << rule.name);
        const Example bad = example_of(page_of(rule.id), "Bad");
        const Example good = example_of(page_of(rule.id), "Good");
        REQUIRE_FALSE(bad.empty());
        REQUIRE_FALSE(good.empty());
        const bool style = rule.id.starts_with("CH2");
        TemporaryFolder bad_folder;
        const auto found = check_example(bad, bad_folder.path(), style);
        INFO(found->text());
        CHECK(found->has(rule.rule));
        for (const Diagnostic& finding : found->diagnostics.sorted())
            CHECK(info(finding.rule).id == rule.id);
        TemporaryFolder good_folder;
        const auto clean = check_example(good, good_folder.path(), style);
        INFO(clean->text());
        CHECK(clean->diagnostics.empty());
    }
}
