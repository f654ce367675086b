#include "codegen/model/json.hpp"
#include "codegen/report/report.hpp"

namespace chorus::codegen {

namespace {

Json count(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

Json position_json(const Position& position)
{
    return Json::Object{{"line", count(position.line)},
                        {"column", count(position.character)},
                        {"utf16", count(position.utf16)},
                        {"byte", count(position.offset)}};
}

Json place_json(const Span& span)
{
    if (span.file == nullptr) return nullptr;
    return Json::Object{
        {"file", span.file->path}, {"start", position_json(begin_of(span))}, {"end", position_json(end_of(span))}};
}

Json fix_json(const Fix& fix)
{
    Json::List edits;
    for (const TextEdit& edit : fix.edits)
        edits.push_back(Json::Object{
            {"file", edit.file->path}, {"byte", count(edit.begin)}, {"endByte", count(edit.end)}, {"text", edit.text}});
    return Json::Object{{"title", fix.title},
                        {"applicability", fix.applicability == Applicability::safe ? "safe" : "review"},
                        {"edits", std::move(edits)}};
}

} // namespace

std::string to_json(const Diagnostic& diagnostic)
{
    const RuleInfo& rule = info(diagnostic.rule);
    Json::List labels;
    for (const Label& label : diagnostic.labels)
        labels.push_back(Json::Object{{"place", place_json(label.span)}, {"message", label.message}});
    Json::List fixes;
    for (const Fix& fix : diagnostic.fixes)
        fixes.push_back(fix_json(fix));
    return to_compact_text(Json::Object{{"id", rule.id},
                                        {"rule", rule.name},
                                        {"severity", severity_name(rule.severity)},
                                        {"message", diagnostic.message},
                                        {"hint", diagnostic.hint_text()},
                                        {"place", place_json(diagnostic.span)},
                                        {"labels", std::move(labels)},
                                        {"fixes", std::move(fixes)}});
}

} // namespace chorus::codegen
