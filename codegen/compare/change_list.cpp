#include "codegen/compare/change_list.hpp"

namespace chorus::codegen {

void ChangeList::begin(const std::string& stem, const std::string& version)
{
    stem_ = stem;
    version_ = version;
}

Change& ChangeList::add(ChangeKind kind, std::string subject, std::string before, std::string after, const Span& span)
{
    Change& change = result_.changes.emplace_back();
    change.kind = kind;
    change.stem = stem_;
    change.subject = std::move(subject);
    change.before = std::move(before);
    change.after = std::move(after);
    change.span = span;
    return change;
}

void ChangeList::changed(ChangeKind kind, const std::string& subject, const std::string& before,
                         const std::string& after, const Span& span)
{
    if (before != after) add(kind, subject, before, after, span);
}

void ChangeList::old_name_changed(const std::optional<OldName>& before, const std::optional<OldName>& after,
                                  const std::string& subject, const Span& span)
{
    const auto name = [](const std::optional<OldName>& was) { return was ? was->name.text : std::string(); };
    if (name(before) == name(after)) {
        if (before) changed(ChangeKind::words_changed, subject + ".until", before->until.text, after->until.text, span);
        return;
    }
    if (before) {
        const bool announced = version_numbers(before->until.text) <= version_numbers(version_);
        add(announced ? ChangeKind::old_name_ended : ChangeKind::old_name_dropped, subject, name(before), "", span);
    }
    if (after) add(ChangeKind::old_name_added, subject, "", name(after), span);
}

} // namespace chorus::codegen
