#pragma once

#include "codegen/compare/versions.hpp"

/// Words that the reports of changes share.
namespace chorus::codegen {

/// A message that is too long for people is cut, and the rest counted.
std::string shortened(std::string text);

/// `transport.seek reply: what the newer server writes is refused by the older client at /payload/x (required)`
std::string refusal(const Effect& effect);

/// The first effect of each direction, and how many more there are.
std::vector<std::pair<const Effect*, std::size_t>> leading_effects(const Change& change);

/// The command that approves a change; `older` is what it was judged against.
std::string approving(std::string_view older, std::string_view fingerprint);
std::string version_sentence(const VersionFinding& finding);

} // namespace chorus::codegen
