#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// The handler that a server implements, `serve`, and the sender of the domain's events.
std::string cpp_server_header(const Spec& domain);
std::string cpp_server_source(const Spec& domain);

} // namespace chorus::codegen
