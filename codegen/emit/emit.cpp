#include "codegen/emit/emit.hpp"

#include "codegen/emit/cpp_names.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// The lists of sources that generated/CMakeLists.txt makes targets of.
Output emit_sources(const Outputs& outputs)
{
    std::string text = "# Generated from chorus/specs. Edit the specs, then build the target `generate`.\n";
    for (const std::string_view owner : {"types", "pulse", "signal"}) {
        std::string upper(owner);
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        text += fmt::format("set(GENERATED_{}_SOURCES", upper);
        for (const Output& output : outputs)
            if (output.path.starts_with(fmt::format("generated/{}/", owner)) && output.path.ends_with(".cpp"))
                text += "\n    " + output.path.substr(std::string_view("generated/").size());
        text += ")\n";
    }
    return {"generated/sources.cmake", text, false};
}

} // namespace

Outputs emit_all(const Model& model)
{
    Outputs outputs;
    for (const Spec& spec : model.specs) {
        outputs.push_back(emit_cpp_header(spec));
        outputs.push_back(emit_cpp_codec(spec));
    }
    outputs.push_back(emit_sources(outputs));
    std::sort(outputs.begin(), outputs.end(), [](const Output& a, const Output& b) { return a.path < b.path; });
    return outputs;
}

} // namespace chorus::codegen
