#pragma once

#include "conformance/runner/run/reporter.hpp"

#include <filesystem>
#include <functional>

namespace chorus::conform {

/// Writes a file when all runs are over.
class FileReport final : public Reporter {
public:
    using Write = std::function<std::string(const std::vector<RunResult>&)>;

    FileReport(std::filesystem::path file, Write write) : file_(std::move(file)), write_(std::move(write)) {}
    /// Throws std::runtime_error if it cannot be written.
    void finish(const std::vector<RunResult>& runs) override;

private:
    std::filesystem::path file_;
    Write write_;
};

} // namespace chorus::conform
