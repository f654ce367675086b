#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/info.hpp"
#include "codegen/runtime/rpc/responder.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chorus::rpc {

/// Decodes one command's payload, runs it and answers. `payload` is valid during the call only. Loop's thread.
using OperationHandler = std::function<void(std::string_view payload, const Caller&, ReplySink)>;

/// The commands a process serves. Filled by generated `serve` functions before the server listens.
class Router {
public:
    struct Entry {
        OperationInfo info;
        OperationHandler handle;
    };

    /// Adds one command. Adding an operation twice is a programming error (asserted).
    void add(const OperationInfo& info, OperationHandler handler);

    /// The entry, or null for an operation nobody serves.
    const Entry* find(std::string_view domain, std::string_view name) const;

    /// Known operations that look like this one, best first, as `domain.name`.
    std::vector<std::string> similar(std::string_view domain, std::string_view name) const;

    std::size_t size() const { return entries_.size(); }

private:
    struct Key {
        std::string_view domain;
        std::string_view name;
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const noexcept;
    };
    std::unordered_map<Key, Entry, Hash> entries_; // keys view the static operation names
};

} // namespace chorus::rpc
