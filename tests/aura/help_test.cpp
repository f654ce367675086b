#include "aura-cli/commands/operation.hpp"

#include "aura-cli/output/availability.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::aura;
using Catch::Matchers::Contains;

namespace {

constexpr reflect::Type number{.kind = reflect::TypeKind::integer, .name = "u8"};
constexpr reflect::Field fields[] = {
    {.name = "level",
     .doc = "How bright it is.",
     .type = &number,
     .availability = {"", "1.2.0", "lightShare", "Its unit was unclear."}},
    {.name = "lightShare", .doc = "How much of its light.", .type = &number, .availability = {.since = "1.2.0"}},
    {.name = "place", .doc = "Where it shines.", .type = &number},
};
constexpr reflect::Type input{.name = "glow", .fields = fields};
constexpr reflect::Type nothing{.name = "nothing"};

reflect::Command glow()
{
    return {
        .domain = "deskLamp", .name = "glow", .doc = "Let it glow. It stays so.", .input = &input, .reply = &nothing};
}

/// What `aura desk-lamp glow --help` says.
std::string help_on(const reflect::Command& command)
{
    CLI::App app(description_of(command), "glow");
    OptionFields options;
    const OperationForm form(app, command, options);
    return app.help();
}

} // namespace

TEST_CASE("help on a command that is on its way out says since when, why, and what to type instead")
{
    reflect::Command command = glow();
    command.availability = {"1.1.0", "1.3.0", "shineOn", "Shining does the same."};
    const std::string help = help_on(command);
    CHECK_THAT(help, Contains("(deprecated) Let it glow."));
    CHECK_THAT(help, Contains("Since version 1.1.0 of deskLamp."));
    CHECK_THAT(help, Contains("Deprecated since version 1.3.0 of deskLamp: Shining does the same. "
                              "Use `aura desk-lamp shine-on` instead."));
    command.availability.instead = "ceilingLamp.shine";
    CHECK_THAT(help_on(command), Contains("Use `aura ceiling-lamp shine` instead."));
}

TEST_CASE("help on a flag says since when it is there and which one takes its place")
{
    const std::string help = help_on(glow());
    CHECK_THAT(help, Contains("; deprecated: Its unit was unclear; use --light-share"));
    CHECK_THAT(help, Contains("; since 1.2.0"));
}

TEST_CASE("help on a command of which nothing is told has no words about versions")
{
    const std::string help = help_on(glow());
    CHECK_THAT(help, !Contains("(deprecated)"));
    CHECK_THAT(help, !Contains("Since version"));
    CHECK(availability_lines(glow()).empty());
    CHECK(availability_note(fields[2]).empty());
}
