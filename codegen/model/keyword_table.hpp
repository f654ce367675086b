#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/yaml_node.hpp"

#include <span>

namespace chorus::codegen {

/// A place in a spec at which certain keywords may stand.
enum class Context {
    spec,
    library,
    scalar_type,
    id_type,
    enum_type,
    enum_value,
    deprecation,
    struct_type,
    union_type,
    union_body,
    id_listing,
    field,
    rule,
    type_examples,
    bad_example,
    command,
    command_line,
    command_example,
    event,
    error,
    stream,
    states,
    transition,
    observed,
    scenario,
    step,
    document,
    history_step,
    allow,
};

/// What must stand behind a keyword.
enum class Shape { text, number, boolean, list, map, any };

struct Keyword {
    Context context;
    std::string_view name;
    Shape shape;
    bool required;
    std::string_view doc;
};

/// The whole spec language: everything that may be written, and where.
std::span<const Keyword> keyword_table();

/// Reports keys of `node` that may not stand in `context`, required ones that are missing, and values of a wrong shape.
/// False if `node` is no map, so that there is nothing to look at.
bool check_keywords(const YamlNode& node, Context context, Diagnostics& diagnostics);

/// What `shape` is called in findings.
std::string_view shape_name(Shape shape);
bool has_shape(const YamlNode& node, Shape shape);

} // namespace chorus::codegen
