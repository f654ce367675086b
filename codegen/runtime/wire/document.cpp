#include "codegen/runtime/wire/document.hpp"

#include <algorithm>
#include <charconv>

namespace chorus::wire {

DocumentFault damage_at(const Reader& reader, std::string_view text)
{
    const std::string_view before = text.substr(0, std::min(reader.violation().offset, text.size()));
    return {.line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1),
            .pointer = reader.violation().pointer,
            .message = reader.error().message};
}

tl::expected<std::uint32_t, DocumentFault> version_of(std::string_view text, const DocumentFormat& format)
{
    Reader reader(text);
    std::map<std::string, std::string_view> fields;
    reader.map(fields, unlimited, [&](std::string_view& value) { value = reader.raw(); });
    const bool whole = reader.finish();
    const auto stamp = fields.find(std::string(format.stamp));
    if (stamp == fields.end() || stamp->second.empty()) {
        if (!whole) return tl::unexpected(damage_at(reader, text));
        if (format.unstamped) return 1;
        return tl::unexpected(
            DocumentFault{.pointer = "/" + std::string(format.stamp), .message = "The file does not say its version."});
    }
    // The stamp of a newer version counts even if the rest cannot be read: that rest may be of any form.
    std::uint32_t version = 0;
    const std::string_view digits = stamp->second;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    const std::uint32_t first = format.unstamped ? 2 : 1;
    if (error != std::errc() || end != digits.data() + digits.size() || version < first)
        return tl::unexpected(
            DocumentFault{.pointer = "/" + std::string(format.stamp),
                          .message = "The version must be a whole number from " + std::to_string(first) + "."});
    if (version > format.version)
        return tl::unexpected(DocumentFault{.kind = DocumentFault::Kind::newer,
                                            .found = version,
                                            .message = "It is of version " + std::to_string(version) +
                                                       "; versions up to " + std::to_string(format.version) +
                                                       " can be read. Use the program that wrote it, or a later one."});
    if (!whole) return tl::unexpected(damage_at(reader, text));
    return version;
}

tl::expected<std::string, DocumentFault> migrated(std::string_view text, std::uint32_t version,
                                                  const DocumentFormat& format, const Migrate& migrate)
{
    auto root = parse_raw_json(text);
    if (!root) return tl::unexpected(DocumentFault{.message = "It is not JSON."});
    migrate(*root, version);
    root->set(format.stamp, std::to_string(format.version));
    return to_text(*root);
}

} // namespace chorus::wire
