#include "codegen/scaffold/scaffold.hpp"

#include "codegen/check/check.hpp"
#include "codegen/emit/formatter.hpp"
#include "codegen/format/format.hpp"
#include "codegen/lint/tense.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/model/names.hpp"
#include "codegen/report/report.hpp"
#include "codegen/scaffold/owner_tree.hpp"
#include "codegen/scaffold/spec_section.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

namespace fs = std::filesystem;

/// A sentence as a YAML value; the formatter takes quotes off where none are needed.
std::string yaml_text(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') result += '\\';
        result += letter;
    }
    return result + '"';
}

std::string_view template_text(std::string_view name)
{
    for (const EmbeddedFile& file : scaffold_templates())
        if (file.path == std::string(name) + ".in") return file.text;
    return {};
}

class Maker {
public:
    Maker(const fs::path& root, const fs::path& specs, const NewThing& thing)
        : root_(root), specs_(specs), thing_(thing), tree_(find_owner_tree(thing.owner))
    {}

    Scaffold make()
    {
        if (find_fault() && (thing_.kind == NewKind::domain ? add_domain() : add_operation()) && check_specs())
            format_code();
        if (!result_.failure.empty()) result_.files.clear();
        return std::move(result_);
    }

private:
    bool fail(std::string why)
    {
        result_.failure = std::move(why);
        return false;
    }

    bool find_fault()
    {
        if (tree_ == nullptr)
            return fail(
                fmt::format("`{}` has no handlers here; domains can be begun for pulse and signal", thing_.owner));
        if (!is_camel_case(thing_.domain)) return fail(bad_name(thing_.domain));
        if (cpp_name(thing_.domain) != snake_case(thing_.domain))
            return fail(fmt::format("`{}` is a word of C++; choose another name", thing_.domain));
        if (const std::string above = specs_above(); !above.empty())
            return fail(fmt::format("the specs are in {}; say so with --root {}", above, above));
        if (thing_.kind != NewKind::domain && !is_camel_case(thing_.name)) return fail(bad_name(thing_.name));
        if (const std::string now = in_present_tense(thing_.name); !now.empty())
            return fail(fmt::format("`{}` is of the past; call it `{}`", thing_.name, now));
        if (thing_.doc.empty() || !thing_.doc.ends_with('.'))
            return fail("--doc must be a sentence that ends with a full stop");
        const bool there = fs::exists(root_ / spec_path());
        if (thing_.kind == NewKind::domain && there) return fail(spec_path() + " is there already");
        if (thing_.kind != NewKind::domain && !there)
            return fail(fmt::format("there is no {}; `chorus new domain {}/{}` makes it", spec_path(), thing_.owner,
                                    thing_.domain));
        return true;
    }

    /// The folder above this one that has the specs, if this one has none.
    std::string specs_above() const
    {
        if (fs::is_directory(root_ / specs_)) return {};
        std::error_code error;
        for (fs::path folder = fs::absolute(root_, error).lexically_normal(); folder.has_relative_path();
             folder = folder.parent_path())
            if (fs::is_directory(folder.parent_path() / specs_, error)) return folder.parent_path().generic_string();
        return {};
    }

    static std::string bad_name(std::string_view name)
    {
        const std::string better = styled_name(name, false);
        return fmt::format("`{}` is no name; names are camelCase{}", name,
                           better.empty() ? std::string() : fmt::format(", such as `{}`", better));
    }

    std::string spec_path() const
    {
        return (specs_ / thing_.owner / (thing_.domain + ".yaml")).lexically_normal().generic_string();
    }
    std::string handler_path(std::string_view suffix) const
    {
        return fmt::format("{}/{}{}", tree_->handlers, thing_.domain, suffix);
    }
    std::string test_path() const { return fmt::format("{}/{}_test.cpp", tree_->tests, thing_.domain); }
    bool has_processes() const { return fs::is_directory(root_ / tree_->handlers); }

