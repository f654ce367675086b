#include "conformance/runner/report/coverage_text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace chorus::conform {

std::string summary(const Coverage& coverage)
{
    std::string text;
    for (std::size_t place = 0; place < aspect_names.size(); ++place) {
        const Reach reach = coverage.count(static_cast<Aspect>(place));
        if (reach.total == 0) continue;
        // Cut, not rounded: 100 % is said of what is whole.
        const double percent = std::floor(reach.percent() * 10) / 10;
        text += fmt::format("{}{} {:g} %", text.empty() ? "" : ", ", aspect_names[place], percent);
    }
    return text;
}

std::string missing(const Coverage& coverage)
{
    std::string text;
    for (const std::string& domain : coverage.domains()) {
        for (std::size_t place = 0; place < aspect_names.size(); ++place) {
            const auto aspect = static_cast<Aspect>(place);
            const Reach reach = coverage.count(aspect, domain);
            if (reach.reached == reach.total) continue;
            text += fmt::format("  {}: {} of {} {} are not reached\n", domain, reach.total - reach.reached, reach.total,
                                aspect_names[place]);
            for (const auto& [name, item] : coverage.items(aspect, domain))
                if (!item.reached)
                    text += fmt::format("    {}{}\n", name, item.reason.empty() ? "" : "  (" + item.reason + ")");
        }
    }
    return text;
}

} // namespace chorus::conform
