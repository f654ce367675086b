#include "codegen/fix/apply.hpp"

#include "codegen/model/loader.hpp"
#include "codegen/model/yaml_reader.hpp"
#include "codegen/report/report.hpp"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

bool overlap(const TextEdit& a, const TextEdit& b)
{
    if (a.file != b.file) return false;
    return a.begin == b.begin || (a.begin < b.end && b.begin < a.end);
}

bool fits(const Fix& fix, const std::vector<TextEdit>& taken)
{
    return std::none_of(fix.edits.begin(), fix.edits.end(), [&](const TextEdit& edit) {
        return std::any_of(taken.begin(), taken.end(), [&](const TextEdit& other) { return overlap(edit, other); });
    });
}

/// Whether the text is YAML of the kind that specs are.
bool is_yaml(const SourceFile& file)
{
    Diagnostics ignored;
    return read_yaml(file, ignored).has_value();
}

/// Keeps the old file if the new one cannot be written whole.
bool replace_file(const std::filesystem::path& path, const std::string& text)
{
    const std::filesystem::path beside = path.string() + ".fixed";
    {
        std::ofstream out(beside, std::ios::binary);
        out << text;
        if (!out.flush()) return false;
    }
    std::error_code failure;
    std::filesystem::rename(beside, path, failure);
    return !failure;
}

/// The path of the first file that cannot be written, or nothing.
std::string write_files(const Model& model, const FixRound& round, bool& changed)
{
    for (const auto& file : model.files) {
        std::string text = edited_text(*file, round.edits);
        if (text == file->text) continue;
        if (is_yaml(*file) && !is_yaml(SourceFile{file->path, text})) continue;
        if (!replace_file(file->path, text)) return file->path;
        changed = true;
    }
    return {};
}

} // namespace

FixRound choose_fixes(const std::vector<Diagnostic>& found, Applicability most)
{
    FixRound round;
    for (const Diagnostic& diagnostic : found) {
        const auto fix = std::find_if(diagnostic.fixes.begin(), diagnostic.fixes.end(),
                                      [&](const Fix& candidate) { return candidate.applicability <= most; });
        if (fix == diagnostic.fixes.end() || !fits(*fix, round.edits)) continue;
        round.edits.insert(round.edits.end(), fix->edits.begin(), fix->edits.end());
        round.applied.push_back({place_text(diagnostic.span), diagnostic.rule, fix->title});
    }
    return round;
}

std::string edited_text(const SourceFile& file, const std::vector<TextEdit>& edits)
{
    std::vector<TextEdit> own;
    for (const TextEdit& edit : edits)
        if (edit.file == &file) own.push_back(edit);
    // From the end, so that the places of the others stay right.
    std::sort(own.begin(), own.end(), [](const TextEdit& a, const TextEdit& b) { return a.begin > b.begin; });
    std::string text = file.text;
    for (const TextEdit& edit : own)
        text.replace(edit.begin, edit.end - edit.begin, edit.text);
    return text;
}

FixResult fix_specs(const std::filesystem::path& folder, Applicability most,
                    const std::function<void(Model&, Diagnostics&)>& judge)
{
    FixResult result;
    // One fix can make way for another, but two that undo each other must come to an end.
    constexpr int most_rounds = 20;
    for (int i = 0; i < most_rounds; ++i) {
        Model model;
        Diagnostics diagnostics;
        load_specs(folder, model, diagnostics);
        judge(model, diagnostics);
        FixRound round = choose_fixes(diagnostics.sorted(), most);
        bool changed = false;
        if (const std::string path = write_files(model, round, changed); !path.empty()) {
            result.failure = fmt::format("{} cannot be written", path);
            return result;
        }
        if (!changed) break;
        std::move(round.applied.begin(), round.applied.end(), std::back_inserter(result.applied));
    }
    return result;
}

} // namespace chorus::codegen
