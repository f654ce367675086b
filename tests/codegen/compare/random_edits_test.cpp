#include "codegen/compare/differ.hpp"
#include "codegen/compare/judge.hpp"

#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "tests/codegen/compare/random_specs.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus::codegen;
using namespace chorus::test;

namespace {

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
