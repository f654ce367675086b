#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chorus::codegen {

/// A file as it was read. Nodes and diagnostics point at it, so it must outlive them.
struct SourceFile {
    std::string path; ///< Relative to the root, with slashes.
    std::string text;

    /// Line `number`, counted from 1, without its end.
    std::string_view line(std::size_t number) const;
};

/// A piece of one line. Lines and columns count from 1, columns and lengths in bytes; file is null for no place.
struct Span {
    const SourceFile* file = nullptr;
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t length = 1;
};

/// Text of a spec and where it stands.
struct Located {
    std::string text;
    Span span;
};

} // namespace chorus::codegen
