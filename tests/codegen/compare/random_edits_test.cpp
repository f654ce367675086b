#include "codegen/compare/differ.hpp"
#include "codegen/compare/judge.hpp"

#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>
#include <random>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <rapidcheck.h>

using namespace chorus::codegen;

namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t count)
{
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

/// A field or enum value of a spec that is made by chance; an edit makes another choice for one of its parts.
struct Part {
    std::string name;
    std::size_t type = 0;
    std::size_t limits = 0;
    bool optional = false;
};

/// A domain: a choice, a type with or without a rule, and a command that holds both.
struct Draft {
    std::vector<std::string> values{"a", "b", "c"};
    bool ordered = false;
    int next = 0; ///< Makes the names of values that are added.
    std::vector<Part> inner;
    std::vector<Part> input;
    std::vector<Part> output;
};

constexpr std::size_t type_count = 9;
constexpr std::size_t limit_count = 4;

std::string type_of(const Part& part)
{
    constexpr std::array<std::string_view, limit_count> numbers{"", ", max: 9", ", max: 20", ", min: 2, max: 9"};
    constexpr std::array<std::string_view, limit_count> texts{"", ", maxLength: 3", ", pattern: '^[a-f]{1,4}$'",
                                                              ", minLength: 1, maxLength: 5"};
    constexpr std::array<std::string_view, limit_count> lists{"", ", maxItems: 2", ", minItems: 1",
                                                              ", minItems: 1, maxItems: 3"};
    constexpr std::array<std::string_view, 7> plain{"bool", "u8", "i32", "f64", "string", "Mode", "Inner"};
    if (part.type == 0 || part.type == 5 || part.type == 6) return std::string(plain[part.type]);
    if (part.type < 4) return fmt::format("{{type: {}{}}}", plain[part.type], numbers[part.limits]);
    if (part.type == 4) return fmt::format("{{type: string{}}}", texts[part.limits]);
    return fmt::format("{{type: list<{}>{}}}", part.type == 7 ? "Inner" : "u8", lists[part.limits]);
}

std::string fields_of(const std::vector<Part>& parts, const std::string& indent)
{
    std::string text = indent + "same: bool\n";
    for (const Part& part : parts)
        text += fmt::format("{}{}{}: {}\n", indent, part.name, part.optional ? "?" : "", type_of(part));
    return text;
}

std::string text_of(const Draft& draft)
{
    std::string values;
    for (const std::string& value : draft.values)
        values += fmt::format("{}{}: A value.", values.empty() ? "" : ", ", value);
    return "chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: stable\ndoc: A domain to try.\ntypes:\n"
           "  Mode: {enum: {" +
           values + "}, doc: A mode.}\n  Inner:\n    doc: Inside.\n    fields:\n      low: u8\n      high: u8\n" +
           fields_of(draft.inner, "      ") +
           (draft.ordered ? "    rules: [{id: order, expr: low < high, message: In order.}]\n" : "") +
           "commands:\n  put:\n    doc: Put it.\n    from: [aura]\n    input:\n      mode: Mode\n      inner?: "
           "Inner\n" +
           fields_of(draft.input, "      ") + "    reply:\n      mode: Mode\n      inner?: Inner\n" +
           fields_of(draft.output, "      ");
}

Part random_part(Random& random, std::string name, bool within_inner)
{
    Part part{std::move(name), below(random, type_count), below(random, limit_count), below(random, 3) == 0};
    // A type cannot hold itself.
    if (within_inner && (part.type == 6 || part.type == 7)) part.type = 1;
    return part;
}

Draft random_draft(Random& random)
{
    Draft draft;
    draft.ordered = below(random, 2) == 0;
    for (auto* parts : {&draft.inner, &draft.input, &draft.output})
        for (std::size_t i = below(random, 4); i > 0; --i)
            parts->push_back(random_part(random, fmt::format("f{}", i), parts == &draft.inner));
    return draft;
}

void edit(Draft& draft, Random& random)
{
    std::vector<Part>* lists[] = {&draft.inner, &draft.input, &draft.output};
    std::vector<Part>& parts = *lists[below(random, 3)];
    const bool inner = &parts == &draft.inner;
    switch (below(random, 8)) {
    case 0:
        if (draft.values.size() > 1)
            draft.values.erase(draft.values.begin() + static_cast<std::ptrdiff_t>(below(random, draft.values.size())));
        break;
    case 1:
        draft.values.push_back(fmt::format("v{}", draft.next++));
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
        if (!parts.empty()) parts.front() = random_part(random, parts.front().name, inner);
        break;
    case 6:
        if (!parts.empty()) parts.front().optional = !parts.front().optional;
        break;
    default:
        if (!parts.empty()) parts.back().limits = below(random, limit_count);
    }
}

/// Any value that the fields accept, or nothing if chance does not find one.
class Values {
public:
    explicit Values(Random& random) : random_(random) {}

    Json of(const Fields& fields)
    {
        Json::Object object;
        for (const Field& field : fields.fields)
            if (!field.may_be_absent() || below(random_, 2) == 0)
                object.emplace_back(field.name.text, of(field.type, field.limits));
        std::shuffle(object.begin(), object.end(), random_);
        return Json(std::move(object));
    }

private:
    Json of(const TypeUse& use, const Limits& limits)
    {
        if (use.kind == TypeUse::Kind::list) {
            Json::List items;
            for (std::size_t i = limits.min_items.value_or(0) + below(random_, 4); i > 0; --i)
                items.push_back(of(use.element(), {}));
            return Json(std::move(items));
        }
        if (use.decl != nullptr && use.decl->kind == TypeDecl::Kind::structure) return of(use.decl->structure);
        if (use.decl != nullptr) return Json(use.decl->values[below(random_, use.decl->values.size())].name.text);
        if (use.scalar == Scalar::boolean) return Json(below(random_, 2) == 0);
        if (use.scalar == Scalar::string) return text(limits);
        const auto [min, max] = range_of(use.scalar, limits);
        const double low = std::max(min, -30.0);
        const auto whole =
            static_cast<std::int64_t>(low) +
            static_cast<std::int64_t>(below(random_, static_cast<std::size_t>(std::min(max, 300.0) - low) + 1));
        if (use.scalar == Scalar::f64 && below(random_, 2) == 0) return Json(static_cast<double>(whole) + 0.25);
        return Json(whole);
    }

    Json text(const Limits& limits)
    {
        const std::size_t length = limits.min_length.value_or(0) + below(random_, 6);
        if (!limits.pattern.empty()) return Json(example_of(compile_pattern(limits.pattern).value(), length));
        std::string out;
        for (std::size_t i = 0; i < length; ++i)
            out.push_back("afgz 0"[below(random_, 6)]);
        return Json(out);
    }

    Random& random_;
};

/// Specs before and after some edits, judged.
struct Pair {
    std::unique_ptr<CheckedSpecs> older;
    std::unique_ptr<CheckedSpecs> newer;
    std::string texts;
    Comparison comparison;
};

Pair random_pair(Random& random)
{
    Draft draft = random_draft(random);
    Pair pair;
    pair.texts = text_of(draft);
    pair.older = check_sample(pair.texts);
    for (std::size_t edits = 1 + below(random, 3); edits > 0; --edits)
        edit(draft, random);
    pair.newer = check_sample(text_of(draft));
    pair.texts += "\n---\n" + text_of(draft);
    if (!pair.older->diagnostics.empty() || !pair.newer->diagnostics.empty())
        throw std::runtime_error(pair.texts + pair.older->text() + pair.newer->text());
    pair.comparison = compare(pair.older->model, pair.newer->model);
    judge(pair.comparison, pair.older->model, pair.newer->model);
    return pair;
}

const Fields& fields_of(const CheckedSpecs& specs, bool reply)
{
    const Command& command = specs.model.find("pulse/sample")->commands.front();
    return reply ? command.reply : command.input;
}

bool has_effect(const Comparison& comparison, bool reply, bool newer_writes)
{
    for (const Change& change : comparison.changes)
        for (const Effect& effect : change.effects)
            if (effect.place == (reply ? "sample.put reply" : "sample.put command") &&
                effect.witness.writer.starts_with(newer_writes ? "newer" : "older"))
                return true;
    return false;
}

} // namespace

