#include "codegen/lsp/completion.hpp"

#include "codegen/lsp/payload_proposals.hpp"
#include "codegen/model/owners.hpp"
#include "codegen/runtime/wire/names.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace {

using C = Context;
using Kind = Proposal::Kind;

class Proposer {
public:
    Proposer(const Cursor& cursor, const Model& model, const Spec* spec) : cursor_(cursor), model_(model), spec_(spec)
    {}

    std::vector<Proposal> run()
    {
        const Setting setting = setting_of(cursor_);
        switch (setting.at) {
        case Setting::At::keyword:
            add_keywords(setting.context);
            break;
        case Setting::At::value:
            add_values(setting.context, setting.keyword);
            break;
        case Setting::At::name:
        case Setting::At::nothing:
            break;
        }
        if (found_.empty() && spec_ != nullptr) found_ = payload_proposals(cursor_, model_, *spec_);
        return std::move(found_);
    }

private:
    bool is_written(std::string_view key) const
    {
        return std::find(cursor_.siblings.begin(), cursor_.siblings.end(), key) != cursor_.siblings.end();
    }

    void add_keywords(Context context)
    {
        // Before a type says what it is, the keywords of all kinds of types fit.
        const bool open = context == C::scalar_type && !is_written("scalar");
        std::set<std::string_view> seen;
        for (const Keyword& keyword : keyword_table()) {
            const bool of_some_type = keyword.context == C::id_type || keyword.context == C::enum_type ||
                                      keyword.context == C::struct_type || keyword.context == C::union_type;
            if (keyword.context != context && !(open && of_some_type)) continue;
            if (is_written(keyword.name) || !seen.insert(keyword.name).second) continue;
            const bool block = keyword.shape == Shape::map || keyword.shape == Shape::list;
            found_.push_back({Kind::keyword, std::string(keyword.name), std::string(shape_name(keyword.shape)),
                              std::string(keyword.doc), fmt::format("{}:{}", keyword.name, block ? "" : " ")});
        }
    }

    void add_values(Context context, std::string_view keyword)
    {
        if (context == C::step || keyword == "given") return add_step_values(keyword);
        if (keyword == "type" || keyword == "arms") return add_types(keyword == "arms");
        if (keyword == "scalar") return add_scalars();
        if (context == C::command && keyword == "errors") return add_errors();
        if (context == C::states || context == C::transition || context == C::observed || keyword == "allowed")
            return add_machine_values(context, keyword);
        if (keyword == "requires") return add_requirements();
        if (context == C::event && keyword == "after") return add_machine_values(C::observed, "command");
        if (keyword == "from" || keyword == "to") return add_words(wire::party_names);
        if (keyword == "priority") return add_words(wire::priority_names);
        if (keyword == "delivery") return add_words(wire::delivery_names);
        if (keyword == "owner") return add_words(owner_names);
        if (keyword == "stability") return add_words(std::array<std::string_view, 2>{"experimental", "stable"});
        if (keyword == "use") return add_specs();
        if (context == C::id_listing && keyword == "command") return add_commands();
        if (context == C::command_line && keyword == "positional") return add_inputs();
        for (const Keyword& row : keyword_table())
            if (row.context == context && row.name == keyword && row.shape == Shape::boolean)
                return add_words(std::array<std::string_view, 2>{"true", "false"});
    }

    template <class Words>
    void add_words(const Words& words)
    {
        for (const std::string_view word : words)
            found_.push_back({Kind::value, std::string(word), {}, {}, {}});
    }

    /// What may stand in a state machine, or in `allowed` of a command.
    void add_machine_values(Context context, std::string_view keyword)
    {
        if (spec_ == nullptr) return;
        if (keyword == "refusal") return add_errors();
        const bool trigger = keyword == "on";
        if (trigger || (context == C::observed && keyword == "command"))
            for (const Command& command : spec_->commands)
                found_.push_back({Kind::command, command.name.text, spec_->stem, command.doc, {}});
        if (trigger || keyword == "sends")
            for (const Event& event : spec_->events)
                found_.push_back({Kind::value, event.name.text, spec_->stem, event.doc, {}});
        const bool state =
            keyword == "allowed" || keyword == "initial" || keyword == "final" || keyword == "from" || keyword == "to";
        if (state && spec_->machine)
            for (const EnumValue& one : spec_->machine->states)
                found_.push_back({Kind::value, one.name.text, spec_->stem, one.doc, {}});
    }

