#pragma once

#include "codegen/model/spec.hpp"

#include <map>
#include <string>
#include <vector>

namespace chorus::codegen {

/// What a type of a document looks like, without words for people.
struct TypeShape {
    std::string form;                           ///< `fields`, `enum`, `union TAG`, `id`, or a scalar with its limits
    std::map<std::string, std::string> members; ///< Fields, values and arms, with their types and limits.
    bool operator==(const TypeShape&) const = default;
};

/// What decides which texts are a document of one version.
struct DocumentShape {
    std::string root;
    std::string stamp;
    std::map<std::string, TypeShape> types;
    bool operator==(const DocumentShape&) const = default;
};

/// The type that the document holds, or null.
const TypeDecl* find_root(const Spec& spec, const DocumentDecl& document);

/// `session.v1`
std::string shape_name(const DocumentDecl& document, std::uint32_t version);
/// The shape of the newest version, of resolved specs.
DocumentShape shape_of(const Spec& spec, const DocumentDecl& document);
/// The shape of an older version, or of the newest as it was released; nothing if it is not at hand.
std::optional<DocumentShape> released_shape(const Model& model, const DocumentDecl& document, std::uint32_t version);

/// The form in which shapes are kept.
std::string shape_text(const DocumentShape& shape, const DocumentDecl& document, std::uint32_t version);
DocumentShape parse_shape(std::string_view text);

/// A difference between two shapes, at `Type.field`, or at `Type` for all but fields.
struct ShapeChange {
    HistoryStep::Kind kind = HistoryStep::Kind::changed; ///< added, removed or changed
    std::string place;
    std::string text; ///< added and removed: what the field is
};
std::vector<ShapeChange> shape_changes(const DocumentShape& older, const DocumentShape& newer);

/// What the step says, for people.
std::string to_sentence(const HistoryStep& step);

/// All paths at which a value of the type stands, in steps of wire::for_each_at.
std::vector<std::vector<std::string>> paths_to(const DocumentShape& shape, std::string_view type);

} // namespace chorus::codegen
