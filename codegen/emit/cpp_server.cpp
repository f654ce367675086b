#include "codegen/emit/cpp_server.hpp"

#include "codegen/emit/interface.hpp"
#include "codegen/emit/mutants.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string handler_method(const Command& command)
{
    const std::string type = pascal_case(command.name.text);
    const std::string name = cpp_name(command.name.text);
    const std::string doc = doc_comment(command.doc, 4);
    if (command.deferred)
        return doc + fmt::format("    virtual void {}(const {}::Command& command, const rpc::Caller& caller, "
                                 "rpc::Responder<{}::Reply> responder) = 0;\n",
                                 name, type, type);
    return doc +
           fmt::format("    virtual Result<{}::Reply> {}(const {}::Command& command, const rpc::Caller& caller) = 0;\n",
                       type, name, type);
}

std::string state_enum(const StateMachine& machine)
{
    std::string out = "/// What the domain goes through.\nenum class MachineState {\n";
    for (const EnumValue& state : machine.states)
        out += fmt::format("{}    {},\n", doc_comment(state.doc, 4), cpp_name(state.name.text));
    return out + "};\n\n";
}

/// True if commands are refused because of its states, its own or those of other domains. Other machines describe.
bool can_refuse(const Spec& domain)
{
    return domain.machine && !(domain.machine->refusal.name.text.empty() && domain.machine->refusals.empty());
}

/// True if the state of the domain, or of one that it requires, may refuse the command.
bool is_guarded(const Command& command, const Spec& domain)
{
    return (can_refuse(domain) && command.allowed) || !domain.required_by(command).empty();
}

std::string place_of(std::string_view list, std::string_view name)
{
    return fmt::format("{}.{}", list, name);
}

/// The domains whose states `command` needs, each once.
std::vector<const Spec*> required_domains(const Command& command, const Spec& domain)
{
    std::vector<const Spec*> found;
    for (const Requirement& required : domain.required_by(command))
        if (std::find(found.begin(), found.end(), required.domain) == found.end()) found.push_back(required.domain);
    return found;
}

/// The domains whose states any command of `domain` needs.
std::vector<const Spec*> required_domains(const Spec& domain)
{
    std::vector<const Spec*> found;
    for (const Command* command : served_commands(domain))
        for (const Spec* required : required_domains(*command, domain))
            if (std::find(found.begin(), found.end(), required) == found.end()) found.push_back(required);
    return found;
}

/// What holds the state of a domain that is required.
std::string source_name(const Spec& required)
{
    return cpp_name(required.name.text) + "_source";
}

std::string source_parameters(const std::vector<const Spec*>& required)
{
    std::string out;
    for (const Spec* other : required)
        out += fmt::format(", const {}::StateSource& {}", domain_namespace(*other), source_name(*other));
    return out;
}

std::string refusal_call(const ErrorUse& refusal)
{
    return fmt::format("{}::{}()", domain_namespace(*refusal.decl->spec), cpp_name(refusal.decl->name.text));
}

/// What a fault refuses with in a state that has no refusal of its own.
const ErrorUse* some_refusal(const StateMachine& machine, std::string_view state)
{
    const ErrorUse* own = machine.refusal_in(state);
    return own == nullptr && !machine.refusals.empty() ? &machine.refusals.front().error : own;
}

/// The questions to one machine: each state that refuses the command. A fault says the opposite of a state.
template <class Allows>
std::string questions(const Command& command, const Spec& domain, const Spec& asked, Mutants* mutants, Allows&& allows)
{
    const bool own = &asked == &domain;
    const std::string state = own ? "state" : cpp_name(asked.name.text) + "_state";
    const std::string source = own ? "handler" : source_name(asked);
    const std::string scope = own ? "" : domain_namespace(asked) + "::";
    std::string out = fmt::format("const {}MachineState {} = {}.machine_state();\n", scope, state, source);
    for (const EnumValue& value : asked.machine->states) {
        const std::string& name = value.name.text;
        const ErrorUse* refusal = some_refusal(*asked.machine, name);
        if (refusal == nullptr || (mutants == nullptr && allows(name))) continue;
        std::string condition = fmt::format("{} == {}MachineState::{}", state, scope, cpp_name(name));
        if (mutants != nullptr) {
            const std::string fault =
                mutants->chosen(domain, place_of("commands", command.name.text),
                                "guard wrong in state " + (own ? name : asked.name.text + "." + name));
            condition += fmt::format(" && {}({})", allows(name) ? "" : "!", fault);
        }
        out += fmt::format("if ({}) return {};\n", condition, refusal_call(*refusal));
    }
    return out;
}

