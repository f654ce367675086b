#include "codegen/emit/emit.hpp"

#include "codegen/emit/asyncapi.hpp"
#include "codegen/emit/cpp_client.hpp"
#include "codegen/emit/cpp_documents.hpp"
#include "codegen/emit/cpp_frames.hpp"
#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/cpp_server.hpp"
#include "codegen/emit/fuzz_dictionary.hpp"
#include "codegen/emit/json_schema.hpp"
#include "codegen/emit/markdown.hpp"
#include "codegen/emit/reflection.hpp"
#include "codegen/emit/shape.hpp"
#include "codegen/emit/ts_package.hpp"
#include "codegen/ir/ir_schema.hpp"
#include "codegen/ir/ir_writer.hpp"
#include "codegen/model/owners.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

void emit_spec(const Model& model, const Spec& spec, Outputs& outputs)
{
    outputs.push_back(emit_cpp_header(spec));
    outputs.push_back(emit_cpp_codec(spec));
    outputs.push_back(emit_samples(spec));
    outputs.push_back({fmt::format("generated/schema/{}.json", spec.stem), json_schema(spec, SchemaDialect::draft_07)});
    outputs.push_back(
        {fmt::format("generated/schema-2020-12/{}.json", spec.stem), json_schema(spec, SchemaDialect::draft_2020_12)});
    outputs.push_back({fmt::format("generated/fuzz/{}.dict", spec.stem), fuzz_dictionary(spec)});
    outputs.push_back({fmt::format("docs/reference/{}.md", spec.stem), markdown_page(spec)});
    if (!spec.documents.empty()) {
        outputs.push_back({generated_path(spec, ".documents.hpp"), cpp_documents_header(spec), true});
        outputs.push_back({generated_path(spec, ".documents.cpp"), cpp_documents_source(model, spec), true});
    }
    if (spec.is_library) return;
    outputs.push_back({generated_path(spec, ".client.hpp"), cpp_client_header(spec), true});
    outputs.push_back({generated_path(spec, ".client.cpp"), cpp_client_source(spec), true});
    outputs.push_back({generated_path(spec, ".server.hpp"), cpp_server_header(spec), true});
    outputs.push_back({generated_path(spec, ".server.cpp"), cpp_server_source(spec), true});
    if (!spec.streams.empty())
        outputs.push_back({generated_path(spec, ".frames.hpp"), cpp_frames_header(model, spec), true});
}

void emit_owner(const Model& model, std::string_view owner, Outputs& outputs,
                std::vector<InterfaceIdentity>& interfaces)
{
    std::vector<std::string> shapes;
    std::string all;
    std::string version;
    for (const Spec& spec : model.specs) {
        if (spec.owner != owner) continue;
        shapes.push_back(shape_hash(spec));
        all += fmt::format("{} {}\n", spec.name.text, shapes.back());
        if (version_numbers(spec.version) >= version_numbers(version)) version = spec.version;
    }
    if (shapes.empty()) return;
    const std::string api_shape = fingerprint_text(all);
    interfaces.push_back({std::string(owner), version, api_shape});
    outputs.push_back({fmt::format("generated/asyncapi/{}.json", owner), asyncapi_document(model, owner, version)});
    const std::string stem = fmt::format("generated/{}/operations", owner);
    outputs.push_back({stem + ".hpp", reflection_header(owner, version, api_shape), true});
    outputs.push_back({stem + ".cpp", reflection_source(model, owner, api_shape, shapes), true});
}

/// The lists of sources that generated/CMakeLists.txt makes targets of.
Output emit_sources(const Outputs& outputs)
{
    std::string text = "# Generated from chorus/specs. Edit the specs, then build the target `generate`.\n";
    for (const std::string_view folder : folder_names) {
        std::string upper(folder);
        for (char& letter : upper)
            letter = static_cast<char>(letter - 'a' + 'A');
        std::vector<std::string> sources;
        for (const Output& output : outputs)
            if (output.path.starts_with(fmt::format("generated/{}/", folder)) && output.path.ends_with(".cpp"))
                sources.push_back(output.path.substr(std::string_view("generated/").size()));
        if (sources.empty()) continue;
        std::sort(sources.begin(), sources.end());
        text += fmt::format("set(GENERATED_{}_SOURCES\n    {})\n", upper, fmt::join(sources, "\n    "));
    }
    return {"generated/sources.cmake", text};
}

} // namespace

Outputs emit_all(const Model& model)
{
    Outputs outputs;
    for (const Spec& spec : model.specs)
        emit_spec(model, spec, outputs);
    std::vector<InterfaceIdentity> interfaces;
    for (const std::string_view owner : owner_names)
        emit_owner(model, owner, outputs, interfaces);
    emit_ts_package(model, interfaces, outputs);
    for (const std::string_view folder : folder_names) {
        const bool used =
            std::any_of(model.specs.begin(), model.specs.end(), [&](const Spec& spec) { return spec.owner == folder; });
        if (!used) continue;
        outputs.push_back(emit_messages_header(folder));
        outputs.push_back(emit_messages_source(model, folder));
    }
    outputs.push_back({"docs/reference/README.md", markdown_index(model)});
    outputs.push_back({"generated/chorus.ir.json", ir_text(model, Places::without)});
    outputs.push_back({"generated/schema/ir.json", ir_schema_text()});
    outputs.push_back(emit_sources(outputs));
    std::sort(outputs.begin(), outputs.end(), [](const Output& a, const Output& b) { return a.path < b.path; });
    return outputs;
}

} // namespace chorus::codegen
