#pragma once

#include "generated/types/project.hpp"
#include "generated/types/storage.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace chorus::pulse {

/// Makes ids such as `track-3`. A number that was ever seen in a kind is not given again.
class IdCounters {
public:
    /// The next id of a kind, such as `track`.
    std::string next(std::string_view kind);
    /// The number that `next` would use.
    std::uint64_t peek(std::string_view kind) const;

    /// Takes note of ids that exist, or did.
    void observe(std::string_view id);
    void observe(const Entity& entity);
    void observe(const Change& change);
    void observe(const ProjectContent& content);

    bool operator==(const IdCounters&) const = default;

private:
    std::map<std::string, std::uint64_t, std::less<>> last_;
};

} // namespace chorus::pulse
