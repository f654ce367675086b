#include "codegen/model/scenario_parser.hpp"

#include "codegen/model/keyword_table.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using Kind = ScenarioStep::Kind;

struct KindOfStep {
    std::string_view keyword;
    Kind kind;
    std::span<const std::string_view> others; ///< Keywords that may stand beside it.
};

constexpr std::array<std::string_view, 6> beside_send{"as", "input", "reply", "error", "details", "save"};
constexpr std::array<std::string_view, 3> beside_event{"as", "payload", "save"};
constexpr std::array<std::string_view, 1> beside_never{"as"};

constexpr KindOfStep kinds[] = {
    {"send", Kind::send, beside_send}, {"event", Kind::event, beside_event}, {"never", Kind::never, beside_never},
    {"connect", Kind::connect, {}},    {"disconnect", Kind::disconnect, {}},
};

Located located(const YamlNode& node)
{
    return {node.text, node.span};
}

class StepParser {
public:
    StepParser(const YamlNode& node, Diagnostics& diagnostics) : node_(node), diagnostics_(diagnostics) {}

    std::optional<ScenarioStep> parse()
    {
        if (!check_keywords(node_, Context::step, diagnostics_)) return std::nullopt;
        const KindOfStep* kind = find_kind();
        if (kind == nullptr) return std::nullopt;
        report_unfit(*kind);
        step_.kind = kind->kind;
        step_.span = node_.span;
        step_.client = {"a", node_.span};
        const Located name = located(*node_.find(kind->keyword));
        if (kind->kind == Kind::connect || kind->kind == Kind::disconnect)
            step_.client = name;
        else
            step_.name = name;
        if (const YamlNode* client = text("as")) step_.client = located(*client);
        if (const YamlNode* input = map("input")) step_.input = *input;
        for (const std::string_view key : {"reply", "payload", "details"})
            if (const YamlNode* expected = map(key)) step_.expected = *expected;
        if (const YamlNode* error = text("error")) step_.error = ErrorUse{located(*error)};
        parse_saved();
        return std::move(step_);
    }

private:
    const YamlNode* text(std::string_view key) const
    {
        const YamlNode* node = node_.find(key);
        return node != nullptr && node->is_scalar() ? node : nullptr;
    }
    const YamlNode* map(std::string_view key) const
    {
        const YamlNode* node = node_.find(key);
        return node != nullptr && node->is_map() ? node : nullptr;
    }

    const KindOfStep* find_kind()
    {
        const KindOfStep* found = nullptr;
        std::size_t count = 0;
        for (const KindOfStep& kind : kinds)
            if (text(kind.keyword) != nullptr) {
                found = &kind;
                ++count;
            }
        if (count == 1) return found;
        diagnostics_.report(Rule::unclear_step, node_.span,
                            count == 0 ? "It does not say what happens." : "Two things happen in one step.");
        return nullptr;
    }

    void report_unfit(const KindOfStep& kind)
    {
        for (const YamlEntry& entry : node_.entries) {
            const std::string_view key = entry.key.text;
            if (key == kind.keyword || key.starts_with("x-")) continue;
            const bool known = std::find(kind.others.begin(), kind.others.end(), key) != kind.others.end();
            const bool of_reply = key == "reply" && text("error") != nullptr;
            const bool of_error = key == "details" && text("error") == nullptr;
            if (!known || of_reply || of_error)
                diagnostics_.report(Rule::unfit_keyword, entry.key.span,
                                    of_error   ? std::string("`details` are those of an `error`.")
                                    : of_reply ? std::string("A command that is refused has no reply.")
                                               : fmt::format("`{}` says nothing beside `{}`.", key, kind.keyword));
        }
    }

    void parse_saved()
    {
        const YamlNode* saved = map("save");
        if (saved == nullptr) return;
        for (const YamlEntry& entry : saved->entries) {
            if (!entry.value.is_scalar()) {
                diagnostics_.report(Rule::wrong_shape, entry.value.span, "This must be a JSON pointer.");
                continue;
            }
            step_.saved.push_back({entry.key, located(entry.value)});
        }
    }

    const YamlNode& node_;
    Diagnostics& diagnostics_;
    ScenarioStep step_;
};

} // namespace

std::optional<Scenario> parse_scenario(const Located& name, const YamlNode& node, Diagnostics& diagnostics)
{
    if (!check_keywords(node, Context::scenario, diagnostics)) return std::nullopt;
    Scenario scenario;
    scenario.name = name;
    if (const YamlNode* doc = node.find("doc"); doc != nullptr && doc->is_scalar()) scenario.doc = doc->text;
    if (const YamlNode* given = node.find("given")) {
        for (const YamlNode& item : given->items) {
            if (item.is_scalar())
                scenario.given.push_back({located(item)});
            else
                diagnostics.report(Rule::wrong_shape, item.span, "`given` is a list of names.");
        }
    }
    if (const YamlNode* steps = node.find("steps"))
        for (const YamlNode& item : steps->items)
            if (std::optional<ScenarioStep> step = StepParser(item, diagnostics).parse())
                scenario.steps.push_back(std::move(*step));
    return scenario;
}

} // namespace chorus::codegen
