#include "codegen/check/check.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace chorus::codegen;

namespace {

/// A bad spec. Its first lines say what must be found: `# CH0301 12:17`, and `# stem: …` where that matters.
struct BadSpec {
    std::string name;
    std::string text;
    std::string id;
    std::string place; ///< Empty: anywhere.
    std::string stem = "pulse/sample";
};

BadSpec read_bad_spec(const std::filesystem::path& path)
{
    BadSpec spec;
    spec.name = path.stem().string();
    spec.text = read_file(path).value();
    std::istringstream stream(spec.text);
    std::string line;
    std::getline(stream, line);
    std::istringstream(line.substr(2)) >> spec.id >> spec.place;
    std::getline(stream, line);
    if (line.starts_with("# stem: ")) spec.stem = line.substr(8);
    if (spec.text.find("\nlibrary:") != std::string::npos) spec.stem = "types/sample";
    return spec;
}

std::vector<BadSpec> all_bad_specs()
{
    std::vector<BadSpec> specs;
    for (const auto& path : find_specs(project_root() / "tests/codegen/bad"))
        specs.push_back(read_bad_spec(path));
    return specs;
}

} // namespace

TEST_CASE("every bad spec is found out, at its place")
{
    for (const BadSpec& bad : all_bad_specs()) {
        INFO(bad.name);
        const auto specs = check_sample(bad.text, bad.stem);
        const std::vector<Diagnostic> found = specs->diagnostics.sorted();
        INFO(specs->text());
        const bool hit = std::any_of(found.begin(), found.end(), [&](const Diagnostic& finding) {
            const std::string place = fmt::format("{}:{}", finding.span.line, finding.span.column);
            return info(finding.rule).id == bad.id && (bad.place.empty() || place == bad.place);
        });
        CHECK(hit);
    }
}

TEST_CASE("every rule has a bad example")
{
    std::set<std::string> shown;
    for (const BadSpec& bad : all_bad_specs())
        shown.insert(bad.id);
    for (const RuleInfo& rule : rule_catalogue()) {
        // No file can be an example of a file that cannot be read. Those of style, and of documents, whose shapes are
        // files of their own, are on their pages.
        if (rule.rule == Rule::unreadable_file || rule.id.starts_with("CH2") || rule.id.starts_with("CH09")) continue;
        INFO(rule.id << " " << rule.name);
        CHECK(shown.contains(std::string(rule.id)));
    }
}

TEST_CASE("a spec that cannot be read is reported and the others are still checked")
{
    TemporaryFolder folder;
    write_text(folder.path() / "pulse/good.yaml", "chorus: 1\n");
    // A link into nowhere counts as a file that cannot be read.
    std::filesystem::create_directories(folder.path() / "types");
    std::filesystem::create_symlink("/nowhere", folder.path() / "types/lost.yaml");
    CheckedSpecs specs;
    load_specs(folder.path(), specs.model, specs.diagnostics);
    CHECK(specs.has(Rule::missing_keyword));
    CHECK(specs.has(Rule::unreadable_file));
}

TEST_CASE("the project's own specs are good")
{
    CHECK(project_model().specs.size() > 20);
}

TEST_CASE("one run shows many mistakes")
{
    const auto specs = check_body("types:\n  big: {scalar: u9, doc: A size.}\n"
                                  "commands:\n  Seek: {doc: Go., from: [nobody], input: {to: Nowhere}}\n");
    CHECK(specs->has(Rule::name_style));
    CHECK(specs->has(Rule::unknown_type));
    CHECK(specs->has(Rule::unknown_party));
}
