#include "conformance/runner/ir/released.hpp"

#include <boost/json/parse.hpp>

#include <fstream>
#include <iterator>

namespace chorus::conform {
namespace {

/// `commands.seek.input.to` of `pulse/transport` is about `pulse/transport.seek`; types are about nothing by
/// themselves.
std::string place_of(const std::string& stem, std::string_view subject)
{
    for (const std::string_view section : {"commands.", "events."}) {
        if (!subject.starts_with(section)) continue;
        subject.remove_prefix(section.size());
        return stem + "." + std::string(subject.substr(0, subject.find('.')));
    }
    return {};
}

std::set<std::string> broken_by(const json::value& report)
{
    std::set<std::string> places;
    for (const json::value& change : report.at("changes").as_array()) {
        if (!change.at("approved").as_bool()) continue;
        places.insert(
            place_of(std::string(change.at("spec").as_string()), std::string_view(change.at("subject").as_string())));
        for (const json::value& effect : change.at("effects").as_array()) {
            // `transport.seek command`
            const std::string_view place = effect.at("place").as_string();
            const std::size_t dot = place.find('.');
            const std::string name(place.substr(dot, place.find(' ') - dot));
            places.insert(std::string(effect.at("spec").as_string()) + name);
        }
    }
    places.erase(std::string());
    return places;
}

} // namespace

Released Released::load(const std::filesystem::path& ir, const std::filesystem::path& changes)
{
    Released made{Ir::load(ir), {}};
    if (changes.empty()) return made;
    std::ifstream in(changes, std::ios::binary);
    if (!in) throw IrError("There is no report of changes at " + changes.string() + ".");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    try {
        made.broken = broken_by(json::parse(text));
    } catch (const std::exception& error) {
        throw IrError(changes.string() + " is not what `chorus breaking --format json` writes: " + error.what());
    }
    return made;
}

} // namespace chorus::conform
