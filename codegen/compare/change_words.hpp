#pragma once

#include "codegen/model/spec.hpp"

#include <string>
#include <vector>

/// What changes of specs are told with.
namespace chorus::codegen {

std::string join_names(const std::vector<Located>& names);
std::string record_text(const std::vector<Field>& record);
std::string default_text(const Field& field);
std::string presence_text(const Field& field);

/// Words for people and examples, to see whether they changed; of parts that `other` has too, since a part that comes
/// or goes is a change of its own.
std::string words_of(const TypeDecl& type, const TypeDecl& other);
std::string words_of(const Command& command, const Command& other);
std::string words_of(const Event& event, const Event& other);
std::string words_of(const ErrorDecl& error, const ErrorDecl& other);
std::string words_of(const Stream& stream, const Stream& other);
std::string words_of(const Scenario& scenario, const Scenario& other);

} // namespace chorus::codegen
