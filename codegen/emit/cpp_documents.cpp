#include "codegen/emit/cpp_documents.hpp"

#include "codegen/emit/code.hpp"
#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/interface.hpp"
#include "codegen/model/document_shape.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::set<std::string> steps_by_hand(const DocumentDecl& document)
{
    std::set<std::string> names;
    for (const HistoryStep& step : document.history)
        if (!step.by.text.empty()) names.insert(step.by.text);
    return names;
}

bool is_stamp(const DocumentDecl& document, const HistoryStep& step)
{
    return step.kind == HistoryStep::Kind::added && step.place.text == document.root.text + "." + document.stamp.text;
}

std::string read_parameters(const DocumentDecl& document)
{
    return steps_by_hand(document).empty() ? "std::string_view text" : "std::string_view text, Migrations& migrations";
}

void emit_document(const DocumentDecl& document, const Spec& spec, Code& code)
{
    const bool unstamped = std::any_of(document.history.begin(), document.history.end(),
                                       [&](const HistoryStep& step) { return is_stamp(document, step); });
    code.doc(document.doc);
    code.line("struct {} {{", pascal_case(document.name.text));
    code.line("using Root = ::{}::{};", namespace_of(spec), document.root.text);
    code.line("static constexpr wire::DocumentFormat format{{.name = {}, .file = {}, .stamp = {}, .version = {}, "
              ".unstamped = {}}};\n",
              cpp_literal(document.name.text), cpp_literal(document.file), cpp_literal(document.stamp.text),
              document.version, unstamped);
    if (const auto names = steps_by_hand(document); !names.empty()) {
        code.line("/// What is written by hand of the way from older versions to the newest.");
        code.line("class Migrations {{\npublic:\nvirtual ~Migrations() = default;");
        for (const std::string& name : names)
            code.line("virtual void {}(wire::RawJson& value) = 0;", cpp_name(snake_case(name)));
        code.line("}};\n");
    }
    code.line("/// Reads any version up to the newest.");
    code.line("static wire::DocumentResult<Root> read({});", read_parameters(document));
    code.line("/// The text of the newest version.");
    code.line("static std::string write(Root root);");
    code.line("}};\n");
}

/// What to do with a value at the place of the step.
std::string action(const HistoryStep& step)
{
    const std::size_t dot = step.place.text.find('.');
    const std::string field = dot == std::string::npos ? "" : step.place.text.substr(dot + 1);
    switch (step.kind) {
    case HistoryStep::Kind::added:
        return step.value ? fmt::format("value.set({}, std::string_view({}));", cpp_literal(field),
                                        cpp_literal(to_compact_text(json_value(*step.value))))
                          : "";
    case HistoryStep::Kind::removed:
        return fmt::format("value.remove({});", cpp_literal(field));
    case HistoryStep::Kind::renamed:
        return fmt::format("value.rename({}, {});", cpp_literal(step.was.text), cpp_literal(field));
    case HistoryStep::Kind::changed:
        if (step.by.text.empty()) return "";
        if (field.empty()) return fmt::format("migrations.{}(value);", cpp_name(snake_case(step.by.text)));
        return fmt::format("if (wire::RawJson* field = value.find({})) migrations.{}(*field);", cpp_literal(field),
                           cpp_name(snake_case(step.by.text)));
    }
    return {};
}

std::string path_list(const std::vector<std::string>& path)
{
    std::string text;
    for (const std::string& step : path)
        text += (text.empty() ? "" : ", ") + cpp_literal(step);
    return text;
}

/// The steps from one version to the next. The deepest places come first, since a step can move what lies below it.
void emit_steps(const DocumentDecl& document, std::uint32_t since, const DocumentShape& before, Code& code)
{
    std::vector<std::pair<std::vector<std::string>, std::string>> actions;
    for (const HistoryStep& step : document.history) {
        const std::string what = step.since == since ? action(step) : "";
        if (what.empty()) continue;
        for (auto& path : paths_to(before, step.place.text.substr(0, step.place.text.find('.'))))
            actions.emplace_back(std::move(path), what);
    }
    std::stable_sort(actions.begin(), actions.end(),
                     [](const auto& one, const auto& other) { return one.first.size() > other.first.size(); });
    for (const auto& [path, what] : actions)
        code.line(
            "wire::for_each_at(root, std::array<std::string_view, {}>{{{}}}, [&](wire::RawJson& value) {{ {} }});",
            path.size(), path_list(path), what);
}

void emit_functions(const Model& model, const DocumentDecl& document, Code& code)
{
    const std::string name = pascal_case(document.name.text);
    Code steps;
    for (std::uint32_t version = 1; version < document.version; ++version) {
        const auto before = released_shape(model, document, version);
        Code body;
        if (before) emit_steps(document, version + 1, *before, body);
        if (body.text().empty()) continue;
        steps.line("if (version <= {}) {{", version);
        steps.raw(body.text());
        steps.line("}}");
    }
    code.line("wire::DocumentResult<{0}::Root> {0}::read({1})\n{{", name, read_parameters(document));
    if (steps.text().empty()) {
        code.line("return wire::read_document<Root>(text, format, [](wire::RawJson&, std::uint32_t) {{}});");
    } else {
        code.line("return wire::read_document<Root>(text, format, [&](wire::RawJson& root, std::uint32_t version) {{");
        code.raw(steps.text());
        code.line("}});");
    }
    code.line("}}\n");
    code.line("std::string {}::write(Root root)\n{{", name);
    code.line("root.{} = format.version;", cpp_name(document.stamp.text));
    code.line("return wire::encode(root);\n}}\n");
}

} // namespace

std::string cpp_documents_header(const Spec& spec)
{
    Code code;
    code.raw(cpp_banner(spec));
    code.line("#pragma once\n");
    code.line("#include \"codegen/runtime/wire/document.hpp\"\n#include \"{}\"\n", generated_path(spec, ".hpp"));
    code.line("/// Files, with all the versions that they had.");
    code.line("namespace {}::documents {{\n", namespace_of(spec));
    for (const DocumentDecl& document : spec.documents)
        emit_document(document, spec, code);
    code.line("}} // namespace {}::documents", namespace_of(spec));
    return code.text();
}

std::string cpp_documents_source(const Model& model, const Spec& spec)
{
    Code code;
    code.raw(cpp_banner(spec));
    code.line("#include \"{}\"\n\n#include <array>\n", generated_path(spec, ".documents.hpp"));
    code.line("namespace {}::documents {{\n", namespace_of(spec));
    for (const DocumentDecl& document : spec.documents)
        emit_functions(model, document, code);
    code.line("}} // namespace {}::documents", namespace_of(spec));
    return code.text();
}

} // namespace chorus::codegen
