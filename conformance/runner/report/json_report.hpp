#pragma once

#include "conformance/runner/run/reporter.hpp"

#include <boost/json/value.hpp>

#include <filesystem>

namespace chorus::conform {

/// What runs have found, as JSON for programs.
boost::json::value to_json(const std::vector<RunResult>& runs);

/// Writes it to a file.
class JsonReport final : public Reporter {
public:
    explicit JsonReport(std::filesystem::path file) : file_(std::move(file)) {}
    /// Throws std::runtime_error if it cannot be written.
    void finish(const std::vector<RunResult>& runs) override;

private:
    std::filesystem::path file_;
};

} // namespace chorus::conform
