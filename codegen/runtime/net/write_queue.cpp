#include "codegen/runtime/net/write_queue.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chorus::net {

void WriteQueue::push(Lane lane, std::string_view body, Keep keep, std::string_view key)
{
    Item item{lane, keep, std::string(key), std::string(body)};
    if (keep == Keep::latest) {
        if (const auto old = latest_.find(item.key); old != latest_.end()) {
            const auto at = old->second;
            erase(lane_of(*at), at);
            ++dropped_;
        }
    }
    (keep == Keep::always ? kept_bytes_ : telemetry_bytes_) += item.body.size();
    Items& items = lane_of(item);
    items.push_back(std::move(item));
    if (keep == Keep::latest) latest_[items.back().key] = std::prev(items.end());
}

std::optional<WriteQueue::Item> WriteQueue::pop()
{
    Items& items = control_.empty() ? stream_ : control_;
    if (items.empty()) return std::nullopt;
    Item item = std::move(items.front());
    (item.keep == Keep::always ? kept_bytes_ : telemetry_bytes_) -= item.body.size();
    if (item.keep == Keep::latest) latest_.erase(item.key);
    items.pop_front();
    return item;
}

void WriteQueue::erase(Items& items, Items::iterator at)
{
    (at->keep == Keep::always ? kept_bytes_ : telemetry_bytes_) -= at->body.size();
    if (at->keep == Keep::latest) latest_.erase(at->key);
    items.erase(at);
}

bool WriteQueue::drop_oldest(Keep keep)
{
    for (Items* items : {&stream_, &control_}) {
        const auto at = std::find_if(items->begin(), items->end(), [&](const Item& item) { return item.keep == keep; });
        if (at == items->end()) continue;
        erase(*items, at);
        ++dropped_;
        return true;
    }
    return false;
}

void WriteQueue::trim(std::size_t bytes)
{
    while (telemetry_bytes_ > bytes) {
        if (!drop_oldest(Keep::lossy) && !drop_oldest(Keep::latest)) return;
    }
}

void WriteQueue::clear()
{
    control_.clear();
    stream_.clear();
    latest_.clear();
    kept_bytes_ = 0;
    telemetry_bytes_ = 0;
}

} // namespace chorus::net
