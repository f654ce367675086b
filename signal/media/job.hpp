#pragma once

#include <functional>
#include <stop_token>

namespace chorus::signal::media {

/// What the owner of a long piece of work keeps hold of. Copied into the work; both members may be empty.
struct JobControl {
    /// Asked between blocks; the work then ends with media.cancelled and leaves no file behind.
    std::stop_token stop;
    /// Called on the working thread with the share that is done, 0 to 1, never falling.
    std::function<void(double share)> progress;

    void report(double share) const
    {
        if (progress) progress(share);
    }
};

} // namespace chorus::signal::media
