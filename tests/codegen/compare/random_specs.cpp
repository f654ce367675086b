#include "tests/codegen/compare/random_specs.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace chorus::test {

namespace {

constexpr std::size_t type_count = 9;
constexpr std::size_t limit_count = 4;

std::string was_of(const Name& name)
{
    return name.was.empty() ? std::string() : fmt::format(", was: {}, until: 2.0.0", name.was);
}

std::string type_of(const Part& part)
{
    const std::string was = was_of(part.name);
    constexpr std::array<std::string_view, limit_count> numbers{"", ", max: 9", ", max: 20", ", min: 2, max: 9"};
    constexpr std::array<std::string_view, limit_count> texts{"", ", maxLength: 3", ", pattern: '^[a-f]{1,4}$'",
                                                              ", minLength: 1, maxLength: 5"};
    constexpr std::array<std::string_view, limit_count> lists{"", ", maxItems: 2", ", minItems: 1",
                                                              ", minItems: 1, maxItems: 3"};
    constexpr std::array<std::string_view, 7> plain{"bool", "u8", "i32", "f64", "string", "Mode", "Inner"};
    if (part.type == 0 || part.type == 5 || part.type == 6) return fmt::format("{{type: {}{}}}", plain[part.type], was);
    if (part.type < 4) return fmt::format("{{type: {}{}{}}}", plain[part.type], numbers[part.limits], was);
    if (part.type == 4) return fmt::format("{{type: string{}{}}}", texts[part.limits], was);
    return fmt::format("{{type: list<{}>{}{}}}", part.type == 7 ? "Inner" : "u8", lists[part.limits], was);
}

std::string fields_of(const std::vector<Part>& parts, const std::string& indent)
{
    std::string text = indent + "same: bool\n";
    for (const Part& part : parts)
        text += fmt::format("{}{}{}: {}\n", indent, part.name.now, part.optional ? "?" : "", type_of(part));
    return text;
}

Part random_part(Random& random, std::string name, bool within_inner)
{
    Part part{{std::move(name), ""}, below(random, type_count), below(random, limit_count), below(random, 3) == 0};
    // A type cannot hold itself.
    if (within_inner && (part.type == 6 || part.type == 7)) part.type = 1;
    return part;
}

/// Gives another name, which nothing had; the one before is read still, or forgotten.
void give_new_name(Name& name, Draft& draft, Random& random)
{
    name.was = below(random, 4) != 0 ? name.now : "";
    name.now = fmt::format("n{}", draft.next++);
}

} // namespace

std::size_t below(Random& random, std::size_t count)
{
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

std::string text_of(const Draft& draft)
{
    std::string values;
    for (const Name& value : draft.values)
        values += fmt::format("{}{}: {{doc: A value.{}}}", values.empty() ? "" : ", ", value.now, was_of(value));
    return "chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: stable\ndoc: A domain to try.\ntypes:\n"
           "  Mode: {enum: {" +
           values + "}, doc: A mode.}\n  Inner:\n    doc: Inside.\n    fields:\n" +
           fmt::format("      {}: {{type: u8{}}}\n      high: u8\n", draft.low.now, was_of(draft.low)) +
           fields_of(draft.inner, "      ") +
           (draft.ordered
                ? fmt::format("    rules: [{{id: order, expr: {} < high, message: In order.}}]\n", draft.low.now)
                : "") +
           "commands:\n  put:\n    doc: Put it.\n    from: [aura]\n    input:\n      mode: Mode\n      inner?: "
           "Inner\n" +
           fields_of(draft.input, "      ") + "    reply:\n      mode: Mode\n      inner?: Inner\n" +
           fields_of(draft.output, "      ");
}

Draft random_draft(Random& random)
{
    Draft draft;
    draft.ordered = below(random, 2) == 0;
    for (auto* parts : {&draft.inner, &draft.input, &draft.output})
        for (std::size_t i = below(random, 4); i > 0; --i)
            parts->push_back(random_part(random, fmt::format("f{}", i), parts == &draft.inner));
    // Some of what there is at first was renamed already.
    for (auto* parts : {&draft.inner, &draft.input, &draft.output})
        for (Part& part : *parts)
            if (below(random, 4) == 0) give_new_name(part.name, draft, random);
    for (Name& value : draft.values)
        if (below(random, 6) == 0) give_new_name(value, draft, random);
    return draft;
}

void edit(Draft& draft, Random& random)
{
    std::vector<Part>* lists[] = {&draft.inner, &draft.input, &draft.output};
    std::vector<Part>& parts = *lists[below(random, 3)];
    const bool inner = &parts == &draft.inner;
    switch (below(random, 12)) {
    case 0:
        if (draft.values.size() > 1)
            draft.values.erase(draft.values.begin() + static_cast<std::ptrdiff_t>(below(random, draft.values.size())));
        break;
    case 1:
        draft.values.push_back({fmt::format("v{}", draft.next++), ""});
        break;
    case 2:
        draft.ordered = !draft.ordered;
        break;
    case 3:
        parts.push_back(random_part(random, fmt::format("g{}", parts.size()), inner));
        break;
    case 4:
        if (!parts.empty()) parts.pop_back();
        break;
    case 5:
        if (!parts.empty()) parts.front() = random_part(random, parts.front().name.now, inner);
        break;
    case 6:
        if (!parts.empty()) parts.front().optional = !parts.front().optional;
        break;
    case 7:
        if (!parts.empty()) give_new_name(parts[below(random, parts.size())].name, draft, random);
        break;
    case 8:
        give_new_name(draft.values[below(random, draft.values.size())], draft, random);
        break;
    case 9:
        give_new_name(draft.low, draft, random);
        break;
    case 10:
        // The time of the old names is over.
        for (Part& part : parts)
            part.name.was.clear();
        for (Name& value : draft.values)
            value.was.clear();
        break;
    default:
        if (!parts.empty()) parts.back().limits = below(random, limit_count);
    }
}

} // namespace chorus::test
