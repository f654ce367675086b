#pragma once

#include "codegen/scaffold/sorted_lines.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace chorus::codegen {

/// A line that a new domain adds to a file. `@name@` and the like stand for its names.
struct Registration {
    std::string_view path;
    LineRun run;
    std::string_view line;
    bool sorted = true; ///< Else behind the last one.
};

/// Where a process keeps what a domain needs.
struct OwnerTree {
    std::string_view owner;
    std::string_view client;   ///< Who sends its commands.
    std::string_view handlers; ///< Folder of the handlers.
    std::string_view tests;
    std::string_view test_template;
    std::span<const Registration> registrations;
};

/// Nothing for a party that serves no domains.
const OwnerTree* find_owner_tree(std::string_view owner);

} // namespace chorus::codegen
