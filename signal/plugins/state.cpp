#include "signal/plugins/state.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>

namespace chorus::signal::plugins {

namespace {

template <class T>
T copied(const void* value)
{
    T result;
    std::memcpy(&result, value, sizeof result);
    return result;
}

std::optional<double> number(const Urids& urids, std::uint32_t type, std::uint32_t size, const void* value)
{
    if (type == urids.atom_float && size == sizeof(float)) return static_cast<double>(copied<float>(value));
    if (type == urids.atom_double && size == sizeof(double)) return copied<double>(value);
    if (type == urids.atom_int && size == sizeof(std::int32_t)) return copied<std::int32_t>(value);
    if (type == urids.atom_long && size == sizeof(std::int64_t))
        return static_cast<double>(copied<std::int64_t>(value));
    return std::nullopt;
}

} // namespace

std::string state_text(const World& world, UridMap& map, const LilvState* state)
{
    // lilv wants a name for what it writes; one for all keeps equal states equal.
    char* const text =
        lilv_state_to_string(world.get(), map.map_feature(), map.unmap_feature(), state, "urn:loophole:state", nullptr);
    std::string result = text ? text : "";
    lilv_free(text);
    return result;
}

State read_state(const World& world, UridMap& map, const std::string& text)
{
    return State(lilv_state_new_from_string(world.get(), map.map_feature(), text.c_str()));
}

std::vector<PresetContents::Value> port_values(const LilvState* state, UridMap& map)
{
    struct Collection {
        Urids urids;
        std::vector<PresetContents::Value> values;
    } collection{Urids(map), {}};
    const auto collect = [](const char* symbol, void* user, const void* value, std::uint32_t size, std::uint32_t type) {
        Collection& into = *static_cast<Collection*>(user);
        if (const auto known = number(into.urids, type, size, value)) into.values.push_back({symbol, *known});
    };
    lilv_state_emit_port_values(state, collect, &collection);
    std::sort(collection.values.begin(), collection.values.end(),
              [](const auto& a, const auto& b) { return a.symbol < b.symbol; });
    return std::move(collection.values);
}

} // namespace chorus::signal::plugins
