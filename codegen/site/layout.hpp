#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// What differs between the pages of a site. All of it but `title` and `root` is HTML.
struct Page {
    std::string title;
    std::string root;              ///< What leads to the root of the site: empty or `../`.
    const Spec* current = nullptr; ///< The spec that the page is about, or null.
    std::string body;
    std::string contents; ///< Links within the page.
};

/// The whole page, with the list of all specs and the search beside it.
std::string page_html(const Page& page, const Model& model);

/// Specs of one owner, in the order of the model.
struct OwnerGroup {
    std::string owner;
    std::vector<const Spec*> specs;
};
std::vector<OwnerGroup> owner_groups(const Model& model);
/// `Pulse`; `Shared types` of libraries.
std::string owner_title(const std::string& owner);

} // namespace chorus::codegen::site
