#include "codegen/model/diagnostics.hpp"

#include "codegen/check/check.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

using namespace chorus::codegen;

TEST_CASE("a finding shows the place, the line, a caret and a hint")
{
    const auto specs = check_body("types:\n  Beats: {scalar: f64, doc: Time.}\n"
                                  "commands:\n  seek: {doc: Go., from: [aura], input: {to: Beat}}\n");
    CHECK(specs->text() == "pulse/sample.yaml:10:46: error[CH0301]: There is no type `Beat` here.\n"
                           " 10 |   seek: {doc: Go., from: [aura], input: {to: Beat}}\n"
                           "    |                                              ^^^^\n"
                           "   = hint: Did you mean `Beats`?\n"
                           "   = fix: Write `Beats`\n\n");
}

TEST_CASE("columns count characters and the caret stands under the right one")
{
    const auto specs = check_body("types:\n  Box: {doc: Größe., fields: {size: Nothing}}\n");
    CHECK(specs->text().starts_with("pulse/sample.yaml:8:37: error[CH0301]"));
    CHECK(specs->text().find("   |                                     ^^^^^^^\n") != std::string::npos);
}

TEST_CASE("a duplicate key shows where the first one is")
{
    const auto specs = check_sample("chorus: 1\ndoc: One.\ndoc: Two.\n");
    CHECK(specs->text().find("pulse/sample.yaml:3:1: error[CH0104]") != std::string::npos);
    CHECK(specs->text().find("pulse/sample.yaml:2:1: note: the first one") != std::string::npos);
}

TEST_CASE("a mistyped keyword is answered with the right one")
{
    const auto specs = check_body("comands: {}\n");
    CHECK(specs->text().find("Did you mean `commands`?") != std::string::npos);
}

TEST_CASE("a type of a file that is not used is answered with the file")
{
    const auto specs = check_sample("chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: stable\n"
                                    "# not used: types/base\ndoc: A domain.\n"
                                    "types: {Box: {doc: A box., fields: {size: Size}}}\n");
    CHECK(specs->text().find("It is declared in `types/base`; `use` that.") != std::string::npos);
}

TEST_CASE("a place has its column in bytes, in characters and in UTF-16")
{
    const SourceFile file{"a.yaml", "x\n\xF0\x9D\x84\x9E\xC3\x9F ab\n"};
    const Span span{&file, 2, 8, 2};
    CHECK(text_of(span) == "ab");
    CHECK(begin_of(span).offset == 9);
    CHECK(begin_of(span).character == 4);
    CHECK(begin_of(span).utf16 == 5);
    CHECK(end_of(span).offset == 11);
    CHECK(end_of(span).character == 6);
}

TEST_CASE("contradictory bounds show both of them, also when one is that of the type")
{
    const auto specs = check_body("types:\n  Size: {scalar: u8, min: 10, doc: A size.}\n"
                                  "  Box: {doc: A box., fields: {size: {type: Size, max: 5, doc: How big.}}}\n");
    const std::string text = specs->text();
    CHECK(text.find("pulse/sample.yaml:9:55: error[CH0401]") != std::string::npos);
    CHECK(text.find("pulse/sample.yaml:8:27: note: the lower bound") != std::string::npos);
}

TEST_CASE("a bound that a type excludes shows the bound of the type")
{
    const auto specs = check_body("types:\n  Size: {scalar: u8, max: 10, doc: A size.}\n"
                                  "  Box: {doc: A box., fields: {size: {type: Size, max: 50, doc: How big.}}}\n");
    CHECK(specs->text().find("pulse/sample.yaml:8:27: note: the bound of the type") != std::string::npos);
}

TEST_CASE("only what fits is suggested")
{
    // `Size` is a number and no arm of a union; `Sizes` is one.
    const auto arm = check_body("types:\n  Side: {scalar: u8, doc: A side.}\n  Sides: {doc: Sides., fields: {n: u8}}\n"
                                "  Either: {doc: One., union: {tag: kind, arms: {a: Sidez}}}\n");
    CHECK(arm->text().find("Did you mean `Sides`?") != std::string::npos);
    // What is there already is not meant again.
    const auto keyword = check_body("types:\n  Size: {scalar: u8, min: 1, mix: 2, doc: A size.}\n");
    CHECK(keyword->text().find("Did you mean `max`?") != std::string::npos);
}

TEST_CASE("one mistake is one finding")
{
    const auto count = [](const CheckedSpecs& specs) { return specs.diagnostics.sorted().size(); };
    // A misspelled keyword is not missing as well.
    CHECK(count(*check_body("types:\n  Size: {scalar: u8, dco: A size.}\n")) == 1);
    // A type that is unclear is not unknown where it is used, and a field of no type is not missing in rules.
    CHECK(count(*check_body("types:\n  Size: {doc: A size.}\n  Box: {doc: A box., fields: {size: Size}}\n")) == 1);
    CHECK(count(*check_body("types:\n  Span:\n    doc: A span.\n    fields: {start: \"u8[]\", end: u8}\n"
                            "    rules: [{id: order, expr: end > start, message: Last.}]\n")) == 1);
    // A misspelled name is not a reason to stop using the file that has it.
    CHECK(count(*check_body("use: [types/base]\ntypes:\n  Box: {doc: A box., fields: {size: Sise}}\n")) == 1);
}

TEST_CASE("a file that is no YAML is the only finding, not all that it would have declared")
{
    TemporaryFolder folder;
    write_text(folder.path() / "types/base.yaml", "chorus: 1\nlibrary: [base\n");
    write_text(folder.path() / "pulse/sample.yaml",
               "chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: experimental\n"
               "use: [types/base]\ndoc: A domain.\ntypes:\n  Box: {doc: A box., fields: {size: Size}}\n");
    CheckedSpecs specs;
    load_specs(folder.path(), specs.model, specs.diagnostics);
    check(specs.model, specs.diagnostics);
    CHECK(specs.diagnostics.sorted().size() == 1);
    CHECK(specs.has(Rule::bad_yaml));
}
