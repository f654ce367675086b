#include "pulse/model/model.hpp"

#include <type_traits>
#include <variant>

namespace chorus::pulse {
namespace {

template <class T>
void sort_rows(ProjectContent& content)
{
    auto& rows = Record<T>::rows(content);
    std::stable_sort(rows.begin(), rows.end(), [](const T& left, const T& right) {
        return natural_less(Record<T>::key(left), Record<T>::key(right));
    });
}

} // namespace

Model::Model(ProjectContent content) : content_(std::move(content))
{
    sort_rows<Track>(content_);
    sort_rows<Channel>(content_);
    sort_rows<Node>(content_);
    sort_rows<Clip>(content_);
    sort_rows<Lane>(content_);
    sort_rows<Media>(content_);
    sort_rows<AutomationCurve>(content_);
    sort_rows<PluginRecord>(content_);
}

void Model::apply(const Change& change)
{
    move_to(change.before, change.after);
}

void Model::revert(const Change& change)
{
    move_to(change.after, change.before);
}

void Model::move_to(const std::optional<Entity>& from, const std::optional<Entity>& to)
{
    if (to) {
        std::visit([this](const auto& record) { put(record); }, to->value);
    } else if (from) {
        std::visit(
            [this](const auto& record) {
                using T = std::decay_t<decltype(record)>;
                if constexpr (!std::is_same_v<T, ProjectSettings>) erase<T>(Record<T>::key(record));
            },
            from->value);
    }
}

} // namespace chorus::pulse
