#pragma once

#include "conformance/runner/run/reporter.hpp"

#include <cstdio>
#include <map>

namespace chorus::conform {

/// Tells people how a run goes: progress while it lasts, each failure in full, and a summary.
class TerminalReport final : public Reporter {
public:
    /// `list_unreached`: with what coverage misses.
    TerminalReport(std::FILE* out, bool list_unreached);
    void begin(const RunResult& run, std::size_t cases) override;
    void add(const CaseResult& result) override;
    void end(const RunResult& run) override;

private:
    void show_progress();
    void clear_progress();
    void show(const CaseResult& result);
    void show_remarks(const RunResult& run) const;

    std::FILE* out_;
    bool list_unreached_;
    bool live_; ///< a terminal, on which a line can be written over
    std::size_t total_ = 0;
    std::size_t done_ = 0;
    std::size_t bad_ = 0;
    Clock::time_point shown_{};
};

} // namespace chorus::conform
