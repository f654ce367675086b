#pragma once

#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/raw_json.hpp"

#include <cstdint>
#include <functional>

namespace chorus::wire {

/// What tells a kind of file and its versions apart.
struct DocumentFormat {
    std::string_view name;
    std::string_view file;
    std::string_view stamp;    ///< The field of the root that holds the version.
    std::uint32_t version = 1; ///< The newest one, which is written.
    bool unstamped = false;    ///< Files of version 1 do not have the stamp.
};

/// Why a document was not read.
struct DocumentFault {
    enum class Kind { damaged, newer };

    Kind kind = Kind::damaged;
    std::uint32_t found = 0;  ///< newer: its version.
    std::uint32_t line = 1;   ///< damaged: counted from 1; 1 where it is not known.
    std::string pointer = {}; ///< damaged: JSON pointer to what is wrong.
    std::string message = {}; ///< A sentence for people.
};

template <class Root>
using DocumentResult = tl::expected<Root, DocumentFault>;

/// The version of a document, judged by its stamp alone. The fault is that it is damaged or newer than `format`.
tl::expected<std::uint32_t, DocumentFault> version_of(std::string_view text, const DocumentFormat& format);

/// Turns the tree of a document of the given version into one of the newest.
using Migrate = std::function<void(RawJson& root, std::uint32_t version)>;

/// The text in the newest version. The fault is that it is not JSON.
tl::expected<std::string, DocumentFault> migrated(std::string_view text, std::uint32_t version,
                                                  const DocumentFormat& format, const Migrate& migrate);

/// What `reader` stumbled over in `text`.
DocumentFault damage_at(const Reader& reader, std::string_view text);

/// Reads a document of any version up to that of `format`.
template <class Root>
DocumentResult<Root> read_document(std::string_view text, const DocumentFormat& format, const Migrate& migrate)
{
    const auto version = version_of(text, format);
    if (!version) return tl::unexpected(version.error());
    std::string newest;
    std::string_view source = text;
    if (*version < format.version) {
        auto changed = migrated(text, *version, format, migrate);
        if (!changed) return tl::unexpected(changed.error());
        source = newest = std::move(*changed);
    }
    DocumentResult<Root> root{tl::in_place};
    Reader reader(source);
    read(reader, *root);
    if (reader.finish()) return root;
    DocumentFault fault = damage_at(reader, source);
    if (*version < format.version) fault.line = 1; // The place is one of the text that was made of it.
    return tl::unexpected(std::move(fault));
}

} // namespace chorus::wire
