#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/embedded_file.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// The hand-written files of codegen/emit/ts_runtime, which go into the package as they are (`runtime` aside), in the
/// order of their paths: `reader.ts`, `pulse/session.ts`.
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
