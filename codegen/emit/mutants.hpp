#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/spec.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen {

/// One way in which generated code could be wrong.
struct Mutant {
    std::string spec;  ///< `pulse/transport`
    std::string place; ///< `SetLoop::Command.start`
    std::string fault; ///< `min dropped`
};

/// Generated code with every fault in it, each asleep until its number is chosen when the program runs. So a suite of
/// tests is judged by thousands of faulty programs that were built as one.
class Mutants {
public:
    /// The expression `normal`, or `faulty` while the new fault is chosen.
    std::string choose(const Spec& spec, std::string place, std::string fault, std::string_view normal,
                       std::string_view faulty);
    /// A condition that is true while the new fault is chosen.
    std::string chosen(const Spec& spec, std::string place, std::string fault);

    /// One JSON object a line: number, spec, place, fault.
    std::string list() const;

private:
    std::vector<Mutant> mutants_;
};

/// The sources that decode, check and dispatch, with all faults; `generated/mutation.hpp`, which chooses one by the
/// environment variable CHORUS_MUTANT; and their list, `mutants.jsonl`.
Outputs emit_mutants(const Model& model);

} // namespace chorus::codegen
