#pragma once

#include "codegen/compare/change_list.hpp"

namespace chorus::codegen {

/// Where the fields are that are compared: a type, or else a message.
struct FieldOwner {
    const Fields& before;
    const Fields& after;
    const TypeDecl* old_type;
    const TypeDecl* new_type;
};

/// What differs between the fields of a type or a message; `old_type` and `new_type` are null for a message.
void diff_fields(ChangeList& out, const Fields& before, const Fields& after, const std::string& subject,
                 const TypeDecl* old_type = nullptr, const TypeDecl* new_type = nullptr);

/// A change in the fields of `owner`; `edit` brings it from the second into the first.
Change& field_change(ChangeList& out, const FieldOwner& owner, ChangeKind kind, const std::string& subject,
                     std::string before, std::string after, const Span& span, std::vector<std::string> names,
                     std::function<void(Fields&, const Fields&)> edit);

} // namespace chorus::codegen
