#pragma once

#include <cstdint>
#include <string>

namespace chorus::conform {

/// Something that a recorded session shows and the specs forbid.
struct Finding {
    std::size_t line = 0; ///< of the recording
    std::uint64_t at_ns = 0;
    std::string sender; ///< `pulse`, `signal` or a client
    std::string receiver;
    std::string message; ///< in short, such as `event track.create (id 12)`
    std::string what;
};

/// `file:12: +1.204 s pulse → aura-4711: event track.create (id 12): …`
std::string to_text(const std::string& file, const Finding& finding);

} // namespace chorus::conform