/// The function that says why the states refuse the command. States of other domains are asked first.
std::string guard_function(const Command& command, const Spec& domain, Mutants* mutants)
{
    std::string body;
    for (const Spec* asked : required_domains(command, domain))
        body += questions(command, domain, *asked, mutants, [&](std::string_view state) {
            const std::vector<Requirement>& required = domain.required_by(command);
            return std::any_of(required.begin(), required.end(),
                               [&](const Requirement& one) { return one.domain == asked && one.state() == state; });
        });
    const bool asks_own = can_refuse(domain) && command.allowed;
    if (asks_own)
        body += questions(command, domain, domain, mutants, [&](std::string_view state) {
            return std::any_of(command.allowed->begin(), command.allowed->end(),
                               [&](const Located& allowed) { return allowed.text == state; });
        });
    std::string parameters = asks_own ? ", const Handler& handler" : "";
    parameters += source_parameters(required_domains(command, domain));
    return fmt::format("std::optional<wire::Failure> {}_refused({})\n{{\n{}return std::nullopt;\n}}\n\n",
                       cpp_name(command.name.text), parameters.substr(2), body);
}

std::string state_source(const StateMachine& machine)
{
    return state_enum(machine) +
           "/// Where the domain is. Its own guards ask, and those of domains that require a state of it.\n"
           "class StateSource {\npublic:\n    virtual ~StateSource() = default;\n\n"
           "    virtual MachineState machine_state() const = 0;\n};\n\n";
}

std::string serve_signature(const Spec& domain)
{
    return fmt::format("void serve(rpc::Router& router, Handler& handler{})",
                       source_parameters(required_domains(domain)));
}

std::string handler_class(const Spec& domain)
{
    std::string out = "/// The commands of this domain, as the process that serves them implements them. They come "
                      "checked; a handler asks only\n"
                      "/// about state. Loop's thread.\n";
    out += can_refuse(domain) ? "class Handler : public StateSource {\npublic:\n"
                              : "class Handler {\npublic:\n    virtual ~Handler() = default;\n\n";
    for (const Command* command : served_commands(domain))
        out += handler_method(*command);
    out += "};\n\n/// Adds the commands to `router`; `handler` must outlive it";
    if (!required_domains(domain).empty()) out += ", and so must the states that the commands need";
    return out + ".\n" + serve_signature(domain) + ";\n\n";
}

std::string events_class(const Spec& domain)
{
    std::string out = "/// Sends the events of this domain. Loop's thread.\n"
                      "class Events {\npublic:\n"
                      "    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}\n\n";
    for (const Event& event : domain.events)
        out += doc_comment(event.doc, 4) + fmt::format("    void {}(const {}::Event& event);\n",
                                                       cpp_name(event.name.text), pascal_case(event.name.text));
    return out + "\nprivate:\n    rpc::Broadcaster& broadcaster_;\n};\n\n";
}

std::string_view constant(const Mutants* mutants)
{
    return mutants == nullptr ? "constexpr" : "const";
}

std::string command_info(const Command& command, const Spec& domain, Mutants* mutants)
{
    const std::string name = cpp_name(command.name.text);
    std::string kind = command.replies_snapshot ? "wire::Kind::snapshot" : "wire::Kind::event";
    std::string from = name + "_from";
    if (mutants != nullptr) {
        const std::string place = place_of("commands", command.name.text);
        kind = mutants->choose(domain, place, "reply of the wrong kind", kind,
                               command.replies_snapshot ? "wire::Kind::event" : "wire::Kind::snapshot");
        from =
            mutants->choose(domain, place, "sender not checked", fmt::format("std::span<const wire::Party>({})", from),
                            "std::span<const wire::Party>(everybody)");
    }
    return fmt::format("constexpr wire::Party {0}_from[] = {{{1}}};\n"
                       "{5} rpc::OperationInfo {0}_info{{{2}::operation, {3}, {6}, wire::Priority::{4}}};\n",
                       name, party_list(command.from), pascal_case(command.name.text), kind, command.priority,
                       constant(mutants), from);
}

std::string event_info(const Event& event, const Spec& domain, Mutants* mutants)
{
    std::string delivery = event.latest ? "wire::Delivery::latest" : "wire::Delivery::reliable";
    std::string rate = fmt::format("{}u", event.max_per_second);
    if (mutants == nullptr) {
        rate.pop_back();
    } else if (event.latest) {
        const std::string place = place_of("events", event.name.text);
        delivery = mutants->choose(domain, place, "nothing coalesced", delivery, "wire::Delivery::reliable");
        if (event.max_per_second > 0) rate = mutants->choose(domain, place, "rate not limited", rate, "0u");
    }
    return fmt::format("constexpr wire::Party {0}_event_to[] = {{{1}}};\n"
                       "{6} rpc::EventInfo {0}_event_info{{{2}::operation, wire::Kind::event, {3}, "
                       "wire::Priority::{4}, {0}_event_to, {5}}};\n",
                       cpp_name(event.name.text), party_list(event.to), pascal_case(event.name.text), delivery,
                       event.priority, rate, constant(mutants));
}

