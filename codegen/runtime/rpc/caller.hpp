#pragma once

#include "codegen/runtime/wire/operation.hpp"

#include <cstdint>
#include <string>

namespace chorus::rpc {

/// Names one connection for the life of the process; never used again.
using ConnectionId = std::uint64_t;

/// Who sent a command. The ids are empty until the hello handler calls Server::identify.
struct Caller {
    ConnectionId connection = 0;
    wire::Party party = wire::Party::aura;
    std::string client_id = {};   ///< the kind of program, e.g. `aura`
    std::string instance_id = {}; ///< this run of it

    bool operator==(const Caller&) const = default;
};

} // namespace chorus::rpc
