#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace chorus::pulse {

/// SHA-256 of a stream of bytes, as 64 hexadecimal digits.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    void add(std::string_view bytes);
    /// Call once, at the end.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

std::string sha256_of(std::string_view bytes);

} // namespace chorus::pulse
