#include "codegen/lsp/rename.hpp"

#include "codegen/check/visit.hpp"
#include "codegen/fix/apply.hpp"
#include "codegen/lsp/old_name_edits.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace {

using Kind = Symbol::Kind;
using Edits = std::vector<TextEdit>;

/// Whether the name of the field is read: those in details of errors and in records are not.
bool is_read(const Field& field, const Spec& spec)
{
    bool found = false;
    for_each_fields(spec, [&](const Fields& fields) {
        for (const Field& one : fields.fields)
            found = found || &one == &field;
    });
    return found;
}

std::string next_major(const std::string& version)
{
    return fmt::format("{}.0.0", version_numbers(version).value_or(VersionNumbers{})[0] + 1);
}

/// The edits that keep the old name of `item` for readers.
template <class Item>
tl::expected<Edits, std::string> keep_old_name(const Item& item, Context context, const Spec& spec)
{
    if (item.was)
        return tl::unexpected(
            fmt::format("`{}` was `{}` before, which is read until {}; only one old name can be kept. "
                        "Remove its `was` and `until` first.",
                        item.name.text, item.was->name.text, item.was->until.text));
    std::optional<Edits> edits = old_name_edits(item.name.span, context, item.name.text, next_major(spec.version));
    if (!edits)
        return tl::unexpected(fmt::format(
            "There is no room for `was` at `{}`: bring what stands behind it to one line.", item.name.text));
    return std::move(*edits);
}

tl::expected<Edits, std::string> keep_old_name(const Symbol& symbol)
{
    if (symbol.kind == Kind::enum_value)
        return keep_old_name(*static_cast<const EnumValue*>(symbol.identity), Context::enum_value, *symbol.spec);
    if (symbol.kind != Kind::field) return Edits();
    const Field& field = *static_cast<const Field*>(symbol.identity);
    return is_read(field, *symbol.spec) ? keep_old_name(field, Context::field, *symbol.spec) : Edits();
}

std::ptrdiff_t clashes(const Snapshot& snapshot)
{
    const std::vector<Diagnostic> found = snapshot.diagnostics.sorted();
    return std::count_if(found.begin(), found.end(), [](const Diagnostic& finding) {
        return finding.rule == Rule::duplicate_key || finding.rule == Rule::ambiguous_name ||
               finding.rule == Rule::same_cpp_name || finding.rule == Rule::taken_old_name;
    });
}

/// True if two things had one name after the edits: the specs are checked as they would be.
bool is_taken(const Edits& edits, const Snapshot& snapshot, Workspace workspace)
{
    std::set<const SourceFile*> files;
    for (const TextEdit& edit : edits)
        files.insert(edit.file);
    for (const SourceFile* file : files)
        workspace.open(file->path, edited_text(*file, edits));
    return clashes(*workspace.check()) > clashes(snapshot);
}

} // namespace

tl::expected<Edits, std::string> rename(const Symbol& symbol, const std::string& name, const Snapshot& snapshot,
                                        const Workspace& workspace)
{
    if (symbol.kind == Kind::spec)
        return tl::unexpected(std::string("A spec is named after its file; rename the file."));
    const bool type = symbol.kind == Kind::type;
    if (type ? !is_pascal_case(name) : !is_camel_case(name))
        return tl::unexpected(fmt::format("`{}` is not {}.", name, type ? "PascalCase" : "camelCase"));
    if (name == name_of(symbol)) return Edits();
    tl::expected<Edits, std::string> edits = keep_old_name(symbol);
    if (!edits) return edits;
    for (const Occurrence& one : snapshot.symbols)
        if (one.symbol == symbol)
            edits->push_back({one.span.file, begin_of(one.span).offset, end_of(one.span).offset, name});
    if (is_taken(*edits, snapshot, workspace)) return tl::unexpected(fmt::format("`{}` is taken.", name));
    return edits;
}

} // namespace chorus::codegen::lsp
