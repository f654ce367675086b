#include "conformance/runner/coverage/gate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace chorus::conform {

Gate::Gate(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        const std::size_t sign = part.find('=');
        const std::string_view name = part.substr(0, sign);
        const auto aspect = std::find(aspect_names.begin(), aspect_names.end(), name);
        if (aspect == aspect_names.end())
            throw GateError(fmt::format("Coverage has no `{}`; there are {}.", name, fmt::join(aspect_names, ", ")));
        double percent = 0;
        const std::string_view number = sign == std::string_view::npos ? std::string_view() : part.substr(sign + 1);
        const auto read = std::from_chars(number.data(), number.data() + number.size(), percent);
        if (number.empty() || read.ec != std::errc() || read.ptr != number.data() + number.size() || percent < 0 ||
            percent > 100)
            throw GateError(fmt::format("`{}` needs a percentage, such as {}=100.", part, name));
        wanted_[static_cast<Aspect>(aspect - aspect_names.begin())] = percent;
    }
}

std::vector<std::string> Gate::complaints(const Coverage& coverage) const
{
    std::vector<std::string> list;
    for (const auto& [aspect, wanted] : wanted_) {
        const Reach reach = coverage.count(aspect);
        if (reach.percent() < wanted)
            list.push_back(fmt::format("{:.2f} % of {} are reached, {} of {}; {} % are wanted.", reach.percent(),
                                       to_text(aspect), reach.reached, reach.total - reach.excused, wanted));
    }
    for (const std::string& name : coverage.stale_excuses())
        list.push_back(fmt::format("`{}` is reached, but listed under unreached. Remove it from the list.", name));
    return list;
}

} // namespace chorus::conform