std::string served_command(const Command& command, const Spec& domain)
{
    const bool guarded = is_guarded(command, domain);
    const std::string name = cpp_name(command.name.text);
    const std::string type = pascal_case(command.name.text);
    std::string captures = "&handler";
    std::string asked = can_refuse(domain) && command.allowed ? ", handler" : "";
    for (const Spec* required : required_domains(command, domain)) {
        captures += ", &" + source_name(*required);
        asked += ", " + source_name(*required);
    }
    const std::string guard =
        guarded ? fmt::format("if (std::optional<wire::Failure> refused = {}_refused({})) return {}; ", name,
                              asked.substr(2),
                              command.deferred ? "responder.fail(std::move(*refused))" : "std::move(*refused)")
                : "";
    if (command.deferred)
        return fmt::format("    rpc::add_deferred_command<{0}>(router, {1}_info, [{3}](const {0}::Command& command, "
                           "const rpc::Caller& caller, rpc::Responder<{0}::Reply> responder) {{ {2}"
                           "handler.{1}(command, caller, std::move(responder)); }});\n",
                           type, name, guard, captures);
    return fmt::format(
        "    rpc::add_command<{0}>(router, {1}_info, [{4}](const {0}::Command& command, const rpc::Caller& "
        "caller) {2}{{ {3}return handler.{1}(command, caller); }});\n",
        type, name, guarded ? fmt::format("-> Result<{}::Reply> ", type) : "", guard, captures);
}

std::string serve_function(const Spec& domain)
{
    std::string out = serve_signature(domain) + "\n{\n";
    for (const Command* command : served_commands(domain))
        out += served_command(*command, domain);
    return out + "}\n\n";
}

/// Where the errors are declared that guards answer with, besides the domain itself.
std::string refusal_includes(const Spec& domain)
{
    std::set<std::string> stems;
    const auto collect = [&](const StateMachine& machine) {
        for (const EnumValue& state : machine.states)
            if (const ErrorUse* refusal = machine.refusal_in(state.name.text)) stems.insert(refusal->decl->spec->stem);
    };
    if (domain.machine) collect(*domain.machine);
    for (const Spec* required : required_domains(domain))
        collect(*required->machine);
    stems.erase(domain.stem);
    std::string out;
    for (const std::string& stem : stems)
        out += fmt::format("#include \"generated/{}.hpp\"\n", stem);
    return out + "\n";
}

std::string event_sender(const Event& event)
{
    const std::string name = cpp_name(event.name.text);
    return fmt::format(
        "void Events::{0}(const {1}::Event& event) {{ rpc::emit(broadcaster_, {0}_event_info, event); }}\n\n", name,
        pascal_case(event.name.text));
}

} // namespace

std::string cpp_server_header(const Spec& domain)
{
    std::string out = cpp_banner(domain) + "#pragma once\n\n";
    if (!domain.events.empty()) out += "#include \"codegen/runtime/rpc/broadcaster.hpp\"\n";
    if (!served_commands(domain).empty())
        out += "#include \"codegen/runtime/rpc/caller.hpp\"\n"
               "#include \"codegen/runtime/rpc/responder.hpp\"\n"
               "#include \"codegen/runtime/rpc/router.hpp\"\n";
    out += fmt::format("#include \"generated/{}.hpp\"\n", domain.stem);
    for (const Spec* required : required_domains(domain))
        out += fmt::format("#include \"generated/{}.server.hpp\"\n", required->stem);
    out += fmt::format("\nnamespace {} {{\n\n", domain_namespace(domain));
    if (!served_commands(domain).empty() && can_refuse(domain)) out += state_source(*domain.machine);
    if (!served_commands(domain).empty()) out += handler_class(domain);
    if (!domain.events.empty()) out += events_class(domain);
    return out + fmt::format("}} // namespace {}\n", domain_namespace(domain));
}

std::string cpp_server_source(const Spec& domain, Mutants* mutants)
{
    std::string out = cpp_banner(domain);
    out += fmt::format("#include \"generated/{}.server.hpp\"\n\n", domain.stem);
    if (!served_commands(domain).empty() || !domain.events.empty())
        out += "#include \"codegen/runtime/rpc/serve.hpp\"\n" + refusal_includes(domain);
    if (served_commands(domain).empty() && domain.events.empty()) {
        out += fmt::format("namespace {} {{\n\n", domain_namespace(domain));
    } else {
        if (mutants != nullptr) out += "#include \"generated/mutation.hpp\"\n\n";
        out += fmt::format("namespace {} {{\n\nnamespace {{\n\n", domain_namespace(domain));
        if (mutants != nullptr)
            out += "constexpr wire::Party everybody[] = {wire::Party::aura, wire::Party::pulse, wire::Party::signal, "
                   "wire::Party::composer};\n";
        for (const Command* command : served_commands(domain))
            out += command_info(*command, domain, mutants);
        for (const Event& event : domain.events)
            out += event_info(event, domain, mutants);
        out += "\n";
        for (const Command* command : served_commands(domain))
            if (is_guarded(*command, domain)) out += guard_function(*command, domain, mutants);
        out += "\n} // namespace\n\n";
    }
    if (!served_commands(domain).empty()) out += serve_function(domain);
    for (const Event& event : domain.events)
        out += event_sender(event);
    return out + fmt::format("}} // namespace {}\n", domain_namespace(domain));
}

} // namespace chorus::codegen