    /// Pulse sends events to clients that asked for those of the domain; Signal has one client, which gets all.
    std::string subscription() const
    {
        const bool chosen = thing_.owner == "pulse" && has_processes();
        return chosen ? "      - {send: client.subscribe, input: {domains: [@name@]}}\n" : "";
    }

    std::string filled(std::string_view text) const
    {
        const std::pair<std::string_view, std::string> words[] = {
            {"@subscribe@", subscription()},
            {"@name@", thing_.domain},
            {"@Name@", pascal_case(thing_.domain)},
            {"@snake@", snake_case(thing_.domain)},
            {"@owner@", thing_.owner},
            {"@client@", std::string(tree_->client)},
            {"@folder@", std::string(tree_->handlers)},
            {"@doc@", yaml_text(thing_.doc)},
            {"@Operation@", pascal_case(thing_.name)},
            {"@operation@", cpp_name(thing_.name)},
            {"@operationName@", thing_.name},
        };
        std::string result(text);
        for (const auto& [word, value] : words)
            for (std::size_t at = result.find(word); at != result.npos; at = result.find(word, at + value.size()))
                result.replace(at, word.size(), value);
        return result;
    }

    void add(std::string path, std::string text)
    {
        const bool is_cpp = path.ends_with(".cpp") || path.ends_with(".hpp");
        result_.files.push_back({std::move(path), std::move(text), is_cpp});
    }

    /// What `path` holds after what was done to it so far.
    std::optional<std::string> current(const std::string& path) const
    {
        for (const Output& file : result_.files)
            if (file.path == path) return file.text;
        return read_file(root_ / path);
    }
    void put(const std::string& path, std::string text)
    {
        for (Output& file : result_.files)
            if (file.path == path) {
                file.text = std::move(text);
                return;
            }
        add(path, std::move(text));
    }

    bool put_spec(std::string text)
    {
        const SourceFile file{spec_path(), std::move(text)};
        Diagnostics diagnostics;
        std::optional<std::string> formatted = format_spec(file, diagnostics);
        if (!formatted) return fail(findings(diagnostics));
        put(spec_path(), std::move(*formatted));
        return true;
    }

    static std::string findings(const Diagnostics& diagnostics)
    {
        std::string text;
        for (const Diagnostic& finding : diagnostics.sorted())
            text += (text.empty() ? "" : "\n") + to_text(finding);
        return text;
    }

    bool add_domain()
    {
        if (!put_spec(filled(template_text("spec.yaml")))) return false;
        if (has_processes()) {
            add(handler_path(".hpp"), filled(template_text("handler.hpp")));
            add(handler_path(".cpp"), filled(template_text("handler.cpp")));
            add(test_path(), filled(template_text(tree_->test_template)));
            for (const Registration& place : tree_->registrations)
                if (!register_at(place)) return false;
        }
        tell_steps();
        return true;
    }

    bool register_at(const Registration& place)
    {
        const std::string path(place.path);
        const std::optional<std::string> text = current(path);
        if (!text) return fail(path + " cannot be read");
        const std::string line = filled(place.line);
        const auto changed =
            place.sorted ? with_sorted_line(*text, place.run, line) : with_last_line(*text, place.run, line);
        if (!changed)
            return fail(
                fmt::format("{} has no list of lines like `{}`, so the domain cannot be added to it", path, line));
        put(path, *changed);
        return true;
    }

    bool add_operation()
    {
        const bool is_command = thing_.kind == NewKind::command;
        const std::string text = current(spec_path()).value_or("");
        const std::string section = is_command ? "commands" : "events";
        std::string entry = filled(template_text(is_command ? "command.yaml" : "event.yaml"));
        // What it begins with works in every state of other domains, as its test and scenario show.
        if (is_command && text.find("\nrequires:") != text.npos) entry += "    requires: []\n";
        std::string spec = with_entry(text, section, entry);
        if (is_command) spec = with_entry(spec, "scenarios", filled(template_text("scenario.yaml")));
        if (!put_spec(std::move(spec))) return false;
        if (is_command && has_processes() && !add_handler()) return false;
        tell_steps();
        if (!is_command)
            result_.steps.push_back(
                filled("send it from the handler: `@owner@_api::@snake@::Events` has `@operation@`"));
        return true;
    }

