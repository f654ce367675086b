#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/plan.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace chorus::signal {

/// Samples of a media file at the session rate. Shared by every program that plays it, so all of it may be called from
/// several threads at once.
class SampleSource {
public:
    virtual ~SampleSource() = default;

    /// Length. Any thread.
    virtual std::int64_t frames() const noexcept = 0;
    /// 1 or 2. Any thread.
    virtual std::size_t channels() const noexcept = 0;

    /// Copies frames [frame, frame + count), all inside the file, to out[0 .. channels()). False: they are not in
    /// memory yet and zeros were written. Audio thread; wait-free.
    virtual bool read(std::int64_t frame, std::size_t count, float* const* out) noexcept = 0;
    /// As read(), but waits for the disk. False: they cannot be read and zeros were written. Threads that may wait.
    virtual bool read_waiting(std::int64_t frame, std::size_t count, float* const* out) noexcept = 0;

    /// Announces that frames from here on will be read within a second or two. Audio thread; wait-free.
    virtual void expect(std::int64_t frame) noexcept = 0;
    /// Returns once frames [frame, frame + count) are in memory, as far as they exist and can be read. Control thread.
    virtual void preload(std::int64_t frame, std::int64_t count) = 0;
};

/// Opens media files. Control thread.
class SourceProvider {
public:
    virtual ~SourceProvider() = default;

    /// The source of this file, which may be one that is already open. An error is reported and the regions that play
    /// it are silent.
    virtual Result<std::shared_ptr<SampleSource>> open(const PlanSource& source) = 0;
};

} // namespace chorus::signal
