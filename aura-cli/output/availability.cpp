#include "aura-cli/output/availability.hpp"

#include <fmt/format.h>

#include "aura-cli/output/prose.hpp"
#include "codegen/runtime/reflect/payload.hpp"

namespace chorus::aura {
namespace {

/// `aura lamp shine`, for `shine` beside another command of lamp and for `lamp.shine` anywhere.
std::string typed(std::string_view operation, std::string_view domain)
{
    const std::size_t dot = operation.find('.');
    if (dot != operation.npos) {
        domain = operation.substr(0, dot);
        operation.remove_prefix(dot + 1);
    }
    return fmt::format("aura {} {}", reflect::kebab_case(domain), reflect::kebab_case(operation));
}

} // namespace

std::string description_of(const reflect::Command& command)
{
    return (command.availability.deprecated_since.empty() ? "" : "(deprecated) ") + std::string(command.doc);
}

std::string availability_lines(const reflect::Command& command)
{
    const reflect::Availability& known = command.availability;
    std::string text;
    if (!known.since.empty()) text += fmt::format("Since version {} of {}.\n", known.since, command.domain);
    if (!known.deprecated_since.empty()) {
        text += fmt::format("Deprecated since version {} of {}: {}", known.deprecated_since, command.domain, known.why);
        if (!known.instead.empty()) text += fmt::format(" Use `{}` instead.", typed(known.instead, command.domain));
        text += "\n";
    }
    return text;
}

std::string availability_note(const reflect::Field& field)
{
    const reflect::Availability& known = field.availability;
    std::string text;
    if (!known.since.empty()) text += fmt::format("; since {}", known.since);
    if (!known.deprecated_since.empty()) {
        text += fmt::format("; deprecated: {}", brief(known.why));
        if (!known.instead.empty()) text += fmt::format("; use --{}", reflect::kebab_case(known.instead));
    }
    return text;
}

} // namespace chorus::aura
