#pragma once

#include "codegen/compare/change_list.hpp"

namespace chorus::codegen {

void diff_commands(ChangeList& out, const Spec& old_spec, const Spec& new_spec, const Command& a, const Command& b);
void diff_events(ChangeList& out, const Spec& old_spec, const Spec& new_spec, const Event& a, const Event& b);
void diff_errors(ChangeList& out, const ErrorDecl& a, const ErrorDecl& b);
void diff_streams(ChangeList& out, const Stream& a, const Stream& b);
void diff_machines(ChangeList& out, const StateMachine& a, const StateMachine& b);

} // namespace chorus::codegen
