#include "codegen/site/usage.hpp"

#include <algorithm>

namespace chorus::codegen::site {

Usage::Usage(const Model& model) : model_(model)
{
    for (const Spec& spec : model.specs)
        add_spec(spec);
}

void Usage::add_spec(const Spec& spec)
{
    for (const Command& command : spec.commands) {
        add(command.input, place_of(command, spec));
        add(command.reply, place_of(command, spec));
        for (const ErrorUse& error : command.errors)
            if (error.decl != nullptr) add(error.decl, error.decl->spec, place_of(command, spec));
    }
    for (const Event& event : spec.events)
        add(event.payload, place_of(event, spec));
    for (const Stream& stream : spec.streams)
        add(stream.record, place_of(stream, spec));
    for (const ErrorDecl& error : spec.errors)
        add(error.details, place_of(error));
    for (const TypeDecl& type : spec.types) {
        add(type.structure, place_of(type));
        for (const UnionArm& arm : type.arms)
            add(arm.type, place_of(type));
    }
}

void Usage::add(const Fields& fields, const Place& user)
{
    add(fields.fields, user);
}

void Usage::add(const std::vector<Field>& fields, const Place& user)
{
    for (const Field& field : fields)
        add(field.type, user);
}

void Usage::add(const TypeUse& use, const Place& user)
{
    if (use.decl != nullptr) add(use.decl, use.decl->spec, user);
    for (const TypeUse& item : use.item)
        add(item, user);
}

void Usage::add(const void* used, const Spec* owner, const Place& user)
{
    std::vector<Place>& users = users_[used];
    if (std::find(users.begin(), users.end(), user) == users.end()) users.push_back(user);
    if (owner != user.spec) uses_[user.spec][owner] = true;
}

const std::vector<Place>& Usage::users_at(const void* used) const
{
    static const std::vector<Place> nobody;
    const auto found = users_.find(used);
    return found == users_.end() ? nobody : found->second;
}

std::vector<const Spec*> Usage::used_by_spec(const Spec& spec) const
{
    std::vector<const Spec*> out;
    const auto found = uses_.find(&spec);
    for (const Spec& other : model_.specs)
        if (found != uses_.end() && found->second.contains(&other)) out.push_back(&other);
    return out;
}

std::vector<const Spec*> Usage::users_of_spec(const Spec& spec) const
{
    std::vector<const Spec*> out;
    for (const Spec& other : model_.specs) {
        const auto found = uses_.find(&other);
        if (found != uses_.end() && found->second.contains(&spec)) out.push_back(&other);
    }
    return out;
}

} // namespace chorus::codegen::site
