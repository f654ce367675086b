#pragma once

#include "codegen/model/spec.hpp"

#include <functional>
#include <string>
#include <vector>

/// Where the names of the specs are declared and where they are used.
namespace chorus::codegen {

/// A thing with a name, by its address in the model.
struct Symbol {
    enum class Kind { spec, type, command, event, error, stream, field, enum_value, state };

    Kind kind = Kind::type;
    const void* identity =
        nullptr; ///< The Spec, TypeDecl, Command, Event, ErrorDecl, Stream, Field or EnumValue; a state is one too.
    const Spec* spec = nullptr; ///< Where it is declared.
    bool operator==(const Symbol&) const = default;
};

struct Occurrence {
    Symbol symbol;
    Span span; ///< Of the name alone.
    bool declares = false;
};

/// All occurrences in a model that resolve() went through, file by file. Names that mean nothing are left out.
std::vector<Occurrence> index_symbols(const Model& model);

/// The occurrence at a place of a file, or null. The end of a name counts as part of it.
const Occurrence* occurrence_at(const std::vector<Occurrence>& index, const SourceFile& file, std::size_t line,
                                std::size_t column);

/// Where the specs speak of a thing, its declaration left out.
std::vector<Span> uses_of(const std::vector<Occurrence>& index, const void* identity);

/// The name that a symbol was declared with.
std::string name_of(const Symbol& symbol);

std::string_view kind_name(Symbol::Kind kind);

} // namespace chorus::codegen
