#include "codegen/model/diagnostics.hpp"
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
                           "   = hint: Did you mean `Beats`?\n\n");
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

TEST_CASE("a finding as JSON holds everything that the text does")
{
    const auto specs = check_sample("chorus: 1\ndoc: One.\ndoc: Two.\n");
    CHECK(to_json(specs->diagnostics.sorted().back()).find("\"id\":\"CH0104\"") != std::string::npos);
    CHECK(to_json(specs->diagnostics.sorted().back()).find("\"line\":3,\"column\":1,\"length\":3") !=
          std::string::npos);
    CHECK(to_json(specs->diagnostics.sorted().back()).find("\"related\":{\"file\":\"pulse/sample.yaml\",\"line\":2") !=
          std::string::npos);
}
