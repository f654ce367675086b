#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// The typed stub of a domain: a blocking and a callback form of each command, and a subscription for each event.
std::string cpp_client_header(const Spec& domain);
std::string cpp_client_source(const Spec& domain);

} // namespace chorus::codegen
