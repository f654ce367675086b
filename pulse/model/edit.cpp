#include "pulse/model/edit.hpp"

namespace chorus::pulse {
namespace {

template <class T>
std::optional<Entity> find_entity(const Model& model, const std::string& key)
{
    const T* record = model.find_key<T>(key);
    return record ? std::optional<Entity>(Entity{*record}) : std::nullopt;
}

} // namespace

Edit::~Edit()
{
    if (!over_) abandon();
}

void Edit::put(ProjectSettings settings)
{
    const Key key{Table::settings, settings_key};
    if (seen_.try_emplace(key, touched_.size()).second) touched_.push_back({key, Entity{model_.settings()}});
    model_.put(std::move(settings));
}

std::optional<Entity> Edit::present(const Key& key) const
{
    switch (key.first) {
    case Table::settings:
        return Entity{model_.settings()};
    case Table::track:
        return find_entity<Track>(model_, key.second);
    case Table::channel:
        return find_entity<Channel>(model_, key.second);
    case Table::node:
        return find_entity<Node>(model_, key.second);
    case Table::clip:
        return find_entity<Clip>(model_, key.second);
    case Table::lane:
        return find_entity<Lane>(model_, key.second);
    case Table::media:
        return find_entity<Media>(model_, key.second);
    case Table::curve:
        return find_entity<AutomationCurve>(model_, key.second);
    case Table::plugin:
        return find_entity<PluginRecord>(model_, key.second);
    }
    return std::nullopt;
}

std::vector<Change> Edit::changes() const
{
    std::vector<Change> changes;
    changes.reserve(touched_.size());
    for (const Touched& touched : touched_) {
        std::optional<Entity> after = present(touched.key);
        if (after == touched.before) continue;
        changes.push_back(Change{touched.before, std::move(after)});
    }
    return changes;
}

void Edit::abandon()
{
    over_ = true;
    for (const Touched& touched : touched_)
        model_.revert(Change{touched.before, present(touched.key)});
    counters_ = counters_before_;
}

} // namespace chorus::pulse
