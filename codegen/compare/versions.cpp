#include "codegen/compare/versions.hpp"

#include <algorithm>
#include <map>

namespace chorus::codegen {

namespace {

/// How far the version grew. Going back is no growth.
Bump growth(std::string_view before, std::string_view after)
{
    const VersionNumbers a = version_numbers(before).value_or(VersionNumbers{});
    const VersionNumbers b = version_numbers(after).value_or(VersionNumbers{});
    if (b <= a) return Bump::none;
    if (b[0] != a[0]) return Bump::major;
    return b[1] != a[1] ? Bump::minor : Bump::patch;
}

} // namespace

Bump eased(Bump bump, const Spec& spec)
{
    return spec.stability == "experimental" ? std::min(bump, Bump::minor) : bump;
}

std::vector<VersionFinding> missing_bumps(const Comparison& comparison)
{
    std::map<std::string, Bump> needed;
    for (const Change& change : comparison.changes) {
        Bump& own = needed[change.stem];
        own = std::max(own, change.bump);
        for (const Effect& effect : change.effects) {
            Bump& domain = needed[effect.stem];
            domain = std::max(domain, effect.bump);
        }
    }
    std::vector<VersionFinding> findings;
    for (const auto& [before, after] : comparison.specs) {
        Bump bump = eased(needed[after->stem], *after);
        const bool goes_back = version_numbers(after->version) < version_numbers(before->version);
        if (goes_back) bump = std::max(bump, Bump::patch);
        if (growth(before->version, after->version) < bump)
            findings.push_back({after->stem, before->version, after->version, bump, after->name.span});
    }
    return findings;
}

} // namespace chorus::codegen