TEST_CASE("where nothing is found, no message by chance is refused; what is found is refused")
{
    constexpr int samples = 400;
    const bool held = rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const Pair pair = random_pair(random);
        for (const bool reply : {false, true}) {
            for (const bool newer_writes : {false, true}) {
                const Fields& writer = fields_of(newer_writes ? *pair.newer : *pair.older, reply);
                const Fields& reader = fields_of(newer_writes ? *pair.older : *pair.newer, reply);
                if (has_effect(pair.comparison, reply, newer_writes)) continue;
                for (int i = 0; i < samples; ++i) {
                    const Json value = Values(random).of(writer);
                    if (find_breach(value, writer)) continue;
                    const auto breach = find_breach(value, reader);
                    if (breach)
                        RC_FAIL(pair.texts + "\n" + to_compact_text(value) + "\n" + breach->pointer + " " +
                                breach->rule);
                }
            }
        }
        for (const Change& change : pair.comparison.changes) {
            for (const Effect& effect : change.effects) {
                const bool newer_writes = effect.witness.writer.starts_with("newer");
                const bool reply = effect.place.ends_with("reply");
                const Json& payload = *effect.witness.message.find("payload");
                if (find_breach(payload, fields_of(newer_writes ? *pair.newer : *pair.older, reply)))
                    RC_FAIL(pair.texts + "\nrefused by its writer: " + to_compact_text(payload));
                if (!find_breach(payload, fields_of(newer_writes ? *pair.older : *pair.newer, reply)))
                    RC_FAIL(pair.texts + "\naccepted by its reader: " + to_compact_text(payload));
            }
        }
    });
    CHECK(held);
}

TEST_CASE("comparing specs with themselves finds nothing, whatever they are")
{
    CHECK(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const std::string text = text_of(random_draft(random));
        const auto one = check_sample(text);
        const auto other = check_sample(text);
        RC_ASSERT(compare(one->model, other->model).changes.empty());
    }));
}
