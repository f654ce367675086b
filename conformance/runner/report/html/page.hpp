#pragma once

#include "conformance/runner/run/result.hpp"

#include <span>
#include <string_view>

namespace chorus::conform {

/// One page that holds all that runs have found: it needs no other file and no network.
std::string to_html(const std::vector<RunResult>& runs);

/// A file that is part of every page.
struct PageAsset {
    std::string_view name;
    std::string_view content;
};
std::span<const PageAsset> page_assets();

} // namespace chorus::conform
