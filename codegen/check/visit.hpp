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

/// Something that says since when it is there, and what it stands beside.
struct Available {
    const Located& name;
    const Availability& availability;
    const void* identity; ///< Of its symbol.
    const std::vector<Field>* fields = nullptr;
    const std::vector<EnumValue>* values = nullptr;
};

/// Calls `visit(available)` for everything in `spec` that may say it.
template <class Visit>
void for_each_available(const Spec& spec, Visit&& visit)
{
    const auto visit_fields = [&](const std::vector<Field>& fields) {
        for (const Field& field : fields)
            visit(Available{field.name, field.availability, &field, &fields});
    };
    for (const TypeDecl& type : spec.types) {
        visit(Available{type.name, type.availability, &type});
        for (const EnumValue& value : type.values)
            visit(Available{value.name, value.availability, &value, nullptr, &type.values});
    }
    for (const Command& command : spec.commands)
        visit(Available{command.name, command.availability, &command});
    for (const Event& event : spec.events)
        visit(Available{event.name, event.availability, &event});
    for_each_fields(spec, [&](const Fields& fields) { visit_fields(fields.fields); });
    for (const ErrorDecl& error : spec.errors)
        visit_fields(error.details);
    for (const Stream& stream : spec.streams)
        visit_fields(stream.record);
}

} // namespace chorus::codegen
