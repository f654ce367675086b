#include "codegen/runtime/rpc/router.hpp"

#include "codegen/runtime/reflect/similar.hpp"

#include <cassert>
#include <utility>

namespace chorus::rpc {

std::size_t Router::Hash::operator()(const Key& key) const noexcept
{
    const std::hash<std::string_view> hash_of;
    return hash_of(key.domain) * 31 + hash_of(key.name);
}

void Router::add(const OperationInfo& info, OperationHandler handler)
{
    const Key key{info.operation.domain, info.operation.name};
    [[maybe_unused]] const bool added = entries_.emplace(key, Entry{info, std::move(handler)}).second;
    assert(added && "an operation has one handler");
}

const Router::Entry* Router::find(std::string_view domain, std::string_view name) const
{
    const auto found = entries_.find(Key{domain, name});
    return found == entries_.end() ? nullptr : &found->second;
}

std::vector<std::string> Router::similar(std::string_view domain, std::string_view name) const
{
    std::vector<std::string> known;
    known.reserve(entries_.size());
    for (const auto& [key, entry] : entries_)
        known.push_back(std::string(key.domain) + "." + std::string(key.name));
    return reflect::similar_names(std::string(domain) + "." + std::string(name), known);
}

} // namespace chorus::rpc
