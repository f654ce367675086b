#include "codegen/emit/code.hpp"
#include "codegen/emit/generate.hpp"
#include "codegen/emit/interface.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>
#include <locale>
#include <map>

#include <catch2/catch.hpp>

using namespace chorus::codegen;
namespace fs = std::filesystem;

namespace {

constexpr const char* library = "chorus: 1\nlibrary: base\nversion: 1.0.0\nstability: stable\ndoc: Types.\n"
                                "types:\n  Size: {scalar: u8, min: 1, max: 100, doc: A size.}\n";
constexpr const char* domain = "chorus: 1\ndomain: box\nowner: pulse\nversion: 1.0.0\nstability: stable\n"
                               "use: [types/base]\ndoc: Boxes.\n"
                               "commands:\n  fill: {doc: Fill it., from: [aura], input: {size: Size}}\n";

/// A small project of its own.
class Project {
public:
    explicit Project(bool library_first = true)
    {
        fs::copy_file(project_root() / ".clang-format", root() / ".clang-format");
        write(library_first ? "types/base" : "pulse/box", library_first ? library : domain);
        write(library_first ? "pulse/box" : "types/base", library_first ? domain : library);
    }

    fs::path root() const { return folder_.path(); }
    void write(const std::string& stem, const std::string& text) const
    {
        write_text(root() / "chorus/specs" / (stem + ".yaml"), text);
    }
    void remove(const std::string& stem) const { fs::remove(root() / "chorus/specs" / (stem + ".yaml")); }

    GenerateResult generate(bool check = false) const
    {
        GenerateOptions options;
        options.specs = root() / "chorus/specs";
        options.out = root();
        options.check = check;
        Model model;
        Diagnostics diagnostics;
        GenerateResult result = chorus::codegen::generate(options, model, diagnostics);
        REQUIRE(diagnostics.empty());
        REQUIRE(result.failure.empty());
        return result;
    }

    /// All generated files by path, and when they were written.
    std::map<std::string, std::pair<std::string, fs::file_time_type>> files() const
    {
        std::map<std::string, std::pair<std::string, fs::file_time_type>> found;
        for (const std::string folder : {"generated", "docs"})
            for (const auto& entry : fs::recursive_directory_iterator(root() / folder))
                if (entry.is_regular_file() && entry.path().filename() != ".chorus-cache")
                    found[entry.path().lexically_relative(root()).string()] = {read_file(entry.path()).value(),
                                                                               entry.last_write_time()};
        return found;
    }

    std::map<std::string, std::string> texts() const
    {
        std::map<std::string, std::string> found;
        for (const auto& [path, file] : files())
            found[path] = file.first;
        return found;
    }

private:
    TemporaryFolder folder_;
};

bool holds(const std::vector<std::string>& list, const std::string& item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

} // namespace

TEST_CASE("the committed outputs follow from the specs")
{
    GenerateOptions options;
    options.specs = "chorus/specs";
    options.out = ".";
    options.check = true;
    const fs::path before = fs::current_path();
    fs::current_path(project_root());
    Model model;
    Diagnostics diagnostics;
    const GenerateResult result = generate(options, model, diagnostics);
    fs::current_path(before);
    CHECK(result.failure.empty());
    CHECK(result.changed.empty());
    CHECK(result.removed.empty());
}

TEST_CASE("what is generated does not depend on the order of files, the folder and the locale")
{
    const Project one(true);
    one.generate();
    const Project other(false);
    const fs::path before = fs::current_path();
    fs::current_path("/");
    struct Comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        std::string do_grouping() const override { return "\1"; }
    };
    const std::locale usual = std::locale::global(std::locale(std::locale::classic(), new Comma));
    other.generate();
    std::locale::global(usual);
    fs::current_path(before);
    // The file that names the specs' folder is the header's first line, which is the same for all.
    CHECK(one.texts() == other.texts());
}

TEST_CASE("a second run touches nothing")
{
    const Project project;
    CHECK(project.generate().changed.size() > 10);
    const auto before = project.files();
    CHECK(project.generate().changed.empty());
    CHECK(project.files() == before);
}

