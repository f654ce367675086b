#pragma once

#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// 64-bit FNV-1a.
std::uint64_t fingerprint(std::string_view text);
std::string fingerprint_text(std::string_view text);

/// Hash of everything in the spec that changes what travels or what is valid; words for people are not in it.
std::string shape_hash(const Spec& spec);

} // namespace chorus::codegen
