#include "codegen/runtime/rpc/id_check.hpp"

#include <charconv>

namespace chorus::rpc {

bool IdCheck::fresh(std::string_view id)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    if (error == std::errc{} && end == id.data() + id.size()) {
        if (any_number_ && number <= last_number_) return false;
        any_number_ = true;
        last_number_ = number;
        return true;
    }
    const auto [at, added] = recent_.emplace(id);
    if (!added) return false;
    order_.push_back(&*at); // elements of a set stay where they are
    if (order_.size() > remembered) {
        recent_.erase(*order_.front());
        order_.pop_front();
    }
    return true;
}

} // namespace chorus::rpc
