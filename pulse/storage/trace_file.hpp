#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/trace.hpp"
#include "pulse/storage/file_descriptor.hpp"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace chorus::pulse {

/// How large a recording may become.
struct TraceLimits {
    std::uint64_t file_bytes = 1 << 30;
    std::size_t waiting_bytes = 64 << 20; ///< What may wait for the disk.
};

/// The file of a recording. A thread of its own writes it, so that whoever puts lines never waits for the disk. It
/// holds whole lines at all times, and all that were put or, after a failure, all up to one.
class TraceFile {
public:
    using Limits = TraceLimits;
    /// Called once, from the file's thread: when the end is written, or when a line cannot be and no later one will.
    using Over = std::function<void(const Result<TraceStatus>&)>;

    /// Makes the file, for its owner's eyes only. Errors: `trace.exists`, `trace.notWritable`, `trace.diskFull`.
    static Result<std::unique_ptr<TraceFile>> create(const std::filesystem::path& path, Limits limits,
                                                     const TraceStart& start, Over over);
    /// Drops what waits, unless it was told to finish.
    ~TraceFile();
    TraceFile(const TraceFile&) = delete;
    TraceFile& operator=(const TraceFile&) = delete;

    void put(TraceLine line);
    /// Writes what waits and then the end, in which it fills in the count of messages.
    void finish(TraceEnd end);
    TraceStatus status() const;

private:
    TraceFile(std::filesystem::path path, FileDescriptor file, Limits limits, Over over);

    void work();
    void take(std::deque<TraceLine> lines);
    bool add(TraceLine line);
    bool flush();
    void fail(wire::Failure failure);
    void tell_outcome();

    const std::filesystem::path path_;
    const FileDescriptor file_;
    const Limits limits_;
    const Over tell_over_;

    std::string buffer_; // of the thread, as is this count
    std::uint64_t written_ = 0;

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<TraceLine> waiting_;
    std::size_t waiting_bytes_ = 0;
    std::uint64_t messages_ = 0;
    std::uint64_t size_ = 0;
    std::optional<wire::Error> failure_;
    bool finishing_ = false;
    bool over_ = false;
    std::thread thread_; // last, since it uses all of them
};

} // namespace chorus::pulse
