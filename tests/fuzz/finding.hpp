#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <fmt/format.h>

/// What a fuzzer calls with each input. Declared here, since libFuzzer has no header for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace chorus::fuzz {

/// Says what is wrong and ends the program, which is how a fuzzer learns of it.
[[noreturn]] inline void report(std::string_view fault, std::string_view details)
{
    fmt::print(stderr, "finding: {}: {}\n", fault, details);
    std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace chorus::fuzz
