#pragma once

#include "conformance/runner/run/reporter.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace chorus::conform {

/// Writes a file when all runs are over.
class FileReport final : public Reporter {
public:
    using Write = std::function<std::string(const std::vector<RunResult>&)>;

    /// Throws std::runtime_error if it cannot be written, so that nobody learns that after a long run.
    FileReport(std::filesystem::path file, Write write);
    void finish(const std::vector<RunResult>& runs) override;

private:
    void save(const std::string& text) const;

    std::filesystem::path file_;
    Write write_;
};

} // namespace chorus::conform
