#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

class Mutants;

/// The handler that a server implements, `serve`, and the sender of the domain's events.
std::string cpp_server_header(const Spec& domain);
/// With `mutants`, every check before a handler can be made faulty.
std::string cpp_server_source(const Spec& domain, Mutants* mutants = nullptr);

} // namespace chorus::codegen
