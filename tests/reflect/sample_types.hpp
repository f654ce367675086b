#pragma once

#include "codegen/runtime/reflect/api.hpp"

#include <array>

/// A small API, by hand what the generator makes of a spec.
namespace chorus::reflect_test {

using namespace reflect;

inline constexpr Type text_type{.kind = TypeKind::text, .name = "string"};
inline constexpr Type name_type{.kind = TypeKind::text, .name = "Name", .min_length = 1, .max_length = 8};
inline constexpr Type flag_type{.kind = TypeKind::boolean, .name = "bool"};
inline constexpr Type ticks_type{.kind = TypeKind::integer, .name = "Ticks", .unit = "ticks", .min = 0};
inline constexpr Type gain_type{.kind = TypeKind::number, .name = "Decibels", .unit = "dB", .min = -144, .max = 24};
inline constexpr Type track_type{
    .kind = TypeKind::id,
    .name = "TrackId",
    .entity = "track",
    .listing = IdListing{.domain = "track", .command = "list", .items = "tracks", .id = "id", .name = "name"}};
inline constexpr std::array shapes{EnumValue{"linear", ""}, EnumValue{"equalPower", ""}};
inline constexpr Type shape_type{.kind = TypeKind::enumeration, .name = "Shape", .values = shapes};

inline constexpr std::array range_fields{Field{.name = "start", .type = &ticks_type},
                                         Field{.name = "end", .type = &ticks_type}};
inline constexpr Type range_type{.kind = TypeKind::structure, .name = "Range", .fields = range_fields};

inline constexpr std::array point_fields{Field{.name = "at", .type = &ticks_type},
                                         Field{.name = "value", .type = &gain_type},
                                         Field{.name = "shape", .type = &shape_type, .default_json = "\"linear\""}};
inline constexpr Type point_type{.kind = TypeKind::structure, .name = "Point", .fields = point_fields};
inline constexpr Type points_type{.kind = TypeKind::list, .min_length = 1, .max_length = 3, .element = &point_type};
inline constexpr Type names_type{.kind = TypeKind::list, .element = &name_type};

inline constexpr std::array plugin_fields{Field{.name = "uri", .type = &text_type}};
inline constexpr Type plugin_type{.kind = TypeKind::structure, .fields = plugin_fields};
inline constexpr std::array send_fields{Field{.name = "to", .type = &track_type}};
inline constexpr Type send_type{.kind = TypeKind::structure, .fields = send_fields};
inline constexpr std::array content_arms{Arm{.tag = "plugin", .type = &plugin_type},
                                         Arm{.tag = "send", .type = &send_type}};
inline constexpr Type content_type{
    .kind = TypeKind::tagged_union, .name = "Content", .tag = "kind", .arms = content_arms};

/// The input of a command with one field of each kind.
inline constexpr std::array input_fields{
    Field{.name = "track", .doc = "Which track.", .type = &track_type},
    Field{.name = "newName", .type = &name_type, .optional = true},
    Field{.name = "gain", .type = &gain_type, .optional = true},
    Field{.name = "mute", .type = &flag_type, .optional = true},
    Field{.name = "shape", .type = &shape_type, .optional = true},
    Field{.name = "range", .type = &range_type, .optional = true},
    Field{.name = "points", .type = &points_type, .optional = true},
    Field{.name = "names", .type = &names_type, .optional = true},
    Field{.name = "content", .type = &content_type, .optional = true},
    Field{.name = "parent", .type = &track_type, .optional = false, .nullable = true, .default_json = "null"}};
inline constexpr Type input_type{.kind = TypeKind::structure, .name = "Input", .fields = input_fields};

} // namespace chorus::reflect_test