    bool add_handler()
    {
        const struct {
            std::string path;
            std::string_view before;
            std::string_view text;
        } places[] = {
            {handler_path(".hpp"), "\nprivate:\n", "method.hpp"},
            {handler_path(".cpp"), "\n} // namespace", "method.cpp"},
        };
        for (const auto& place : places) {
            std::string text = current(place.path).value_or("");
            const std::size_t at = text.rfind(place.before);
            if (at == text.npos)
                return fail(fmt::format("{} has no line `{}`, before which the handler would stand", place.path,
                                        place.before.substr(1)));
            text.insert(at, filled(template_text(place.text)));
            put(place.path, std::move(text));
        }
        std::optional<std::string> test = current(test_path());
        if (!test) return fail(test_path() + " cannot be read");
        put(test_path(), *test + filled(template_text("method_" + std::string(tree_->test_template))));
        return true;
    }

    /// All specs with what is new, as `chorus check` would see them.
    bool check_specs()
    {
        Model model;
        Diagnostics diagnostics;
        const fs::path folder = root_ / specs_;
        std::vector<fs::path> paths = find_specs(folder);
        if (thing_.kind == NewKind::domain) paths.push_back(root_ / spec_path());
        for (const fs::path& path : paths) {
            const fs::path inside = path.lexically_relative(folder);
            const std::string name = (specs_ / inside).lexically_normal().generic_string();
            add_spec(name, fs::path(inside).replace_extension().generic_string(), current(name).value_or(""), model,
                     diagnostics);
        }
        sort_specs(model);
        check(model, diagnostics);
        return diagnostics.empty() || fail(findings(diagnostics));
    }

    void tell_steps()
    {
        if (!has_processes()) {
            result_.steps = {"build; a class that derives from the generated Handler must answer each command"};
            return;
        }
        const std::string_view test = thing_.owner == "pulse" ? "pulse_domains_test" : "signal_process_test";
        result_.steps = {
            "chorus gen",
            fmt::format("scripts/build debug loophole-{} {} chorus-conform", thing_.owner, test),
            fmt::format("build/debug/bin/{}", test),
            fmt::format("chorus conform --testee {} --domain {}/{}", thing_.owner, thing_.owner, thing_.domain),
        };
    }

    void format_code()
    {
        std::vector<Output*> code;
        for (Output& file : result_.files)
            if (file.is_cpp) code.push_back(&file);
        if (code.empty()) return;
        if (const auto failure = format_all(code, root_ / ".clang-format")) fail(*failure);
    }

    const fs::path root_;
    const fs::path specs_; ///< Below the root.
    const NewThing& thing_;
    const OwnerTree* tree_;
    Scaffold result_;
};

} // namespace

std::optional<NewThing> parse_new_thing(NewKind kind, std::string_view path, std::string doc)
{
    const std::size_t slash = path.find('/');
    if (slash == path.npos) return std::nullopt;
    const std::size_t dot = path.find('.', slash);
    if ((kind == NewKind::domain) != (dot == path.npos)) return std::nullopt;
    NewThing thing{kind, std::string(path.substr(0, slash)), {}, {}, std::move(doc)};
    thing.domain = path.substr(slash + 1, dot == path.npos ? path.npos : dot - slash - 1);
    if (dot != path.npos) thing.name = path.substr(dot + 1);
    return thing;
}

Scaffold make_scaffold(const fs::path& root, const fs::path& specs, const NewThing& thing)
{
    return Maker(root, specs, thing).make();
}

} // namespace chorus::codegen
