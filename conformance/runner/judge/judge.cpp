#include "conformance/runner/judge/judge.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

/// Rules that a schema states too. Days that do not exist and relations between fields are beyond it.
bool schemas_know(std::string_view rule)
{
    static constexpr std::array known{"type", "min",      "max",          "minLength", "maxLength", "pattern", "id",
                                      "enum", "required", "unknownField", "minItems",  "maxItems",  "base64"};
    return std::find(known.begin(), known.end(), rule) != known.end();
}

} // namespace

Judgement Judge::compare(std::optional<Breach> breach, const std::string& spec, const std::string& definition,
                         const json::value& value)
{
    ++judged_;
    Judgement judgement{std::move(breach), {}};
    const bool accepted = schemas_.accepts(spec, definition, value);
    if (accepted && judgement.breach && schemas_know(judgement.breach->rule)) {
        judgement.disagreement = fmt::format("The interpreter finds `{}` at `{}`, but the schema {}#{} accepts it.",
                                             judgement.breach->rule, judgement.breach->pointer, spec, definition);
    } else if (!accepted && !judgement.breach) {
        judgement.disagreement =
            fmt::format("The interpreter finds nothing wrong, but the schema {}#{} refuses it.", spec, definition);
    }
    return judgement;
}

Judgement Judge::judge(const Spec& spec, const Command& command, Part part, const json::value& payload)
{
    const Shape& shape = part == Part::command ? command.input : command.reply;
    const char* const suffix = part == Part::command ? ".command" : ".reply";
    return compare(interpret(shape, payload), spec.stem, command.name + suffix, payload);
}

Judgement Judge::judge(const Spec& spec, const Event& event, const json::value& payload)
{
    return compare(interpret(event.payload, payload), spec.stem, event.name + ".event", payload);
}

Judgement Judge::judge(const Declaration& declaration, const json::value& value)
{
    return compare(interpret(declaration, value), declaration.spec, declaration.name, value);
}

std::optional<Breach> Judge::judge_details(const ErrorDeclaration& error, const json::value& details)
{
    return interpret(error.details, details);
}

} // namespace chorus::conform
