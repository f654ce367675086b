#include "codegen/compare/spec_source.hpp"

#include "codegen/check/check.hpp"
#include "codegen/compare/process.hpp"
#include "codegen/ir/ir_reader.hpp"
#include "codegen/model/loader.hpp"

#include <charconv>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using Failure = tl::unexpected<std::string>;

std::string first_line(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

/// Reads specs out of the repository that `folder` is in.
class GitReader {
public:
    explicit GitReader(const std::filesystem::path& folder) : folder_(folder) {}

    /// The name of the last release.
    tl::expected<std::string, std::string> last_release() const
    {
        const auto tag = git({"describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD"});
        if (!tag) return Failure(tag.error());
        if (tag->exit_code == 0) return first_line(tag->output);
        if (const std::string reason = no_repository(); !reason.empty()) return Failure(reason);
        return Failure(fmt::format("There is no release: no tag that matches `v*` leads here{}.", shallow_note()));
    }

    tl::expected<void, std::string> load(const std::string& ref, Model& model, Diagnostics& diagnostics) const
    {
        const auto prefix = git({"rev-parse", "--show-prefix"});
        if (!prefix) return Failure(prefix.error());
        if (prefix->exit_code != 0) return Failure(no_repository());
        const std::string within = first_line(prefix->output);
        const auto commit = git({"rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}"});
        if (!commit) return Failure(commit.error());
        if (commit->exit_code != 0) return Failure(fmt::format("git knows no `{}`{}.", ref, shallow_note()));
        const std::string id = first_line(commit->output);
        const auto tree =
            git({"ls-tree", "-r", "-z", "--name-only", "--full-tree", id, "--", within.empty() ? "." : within});
        if (!tree || tree->exit_code != 0) return Failure(fmt::format("git cannot list the files of `{}`.", ref));
        std::vector<std::string> paths;
        for (std::size_t at = 0; at < tree->output.size();) {
            const std::size_t end = tree->output.find('\0', at);
            std::string path = tree->output.substr(at, end - at);
            at = end + 1;
            if (path.ends_with(".yaml") && path != fmt::format("{}{}", within, approvals_file))
                paths.push_back(std::move(path));
        }
        if (paths.empty()) return Failure(fmt::format("`{}` has no specs in {}.", ref, within));
        return read_files(ref, id, within, paths, model, diagnostics);
    }

private:
    tl::expected<ProcessResult, std::string> git(std::vector<std::string> arguments, std::string_view input = {}) const
    {
        arguments.insert(arguments.begin(), {"git", "-C", folder_.string()});
        auto result = run_program(std::move(arguments), input);
        if (!result) return Failure(std::string("The program git cannot be started, and without it there is no past."));
        return std::move(*result);
    }

    std::string no_repository() const
    {
        const auto inside = git({"rev-parse", "--is-inside-work-tree"});
        if (inside && inside->exit_code == 0) return {};
        return fmt::format("{} is not in a git repository.", folder_.string());
    }

    /// A clone of few commits is the usual reason in CI.
    std::string shallow_note() const
    {
        const auto shallow = git({"rev-parse", "--is-shallow-repository"});
        if (!shallow || first_line(shallow->output) != "true") return {};
        return "; this is a shallow clone, so fetch more of it (`git fetch --unshallow --tags`, or `fetch-depth: 0`)";
    }

    /// All files with one call of git, which answers `<id> blob <size>\n<text>\n` for each.
    tl::expected<void, std::string> read_files(const std::string& ref, const std::string& id, const std::string& within,
                                               const std::vector<std::string>& paths, Model& model,
                                               Diagnostics& diagnostics) const
    {
        std::string request;
        for (const std::string& path : paths)
            request += fmt::format("{}:{}\n", id, path);
        const auto batch = git({"cat-file", "--batch"}, request);
        if (!batch) return Failure(batch.error());
        std::string_view rest = batch->output;
        for (const std::string& path : paths) {
            const std::string header = first_line(rest);
            std::size_t size = 0;
            const std::size_t blank = header.rfind(' ');
            const bool good =
                header.find(" blob ") != std::string::npos &&
                std::from_chars(header.data() + blank + 1, header.data() + header.size(), size).ec == std::errc{} &&
                rest.size() >= header.size() + 1 + size;
            if (!good) return Failure(fmt::format("git cannot read {} of `{}`.", path, ref));
            std::string stem = path.substr(within.size());
            stem.resize(stem.size() - std::string_view(".yaml").size());
            add_spec(fmt::format("{}:{}", ref, path), std::move(stem),
                     std::string(rest.substr(header.size() + 1, size)), model, diagnostics);
            rest.remove_prefix(std::min(rest.size(), header.size() + size + 2));
        }
        sort_specs(model);
        return {};
    }

    std::filesystem::path folder_;
};

tl::expected<void, std::string> load(const std::string& source, const std::filesystem::path& folder, LoadedSpecs& specs)
{
    if (source == "release") {
        const auto tag = GitReader(folder).last_release();
        if (!tag) return Failure(tag.error());
        specs.name = *tag;
        return load("git:" + *tag, folder, specs);
    }
    if (source.starts_with("ir:")) {
        const std::string path = source.substr(3);
        const std::optional<std::string> text = read_file(path);
        if (!text) return Failure(fmt::format("{} cannot be read.", path));
        const auto read = read_ir(*text, specs.model, specs.diagnostics);
        if (!read) return Failure(fmt::format("{} is not the IR of specs. {}", path, read.error()));
        return {};
    }
    if (source.starts_with("git:")) {
        const auto loaded = GitReader(folder).load(source.substr(4), specs.model, specs.diagnostics);
        if (!loaded) return loaded;
    } else {
        if (find_specs(source).empty()) return Failure(fmt::format("There are no specs in {}.", source));
        load_specs(source, specs.model, specs.diagnostics);
    }
    check(specs.model, specs.diagnostics);
    return {};
}

} // namespace

tl::expected<std::unique_ptr<LoadedSpecs>, std::string> load_source(const std::string& source,
                                                                    const std::filesystem::path& folder)
{
    auto specs = std::make_unique<LoadedSpecs>();
    specs->name = source;
    const auto loaded = load(source, folder, *specs);
    if (!loaded) return Failure(loaded.error());
    return specs;
}

} // namespace chorus::codegen
