#include "codegen/model/diagnostics.hpp"

#include <algorithm>
#include <tuple>

namespace chorus::codegen {

namespace {

std::tuple<std::string_view, std::size_t, std::size_t, Rule, std::string_view> key_of(const Diagnostic& diagnostic)
{
    const std::string_view path = diagnostic.span.file != nullptr ? std::string_view(diagnostic.span.file->path) : "";
    return {path, diagnostic.span.line, diagnostic.span.column, diagnostic.rule, diagnostic.message};
}

} // namespace

Diagnostic& Diagnostic::label(const Span& place, std::string why)
{
    if (place.file != nullptr) labels.push_back({place, std::move(why)});
    return *this;
}

Diagnostic& Diagnostic::fix(Fix fix)
{
    if (!fix.edits.empty()) fixes.push_back(std::move(fix));
    return *this;
}

std::string_view Diagnostic::hint_text() const
{
    return hint.empty() ? info(rule).hint : std::string_view(hint);
}

Diagnostic& Diagnostics::report(Rule rule, const Span& span, std::string message, std::string hint)
{
    return found_.emplace_back(Diagnostic{rule, span, std::move(message), std::move(hint), {}, {}});
}

void Diagnostics::take(Diagnostics&& other)
{
    for (Diagnostic& diagnostic : other.found_)
        found_.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Diagnostics::sorted() const
{
    std::vector<Diagnostic> sorted(found_.begin(), found_.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return key_of(a) < key_of(b); });
    const auto same = [](const Diagnostic& a, const Diagnostic& b) { return key_of(a) == key_of(b); };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
    return sorted;
}

} // namespace chorus::codegen
