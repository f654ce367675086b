#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "aura-cli/commands/completion_scripts.hpp"
#include "aura-cli/commands/subcommand.hpp"
#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/prose.hpp"
#include "codegen/runtime/reflect/payload.hpp"
#include "codegen/runtime/reflect/query.hpp"

namespace chorus::aura {
namespace {

struct Candidate {
    std::string word;
    std::string doc;
};

/// What may stand at the last of the words that were typed so far. Nothing means that the shell should offer files.
class Completion {
public:
    Completion(CLI::App& app, Shell& shell, const OptionFields& fields) : command_(&app), shell_(shell), fields_(fields)
    {}

    std::vector<Candidate> candidates(const std::vector<std::string>& words)
    {
        const std::string typed = words.empty() ? "" : words.back();
        for (std::size_t i = 0; i + 1 < words.size(); ++i)
            take(words[i]);
        std::vector<Candidate> all;
        if (pending_)
            all = values_of(*pending_);
        else if (typed.starts_with('-'))
            all = flags();
        else
            all = commands_or_positional();
        std::erase_if(all, [&](const Candidate& candidate) { return !candidate.word.starts_with(typed); });
        return all;
    }

private:
    /// A word that is complete: a command to go into, a flag that wants a value, or a value.
    void take(const std::string& word)
    {
        if (pending_) {
            pending_ = nullptr;
        } else if (word.starts_with("--")) {
            const CLI::Option* option = find_option(word);
            if (option && option->get_items_expected_max() > 0) pending_ = option;
        } else if (CLI::App* inner = find_subcommand(*command_, word)) {
            command_ = inner;
            positionals_ = 0;
        } else {
            ++positionals_;
        }
    }

    const CLI::Option* find_option(const std::string& name) const
    {
        for (const CLI::App* app = command_; app; app = app->get_parent())
            if (const CLI::Option* option = app->get_option_no_throw(name)) return option;
        return nullptr;
    }

    std::vector<Candidate> flags() const
    {
        std::vector<Candidate> all;
        for (const CLI::App* app = command_; app; app = app->get_parent())
            for (const CLI::Option* option : app->get_options())
                for (const std::string& name : option->get_lnames())
                    all.push_back({"--" + name, brief(option->get_description())});
        return all;
    }

    std::vector<Candidate> commands_or_positional()
    {
        std::vector<Candidate> all;
        for (const CLI::App* inner : command_->get_subcommands({}))
            if (!inner->get_group().empty()) all.push_back({inner->get_name(), brief(inner->get_description())});
        std::size_t place = 0;
        for (const CLI::Option* option : command_->get_options()) {
            if (!option->get_positional() || place++ != positionals_) continue;
            const auto values = values_of(*option);
            all.insert(all.end(), values.begin(), values.end());
        }
        return all;
    }

    std::vector<Candidate> values_of(const CLI::Option& option)
    {
        const auto field = fields_.find(&option);
        return field == fields_.end() ? std::vector<Candidate>{} : values_of(*field->second->type);
    }

    std::vector<Candidate> values_of(const reflect::Type& type)
    {
        std::vector<Candidate> all;
        if (type.kind == reflect::TypeKind::list) return values_of(*type.element);
        if (type.kind == reflect::TypeKind::boolean) return {{"true", "Yes"}, {"false", "No"}};
        for (const reflect::EnumValue& value : type.values)
            all.push_back({reflect::kebab_case(value.name), brief(value.doc)});
        if (type.kind == reflect::TypeKind::id && type.listing) all = listed(*type.listing);
        return all;
    }

    /// Names where they are unique, else ids. A session that does not answer at once offers nothing.
    std::vector<Candidate> listed(const reflect::IdListing& listing)
    {
        if (!shell_.options.timeout_s) shell_.options.timeout_s = 0.5;
        const auto reply = shell_.call(listing.domain, listing.command);
        if (!reply) return {};
        const auto items = reflect::listed_items(*reply, listing);
        std::vector<Candidate> all;
        for (const reflect::ListedItem& item : items) {
            const auto same_name = [&](const reflect::ListedItem& other) { return other.name == item.name; };
            const bool unique = !item.name.empty() && std::count_if(items.begin(), items.end(), same_name) == 1;
            all.push_back(unique ? Candidate{item.name, item.id} : Candidate{item.id, item.name});
        }
        return all;
    }

    CLI::App* command_;
    Shell& shell_;
    const OptionFields& fields_;
    const CLI::Option* pending_ = nullptr;
    std::size_t positionals_ = 0;
};

/// The session that was chosen on the line that is completed.
void choose_session(Shell& shell, const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == "--session") shell.options.session = words[i + 1];
        if (words[i] == "--endpoint") shell.options.endpoint = words[i + 1];
    }
}

Result<void> print_script(const std::string& name)
{
    fmt::print("{}", completion_script(name));
    return {};
}

} // namespace

void add_completion(CLI::App& app, Shell& shell, const OptionFields& fields)
{
    CLI::App* script =
        app.add_subcommand("completion", "Print a script that completes words in a shell")->group(group::scripts);
    const auto name = std::make_shared<std::string>();
    script->add_option("shell", *name, "Which shell")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
    script->footer("For bash: source <(aura completion bash)\nFor zsh:  source <(aura completion zsh)\nFor fish: aura "
                   "completion fish | source\n");
    script->callback([&shell, name] { shell.plan([name] { return print_script(*name); }); });

    // What the scripts call: the words of the line so far, the last one unfinished.
    CLI::App* words = app.add_subcommand("complete-words")->group("");
    const auto typed = std::make_shared<std::vector<std::string>>();
    words->add_option("words", *typed);
    words->callback([&app, &shell, &fields, typed] {
        shell.plan([&app, &shell, &fields, typed]() -> Result<void> {
            choose_session(shell, *typed);
            for (const Candidate& candidate : Completion(app, shell, fields).candidates(*typed))
                fmt::print("{}\t{}\n", candidate.word, candidate.doc);
            return {};
        });
    });
}

} // namespace chorus::aura
