#pragma once

#include "generated/types/project.hpp"
#include "generated/types/storage.hpp"
#include "pulse/model/natural_order.hpp"
#include "pulse/model/records.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chorus::pulse {

/// The records of a project, each table in the natural order of its ids. It only stores: what edits are legal is
/// decided by the domains, and whether the whole makes sense by the invariants.
class Model {
public:
    Model() = default;
    /// Takes records in any order.
    explicit Model(ProjectContent content);

    const ProjectContent& content() const { return content_; }
    const ProjectSettings& settings() const { return content_.settings; }

    /// The rows of a table. Pointers and references into it hold until the next change of the table.
    template <class T>
    const std::vector<T>& all() const
    {
        return Record<T>::rows(content_);
    }
    /// The record, or null.
    template <class T>
    const T* find(const typename Record<T>::Id& id) const
    {
        return find_key<T>(id.value);
    }
    template <class T>
    const T* find_key(std::string_view key) const
    {
        const auto& rows = all<T>();
        const auto at = place_of<T>(rows, key);
        return at != rows.end() && Record<T>::key(*at) == key ? &*at : nullptr;
    }
    /// The record, which must exist.
    template <class T>
    const T& get(const typename Record<T>::Id& id) const
    {
        const T* record = find<T>(id);
        return *record;
    }

    void put(ProjectSettings settings) { content_.settings = std::move(settings); }
    template <class T>
    void put(T record)
    {
        auto& rows = Record<T>::rows(content_);
        const auto at = place_of<T>(rows, Record<T>::key(record));
        if (at != rows.end() && Record<T>::key(*at) == Record<T>::key(record)) {
            *at = std::move(record);
        } else {
            rows.insert(at, std::move(record));
        }
    }
    template <class T>
    void erase(std::string_view key)
    {
        auto& rows = Record<T>::rows(content_);
        const auto at = place_of<T>(rows, key);
        if (at != rows.end() && Record<T>::key(*at) == key) rows.erase(at);
    }

    /// Makes the change, or takes it back.
    void apply(const Change& change);
    void revert(const Change& change);

    bool operator==(const Model&) const = default;

private:
    template <class T, class Rows>
    static auto place_of(Rows& rows, std::string_view key)
    {
        return std::lower_bound(rows.begin(), rows.end(), key, [](const T& record, std::string_view wanted) {
            return natural_less(Record<T>::key(record), wanted);
        });
    }
    void move_to(const std::optional<Entity>& from, const std::optional<Entity>& to);

    ProjectContent content_;
};

} // namespace chorus::pulse
