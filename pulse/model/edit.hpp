#pragma once

#include "pulse/model/id_counters.hpp"
#include "pulse/model/model.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace chorus::pulse {

/// One edit under way. It changes the model at once and remembers what was there, so that handlers read what they
/// wrote; unless it is kept, its end takes everything back. One edit at a time.
class Edit {
public:
    Edit(Model& model, IdCounters& counters) : model_(model), counters_(counters), counters_before_(counters) {}
    ~Edit();
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    const Model& model() const { return model_; }

    /// A fresh id, such as `new_id<TrackId>("track")`.
    template <class Id>
    Id new_id(std::string_view kind)
    {
        return Id{counters_.next(kind)};
    }

    /// Adds or replaces a record.
    template <class T>
    void put(T record)
    {
        remember<T>(Record<T>::key(record));
        model_.put(std::move(record));
    }
    void put(ProjectSettings settings);
    /// Removes a record, which must exist.
    template <class T>
    void erase(const typename Record<T>::Id& id)
    {
        const std::string key = id.value; // `id` may lie in the record that goes.
        remember<T>(key);
        model_.erase<T>(key);
    }

    /// The changes so far, in the order in which records were first touched; records that are what they were are left
    /// out.
    std::vector<Change> changes() const;
    /// Lets the model stay as it is now.
    void keep() { over_ = true; }
    /// Takes everything back, ids included.
    void abandon();

private:
    using Key = std::pair<Table, std::string>;
    struct Touched {
        Key key;
        std::optional<Entity> before;
    };

    template <class T>
    void remember(const std::string& key)
    {
        if (!seen_.try_emplace(Key{Record<T>::table, key}, touched_.size()).second) return;
        const T* record = model_.find_key<T>(key);
        touched_.push_back({{Record<T>::table, key}, record ? std::optional<Entity>(Entity{*record}) : std::nullopt});
    }
    std::optional<Entity> present(const Key& key) const;

    Model& model_;
    IdCounters& counters_;
    IdCounters counters_before_;
    std::map<Key, std::size_t> seen_;
    std::vector<Touched> touched_;
    bool over_ = false;
};

} // namespace chorus::pulse
