#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "codegen/runtime/rpc/loop.hpp"

namespace chorus::aura {

/// Finds out when a process that was just started is ready. On the thread of the supervisor's loop.
class Probe {
public:
    virtual ~Probe() = default;
    /// Calls `ready` once, later and from the loop, when the process answers. A new call forgets the one before.
    virtual void begin(std::function<void()> ready) = 0;
    /// The process is gone; `ready` is not called any more.
    virtual void cancel() = 0;
};

/// Ready as soon as a connection to the socket is accepted.
std::unique_ptr<Probe> make_socket_probe(rpc::Loop& loop, std::filesystem::path socket);

} // namespace chorus::aura
