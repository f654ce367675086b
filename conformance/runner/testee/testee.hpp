#pragma once

#include "conformance/runner/link/link.hpp"
#include "conformance/runner/testee/description.hpp"
#include "conformance/runner/testee/process.hpp"

#include <map>
#include <string>
#include <vector>

namespace chorus::conform {

/// The testee could not be started, or nobody listens where it should.
struct StartError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// How a run gets at its testee.
struct Access {
    std::string transport;             ///< `unix`, `tcp`, `ws` or `stdio`; empty: what its address says
    std::optional<std::string> attach; ///< an address: it runs already, and is not started or stopped
    bool hold = false;                 ///< wait for a key after its start, so that a debugger can be attached
    std::filesystem::path programs;    ///< `$bin`
};

/// A folder that nobody else uses; removed with the object.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// One run of the process that is judged, with the processes it needs beside it.
class Testee {
public:
    /// Starts it and waits until it listens, if it is a server. A client is started by its cases. Throws StartError.
    Testee(Loop& loop, const Description& description, const Access& access);
    ~Testee();

    const Description& description() const { return description_; }
    const std::filesystem::path& folder() const { return scratch_.path(); }
    /// `$bin`, `$folder` and `$here`, for it and whatever is started beside it.
    const std::map<std::string, std::string>& environment() const { return environment_; }
    /// `unix`, `tcp`, `ws` or `stdio`.
    const std::string& transport() const { return transport_; }
    /// Whether nobody can connect to it a second time.
    bool one_connection() const { return transport_ == "stdio"; }
    /// Another connection to it. Throws LinkError, and Skipped where it can have but one.
    LinkPtr connect();
    /// Whether its process runs; true where it is attached.
    bool running() const { return !process_ || process_->running(); }
    std::string ending() const { return process_ ? process_->ending() : std::string(); }
    /// The last of what it and its companions wrote to their standard errors.
    std::string errors() const;
    Process* process() { return process_.get(); }

private:
    void start();
    void await_address();

    Loop& loop_;
    const Description& description_;
    Scratch scratch_;
    std::map<std::string, std::string> environment_;
    std::string transport_;
    std::string address_;
    std::vector<std::unique_ptr<Process>> companions_;
    std::unique_ptr<Process> process_;
    LinkPtr first_; ///< the connection that proved that it listens
};

} // namespace chorus::conform
