#pragma once

#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// Calls `visit(fields)` for every group of fields of `spec` that travels as an object.
template <class SpecType, class Visit>
void for_each_fields(SpecType& spec, Visit&& visit)
{
    for (auto& type : spec.types)
        if (type.kind == TypeDecl::Kind::structure) visit(type.structure);
    for (auto& command : spec.commands) {
        visit(command.input);
        visit(command.reply);
    }
    for (auto& event : spec.events)
        visit(event.payload);
}

/// Calls `visit(field)` for every field of `spec`, those of errors and streams included.
template <class SpecType, class Visit>
void for_each_field(SpecType& spec, Visit&& visit)
{
    for_each_fields(spec, [&](auto& fields) {
        for (auto& field : fields.fields)
            visit(field);
    });
    for (auto& error : spec.errors)
        for (auto& field : error.details)
            visit(field);
    for (auto& stream : spec.streams)
        for (auto& field : stream.record)
            visit(field);
}

} // namespace chorus::codegen
