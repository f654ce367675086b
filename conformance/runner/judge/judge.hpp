#pragma once

#include "conformance/runner/ir/ir.hpp"
#include "conformance/runner/judge/interpreter.hpp"
#include "conformance/runner/judge/schema_judge.hpp"

#include <cstdint>

namespace chorus::conform {

enum class Part { command, reply, event };

/// What two judges say of one payload.
struct Judgement {
    std::optional<Breach> breach; ///< by the interpreter
    std::string disagreement;     ///< empty if the schema says the same
    bool good() const { return !breach && disagreement.empty(); }
};

/// Judges payloads twice: by the IR and by the emitted schemas. Where they differ one of them is wrong, and so is the
/// suite.
class Judge {
public:
    Judge(const Ir& ir, std::filesystem::path schema_folder) : ir_(ir), schemas_(std::move(schema_folder)) {}

    Judgement judge(const Spec& spec, const Command& command, Part part, const json::value& payload);
    Judgement judge(const Spec& spec, const Event& event, const json::value& payload);
    /// A type by itself, as the samples have them.
    Judgement judge(const Declaration& declaration, const json::value& value);
    /// Details of an error; schemas say nothing of those.
    std::optional<Breach> judge_details(const ErrorDeclaration& error, const json::value& details);

    std::uint64_t judged() const { return judged_; }
    const Ir& ir() const { return ir_; }

private:
    Judgement compare(std::optional<Breach> breach, const std::string& spec, const std::string& definition,
                      const json::value& value);

    const Ir& ir_;
    SchemaJudge schemas_;
    std::uint64_t judged_ = 0;
};

} // namespace chorus::conform
