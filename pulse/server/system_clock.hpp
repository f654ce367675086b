#pragma once

#include "pulse/domains/ports.hpp"

namespace chorus::pulse {

/// The clock of the machine.
class SystemClock final : public WallClock {
public:
    std::string now() override;
};

} // namespace chorus::pulse
