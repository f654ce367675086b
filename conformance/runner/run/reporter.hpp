#pragma once

#include "conformance/runner/run/result.hpp"

#include <memory>

namespace chorus::conform {

/// Is told how a run goes.
class Reporter {
public:
    virtual ~Reporter() = default;
    virtual void begin(const RunResult& run, std::size_t cases) { (void)run, (void)cases; }
    virtual void add(const CaseResult& result) { (void)result; }
    virtual void end(const RunResult& run) { (void)run; }
    /// After the last run.
    virtual void finish(const std::vector<RunResult>& runs) { (void)runs; }
};

/// Tells several.
class Reporters final : public Reporter {
public:
    void add(std::unique_ptr<Reporter> reporter) { reporters_.push_back(std::move(reporter)); }
    void begin(const RunResult& run, std::size_t cases) override
    {
        for (const auto& reporter : reporters_)
            reporter->begin(run, cases);
    }
    void add(const CaseResult& result) override
    {
        for (const auto& reporter : reporters_)
            reporter->add(result);
    }
    void end(const RunResult& run) override
    {
        for (const auto& reporter : reporters_)
            reporter->end(run);
    }
    void finish(const std::vector<RunResult>& runs) override
    {
        for (const auto& reporter : reporters_)
            reporter->finish(runs);
    }

private:
    std::vector<std::unique_ptr<Reporter>> reporters_;
};

} // namespace chorus::conform
