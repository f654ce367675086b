#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// A thing with a section of its own on the page of its spec.
struct Place {
    const Spec* spec = nullptr;
    std::string_view kind; ///< command, event, stream, type, error or scenario
    std::string name;

    /// `command-play`
    std::string anchor() const { return std::string(kind) + "-" + name; }
    bool operator==(const Place&) const = default;
};

Place place_of(const Command& command, const Spec& spec);
Place place_of(const Event& event, const Spec& spec);
Place place_of(const Stream& stream, const Spec& spec);
Place place_of(const TypeDecl& type);
Place place_of(const ErrorDecl& error);
Place place_of(const Scenario& scenario, const Spec& spec);
Place place_of(const DocumentDecl& document, const Spec& spec);

/// `pulse/transport.html`
std::string page_path(const Spec& spec);
/// What leads from a page of `from` to the root of the site: `../`.
std::string root_of(const Spec& from);
/// The reference from a page of `from` to a place, escaped.
std::string href(const Place& place, const Spec& from);
/// A link with this escaped text.
std::string link(const Place& place, const Spec& from, std::string_view html);
/// A link to a whole page, named by its stem.
std::string link(const Spec& to, const Spec& from);
/// Links to places, each named `domain.name`; the domain is left out on its own page. Many of them are folded.
std::string links(const std::vector<Place>& places, const Spec& from);

} // namespace chorus::codegen::site
