#pragma once

#include "codegen/runtime/wire/operation.hpp"

#include <chrono>
#include <cstdint>
#include <span>

/// What generated code tells the runtime about an operation. Tables of these are static data: every view and span in
/// them must outlive the program's last use of the runtime.
namespace chorus::rpc {

/// A command as its server sees it.
struct OperationInfo {
    wire::Operation operation = {};
    wire::Kind reply_kind = wire::Kind::event; ///< event, or snapshot
    std::span<const wire::Party> from = {};    ///< who may send it
    wire::Priority priority = wire::Priority::normal;
};

/// A command as its client sees it.
struct CallInfo {
    wire::Operation operation = {};
    wire::Kind reply_kind = wire::Kind::event;
    wire::Priority priority = wire::Priority::normal;
    std::chrono::milliseconds timeout{5000};
    bool idempotent = false;
};

/// An unsolicited event or snapshot.
struct EventInfo {
    wire::Operation operation = {};
    wire::Kind kind = wire::Kind::event;                ///< event, or snapshot
    wire::Delivery delivery = wire::Delivery::reliable; ///< reliable: a reader too slow for it is cut off
    wire::Priority priority = wire::Priority::normal;
    std::span<const wire::Party> to = {}; ///< who gets it; empty = everybody
    std::uint32_t max_per_second = 0; ///< latest delivery only: the newest within each interval is sent; 0 = no limit
};

} // namespace chorus::rpc
