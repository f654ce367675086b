#include "pulse/model/records.hpp"

#include <type_traits>
#include <variant>

namespace chorus::pulse {

EntityRef ref_to(const Entity& entity)
{
    return std::visit(
        [](const auto& record) {
            using T = std::decay_t<decltype(record)>;
            EntityRef ref;
            if constexpr (std::is_same_v<T, ProjectSettings>) {
                ref.table = Table::settings;
                ref.id = settings_key;
            } else {
                ref.table = Record<T>::table;
                ref.id = Record<T>::key(record);
            }
            return ref;
        },
        entity.value);
}

} // namespace chorus::pulse
