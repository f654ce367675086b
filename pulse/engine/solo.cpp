#include "pulse/engine/solo.hpp"

#include <algorithm>

namespace chorus::pulse {
namespace {

using Flags = std::vector<bool>;

std::vector<std::size_t> positions_in(const std::vector<std::size_t>& order)
{
    std::vector<std::size_t> positions(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        positions[order[place]] = place;
    return positions;
}

/// Connections sorted by the place of the channel they leave, so that one pass in either direction spreads a flag.
std::vector<Connection> in_order_of_flow(std::vector<Connection> connections, const std::vector<std::size_t>& order)
{
    const std::vector<std::size_t> place = positions_in(order);
    std::stable_sort(connections.begin(), connections.end(),
                     [&](const Connection& a, const Connection& b) { return place[a.from] < place[b.from]; });
    return connections;
}

} // namespace

std::vector<bool> open_connections(const std::vector<SoloState>& channels, const std::vector<Connection>& connections,
                                   const std::vector<std::size_t>& order)
{
    Flags carries(channels.size());
    for (std::size_t channel = 0; channel < channels.size(); ++channel)
        carries[channel] = channels[channel].soloed;
    if (std::find(carries.begin(), carries.end(), true) == carries.end())
        return std::vector<bool>(connections.size(), true);

    Flags leads = carries;
    const std::vector<Connection> flow = in_order_of_flow(connections, order);
    for (auto connection = flow.begin(); connection != flow.end(); ++connection)
        if (carries[connection->from]) carries[connection->to] = true;
    for (auto connection = flow.rbegin(); connection != flow.rend(); ++connection)
        if (leads[connection->to]) leads[connection->from] = true;

    std::vector<bool> open(connections.size());
    for (std::size_t index = 0; index < connections.size(); ++index) {
        const Connection& connection = connections[index];
        open[index] = carries[connection.from] || leads[connection.to] || channels[connection.from].safe;
    }
    return open;
}

} // namespace chorus::pulse
