#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/peer.hpp"
#include "generated/signal/engine.client.hpp"
#include "generated/types/plan.hpp"

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace chorus::signal::test {

/// A folder that is gone afterwards.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

/// A real engine process in a session folder of its own. It does not outlive the test.
class EngineProcess {
public:
    explicit EngineProcess(std::vector<std::string> arguments = {});
    ~EngineProcess();
    EngineProcess(const EngineProcess&) = delete;
    EngineProcess& operator=(const EngineProcess&) = delete;

    /// Starts it, again where it had ended.
    void start();
    void kill(int signal) const;
    /// From now on its files cannot grow beyond this, as on a full disk.
    void limit_files(std::uint64_t bytes) const;
    /// Waits for its end: the exit code, or minus the signal that ended it.
    int wait();

    const ScratchFolder& folder() const { return folder_; }
    net::Endpoint endpoint() const { return net::unix_endpoint(folder_.file("signal.sock")); }

private:
    ScratchFolder folder_;
    std::vector<std::string> arguments_;
    pid_t pid_ = -1;
};

/// A controller that keeps the link alive and waits for answers.
class TestController {
public:
    explicit TestController(const EngineProcess& process, std::string instance = "pulse-1");

    /// Connects and says hello.
    Result<void> meet() { return peer.wait_until_up({std::chrono::seconds(20)}); }
    /// The same, through refusals while the one before is being missed.
    bool meet_in_the_end()
    {
        return wait_for([this] { return peer.up(); });
    }
    bool wait_for(const std::function<bool()>& done, std::chrono::milliseconds limit = std::chrono::seconds(20))
    {
        return loop.run_until(done, {limit});
    }

    rpc::Loop loop;
    rpc::Peer peer;
    signal_api::engine::Hello::Reply greeting;

private:
    signal_api::engine::Client engine_;
};

/// A stereo file of so many frames: a falling and a rising tone.
void write_tone(const std::string& path, std::int64_t frames, std::uint32_t sample_rate = 48000);

/// A plan of one strip `tone` that plays a conformed file into `master`, both with meters.
Plan tone_plan(const std::string& conformed, std::int64_t frames);

} // namespace chorus::signal::test
