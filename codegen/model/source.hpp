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
    /// Where line `number` begins, in bytes; the size of the text if there is no such line.
    std::size_t line_start(std::size_t number) const;
};

/// A piece of one line. Lines and columns count from 1, columns and lengths in bytes; file is null for no place.
struct Span {
    const SourceFile* file = nullptr;
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t length = 1;
};

/// A place between two bytes of a file, in every way of counting that somebody asks for.
struct Position {
    std::size_t line = 1;      ///< From 1.
    std::size_t column = 1;    ///< From 1, in bytes of UTF-8.
    std::size_t character = 1; ///< From 1, in code points, as people count.
    std::size_t utf16 = 1;     ///< From 1, in UTF-16 code units, as editors count.
    std::size_t offset = 0;    ///< From 0, in bytes of the file.
};

/// The ends of a span; neither is beyond the end of its line.
Position begin_of(const Span& span);
Position end_of(const Span& span);

/// What the file holds there.
std::string_view text_of(const Span& span);

/// Text of a spec and where it stands.
struct Located {
    std::string text;
    Span span;
};

} // namespace chorus::codegen
