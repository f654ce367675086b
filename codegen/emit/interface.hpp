#pragma once

#include "codegen/model/spec.hpp"

#include <string>

/// What the outputs about the traffic of a domain share.
namespace chorus::codegen {

/// `chorus::pulse_api::transport`
std::string domain_namespace(const Spec& spec);
/// `pulse_api`
std::string api_namespace(std::string_view owner);
/// The first line of a generated C++ file.
std::string cpp_banner(const Spec& spec);
/// A documentation comment at `indent` spaces, wrapped to the width of the page.
std::string doc_comment(std::string_view doc, std::size_t indent = 0);
/// `"text"` as a C++ literal.
std::string cpp_literal(std::string_view text);
/// The commands that come from others; a process may also send commands of its own domain to its clients, such as a
/// heartbeat, which the runtime sends and answers.
std::vector<const Command*> served_commands(const Spec& domain);
/// `wire::Party::aura, wire::Party::pulse`
std::string party_list(const std::vector<Located>& parties);

} // namespace chorus::codegen
