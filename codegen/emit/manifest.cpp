#include "codegen/emit/manifest.hpp"

#include "codegen/model/loader.hpp"

#include <sstream>

#include <fmt/format.h>

namespace chorus::codegen {

Manifest read_manifest(const std::filesystem::path& path)
{
    Manifest manifest;
    std::istringstream stream(read_file(path).value_or(""));
    for (std::string hash, file; stream >> hash >> file;)
        manifest[file] = hash;
    return manifest;
}

std::string manifest_text(const Manifest& manifest)
{
    std::string text;
    for (const auto& [path, hash] : manifest)
        text += fmt::format("{} {}\n", hash, path);
    return text;
}

Cache read_cache(const std::filesystem::path& path)
{
    Cache cache;
    std::istringstream stream(read_file(path).value_or(""));
    stream >> cache.key;
    Cache::Entry entry;
    for (std::string file; stream >> entry.raw >> entry.final >> file;)
        cache.entries[file] = entry;
    return cache;
}

std::string cache_text(const Cache& cache)
{
    std::string text = cache.key + "\n";
    for (const auto& [path, entry] : cache.entries)
        text += fmt::format("{} {} {}\n", entry.raw, entry.final, path);
    return text;
}

} // namespace chorus::codegen
