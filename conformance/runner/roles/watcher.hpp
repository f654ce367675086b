#pragma once

#include "conformance/runner/judge/envelope.hpp"

namespace chorus::conform {

/// Sees every message of a run. Clients are told apart by their names.
class Watcher {
public:
    virtual ~Watcher() = default;
    /// What comes next is to and from a fresh process.
    virtual void started() {}
    /// What comes next from a client of that name is on a new connection.
    virtual void connected(const std::string& client) { (void)client; }
    virtual void sent(const std::string& client, std::string_view body) { (void)client, (void)body; }
    virtual void came(const std::string& client, const Envelope& envelope) { (void)client, (void)envelope; }
};

} // namespace chorus::conform
