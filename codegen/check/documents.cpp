#include "codegen/check/check.hpp"
#include "codegen/model/document_shape.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string_view word(HistoryStep::Kind kind)
{
    switch (kind) {
    case HistoryStep::Kind::added:
        return "added";
    case HistoryStep::Kind::removed:
        return "removed";
    case HistoryStep::Kind::renamed:
        return "renamed";
    case HistoryStep::Kind::changed:
        return "changed";
    }
    return {};
}

/// Checks one document, and its history against the shapes that its versions had.
class DocumentCheck {
public:
    DocumentCheck(const Model& model, const Spec& spec, const DocumentDecl& document, Diagnostics& diagnostics)
        : model_(model), spec_(spec), document_(document), diagnostics_(diagnostics)
    {}

    void run()
    {
        if (!check_form()) return;
        const DocumentShape now = shape_of(spec_, document_);
        const auto released = released_shape(model_, document_, document_.version);
        if (released && *released != now) {
            report_change(*released, now);
            return;
        }
        if (!model_.shapes) return;
        for (std::uint32_t version = 1; version < document_.version; ++version) {
            const auto older = released_shape(model_, document_, version);
            if (!older) {
                diagnostics_.report(Rule::missing_shape, document_.name.span,
                                    fmt::format("The shape of version {} is not there: `documents/{}.shape`.", version,
                                                shape_name(document_, version)));
                continue;
            }
            const auto newer = version + 1 == document_.version ? now : released_shape(model_, document_, version + 1);
            if (newer) check_history(*older, *newer, version + 1);
        }
    }

private:
    Diagnostic& refuse(const Span& span, std::string message)
    {
        good_ = false;
        return diagnostics_.report(Rule::bad_document, span, std::move(message));
    }

    bool check_form()
    {
        if (!is_camel_case(document_.name.text)) refuse(document_.name.span, "A document has a name in camelCase.");
        const TypeDecl* root = find_root(spec_, document_);
        if (root == nullptr || root->kind != TypeDecl::Kind::structure) {
            refuse(document_.root.span, fmt::format("`{}` is no struct of this library.", document_.root.text));
            return false;
        }
        const Field* stamp = root->structure.find(document_.stamp.text);
        if (stamp == nullptr || stamp->type.kind != TypeUse::Kind::scalar || stamp->type.scalar != Scalar::u32 ||
            stamp->may_be_absent() || stamp->type.nullable)
            refuse(document_.stamp.span, fmt::format("`{}` cannot be the stamp of a version.", document_.stamp.text));
        if (document_.version == 0) refuse(document_.version_place, "Versions are whole numbers from 1.");
        for (const HistoryStep& step : document_.history)
            check_step(step);
        return good_;
    }

    void check_step(const HistoryStep& step)
    {
        if (step.since < 2 || step.since > document_.version)
            refuse(step.place.span, fmt::format("`since` is a version from 2 to {}.", document_.version));
        if (step.was.text.empty() == (step.kind == HistoryStep::Kind::renamed))
            refuse(step.place.span, "`was` belongs to `renamed`.");
        if (!step.by.text.empty() && (step.kind != HistoryStep::Kind::changed || !is_camel_case(step.by.text)))
            refuse(step.by.span, "`by` belongs to `changed` and is a name in camelCase.");
        if (step.value && step.kind != HistoryStep::Kind::added)
            refuse(step.value->span, "`value` belongs to `added`.");
    }

    void report_change(const DocumentShape& released, const DocumentShape& now)
    {
        std::string what = "It has another root or stamp.";
        if (const auto changes = shape_changes(released, now); !changes.empty())
            what = fmt::format("`{}` was {}.", changes.front().place, word(changes.front().kind));
        diagnostics_.report(Rule::changed_document, document_.version_place,
                            fmt::format("Files of version {} of `{}` exist, and they look different. {}",
                                        document_.version, document_.name.text, what));
    }

    /// Each difference must be told by one step, and each step must tell one.
    void check_history(const DocumentShape& older, const DocumentShape& newer, std::uint32_t since)
    {
        std::vector<ShapeChange> untold = shape_changes(older, newer);
        const auto take = [&](HistoryStep::Kind kind, const std::string& place) -> std::optional<ShapeChange> {
            const auto found = std::find_if(untold.begin(), untold.end(), [&](const ShapeChange& change) {
                return change.kind == kind && change.place == place;
            });
            if (found == untold.end()) return std::nullopt;
            ShapeChange change = *found;
            untold.erase(found);
            return change;
        };
        for (const HistoryStep& step : document_.history) {
            if (step.since != since) continue;
            const bool renamed = step.kind == HistoryStep::Kind::renamed;
            const auto change = take(renamed ? HistoryStep::Kind::added : step.kind, step.place.text);
            const std::string type = step.place.text.substr(0, step.place.text.find('.') + 1);
            const auto before = renamed ? take(HistoryStep::Kind::removed, type + step.was.text) : change;
            if (!change || !before || change->text != before->text) {
                diagnostics_.report(
                    Rule::wrong_history, step.place.span,
                    fmt::format("`{}` was not {} by version {}.", step.place.text, word(step.kind), since));
            } else if (step.kind == HistoryStep::Kind::added && !step.value && needs_value(*change)) {
                diagnostics_.report(Rule::wrong_history, step.place.span,
                                    fmt::format("`{}` must be there, so older files need a value.", step.place.text),
                                    "Add `value`.");
            }
        }
        for (const ShapeChange& change : untold)
            diagnostics_.report(Rule::wrong_history, document_.name.span,
                                fmt::format("The history does not say that `{}` was {} by version {}.", change.place,
                                            word(change.kind), since));
    }

    bool needs_value(const ShapeChange& added) const
    {
        const bool stamp = added.place == document_.root.text + "." + document_.stamp.text;
        return !stamp && added.text.find(" optional") == std::string::npos &&
               added.text.find(" default=") == std::string::npos;
    }

    const Model& model_;
    const Spec& spec_;
    const DocumentDecl& document_;
    Diagnostics& diagnostics_;
    bool good_ = true;
};

} // namespace

void check_documents(const Model& model, Diagnostics& diagnostics)
{
    std::set<std::string> names;
    for (const Spec& spec : model.specs) {
        for (const DocumentDecl& document : spec.documents) {
            if (!names.insert(document.name.text).second)
                diagnostics.report(Rule::bad_document, document.name.span,
                                   fmt::format("There is another document `{}`.", document.name.text));
            DocumentCheck(model, spec, document, diagnostics).run();
        }
    }
}

} // namespace chorus::codegen
