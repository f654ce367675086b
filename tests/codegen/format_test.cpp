#include "codegen/format/format.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/report/report.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

using namespace chorus::codegen;

namespace {

std::string formatted(const std::string& text)
{
    const SourceFile file{"pulse/sample.yaml", text};
    Diagnostics diagnostics;
    const std::optional<std::string> result = format_spec(file, diagnostics);
    for (const Diagnostic& finding : diagnostics.sorted())
        UNSCOPED_INFO(to_text(finding));
    REQUIRE(result);
    return *result;
}

/// Formats twice: what is formatted stays as it is.
std::string settled(const std::string& text)
{
    const std::string once = formatted(text);
    CHECK(formatted(once) == once);
    return once;
}

} // namespace

TEST_CASE("keys come in the order of the spec language and names stay in the author's")
{
    CHECK(
        settled(
            "domain: sample\nchorus: 1\ncommands:\n  seek:\n    from: [aura]\n    doc: Go.\n  back:\n    doc: Return.\n"
            "    from: [aura]\ndoc: A domain.\n") ==
        "chorus: 1\ndomain: sample\ndoc: A domain.\ncommands:\n  seek:\n    doc: Go.\n    from: [aura]\n  back:\n"
        "    doc: Return.\n    from: [aura]\n");
}

TEST_CASE("comments stay with what follows them, or on their line, when keys move")
{
    CHECK(settled("# About the file.\n\ndoc: A domain. # short\n# The language.\nchorus: 1\n# The end.\n") ==
          "# About the file.\n\n# The language.\nchorus: 1\ndoc: A domain. # short\n# The end.\n");
}

TEST_CASE("a comment above an item whose keys move stays above the item")
{
    const std::string head = "types:\n  Box:\n    fields: {}\n    rules:\n      # Why.\n";
    CHECK(settled(head + "      - message: Words.\n        # The name.\n        id: order\n        expr: a > b\n") ==
          head + "      # The name.\n      - id: order\n        expr: a > b\n        message: Words.\n");
}

TEST_CASE("a comment within brackets moves out of them")
{
    CHECK(settled("use: [a, # first\n  b]\n") == "use: [a, b] # first\n");
}

TEST_CASE("single blank lines between entries stay and others go")
{
    CHECK(settled("types:\n\n  A: {scalar: f64}\n\n\n\n  B: {scalar: f64}\n  C: {scalar: f64}\n\n") ==
          "types:\n  A: {scalar: f64}\n\n  B: {scalar: f64}\n  C: {scalar: f64}\n");
}

TEST_CASE("quotes stay only where a word would mean something else")
{
    CHECK(settled(
              "a: \"text\"\nb: '1'\nc: \"true\"\nd: \"a: b\"\ne: '^\\d+$'\nf: \"x #y\"\ng: \"\"\nh: {i: \"a, b\"}\n") ==
          "a: text\nb: \"1\"\nc: \"true\"\nd: \"a: b\"\ne: ^\\d+$\nf: \"x #y\"\ng: \"\"\nh: {i: \"a, b\"}\n");
}

TEST_CASE("long text is folded at 120 columns and short text unfolded")
{
    const std::string words =
        "word word word word word word word word word word word word word word word word word word "
        "word word word word word word word word";
    CHECK(settled("doc: " + words + "\n") == "doc: >-\n  " + words.substr(0, 114) + "\n  " + words.substr(115) + "\n");
    CHECK(settled("doc: >-\n  Two\n  lines.\n") == "doc: Two lines.\n");
}

TEST_CASE("a literal text keeps its lines")
{
    CHECK(settled("doc: |\n  One.\n\n    # no comment\n  Two.\n") == "doc: |\n  One.\n\n    # no comment\n  Two.\n");
}

TEST_CASE("braces that do not fit are opened and a list of words is filled")
{
    const std::string name(60, 'n');
    CHECK(settled("types: {A: {doc: " + name + ", scalar: " + name + "}}\n") ==
          "types:\n  A:\n    scalar: " + name + "\n    doc: " + name + "\n");
    CHECK(settled("use: [" + name + ", " + name + ", b]\n") == "use: [" + name + ",\n  " + name + ", b]\n");
}

TEST_CASE("a file with a syntax error is refused with its place")
{
    const SourceFile file{"pulse/sample.yaml", "chorus: [1\n"};
    Diagnostics diagnostics;
    CHECK_FALSE(format_spec(file, diagnostics));
    CHECK_FALSE(diagnostics.empty());
}

TEST_CASE("every spec of the project is formatted and means the same afterwards")
{
    const std::filesystem::path specs = project_root() / "chorus/specs";
    for (const std::filesystem::path& path : find_specs(specs)) {
        INFO(path);
        const std::string text = *read_file(path);
        CHECK(settled(text) == text);
    }
}
