#pragma once

#include <string>

#include <sys/types.h>

namespace chorus::signal {

/// A real JACK server of its own on the dummy driver: paced by a timer, without hardware. PortAudio in this process
/// connects to it while it lives.
class JackServer {
public:
    JackServer();
    ~JackServer();
    JackServer(const JackServer&) = delete;
    JackServer& operator=(const JackServer&) = delete;

    /// Whether it accepts clients. It does not where jackd is not installed, and where eight other servers run.
    bool ready() const { return ready_; }
    /// Ends it as a crash would.
    void kill();

private:
    void start();

    std::string name_;
    pid_t process_ = -1;
    bool ready_ = false;
};

} // namespace chorus::signal
