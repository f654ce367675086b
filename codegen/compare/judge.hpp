#pragma once

#include "codegen/check/interpreter.hpp"
#include "codegen/compare/change.hpp"

namespace chorus::codegen {

/// Decides for every change what it does to an older client of a newer server and to a newer client of an older server,
/// in each message that holds what changed. A change that one side refuses has a message that shows it, which both sets
/// of specs have judged: accepted by the writer's, refused by the reader's.
void judge(Comparison& comparison, const Model& older, const Model& newer,
           UnknownFields unknown = UnknownFields::refuse);

} // namespace chorus::codegen