TEST_CASE("without the memory of the last run still nothing is touched")
{
    const Project project;
    project.generate();
    const auto before = project.files();
    fs::remove(project.root() / "generated/.chorus-cache");
    CHECK(project.generate().changed.empty());
    CHECK(project.files() == before);
}

TEST_CASE("an edit of one spec leaves the outputs of the others alone")
{
    const Project project;
    project.generate();
    project.write("types/base", std::string(library) + "  Weight: {scalar: f64, unit: kg, doc: A weight.}\n");
    const GenerateResult result = project.generate();
    CHECK(holds(result.changed, "generated/types/base.hpp"));
    CHECK(holds(result.changed, "docs/reference/types/base.md"));
    CHECK_FALSE(holds(result.changed, "generated/pulse/box.hpp"));
}

TEST_CASE("check tells what is stale and changes nothing")
{
    const Project project;
    project.generate();
    project.write("types/base", std::string(library) + "  Weight: {scalar: f64, unit: kg, doc: A weight.}\n");
    const auto before = project.files();
    const GenerateResult result = project.generate(true);
    CHECK(holds(result.changed, "generated/types/base.hpp"));
    CHECK(project.files() == before);
}

TEST_CASE("an output that was edited by hand is stale and is written again")
{
    const Project project;
    project.generate();
    const auto before = project.texts();
    write_text(project.root() / "generated/pulse/box.hpp", "// mine\n");
    CHECK(holds(project.generate(true).changed, "generated/pulse/box.hpp"));
    project.generate();
    CHECK(project.texts() == before);
}

TEST_CASE("outputs of a spec that is gone are removed, unless they were edited")
{
    const Project project;
    project.write("pulse/other", "chorus: 1\ndomain: other\nowner: pulse\nversion: 1.0.0\nstability: stable\n"
                                 "doc: Others.\ncommands:\n  get: {doc: Tell., from: [aura]}\n");
    project.generate();
    write_text(project.root() / "generated/pulse/other.cpp", "// mine\n");
    write_text(project.root() / "generated/pulse/unrelated.txt", "mine");
    project.remove("pulse/other");
    const GenerateResult result = project.generate();
    CHECK(holds(result.removed, "generated/pulse/other.hpp"));
    CHECK(holds(result.kept, "generated/pulse/other.cpp"));
    CHECK_FALSE(fs::exists(project.root() / "generated/pulse/other.hpp"));
    CHECK(fs::exists(project.root() / "generated/pulse/other.cpp"));
    CHECK(fs::exists(project.root() / "generated/pulse/unrelated.txt"));
}

TEST_CASE("specs with mistakes write nothing")
{
    const Project project;
    project.generate();
    const auto before = project.files();
    project.write("types/base", "chorus: 1\n");
    GenerateOptions options;
    options.specs = project.root() / "chorus/specs";
    options.out = project.root();
    Model model;
    Diagnostics diagnostics;
    generate(options, model, diagnostics);
    CHECK_FALSE(diagnostics.empty());
    CHECK(project.files() == before);
}

TEST_CASE("a word that ends with a backslash does not make the next line a comment")
{
    const std::string comment = doc_comment("A path such as C:\\ or D:\\");
    CHECK(comment.find("\\ ") == std::string::npos);
    CHECK(comment.find("\\\n") == std::string::npos);
    const std::string trailing = Code::trailing_doc("A path such as C:\\\nor D:\\");
    CHECK(trailing.find("\\ ") == std::string::npos);
    CHECK_FALSE(trailing.ends_with('\\'));
}

TEST_CASE("the shape hash changes with what travels and not with words")
{
    const Project project;
    project.generate();
    const auto hash = [&] {
        const std::string text = read_file(project.root() / "generated/pulse/operations.hpp").value();
        return text.substr(text.find("shape_hash"), 40);
    };
    const std::string before = hash();
    std::string words = library;
    words.replace(words.find("A size."), 7, "Its size.");
    project.write("types/base", words);
    project.generate();
    CHECK(hash() == before);
    std::string bounds = library;
    bounds.replace(bounds.find("max: 100"), 8, "max: 101");
    project.write("types/base", bounds);
    project.generate();
    CHECK(hash() != before);
}
