#include "codegen/compare/approvals.hpp"

#include "codegen/model/json.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/model/yaml_reader.hpp"
#include "codegen/report/report.hpp"

#include <algorithm>
#include <array>
#include <fstream>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using Failure = tl::unexpected<std::string>;

constexpr std::string_view header =
    "# Changes that were decided on. An entry holds for one change, until the version of its spec comes to `until`;\n"
    "# entries for changes that are not there are errors. `chorus breaking --approve` adds one.\n"
    "approvals:\n";

std::string yaml_text(std::string_view text)
{
    return to_compact_text(Json(text));
}

unsigned major_of(std::string_view version)
{
    return version_numbers(version).value_or(VersionNumbers{})[0];
}

const Spec* newer_spec(const Comparison& comparison, std::string_view stem)
{
    for (const auto& [before, after] : comparison.specs)
        if (after->stem == stem) return after;
    return nullptr;
}

std::string fault_of(const Approval& approval, const Comparison& comparison)
{
    const Change* found = nullptr;
    for (const Change& change : comparison.changes)
        if (change.fingerprint() == approval.change) found = &change;
    if (found == nullptr) return "There is no such change; remove the entry.";
    if (!needs_approval(*found)) return "The change needs no approval; remove the entry.";
    const Spec* spec = newer_spec(comparison, found->stem);
    if (spec != nullptr && version_numbers(spec->version) >= version_numbers(approval.until))
        return fmt::format("It held until {}, and `{}` is at {}.", approval.until, spec->stem, spec->version);
    return {};
}

} // namespace

tl::expected<std::vector<Approval>, std::string> read_approvals(const std::filesystem::path& path)
{
    std::vector<Approval> approvals;
    if (!std::filesystem::exists(path)) return approvals;
    const std::optional<std::string> text = read_file(path);
    if (!text) return Failure(fmt::format("{} cannot be read.", path.string()));
    const SourceFile file{path.generic_string(), *text};
    Diagnostics diagnostics;
    const std::optional<YamlNode> root = read_yaml(file, diagnostics);
    if (!root || !diagnostics.empty())
        return Failure(diagnostics.empty() ? fmt::format("{} is empty.", file.path)
                                           : to_text(diagnostics.sorted().front()));
    const YamlNode* list = root->find("approvals");
    if (list == nullptr || !list->is_list() || root->entries.size() != 1)
        return Failure(fmt::format("{}: it holds one list, `approvals`.", file.path));
    for (const YamlNode& item : list->items) {
        Approval& approval = approvals.emplace_back();
        approval.line = item.span.line;
        constexpr std::array<std::string_view, 5> keys{"change", "spec", "what", "reason", "until"};
        const std::array<std::string*, 5> values{&approval.change, &approval.spec, &approval.what, &approval.reason,
                                                 &approval.until};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const YamlNode* value = item.find(keys[i]);
            if (value == nullptr || !value->is_scalar() || value->text.empty())
                return Failure(fmt::format("{}:{}: an entry has change, spec, what, reason and until; `{}` is missing.",
                                           file.path, item.span.line, keys[i]));
            *values[i] = value->text;
        }
        if (item.entries.size() != keys.size())
            return Failure(fmt::format("{}:{}: an entry has change, spec, what, reason and until, and nothing else.",
                                       file.path, item.span.line));
    }
    return approvals;
}

bool needs_approval(const Change& change)
{
    if (change.verdict == ChangeClass::behaviour) return true;
    return std::any_of(change.effects.begin(), change.effects.end(),
                       [](const Effect& effect) { return effect.bump == Bump::major; });
}

std::vector<ApprovalFault> approval_faults(const std::vector<Approval>& approvals, const Comparison& comparison)
{
    std::vector<ApprovalFault> faults;
    for (std::size_t i = 0; i < approvals.size(); ++i) {
        std::string message = fault_of(approvals[i], comparison);
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (approvals[earlier].change == approvals[i].change) message = "The entry is there twice.";
        if (!message.empty()) faults.push_back({approvals[i], std::move(message)});
    }
    return faults;
}

bool is_approved(const Change& change, const std::vector<Approval>& approvals)
{
    const std::string fingerprint = change.fingerprint();
    return std::any_of(approvals.begin(), approvals.end(),
                       [&](const Approval& approval) { return approval.change == fingerprint; });
}

tl::expected<Approval, std::string> approve(const std::filesystem::path& path, const Change& change,
                                            const Comparison& comparison, const std::string& reason, std::string until)
{
    const auto before = read_approvals(path);
    if (!before) return Failure(before.error());
    if (!needs_approval(change)) return Failure(std::string("The change needs no approval."));
    for (const Approval& approval : *before)
        if (approval.change == change.fingerprint())
            return Failure(fmt::format("The change is approved already, until {}; to renew that, edit {}:{}.",
                                       approval.until, path.generic_string(), approval.line));
    if (reason.find_first_not_of(" \t\n") == std::string::npos)
        return Failure(std::string("An approval needs a reason; tell it with --reason."));
    const Spec* spec = newer_spec(comparison, change.stem);
    if (!until.empty() && !version_numbers(until))
        return Failure(fmt::format("`{}` is not a version; an approval ends at one, such as 2.0.0.", until));
    if (!until.empty() && spec != nullptr && version_numbers(until) <= version_numbers(spec->version))
        return Failure(fmt::format("`{}` is at {} already, so that would end at once.", spec->stem, spec->version));
    if (until.empty()) until = fmt::format("{}.0.0", major_of(spec != nullptr ? spec->version : change.before) + 1);
    const Approval approval{change.fingerprint(), change.stem, change.sentence(), reason, until};
    const bool fresh = !std::filesystem::exists(path);
    std::ofstream stream(path, std::ios::binary | std::ios::app);
    if (fresh) stream << header;
    stream << fmt::format("  - change: {}\n    spec: {}\n    what: {}\n    reason: {}\n    until: {}\n",
                          yaml_text(approval.change), approval.spec, yaml_text(approval.what), yaml_text(reason),
                          until);
    stream.close();
    if (!stream) return Failure(fmt::format("{} cannot be written.", path.string()));
    return approval;
}

} // namespace chorus::codegen
