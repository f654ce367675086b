#pragma once

#include <span>
#include <string_view>

namespace chorus::codegen {

/// What is written about a rule in docs/diagnostics, as Markdown.
struct Page {
    std::string_view id;
    std::string_view text;
};

/// All of them in the order of their ids. They are built into the program, so that they fit its rules.
std::span<const Page> pages();

/// The page of a rule, or nothing.
std::string_view page_of(std::string_view id);

} // namespace chorus::codegen
