#include "codegen/emit/availability_text.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

void add_sentence(std::string& text, const std::string& sentence)
{
    if (!text.empty() && !sentence.empty()) text += " ";
    text += sentence;
}

} // namespace

std::string history_text(const std::optional<OldName>& was, const Availability& availability)
{
    std::string text;
    if (was) add_sentence(text, fmt::format("Was `{}` until {}.", was->name.text, was->until.text));
    if (!availability.since.text.empty()) add_sentence(text, fmt::format("Since {}.", availability.since.text));
    return text;
}

std::string deprecation_text(const Availability& availability)
{
    if (!availability.deprecated) return {};
    const Deprecation& deprecated = *availability.deprecated;
    std::string text = fmt::format("Since {}: {}", deprecated.since.text, deprecated.why);
    if (!deprecated.instead.text.empty()) add_sentence(text, fmt::format("Use `{}` instead.", deprecated.instead.text));
    return text;
}

std::string with_history(std::string doc, const std::optional<OldName>& was, const Availability& availability)
{
    add_sentence(doc, history_text(was, availability));
    if (availability.deprecated) add_sentence(doc, "@deprecated " + deprecation_text(availability));
    return doc;
}

} // namespace chorus::codegen
