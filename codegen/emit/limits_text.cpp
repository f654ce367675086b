#include "codegen/emit/limits_text.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

void append_part(std::string& out, const std::string& part)
{
    if (!out.empty()) out += ", ";
    out += part;
}

std::string span_text(const std::optional<std::uint64_t>& least, const std::optional<std::uint64_t>& most,
                      std::string_view of)
{
    if (least && most && *least == *most) return fmt::format("exactly {} {}", *least, of);
    if (least && most) return fmt::format("{} to {} {}", *least, *most, of);
    return least ? fmt::format("at least {} {}", *least, of) : fmt::format("at most {} {}", *most, of);
}

} // namespace

std::string limits_text(const Limits& limits, std::string_view unit)
{
    std::string out;
    if (!unit.empty()) append_part(out, std::string(unit));
    if (limits.min && limits.max) {
        append_part(out, fmt::format("{} to {}", *limits.min, *limits.max));
    } else if (limits.min) {
        append_part(out, fmt::format("at least {}", *limits.min));
    } else if (limits.max) {
        append_part(out, fmt::format("at most {}", *limits.max));
    }
    if (limits.min_length || limits.max_length)
        append_part(out, span_text(limits.min_length, limits.max_length, "characters"));
    if (limits.min_items || limits.max_items) append_part(out, span_text(limits.min_items, limits.max_items, "items"));
    if (!limits.pattern.empty()) append_part(out, fmt::format("`{}`", limits.pattern));
    return out;
}

} // namespace chorus::codegen
