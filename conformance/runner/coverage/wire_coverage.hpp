#pragma once

#include "conformance/runner/coverage/machines.hpp"
#include "conformance/runner/coverage/shapes.hpp"
#include "conformance/runner/roles/watcher.hpp"

namespace chorus::conform {

/// Counts what of the specs is reached, from the messages on the wire and from nothing else. What is sent counts when
/// it is answered, unless the answer says that nobody looked at its payload.
class WireCoverage final : public Watcher {
public:
    /// Expects all that `party` may send to `owner` and get from it. `coverage` must outlive it.
    WireCoverage(const Ir& ir, const std::string& owner, const std::string& party, Coverage& coverage);

    void started() override { machines_.started(); }
    void connected(const std::string& client) override;
    void sent(const std::string& client, std::string_view body) override;
    void came(const std::string& client, const Envelope& envelope) override;

private:
    struct Domain {
        Shapes sent;
        Shapes received;
    };

    void expect(const Spec& spec, const std::string& party);
    void expect(const Spec& spec, const Command& command, Domain& domain);
    void answered(const Operation& operation, const json::object& input, const Envelope& answer);
    void refused(const Operation& operation, const WireError& error);
    void told(const Envelope& envelope);

    const Ir& ir_;
    std::string owner_;
    Coverage& coverage_;
    Machines machines_;
    std::map<std::string, Domain> domains_;                             ///< by stem
    std::map<std::string, std::map<std::string, Envelope>> unanswered_; ///< by client and id
};

} // namespace chorus::conform
