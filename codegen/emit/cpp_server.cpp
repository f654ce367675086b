#include "codegen/emit/cpp_server.hpp"

#include "codegen/emit/interface.hpp"
#include "codegen/emit/mutants.hpp"
#include "codegen/model/names.hpp"

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

/// True if the state that the domain is in may refuse the command.
bool is_guarded(const Command& command, const Spec& domain)
{
    return domain.machine && command.allowed;
}

std::string place_of(std::string_view list, std::string_view name)
{
    return fmt::format("{}.{}", list, name);
}

/// A guard that says the opposite of a state while the fault of that state is chosen.
std::string faulty_guard(std::string guard, const Command& command, const Spec& domain, Mutants* mutants)
{
    if (mutants == nullptr) return guard;
    guard = "(" + guard + ")";
    for (const EnumValue& state : domain.machine->states)
        guard += fmt::format(
            " ^ ({} && state == MachineState::{})",
            mutants->chosen(domain, place_of("commands", command.name.text), "guard wrong in state " + state.name.text),
            cpp_name(state.name.text));
    return guard;
}

std::string guard_function(const Command& command, const Spec& domain, Mutants* mutants)
{
    std::string states;
    for (const Located& state : *command.allowed)
        states += fmt::format("{}state == MachineState::{}", states.empty() ? "" : " || ", cpp_name(state.text));
    return fmt::format("bool {}_allowed(MachineState state) {{ return {}; }}\n\n", cpp_name(command.name.text),
                       faulty_guard(states, command, domain, mutants));
}

/// The call that makes the error of a command that the state does not allow.
std::string refusal(const Spec& domain)
{
    const ErrorDecl& error = *domain.machine->refusal.decl;
    return fmt::format("{}::{}()", domain_namespace(*error.spec), cpp_name(error.name.text));
}

std::string handler_class(const Spec& domain)
{
    std::string out = "/// The commands of this domain, as the process that serves them implements them. They come "
                      "checked; a handler asks only\n"
                      "/// about state. Loop's thread.\n"
                      "class Handler {\npublic:\n    virtual ~Handler() = default;\n\n";
    if (domain.machine)
        out +=
            "    /// The state that the domain is in. A command that it does not allow is refused before its handler.\n"
            "    virtual MachineState machine_state() const = 0;\n";
    for (const Command* command : served_commands(domain))
        out += handler_method(*command);
    return out + "};\n\n"
                 "/// Adds the commands to `router`; `handler` must outlive it.\n"
                 "void serve(rpc::Router& router, Handler& handler);\n\n";
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
    if (command.deferred)
        return fmt::format(
            "    rpc::add_deferred_command<{0}>(router, {1}_info, [&handler](const {0}::Command& command, "
            "const rpc::Caller& caller, rpc::Responder<{0}::Reply> responder) {{ {2}"
            "handler.{1}(command, caller, std::move(responder)); }});\n",
            type, name,
            guarded ? fmt::format("if (!{}_allowed(handler.machine_state())) return responder.fail({}); ", name,
                                  refusal(domain))
                    : "");
    return fmt::format(
        "    rpc::add_command<{0}>(router, {1}_info, [&handler](const {0}::Command& command, const rpc::Caller& "
        "caller) {2}{{ {3}return handler.{1}(command, caller); }});\n",
        type, name, guarded ? fmt::format("-> Result<{}::Reply> ", type) : "",
        guarded ? fmt::format("if (!{}_allowed(handler.machine_state())) return {}; ", name, refusal(domain)) : "");
}

std::string serve_function(const Spec& domain)
{
    std::string out = "void serve(rpc::Router& router, Handler& handler)\n{\n";
    for (const Command* command : served_commands(domain))
        out += served_command(*command, domain);
    return out + "}\n\n";
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
    out += fmt::format("#include \"generated/{}.hpp\"\n\nnamespace {} {{\n\n", domain.stem, domain_namespace(domain));
    if (!served_commands(domain).empty() && domain.machine) out += state_enum(*domain.machine);
    if (!served_commands(domain).empty()) out += handler_class(domain);
    if (!domain.events.empty()) out += events_class(domain);
    return out + fmt::format("}} // namespace {}\n", domain_namespace(domain));
}

std::string cpp_server_source(const Spec& domain, Mutants* mutants)
{
    std::string out = cpp_banner(domain);
    out += fmt::format("#include \"generated/{}.server.hpp\"\n\n", domain.stem);
    const ErrorDecl* refusing = domain.machine ? domain.machine->refusal.decl : nullptr;
    const bool foreign = refusing != nullptr && refusing->spec != &domain;
    if (!served_commands(domain).empty() || !domain.events.empty())
        out += "#include \"codegen/runtime/rpc/serve.hpp\"\n" +
               (foreign ? fmt::format("#include \"generated/{}.hpp\"\n\n", refusing->spec->stem) : "\n");
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
