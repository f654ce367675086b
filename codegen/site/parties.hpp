#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// `aura or signal`
std::string party_text(const std::vector<Located>& parties);

/// Who answers a command: the owner of its domain, or the first of its clients where the owner itself sends it, as it
/// does with a heartbeat.
const std::string& answerer(const Command& command, const Spec& spec);

} // namespace chorus::codegen::site
