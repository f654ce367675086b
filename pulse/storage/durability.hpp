#pragma once

#include "pulse/storage/file_descriptor.hpp"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

namespace chorus::pulse {

/// Makes the journal survive a power cut: a thread that flushes its log a little after each write, many edits at once,
/// and folds the log into the database when it has grown.
class Durability {
public:
    /// `durable` is called on the thread with the highest revision that is safe now.
    Durability(std::filesystem::path journal, std::function<void(std::uint64_t revision)> durable);
    /// Flushes what was written and ends.
    ~Durability();
    Durability(const Durability&) = delete;
    Durability& operator=(const Durability&) = delete;

    /// A revision was appended to the journal. Any thread.
    void written(std::uint64_t revision);

private:
    void work();
    bool flush();
    void fold_if_grown();

    const std::filesystem::path journal_;
    const std::function<void(std::uint64_t)> durable_;
    FileDescriptor log_; // The thread's.
    std::mutex mutex_;
    std::condition_variable changed_;
    std::uint64_t written_ = 0;
    std::uint64_t flushed_ = 0;
    bool over_ = false;
    std::thread thread_;
};

} // namespace chorus::pulse
