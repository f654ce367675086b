#include "pulse/engine/order.hpp"

#include <cassert>
#include <functional>
#include <queue>

namespace chorus::pulse {

std::vector<std::size_t> processing_order(std::size_t count, const std::vector<Connection>& connections,
                                          std::size_t last)
{
    std::vector<std::vector<std::size_t>> fed_by(count);
    std::vector<std::size_t> waiting_for(count, 0);
    for (const Connection& connection : connections) {
        fed_by[connection.from].push_back(connection.to);
        ++waiting_for[connection.to];
    }

    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t channel = 0; channel < count; ++channel)
        if (waiting_for[channel] == 0 && channel != last) ready.push(channel);

    std::vector<std::size_t> order;
    order.reserve(count);
    while (!ready.empty()) {
        const std::size_t channel = ready.top();
        ready.pop();
        order.push_back(channel);
        for (const std::size_t next : fed_by[channel])
            if (--waiting_for[next] == 0 && next != last) ready.push(next);
    }
    order.push_back(last);
    assert(order.size() == count);
    return order;
}

} // namespace chorus::pulse