    /// States of the domains that are used.
    void add_requirements()
    {
        if (spec_ == nullptr) return;
        for (const Spec* used : spec_->used)
            if (used->machine)
                for (const EnumValue& state : used->machine->states)
                    found_.push_back({Kind::value, used->name.text + "." + state.name.text, used->stem, state.doc, {}});
    }

    void add_scalars()
    {
        for (const std::string_view name : scalar_names())
            found_.push_back({Kind::type, std::string(name), "scalar", {}, {}});
    }

    void add_types(bool only_structs)
    {
        if (spec_ == nullptr) return;
        if (!only_structs) {
            add_scalars();
            found_.push_back({Kind::type, "list<", "several of a type", {}, {}});
            found_.push_back({Kind::type, "map<string, ", "a type by name", {}, {}});
        }
        std::set<const Spec*> seen;
        add_types_of(*spec_, only_structs, seen);
    }

    void add_types_of(const Spec& spec, bool only_structs, std::set<const Spec*>& seen)
    {
        if (!seen.insert(&spec).second) return;
        for (const TypeDecl& type : spec.types)
            if (!only_structs || type.kind == TypeDecl::Kind::structure)
                found_.push_back({Kind::type, type.name.text, spec.stem, type.doc, {}});
        for (const Spec* used : spec.used)
            add_types_of(*used, only_structs, seen);
    }

    void add_errors()
    {
        if (spec_ == nullptr) return;
        for (const ErrorDecl& error : spec_->errors)
            found_.push_back({Kind::error, error.name.text, {}, error.doc, {}});
        for (const Spec* used : spec_->used)
            for (const ErrorDecl& error : used->errors)
                if (used->owner == spec_->owner)
                    found_.push_back({Kind::error, error.code(), used->stem, error.doc, {}});
    }

    void add_specs()
    {
        for (const Spec& spec : model_.specs)
            if (&spec != spec_) found_.push_back({Kind::spec, spec.stem, {}, spec.doc, {}});
    }

    void add_commands()
    {
        for (const Spec& spec : model_.specs)
            for (const Command& command : spec.commands)
                found_.push_back({Kind::command,
                                  fmt::format("{}.{}", spec.name.text, command.name.text),
                                  spec.stem,
                                  command.doc,
                                  {}});
    }

    /// Names of other specs are written behind that of their domain.
    void add_named(Kind kind, const Spec& spec, const std::string& name, const std::string& doc)
    {
        found_.push_back(
            {kind, &spec == spec_ ? name : fmt::format("{}.{}", spec.name.text, name), spec.stem, doc, {}});
    }

    /// What a step of a scenario may send or expect, and the scenarios that may come before one.
    void add_step_values(std::string_view keyword)
    {
        if (spec_ == nullptr) return;
        if (keyword == "error") return add_errors_of_step();
        for (const Spec& spec : model_.specs) {
            if (spec.owner != spec_->owner) continue;
            if (keyword == "send")
                for (const Command& command : spec.commands)
                    add_named(Kind::command, spec, command.name.text, command.doc);
            if (keyword == "event" || keyword == "never")
                for (const Event& event : spec.events)
                    add_named(Kind::value, spec, event.name.text, event.doc);
            if (keyword == "given")
                for (const Scenario& scenario : spec.scenarios)
                    add_named(Kind::value, spec, scenario.name.text, scenario.doc);
        }
    }

    /// The errors that the command of the step declares.
    void add_errors_of_step()
    {
        const Command* command = find_command(model_, *spec_, cursor_.subject);
        if (command == nullptr) return add_errors();
        for (const ErrorUse& use : command->errors)
            if (use.decl != nullptr)
                found_.push_back({Kind::error,
                                  use.decl->spec == spec_ ? use.decl->name.text : use.decl->code(),
                                  use.decl->spec->stem,
                                  use.decl->doc,
                                  {}});
    }

    /// Inputs of the command that the cursor is in.
    void add_inputs()
    {
        if (spec_ == nullptr || cursor_.path.size() < 2) return;
        for (const Command& command : spec_->commands)
            if (command.name.text == cursor_.path[1])
                for (const Field& field : command.input.fields)
                    found_.push_back({Kind::field, field.name.text, {}, field.doc, {}});
    }

    const Cursor& cursor_;
    const Model& model_;
    const Spec* spec_;
    std::vector<Proposal> found_;
};

} // namespace

std::vector<Proposal> proposals(const Cursor& cursor, const Model& model, const Spec* spec)
{
    return Proposer(cursor, model, spec).run();
}

} // namespace chorus::codegen::lsp
