#include "codegen/check/step_values.hpp"
#include "codegen/site/diagram.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

using namespace chorus::codegen;
using Catch::Matchers::Contains;

namespace {

const std::string shelf = R"(types:
  Book:
    doc: A book.
    fields:
      title: string
      pages?: u32
commands:
  put: {doc: Put., from: [aura], input: {book: Book, place: u32}, reply: {books: list<Book>}, errors: [full]}
events:
  state: {doc: It changed., to: [aura], payload: {count: u32}}
errors:
  full: {doc: The shelf is full., details: {count: u32}}
scenarios:
  one:
    doc: A book is put.
    steps:
)";

std::unique_ptr<CheckedSpecs> check_steps(const std::string& steps)
{
    return check_body(shelf + steps);
}

} // namespace

TEST_CASE("what a scenario may expect follows from the type, with conditions in place of values")
{
    const std::string send = "      - {send: put, input: {book: {title: a}, place: 1}, reply: ";
    for (const std::string good :
         {"{books: {$count: 1}}", "{books: {$has: {title: a}}}", "{books: [{title: a, pages: {$absent: true}}]}",
          "{books: {$has: {title: {$not: b}, pages: {$atLeast: 1}}}}", "{}", "{books: {$any: true}}"}) {
        const auto specs = check_steps(send + good + "}\n");
        INFO(good << specs->text());
        CHECK(specs->diagnostics.empty());
    }
    for (const std::string bad : {"{book: {}}", "{books: {title: a}}", "{books: [{name: a}]}",
                                  "{books: {$has: {pages: -1}}}", "{books: {$most: 1}}", "{books: {$count: many}}"}) {
        INFO(bad);
        CHECK(check_steps(send + bad + "}\n")->has(Rule::unfit_step_value));
    }
}

TEST_CASE("a saved value may stand wherever a value may, in the steps after it and in scenarios that begin with it")
{
    const std::string save =
        "      - {send: put, input: {book: {title: a}, place: 1}, save: {all: /books, it: /books/0/title}}\n";
    CHECK(
        check_steps(save + "      - {send: put, input: {book: {title: \"${it} 2\"}, place: 1}, reply: {books: $all}}\n")
            ->diagnostics.empty());
    CHECK(check_steps(save + "      - {event: state, payload: {count: $$it}}\n")->has(Rule::unfit_step_value));
    CHECK(check_steps("      - {send: put, input: {book: {title: $it}, place: 1}}\n" + save)->has(Rule::unknown_value));
    const std::string later = "  two:\n    doc: Later.\n    given: [one]\n    steps:\n"
                              "      - {send: put, input: {book: {title: $it}, place: 2}}\n";
    CHECK(check_steps(save + later)->diagnostics.empty());
}

TEST_CASE("names in texts are found where a dollar begins them or braces hold them")
{
    CHECK(names_in("$folder") == std::vector<std::string>{"folder"});
    CHECK(names_in("${a}/x-${b}") == std::vector<std::string>{"a", "b"});
    CHECK(names_in("$$folder").empty());
    CHECK(names_in("5 $").empty());
}

TEST_CASE("the picture of a scenario shows each message with what it holds, and which client it is of")
{
    const auto specs =
        check_steps("      - {connect: b}\n"
                    "      - {send: put, input: {book: {title: a}, place: 1}, error: full, details: {count: 9}}\n"
                    "      - {never: state, as: b}\n");
    REQUIRE(specs->diagnostics.empty());
    const Spec& spec = *specs->model.find("pulse/sample");
    const std::string picture = site::scenario_diagram(spec.scenarios.front(), spec);
    CHECK_THAT(picture, Contains("client b comes"));
    CHECK_THAT(picture, Contains("a: put book: {&quot;title&quot;:&quot;a&quot;}, place: 1"));
    CHECK_THAT(picture, Contains("a: refused: sample.full count: 9"));
    CHECK_THAT(picture, Contains("b: no state comes"));
}
