#include "codegen/emit/generate.hpp"

#include "codegen/check/check.hpp"
#include "codegen/emit/emit.hpp"
#include "codegen/emit/formatter.hpp"
#include "codegen/emit/manifest.hpp"
#include "codegen/emit/shape.hpp"
#include "codegen/model/document_shape.hpp"
#include "codegen/model/loader.hpp"

#include <algorithm>
#include <fstream>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

namespace fs = std::filesystem;

/// Hash of everything that decides the outputs: this program, the specs and the style.
std::string input_key(const GenerateOptions& options, const fs::path& style)
{
    // The program is large; when it was built and its size tell it from others well enough.
    const fs::path self = fs::read_symlink("/proc/self/exe");
    std::string all = fmt::format("{} {} {}\n", self.string(), fs::file_size(self),
                                  fs::last_write_time(self).time_since_epoch().count());
    std::vector<fs::path> inputs = find_specs(options.specs);
    for (fs::path& shape : find_shapes(options.specs))
        inputs.push_back(std::move(shape));
    for (const fs::path& path : inputs) {
        all += path.lexically_relative(options.specs).generic_string() + "\n";
        all += fingerprint_text(read_file(path).value_or("")) + "\n";
    }
    all += options.specs.generic_string() + "\n";
    all += fingerprint_text(read_file(style).value_or(""));
    return fingerprint_text(all);
}

/// One run. Paths of outputs are relative to `options.out`.
class Run {
public:
    explicit Run(const GenerateOptions& options)
        : options_(options), style_(options.style.empty() ? options.out / ".clang-format" : options.style),
          manifest_(read_manifest(manifest_path())), cache_(read_cache(cache_path())), key_(input_key(options, style_))
    {}

    /// True if the last run saw the same inputs and its outputs are still there.
    bool nothing_to_do() const
    {
        if (cache_.key != key_ || cache_.entries.size() != manifest_.size()) return false;
        for (const auto& [path, entry] : cache_.entries) {
            const auto known = manifest_.find(path);
            if (known == manifest_.end() || known->second != entry.final || disk_hash(path) != entry.final)
                return false;
        }
        return true;
    }

    std::size_t known_outputs() const { return manifest_.size(); }

    GenerateResult finish(Outputs outputs)
    {
        GenerateResult result;
        result.outputs = outputs.size();
        Cache cache;
        cache.key = key_;
        if (const auto failure = settle(outputs, cache)) {
            result.failure = *failure;
            return result;
        }
        Manifest manifest;
        for (const Output& output : outputs) {
            const std::string hash = fingerprint_text(output.text);
            manifest[output.path] = hash;
            cache.entries[output.path].final = hash;
            if (disk_hash(output.path) != hash) result.changed.push_back(output.path);
        }
        prune(manifest, result);
        if (manifest != manifest_ && result.changed.empty() && result.removed.empty())
            result.changed.push_back(manifest_name);
        if (options_.check) return result;
        write(outputs, result);
        if (manifest != manifest_) write_file(manifest_path(), manifest_text(manifest), result);
        write_file(cache_path(), cache_text(cache), result);
        return result;
    }

private:
    static constexpr const char* manifest_name = "generated/manifest.txt";

    fs::path manifest_path() const { return options_.out / manifest_name; }
    fs::path cache_path() const { return options_.out / "generated/.chorus-cache"; }

    std::string disk_hash(const std::string& path) const
    {
        const std::optional<std::string> text = read_file(options_.out / path);
        return text ? fingerprint_text(*text) : std::string();
    }

    /// Brings the texts into their final form; takes from the disk what was formatted by an earlier run.
    std::optional<std::string> settle(Outputs& outputs, Cache& cache) const
    {
        std::vector<Output*> unformatted;
        for (Output& output : outputs) {
            const std::string raw = fingerprint_text(output.text);
            cache.entries[output.path].raw = raw;
            if (!output.is_cpp) continue;
            const auto known = cache_.entries.find(output.path);
            std::optional<std::string> disk;
            if (known != cache_.entries.end() && known->second.raw == raw) disk = read_file(options_.out / output.path);
            if (disk && fingerprint_text(*disk) == known->second.final) {
                output.text = std::move(*disk);
            } else {
                unformatted.push_back(&output);
            }
        }
        return format_all(unformatted, style_);
    }

