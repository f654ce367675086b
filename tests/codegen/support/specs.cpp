#include "tests/codegen/support/specs.hpp"

#include "codegen/check/check.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/report/report.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <stdlib.h>

namespace chorus::codegen {

namespace {

void add_support(CheckedSpecs& specs)
{
    for (const std::string name : {"base", "circle"}) {
        const auto path = project_root() / "tests/codegen/support" / (name + ".yaml");
        add_spec(path.string(), "types/" + name, read_file(path).value(), specs.model, specs.diagnostics);
    }
}

std::unique_ptr<CheckedSpecs> load_project()
{
    auto specs = std::make_unique<CheckedSpecs>();
    load_specs(project_root() / "chorus/specs", specs->model, specs->diagnostics);
    check(specs->model, specs->diagnostics);
    if (!specs->diagnostics.empty()) throw std::runtime_error(specs->text());
    return specs;
}

} // namespace

bool CheckedSpecs::has(Rule rule) const
{
    const std::vector<Diagnostic> found = diagnostics.sorted();
    return std::any_of(found.begin(), found.end(), [&](const Diagnostic& finding) { return finding.rule == rule; });
}

std::string CheckedSpecs::text() const
{
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted())
        text += to_text(diagnostic) + "\n";
    return text;
}

std::filesystem::path project_root()
{
    return PROJECT_ROOT;
}

std::unique_ptr<CheckedSpecs> check_sample(const std::string& text, const std::string& stem)
{
    auto specs = std::make_unique<CheckedSpecs>();
    add_spec(stem + ".yaml", stem, text, specs->model, specs->diagnostics);
    // The circle is of no use without a library to go round with.
    if (stem == "types/sample" || text.find("types/base") != std::string::npos) add_support(*specs);
    if (stem != "types/sample")
        std::erase_if(specs->model.specs, [](const Spec& spec) { return spec.stem == "types/circle"; });
    sort_specs(specs->model);
    check(specs->model, specs->diagnostics);
    return specs;
}

std::unique_ptr<CheckedSpecs> check_body(const std::string& body)
{
    return check_sample("chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: experimental\n"
                        "doc: A domain to try.\n" +
                        body);
}

const Model& project_model()
{
    static const std::unique_ptr<CheckedSpecs> specs = load_project();
    return specs->model;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "codegen-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

void write_text(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace chorus::codegen
