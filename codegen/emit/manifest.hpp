#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace chorus::codegen {

/// The files that the generator wrote and the hashes of their texts: what it may replace and remove. It is committed.
using Manifest = std::map<std::string, std::string>;

Manifest read_manifest(const std::filesystem::path& path);
std::string manifest_text(const Manifest& manifest);

/// What a run remembers for the next one, so that nothing is done twice. It is not committed and may be lost.
struct Cache {
    struct Entry {
        std::string raw;   ///< Hash of the text before it was formatted.
        std::string final; ///< Hash of the text as it was written.
    };
    std::string key; ///< Hash of the tool and all that it read.
    std::map<std::string, Entry> entries;
};

Cache read_cache(const std::filesystem::path& path);
std::string cache_text(const Cache& cache);

} // namespace chorus::codegen
