#pragma once

#include "codegen/compare/spec_source.hpp"
#include "codegen/lsp/workspace.hpp"

#include <map>
#include <optional>
#include <string>

namespace chorus::codegen::lsp {

/// What the changes since the last release, or since HEAD where there is none, do to peers. The older specs are read
/// once; each snapshot is judged once, when it is asked for.
class Verdict {
public:
    explicit Verdict(std::filesystem::path specs) : specs_(std::move(specs)) {}

    /// `2 breaking changes since HEAD`. Empty where the spec breaks nothing, where there is no past, and while a
    /// finding leaves open what the specs mean.
    std::string of(const std::string& stem, const std::shared_ptr<const Snapshot>& snapshot);

    /// The past may be another one: a commit or a release was made.
    void forget();

private:
    void load();

    std::filesystem::path specs_;
    bool loaded_ = false;
    std::unique_ptr<LoadedSpecs> older_;
    std::string since_;
    std::shared_ptr<const Snapshot> judged_;
    std::map<std::string, std::size_t> breaks_; // by stem, of `judged_`
};

} // namespace chorus::codegen::lsp
