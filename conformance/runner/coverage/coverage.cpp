#include "conformance/runner/coverage/coverage.hpp"

#include "conformance/runner/testee/description.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

std::size_t number(Aspect aspect)
{
    return static_cast<std::size_t>(aspect);
}

Reach count(const Coverage::Items& items)
{
    Reach reach;
    for (const auto& [name, item] : items) {
        ++reach.total;
        if (item.reached) {
            ++reach.reached;
        } else if (!item.reason.empty()) {
            ++reach.excused;
        }
    }
    return reach;
}

} // namespace

double Reach::percent() const
{
    const std::size_t wanted = total - excused;
    return wanted == 0 ? 100.0 : 100.0 * static_cast<double>(reached) / static_cast<double>(wanted);
}

void Reach::operator+=(const Reach& other)
{
    reached += other.reached;
    excused += other.excused;
    total += other.total;
}

void Coverage::expect(Aspect aspect, const std::string& domain, const std::string& name)
{
    items_[number(aspect)][domain][name];
}

void Coverage::reach(Aspect aspect, const std::string& domain, std::string_view name)
{
    const auto list = items_[number(aspect)].find(domain);
    if (list == items_[number(aspect)].end()) return;
    if (const auto item = list->second.find(name); item != list->second.end()) item->second.reached = true;
}

bool Coverage::excuse(std::string_view pattern, const std::string& reason)
{
    bool any = false;
    for (std::size_t place = 0; place < items_.size(); ++place)
        for (auto& [domain, items] : items_[place])
            for (auto& [name, item] : items) {
                if (!matches_glob(pattern, fmt::format("{} {} {}", aspect_names[place], domain, name))) continue;
                item.reason = reason;
                any = true;
            }
    return any;
}

Reach Coverage::count(Aspect aspect) const
{
    Reach all;
    for (const auto& [domain, items] : items_[number(aspect)])
        all += conform::count(items);
    return all;
}

Reach Coverage::count(Aspect aspect, const std::string& domain) const
{
    return conform::count(items(aspect, domain));
}

std::set<std::string> Coverage::domains() const
{
    std::set<std::string> all;
    for (const auto& lists : items_)
        for (const auto& [domain, items] : lists)
            all.insert(domain);
    return all;
}

const Coverage::Items& Coverage::items(Aspect aspect, const std::string& domain) const
{
    static const Items none;
    const auto list = items_[number(aspect)].find(domain);
    return list == items_[number(aspect)].end() ? none : list->second;
}

std::vector<std::string> Coverage::stale_excuses() const
{
    std::vector<std::string> stale;
    for (std::size_t place = 0; place < items_.size(); ++place)
        for (const auto& [domain, items] : items_[place])
            for (const auto& [name, item] : items)
                if (item.reached && !item.reason.empty())
                    stale.push_back(fmt::format("{} {} {}", aspect_names[place], domain, name));
    return stale;
}

} // namespace chorus::conform
