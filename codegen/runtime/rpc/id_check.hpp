#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>

namespace chorus::rpc {

/// Finds message ids that repeat on a connection, in bounded memory. Numbers must rise; of other ids (UUIDs) the last
/// few thousand are remembered.
class IdCheck {
public:
    /// False if the id was used before.
    bool fresh(std::string_view id);

private:
    static constexpr std::size_t remembered = 4096;

    std::uint64_t last_number_ = 0;
    bool any_number_ = false;
    std::unordered_set<std::string> recent_;
    std::deque<const std::string*> order_; // the elements of recent_, oldest first
};

} // namespace chorus::rpc