    /// Removes files of earlier runs that nothing gives any more, unless somebody changed them.
    void prune(const Manifest& manifest, GenerateResult& result) const
    {
        for (const auto& [path, hash] : manifest_) {
            if (manifest.contains(path)) continue;
            const std::string now = disk_hash(path);
            if (now.empty()) continue;
            (now == hash ? result.removed : result.kept).push_back(path);
        }
    }

    void write(const Outputs& outputs, GenerateResult& result) const
    {
        const std::vector<std::string> changed = result.changed;
        for (const Output& output : outputs)
            if (std::find(changed.begin(), changed.end(), output.path) != changed.end())
                write_file(options_.out / output.path, output.text, result);
        for (const std::string& path : result.removed) {
            std::error_code ignored;
            fs::remove(options_.out / path, ignored);
        }
    }

    static void write_file(const fs::path& path, const std::string& text, GenerateResult& result)
    {
        std::error_code ignored;
        fs::create_directories(path.parent_path(), ignored);
        std::ofstream stream(path, std::ios::binary);
        stream << text;
        stream.close();
        if (!stream) result.failure = fmt::format("{} cannot be written.", path.string());
    }

    const GenerateOptions& options_;
    fs::path style_;
    Manifest manifest_;
    Cache cache_;
    std::string key_;
};

} // namespace

namespace {

/// A path as make reads it.
std::string escaped(const fs::path& path)
{
    std::string text;
    for (const char character : path.generic_string()) {
        if (character == ' ' || character == '#') text += '\\';
        if (character == '$') text += '$';
        text += character;
    }
    return text;
}

/// Tells a build system that all is current, and what that depends on.
void mark_done(const GenerateOptions& options, GenerateResult& result)
{
    if (!options.depfile.empty()) {
        std::ofstream deps(options.depfile, std::ios::binary);
        deps << escaped(options.stamp) << ":";
        for (const fs::path& spec : find_specs(options.specs))
            deps << " \\\n  " << escaped(spec);
        deps << "\n";
        if (!deps.flush()) result.failure = fmt::format("{} cannot be written.", options.depfile.string());
    }
    if (!options.stamp.empty() && !std::ofstream(options.stamp, std::ios::binary))
        result.failure = fmt::format("{} cannot be written.", options.stamp.string());
}

/// Writes down what the newest version of each document looks like, if that is not known yet.
void keep_new_shapes(const GenerateOptions& options, const Model& model, GenerateResult& result)
{
    for (const Spec& spec : model.specs) {
        for (const DocumentDecl& document : spec.documents) {
            const std::string name = shape_name(document, document.version);
            if (model.shapes && model.shapes->contains(name)) continue;
            const fs::path path = options.specs / shape_folder / fmt::format("{}{}", name, shape_extension);
            result.changed.push_back(path.generic_string());
            if (options.check) continue;
            std::error_code ignored;
            fs::create_directories(path.parent_path(), ignored);
            std::ofstream stream(path, std::ios::binary);
            stream << shape_text(shape_of(spec, document), document, document.version);
            if (!stream.flush()) result.failure = fmt::format("{} cannot be written.", path.string());
        }
    }
}

GenerateResult generate_files(const GenerateOptions& options, Model& model, Diagnostics& diagnostics)
{
    Run run(options);
    if (run.nothing_to_do()) {
        GenerateResult result;
        result.outputs = run.known_outputs();
        return result;
    }
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    if (!diagnostics.empty()) return {};
    if (model.specs.empty()) {
        GenerateResult result;
        result.failure = fmt::format("There are no specs in {}.", options.specs.string());
        return result;
    }
    GenerateResult result = run.finish(emit_all(model));
    if (result.failure.empty()) keep_new_shapes(options, model, result);
    return result;
}

} // namespace

GenerateResult generate(const GenerateOptions& options, Model& model, Diagnostics& diagnostics)
{
    GenerateResult result = generate_files(options, model, diagnostics);
    if (diagnostics.empty() && result.failure.empty() && !options.check) mark_done(options, result);
    return result;
}

} // namespace chorus::codegen
