#pragma once

#include <memory>
#include <string>
#include <vector>

#include "aura-cli/commands/verbs.hpp"

namespace chorus::aura {

/// The flags of a command of Pulse on a subcommand: names, help and checks come from its spec.
class OperationForm {
public:
    OperationForm(CLI::App& command, const reflect::Command& operation, OptionFields& fields);

    const reflect::Command& operation() const { return operation_; }
    /// What was given, once the command line is parsed. Errors: those of reflect::payload_from_flags and of words.
    Result<std::string> payload(Shell& shell) const;

private:
    /// An option and the field that it fills, such as `range.start`.
    struct Binding {
        CLI::Option* option = nullptr;
        std::string field;
        bool truth = false; ///< the flag alone means `true`
    };

    void add_field(CLI::App& command, const reflect::Field& field, OptionFields& fields);
    void add_parts(CLI::App& command, const reflect::Field& field, OptionFields& fields);
    bool is_positional(const reflect::Field& field) const;

    const reflect::Command& operation_;
    std::vector<Binding> bindings_;
};

/// A command of Pulse that every build of aura knows.
const reflect::Command& operation_of(std::string_view domain, std::string_view name);

/// Adds a command of Pulse as a subcommand.
CLI::App* add_operation(CLI::App& parent, const std::string& name, const reflect::Command& operation, Shell& shell,
                        OptionFields& fields);

} // namespace chorus::aura
