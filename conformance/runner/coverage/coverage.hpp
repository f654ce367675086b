#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::conform {

/// Kinds of things in specs that a run can reach.
enum class Aspect { constraints, fields, values, errors, states, transitions, operations };

inline constexpr std::array<std::string_view, 7> aspect_names{"constraints", "fields",      "values",    "errors",
                                                              "states",      "transitions", "operations"};
constexpr std::string_view to_text(Aspect aspect)
{
    return aspect_names[static_cast<std::size_t>(aspect)];
}

/// How much of what there is a run has reached.
struct Reach {
    std::size_t reached = 0;
    std::size_t excused = 0; ///< not reached, for a reason that the description of the testee gives
    std::size_t total = 0;
    /// Of what is not excused; 100 where there is nothing to reach.
    double percent() const;
    void operator+=(const Reach& other);
};

/// What the specs have, domain by domain, and what of it was on the wire.
class Coverage {
public:
    struct Item {
        bool reached = false;
        std::string reason; ///< why it cannot be reached, where somebody has said so
    };
    using Items = std::map<std::string, Item, std::less<>>;

    /// The specs have it.
    void expect(Aspect aspect, const std::string& domain, const std::string& name);
    /// It was on the wire. What nobody expects is not counted.
    void reach(Aspect aspect, const std::string& domain, std::string_view name);
    /// Things whose `aspect domain name` matches the glob need not be reached. False if there are none.
    bool excuse(std::string_view pattern, const std::string& reason);

    Reach count(Aspect aspect) const;
    Reach count(Aspect aspect, const std::string& domain) const;
    /// Every domain of which the specs have anything.
    std::set<std::string> domains() const;
    const Items& items(Aspect aspect, const std::string& domain) const;
    /// `aspect domain name` of what is excused and was reached all the same.
    std::vector<std::string> stale_excuses() const;

private:
    std::array<std::map<std::string, Items, std::less<>>, aspect_names.size()> items_;
};

} // namespace chorus::conform
