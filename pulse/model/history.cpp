#include "pulse/model/history.hpp"

#include <utility>

namespace chorus::pulse {

void History::push(Step step)
{
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(done_), steps_.end());
    steps_.push_back(std::move(step));
    if (steps_.size() > limit) steps_.pop_front();
    done_ = steps_.size();
}

void History::clear()
{
    steps_.clear();
    done_ = 0;
}

std::vector<Change> inverse_of(const std::vector<Change>& changes)
{
    std::vector<Change> inverse;
    inverse.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        inverse.push_back(Change{change->after, change->before});
    return inverse;
}

} // namespace chorus::pulse
