#include "codegen/symbols/index.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace chorus::codegen;

namespace {

/// The pieces of text at which the specs speak of what is declared under `name`, each with its line.
std::vector<std::string> uses(const CheckedSpecs& specs, Symbol::Kind kind, const std::string& name)
{
    const std::vector<Occurrence> index = index_symbols(specs.model);
    const auto declared = std::find_if(index.begin(), index.end(), [&](const Occurrence& one) {
        return one.declares && one.symbol.kind == kind && name_of(one.symbol) == name;
    });
    REQUIRE(declared != index.end());
    std::vector<std::string> places;
    for (const Span& span : uses_of(index, declared->symbol.identity))
        places.push_back(std::to_string(span.line) + " " + std::string(text_of(span)));
    return places;
}

} // namespace

TEST_CASE("a command, an error and a state are found where a machine speaks of them")
{
    const auto specs = check_body("states:\n"                                                    // 7
                                  "  initial: closed\n"                                          // 8
                                  "  refusal: notOpen\n"                                         // 9
                                  "  values: {closed: Nothing is open., open: It is open.}\n"    // 10
                                  "  transitions:\n"                                             // 11
                                  "    - {on: openUp, from: closed, to: open}\n"                 // 12
                                  "    - {on: shut, from: open, to: closed}\n"                   // 13
                                  "commands:\n"                                                  // 14
                                  "  openUp: {doc: Open., from: [aura], input: {}, reply: {}}\n" // 15
                                  "  shut: {doc: Shut., from: [aura], input: {}, reply: {}, errors: [notOpen],\n"
                                  "    allowed: [open]}\n" // 17
                                  "errors:\n"
                                  "  notOpen: {doc: It is not open.}\n");
    INFO(specs->text());
    CHECK(uses(*specs, Symbol::Kind::command, "openUp") == std::vector<std::string>{"12 openUp"});
    CHECK(uses(*specs, Symbol::Kind::error, "notOpen") == std::vector<std::string>{"16 notOpen", "9 notOpen"});
    CHECK(uses(*specs, Symbol::Kind::state, "open") == std::vector<std::string>{"12 open", "13 open", "17 open"});
}

TEST_CASE("a field is found where it numbers an event, and a command where it comes before one")
{
    const auto specs = check_body("types: {CupId: {id: cup, doc: A cup.}}\n"                     // 7
                                  "commands:\n"                                                  // 8
                                  "  fill: {doc: Fill it., from: [aura], reply: {cup: CupId}}\n" // 9
                                  "events:\n"                                                    // 10
                                  "  full: {doc: It is full., to: [aura], numbered: count,\n"    // 11
                                  "    after: [fill], payload: {cup: CupId, count: u32}}\n");    // 12
    REQUIRE(specs->text() == "");
    CHECK(uses(*specs, Symbol::Kind::field, "count") == std::vector<std::string>{"11 count"});
    CHECK(uses(*specs, Symbol::Kind::command, "fill") == std::vector<std::string>{"12 fill"});
}

TEST_CASE("an event is found where it follows, and a command where it shows the state")
{
    const auto specs = check_body("states:\n"                                                          // 7
                                  "  initial: idle\n"                                                  // 8
                                  "  final: [busy]\n"                                                  // 9
                                  "  values: {idle: It rests., busy: It works.}\n"                     // 10
                                  "  observed: {command: look, at: /word, values: {busy: at work}}\n"  // 11
                                  "  transitions: [{on: look, from: idle, to: busy, sends: [told]}]\n" // 12
                                  "commands:\n"                                                        // 13
                                  "  look: {doc: Look., from: [aura], reply: {word: string}}\n"        // 14
                                  "events:\n"                                                          // 15
                                  "  told: {doc: It was told., to: [aura], payload: {}}\n");
    REQUIRE(specs->text() == "");
    CHECK(uses(*specs, Symbol::Kind::event, "told") == std::vector<std::string>{"12 told"});
    CHECK(uses(*specs, Symbol::Kind::command, "look") == std::vector<std::string>{"12 look", "11 look"});
    CHECK(uses(*specs, Symbol::Kind::state, "busy") == std::vector<std::string>{"9 busy", "12 busy", "11 busy"});
}

TEST_CASE("a state is found in every domain that needs it")
{
    const std::vector<Occurrence> index = index_symbols(project_model());
    const Spec& project = *project_model().find("pulse/project");
    const EnumValue& open = project.machine->states.back();
    std::size_t others = 0;
    for (const Span& use : uses_of(index, &open)) {
        CHECK(text_of(use) == "open");
        if (use.file != project.file) ++others;
    }
    CHECK(others > 10);
}

TEST_CASE("a field is found in a rule as a word of its own, not within another")
{
    const auto specs = check_body("types:\n"
                                  "  Span:\n"
                                  "    doc: A span.\n"
                                  "    fields: {restart: f64, start: f64}\n"
                                  "    rules:\n"
                                  "      - {id: order, expr: restart > start, message: It comes later.}\n");
    const auto found = uses(*specs, Symbol::Kind::field, "start");
    REQUIRE(found == std::vector<std::string>{"12 start"});
    const std::vector<Occurrence> index = index_symbols(specs->model);
    const SourceFile& file = *specs->model.find("pulse/sample")->file;
    const Occurrence* second = occurrence_at(index, file, 12, file.line(12).find("> start") + 3);
    REQUIRE(second != nullptr);
    CHECK(name_of(second->symbol) == "start");
}
