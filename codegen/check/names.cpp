#include "codegen/model/names.hpp"
#include "codegen/check/check.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/symbols/index.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Names of one C++ scope and where they come from.
class Scope {
public:
    explicit Scope(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void add(const std::string& cpp, const Located& name)
    {
        const auto [entry, added] = names_.try_emplace(cpp, name);
        if (added) return;
        diagnostics_
            .report(Rule::same_cpp_name, name.span,
                    fmt::format("`{}` becomes `{}` in C++, like another one.", name.text, cpp))
            .label(entry->second.span, "the other one");
    }

private:
    Diagnostics& diagnostics_;
    std::map<std::string, Located> names_;
};

class NameCheck {
public:
    NameCheck(const Model& model, const Spec& spec, Diagnostics& diagnostics)
        : model_(model), spec_(spec), diagnostics_(diagnostics)
    {}

    void run()
    {
        camel(spec_.name);
        check_domain_name();
        for (const TypeDecl& type : spec_.types)
            check_type(type);
        for_each_fields(spec_, [&](const Fields& fields) { check_fields(fields); });
        for (const ErrorDecl& error : spec_.errors)
            check_members(error.details);
        for (const Stream& stream : spec_.streams)
            check_members(stream.record);
        for (const Command& command : spec_.commands)
            camel(command.name, &command);
        for (const Event& event : spec_.events)
            camel(event.name, &event);
        for (const ErrorDecl& error : spec_.errors)
            camel(error.name, &error);
        for (const Stream& stream : spec_.streams)
            camel(stream.name);
        for (const Scenario& scenario : spec_.scenarios)
            camel(scenario.name);
        if (spec_.machine) check_state_names(*spec_.machine);
        check_scopes();
    }

private:
    /// `identity` is what has the name, where others may speak of it.
    void camel(const Located& name, const void* identity = nullptr)
    {
        if (!name.text.empty() && !is_camel_case(name.text)) report_style(name, identity, false);
    }

    void report_style(const Located& name, const void* identity, bool pascal)
    {
        Diagnostic& finding =
            diagnostics_.report(Rule::name_style, name.span,
                                fmt::format("`{}` is not {}.", name.text, pascal ? "PascalCase" : "camelCase"));
        const std::string better = styled_name(name.text, pascal);
        if (better.empty() || better == name.text) return;
        // The name of a type is not on the wire, every other one is.
        Fix fix{fmt::format("Rename it to `{}`", better), pascal ? Applicability::safe : Applicability::review, {}};
        const auto rename = [&](const Span& place) {
            if (std::optional<TextEdit> edit = replacement(place, name.text, better)) fix.edits.push_back(*edit);
        };
        rename(name.span);
        if (identity != nullptr)
            for (const Span& use : uses_of(index_symbols(model_), identity))
                rename(use);
        finding.fix(std::move(fix));
    }

    void check_domain_name()
    {
        constexpr std::array<std::string_view, 8> taken{"wire", "rpc", "net",     "reflect",
                                                        "log",  "std", "streams", "codegen"};
        for (const std::string_view name : taken)
            if (!spec_.is_library && spec_.name.text == name)
                diagnostics_.report(Rule::same_cpp_name, spec_.name.span,
                                    fmt::format("`{}` is a namespace that generated code uses.", name),
                                    "Choose another name.");
    }

    /// `cpp` is what `name` becomes in the namespace of the spec.
    void check_struct_name(std::string_view cpp, const Located& name)
    {
        constexpr std::array<std::string_view, 8> taken{"Handler", "Client", "Events",       "Command",
                                                        "Reply",   "Event",  "MachineState", "StateSource"};
        if (std::find(taken.begin(), taken.end(), cpp) != taken.end())
            diagnostics_.report(Rule::same_cpp_name, name.span,
                                fmt::format("Generated code has a `{}` of its own.", cpp), "Choose another name.");
    }

    void check_type(const TypeDecl& type)
    {
        if (!is_pascal_case(type.name.text)) report_style(type.name, &type, true);
        check_struct_name(type.name.text, type.name);
        Scope values(diagnostics_);
        for (const EnumValue& value : type.values) {
            camel(value.name);
            values.add(cpp_name(value.name.text), value.name);
        }
        for (const UnionArm& arm : type.arms)
            camel(arm.tag);
        camel(type.tag);
    }

    void check_state_names(const StateMachine& machine)
    {
        Scope states(diagnostics_);
        for (const EnumValue& state : machine.states) {
            camel(state.name, &state);
            states.add(cpp_name(state.name.text), state.name);
        }
    }

    void check_fields(const Fields& fields)
    {
        Scope members(diagnostics_);
        for (const Field& field : fields.fields) {
            camel(field.name, &field);
            members.add(cpp_name(field.name.text), field.name);
        }
        for (const RuleDecl& rule : fields.rules)
            camel(rule.id);
    }

    void check_members(const std::vector<Field>& fields)
    {
        Scope members(diagnostics_);
        for (const Field& field : fields) {
            camel(field.name);
            members.add(cpp_name(field.name.text), field.name);
        }
    }

    /// What stands side by side in the namespace of the spec and in its classes.
    void check_scopes()
    {
        Scope structs(diagnostics_);
        for (const TypeDecl& type : spec_.types)
            structs.add(type.name.text, type.name);
        Scope handlers(diagnostics_);
        for (const Command& command : spec_.commands) {
            structs.add(pascal_case(command.name.text), command.name);
            check_struct_name(pascal_case(command.name.text), command.name);
            handlers.add(cpp_name(command.name.text), command.name);
        }
        Scope senders(diagnostics_);
        for (const Event& event : spec_.events) {
            senders.add(cpp_name(event.name.text), event.name);
            const bool shared = std::any_of(spec_.commands.begin(), spec_.commands.end(), [&](const Command& command) {
                return command.name.text == event.name.text;
            });
            if (shared) continue;
            structs.add(pascal_case(event.name.text), event.name);
            check_struct_name(pascal_case(event.name.text), event.name);
        }
        Scope makers(diagnostics_);
        for (const ErrorDecl& error : spec_.errors)
            makers.add(cpp_name(error.name.text), error.name);
    }

    const Model& model_;
    const Spec& spec_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_names(const Model& model, Diagnostics& diagnostics)
{
    Scope libraries(diagnostics);
    for (const Spec& spec : model.specs) {
        NameCheck(model, spec, diagnostics).run();
        if (!spec.is_library) continue;
        for (const TypeDecl& type : spec.types)
            libraries.add(type.name.text, type.name);
    }
}

} // namespace chorus::codegen
