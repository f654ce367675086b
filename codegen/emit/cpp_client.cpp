#include "codegen/emit/cpp_client.hpp"

#include "codegen/emit/interface.hpp"
#include "codegen/model/names.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string default_deadline(const Command& command)
{
    return fmt::format("{{std::chrono::milliseconds({})}}", command.timeout_ms);
}

std::string command_methods(const Command& command)
{
    return doc_comment(command.doc, 4) +
           fmt::format("    Result<{0}::Reply> {1}(const {0}::Command& command, rpc::Deadline deadline = {2});\n"
                       "    void {1}(const {0}::Command& command, rpc::Callback<{0}::Reply> done, rpc::Deadline "
                       "deadline = {2});\n",
                       pascal_case(command.name.text), cpp_name(command.name.text), default_deadline(command));
}

std::string event_method(const Event& event)
{
    return doc_comment(event.doc, 4) +
           fmt::format("    rpc::Subscription on_{}(std::function<void(const {}::Event&)> handler);\n",
                       snake_case(event.name.text), pascal_case(event.name.text));
}

std::string call_info(const Command& command)
{
    return fmt::format("constexpr rpc::CallInfo {}_info{{{}::operation, wire::Kind::{}, wire::Priority::{}, "
                       "std::chrono::milliseconds({}), {}}};\n",
                       cpp_name(command.name.text), pascal_case(command.name.text),
                       command.replies_snapshot ? "snapshot" : "event", command.priority, command.timeout_ms,
                       command.idempotent);
}

std::string command_bodies(const Command& command)
{
    return fmt::format(
        "Result<{0}::Reply> Client::{1}(const {0}::Command& command, rpc::Deadline deadline)\n{{\n"
        "    return rpc::call_and_wait<{0}>(peer_, {1}_info, command, deadline);\n}}\n\n"
        "void Client::{1}(const {0}::Command& command, rpc::Callback<{0}::Reply> done, rpc::Deadline deadline)\n{{\n"
        "    rpc::call<{0}>(peer_, {1}_info, command, std::move(done), deadline);\n}}\n\n",
        pascal_case(command.name.text), cpp_name(command.name.text));
}

std::string event_body(const Event& event)
{
    return fmt::format("rpc::Subscription Client::on_{0}(std::function<void(const {1}::Event&)> handler)\n{{\n"
                       "    return rpc::on_event<{1}>(peer_, std::move(handler));\n}}\n\n",
                       snake_case(event.name.text), pascal_case(event.name.text));
}

} // namespace

std::string cpp_client_header(const Spec& domain)
{
    std::string out = cpp_banner(domain) + "#pragma once\n\n";
    if (!served_commands(domain).empty())
        out += "#include \"codegen/runtime/rpc/deadline.hpp\"\n#include \"codegen/runtime/rpc/responder.hpp\"\n";
    if (!domain.events.empty()) out += "#include \"codegen/runtime/rpc/subscription.hpp\"\n";
    out += fmt::format(
        "#include \"generated/{}.hpp\"\n\n#include <functional>\n\nnamespace chorus::rpc {{\nclass Peer;\n}}\n\n"
        "namespace {} {{\n\n",
        domain.stem, domain_namespace(domain));
    out += "/// Sends the commands of this domain and hands out its events. The form without a callback handles events "
           "until the\n"
           "/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's "
           "thread.\n"
           "class Client {\npublic:\n    explicit Client(rpc::Peer& peer) : peer_(peer) {}\n\n";
    for (const Command* command : served_commands(domain))
        out += command_methods(*command);
    if (!domain.events.empty()) out += "\n";
    for (const Event& event : domain.events)
        out += event_method(event);
    return out +
           fmt::format("\nprivate:\n    rpc::Peer& peer_;\n}};\n\n}} // namespace {}\n", domain_namespace(domain));
}

std::string cpp_client_source(const Spec& domain)
{
    std::string out = cpp_banner(domain);
    out += fmt::format(
        "#include \"generated/{}.client.hpp\"\n\n#include \"codegen/runtime/rpc/call.hpp\"\n\nnamespace {} {{\n\n",
        domain.stem, domain_namespace(domain));
    if (!served_commands(domain).empty()) {
        out += "namespace {\n\n";
        for (const Command* command : served_commands(domain))
            out += call_info(*command);
        out += "\n} // namespace\n\n";
    }
    for (const Command* command : served_commands(domain))
        out += command_bodies(*command);
    for (const Event& event : domain.events)
        out += event_body(event);
    return out + fmt::format("}} // namespace {}\n", domain_namespace(domain));
}

} // namespace chorus::codegen
