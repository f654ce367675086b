#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/spec.hpp"

#include <span>
#include <string_view>

namespace chorus::codegen {

/// A hand-written file that goes into the package as it is.
struct EmbeddedFile {
    std::string_view path; ///< Below codegen/emit/ts_runtime, `runtime` aside: `reader.ts`, `pulse/session.ts`.
    std::string_view text;
};

/// The files of codegen/emit/ts_runtime in the order of their paths; made by embed_ts_runtime.cmake.
std::span<const EmbeddedFile> ts_runtime_files();

/// The version and the shape hash of an owner's whole interface.
struct InterfaceIdentity {
    std::string owner;
    std::string version;
    std::string shape;
};

/// The npm package generated/ts.
void emit_ts_package(const Model& model, const std::vector<InterfaceIdentity>& interfaces, Outputs& outputs);

} // namespace chorus::codegen
