#pragma once

#include <span>
#include <string_view>

namespace chorus::codegen {

/// A file of the source tree that is part of the program; see cmake/LoopholeEmbed.cmake.
struct EmbeddedFile {
    std::string_view path; ///< Below the folder that it was taken from.
    std::string_view text;
};

} // namespace chorus::codegen
