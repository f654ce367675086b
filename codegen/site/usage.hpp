#pragma once

#include "codegen/site/links.hpp"

#include <map>

namespace chorus::codegen::site {

/// Who uses what, the other way round than specs say it.
class Usage {
public:
    explicit Usage(const Model& model);

    /// What holds a type or gives an error, in the order of the model; none for what nobody uses.
    const std::vector<Place>& users(const TypeDecl& type) const { return users_at(&type); }
    const std::vector<Place>& users(const ErrorDecl& error) const { return users_at(&error); }
    /// Other specs whose types or errors `spec` uses, and those that use its own.
    std::vector<const Spec*> used_by_spec(const Spec& spec) const;
    std::vector<const Spec*> users_of_spec(const Spec& spec) const;

private:
    void add_spec(const Spec& spec);
    void add(const Fields& fields, const Place& user);
    void add(const std::vector<Field>& fields, const Place& user);
    void add(const TypeUse& use, const Place& user);
    void add(const void* used, const Spec* owner, const Place& user);
    const std::vector<Place>& users_at(const void* used) const;

    const Model& model_;
    std::map<const void*, std::vector<Place>> users_;
    std::map<const Spec*, std::map<const Spec*, bool>> uses_; ///< Only looked up: its order is that of addresses.
};

} // namespace chorus::codegen::site
