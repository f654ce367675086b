#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen {

struct ProcessResult {
    int exit_code = 0; ///< 128 and the signal, if a signal ended it.
    std::string output;
    std::string errors;
};

/// Runs a program, found along PATH, until it ends; `input` is its standard input. Nothing if it cannot be started.
std::optional<ProcessResult> run_program(std::vector<std::string> arguments, std::string_view input = {});

} // namespace chorus::codegen
