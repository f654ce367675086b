#pragma once

#include "codegen/model/source.hpp"

#include <vector>

namespace chorus::codegen {

struct YamlEntry;

/// A piece of a spec file. Scalars stay text; what they mean is decided by the spec language, not by YAML.
struct YamlNode {
    enum class Kind { null, scalar, list, map };

    Kind kind = Kind::null;
    std::string text;     ///< scalar
    bool plain = true;    ///< scalar without quotes, so that it may be a number or a truth value
    bool flow = false;    ///< list or map in brackets or braces
    bool missing = false; ///< null because nothing was written, which is reported already
    Span span;
    std::vector<YamlNode> items;    ///< list
    std::vector<YamlEntry> entries; ///< map, in the order of the file

    bool is_null() const { return kind == Kind::null; }
    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_list() const { return kind == Kind::list; }
    bool is_map() const { return kind == Kind::map; }
    /// The value under `key`, or null.
    const YamlNode* find(std::string_view key) const;
    /// Where `key` itself stands; no place if it is not there.
    Span key_span(std::string_view key) const;
};

struct YamlEntry {
    Located key;
    YamlNode value;
};

inline const YamlNode* YamlNode::find(std::string_view key) const
{
    for (const YamlEntry& entry : entries)
        if (entry.key.text == key) return &entry.value;
    return nullptr;
}

inline Span YamlNode::key_span(std::string_view key) const
{
    for (const YamlEntry& entry : entries)
        if (entry.key.text == key) return entry.key.span;
    return {};
}

} // namespace chorus::codegen
