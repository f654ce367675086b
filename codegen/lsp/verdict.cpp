#include "codegen/lsp/verdict.hpp"

#include "codegen/compare/approvals.hpp"
#include "codegen/compare/differ.hpp"
#include "codegen/compare/judge.hpp"

#include <fmt/format.h>

namespace chorus::codegen::lsp {

void Verdict::forget()
{
    loaded_ = false;
    older_.reset();
    judged_.reset();
}

void Verdict::load()
{
    if (loaded_) return;
    loaded_ = true;
    auto older = load_source("release", specs_);
    if (older) {
        since_ = (*older)->name;
    } else {
        older = load_source("git:HEAD", specs_);
        since_ = "HEAD";
    }
    // Without a past there is nothing to compare, and one with faults cannot be compared.
    if (older && (*older)->diagnostics.empty()) older_ = std::move(*older);
}

std::string Verdict::of(const std::string& stem, const std::shared_ptr<const Snapshot>& snapshot)
{
    load();
    if (!older_ || !snapshot->diagnostics.empty()) return {};
    if (judged_ != snapshot) {
        Comparison comparison = compare(older_->model, snapshot->model);
        judge(comparison, older_->model, snapshot->model);
        breaks_.clear();
        for (const Change& change : comparison.changes)
            if (needs_approval(change)) ++breaks_[change.stem];
        judged_ = snapshot;
    }
    const auto found = breaks_.find(stem);
    if (found == breaks_.end()) return {};
    return fmt::format("{} breaking change{} since {}", found->second, found->second == 1 ? "" : "s", since_);
}

} // namespace chorus::codegen::lsp
