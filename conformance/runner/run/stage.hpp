#pragma once

#include "conformance/runner/roles/client.hpp"
#include "conformance/runner/roles/codec.hpp"
#include "conformance/runner/testee/testee.hpp"

#include <map>
#include <memory>
#include <random>
#include <utility>

namespace chorus::conform {

/// What all cases of a run share.
struct Session {
    Loop& loop;
    Judge& judge;
    const Description& testee;
    const Access& access;
    std::uint64_t seed = 1;
    Watcher* watcher = nullptr; ///< sees every message, where there is one
};

/// A running testee, to be brought to where cases begin, and the clients that speak to it.
class Stage {
public:
    /// Starts the testee. Throws StartError.
    Stage(const Session& session, std::string name);
    ~Stage();
    /// Sends what leads from a fresh start to where cases begin. Throws like a case.
    void set();
    bool is_set() const { return set_; }

    const std::string& name() const { return name_; }
    const Session& session() const { return session_; }
    const Ir& ir() const { return session_.judge.ir(); }
    Judge& judge() { return session_.judge; }
    Loop& loop() { return session_.loop; }
    Testee& testee() { return *testee_; }
    Transcript& transcript() { return transcript_; }

    /// The client of that name, connected and introduced when it is first asked for.
    Client& client(const std::string& name = "a");
    /// The testee, where it is a codec.
    Codec& codec();
    /// One that has not said who it is.
    Client& stranger(const std::string& name);
    void disconnect(const std::string& name);
    std::map<std::string, std::unique_ptr<Client>>& clients() { return clients_; }
    /// Clients that come from now on are seen by this watcher, which must outlive them, and by no other. Returns who
    /// watched before.
    Watcher* watch(Watcher* watcher) { return std::exchange(session_.watcher, watcher); }

    /// `$folder`, `$run`, `$apiHash` and the like for this stage.
    Placeholders placeholders() const;
    /// Text that no other case of this stage has got.
    std::string unique();

    /// The next case gets a stage of its own, since this one is no longer what its name says.
    void spoil() { spoilt_ = true; }
    bool usable() const;
    /// Whether a case has begun on it.
    bool used() const { return used_; }
    /// Forgets what the last case has seen.
    void begin_case();
    /// Everything any client has seen that must not be; closes clients other than `a`.
    std::vector<std::string> end_case();

private:
    Session session_;
    std::string name_;
    Transcript transcript_;
    std::unique_ptr<Testee> testee_;
    std::map<std::string, std::unique_ptr<Client>> clients_;
    std::optional<Codec> codec_;
    std::uint64_t counter_ = 0;
    bool set_ = false;
    bool spoilt_ = false;
    bool used_ = false;
};

} // namespace chorus::conform
