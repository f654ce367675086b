#include "codegen/symbols/index.hpp"

#include "codegen/check/visit.hpp"
#include "codegen/symbols/replacement.hpp"

#include <algorithm>
#include <cctype>

namespace chorus::codegen {

namespace {

using Kind = Symbol::Kind;

/// The part of a name behind its last dot: `notOpen` of `project.notOpen`.
Span last_part(const Located& name)
{
    const std::size_t dot = name.text.rfind('.');
    Span span = name.span;
    if (dot == std::string::npos) return span;
    span.column += dot + 1;
    span.length -= std::min(span.length, dot + 1);
    return span;
}

/// Where the name of a field stands, without the `?` behind it.
Span without_mark(const Located& name)
{
    Span span = name.span;
    if (span.length == name.text.size() + 1) span.length = name.text.size();
    return span;
}

/// Where `word` stands in `text` as a word of its own; nothing if it does not.
std::optional<std::size_t> find_word(std::string_view text, std::string_view word)
{
    const auto is_letter = [&](std::size_t at) {
        return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
    };
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if ((at == 0 || !is_letter(at - 1)) && !is_letter(at + word.size())) return at;
    return std::nullopt;
}

class Indexer {
public:
    explicit Indexer(const Model& model) : model_(model) {}

    std::vector<Occurrence> run()
    {
        for (const Spec& spec : model_.specs)
            visit(spec);
        return std::move(found_);
    }

private:
    void declare(Kind kind, const void* identity, const Spec& spec, const Span& span)
    {
        found_.push_back({{kind, identity, &spec}, span, true});
    }

    void use(Kind kind, const void* identity, const Spec& owner, const Span& span)
    {
        found_.push_back({{kind, identity, &owner}, span, false});
    }

    void visit(const Spec& spec)
    {
        declare(Kind::spec, &spec, spec, spec.name.span);
        for (const Located& used : spec.uses)
            if (const Spec* found = model_.find(used.text)) use(Kind::spec, found, *found, used.span);
        for (const TypeDecl& type : spec.types)
            visit_type(type, spec);
        for (const Command& command : spec.commands)
            visit_command(command, spec);
        for (const Event& event : spec.events)
            visit_event(event, spec);
        for (const ErrorDecl& error : spec.errors)
            declare(Kind::error, &error, spec, error.name.span);
        for (const Stream& stream : spec.streams)
            declare(Kind::stream, &stream, spec, stream.name.span);
        for (const Requirement& required : spec.required)
            use_requirement(required);
        if (spec.machine) visit_machine(*spec.machine, spec);
        for (const Scenario& scenario : spec.scenarios)
            visit_scenario(scenario);
        for_each_field(spec, [&](const Field& field) {
            declare(Kind::field, &field, spec, without_mark(field.name));
            visit_use(field.type);
        });
        for_each_available(spec, [&](const Available& item) {
            if (!item.availability.deprecated || item.availability.deprecated->instead.text.empty()) return;
            if (const auto found = replacement_of(item, model_, spec))
                use(found->kind, found->identity, *found->spec, last_part(item.availability.deprecated->instead));
        });
    }

    void visit_type(const TypeDecl& type, const Spec& spec)
    {
        declare(Kind::type, &type, spec, type.name.span);
        for (const EnumValue& value : type.values)
            declare(Kind::enum_value, &value, spec, value.name.span);
        for (const UnionArm& arm : type.arms)
            visit_use(arm.type);
        for (const RuleDecl& rule : type.structure.rules)
            visit_rule(rule, type.structure, spec);
        if (type.listing) visit_command_name(type.listing->command);
    }

    /// A rule names fields by their first words, in its expression.
    void visit_rule(const RuleDecl& rule, const Fields& fields, const Spec& spec)
    {
        for (const Operand* operand : {&rule.left, &rule.right}) {
            if (operand->is_number()) continue;
            const Field* field = fields.find(operand->path.front());
            const auto at = find_word(rule.expression.text, operand->path.front());
            if (field == nullptr || !at) continue;
            Span span = rule.expression.span;
            if (span.length != rule.expression.text.size()) span.column += 1; // in quotes
            span.column += *at;
            span.length = operand->path.front().size();
            use(Kind::field, field, spec, span);
        }
    }

    void visit_command(const Command& command, const Spec& spec)
    {
        declare(Kind::command, &command, spec, command.name.span);
        for (const ErrorUse& error : command.errors)
            use_error(error);
        if (command.required)
            for (const Requirement& required : *command.required)
                use_requirement(required);
        for (const Located& positional : command.positional)
            if (const Field* field = command.input.find(positional.text))
                use(Kind::field, field, spec, positional.span);
    }

    void visit_event(const Event& event, const Spec& spec)
    {
        declare(Kind::event, &event, spec, event.name.span);
        if (event.numbered)
            if (const Field* field = event.payload.find(event.numbered->text))
                use(Kind::field, field, spec, event.numbered->span);
        for (const Located& cause : event.after)
            for (const Command& command : spec.commands)
                if (command.name.text == cause.text) use(Kind::command, &command, spec, cause.span);
    }

    void use_error(const ErrorUse& error)
    {
        if (error.decl != nullptr) use(Kind::error, error.decl, *error.decl->spec, last_part(error.name));
    }

    void use_requirement(const Requirement& required)
    {
        if (required.domain == nullptr) return;
        for (const EnumValue& state : required.domain->machine->states)
            if (state.name.text == required.state())
                use(Kind::state, &state, *required.domain, last_part(required.name));
    }

    void visit_machine(const StateMachine& machine, const Spec& spec)
    {
        for (const EnumValue& state : machine.states)
            declare(Kind::state, &state, spec, state.name.span);
        const auto use_state = [&](const Located& name) {
            for (const EnumValue& state : machine.states)
                if (state.name.text == name.text) use(Kind::state, &state, spec, name.span);
        };
        use_state(machine.initial);
        for (const Located& state : machine.final_states)
            use_state(state);
        for (const Transition& transition : machine.transitions) {
            for (const Command& command : spec.commands)
                if (command.name.text == transition.on.text) use(Kind::command, &command, spec, transition.on.span);
            for (const Event& event : spec.events)
                if (event.name.text == transition.on.text) use(Kind::event, &event, spec, transition.on.span);
            for (const Located& state : transition.from)
                use_state(state);
            use_state(transition.to);
            for (const Located& sent : transition.sends)
                for (const Event& event : spec.events)
                    if (event.name.text == sent.text) use(Kind::event, &event, spec, sent.span);
        }
        for (const Command& command : spec.commands)
            if (command.allowed)
                for (const Located& state : *command.allowed)
                    use_state(state);
        use_error(machine.refusal);
        const auto use_refusals = [&](const std::vector<StateRefusal>& refusals) {
            for (const StateRefusal& refusal : refusals) {
                use_state(refusal.state);
                use_error(refusal.error);
            }
        };
        use_refusals(machine.refusals);
        if (machine.observed) visit_observed(*machine.observed, spec, use_state);
        if (machine.observed) use_refusals(machine.observed->errors);
    }

    template <class UseState>
    void visit_observed(const Observation& observed, const Spec& spec, UseState&& use_state)
    {
        for (const Command& command : spec.commands)
            if (command.name.text == observed.command.text) use(Kind::command, &command, spec, observed.command.span);
        for (const Observation::Value& seen : observed.values)
            if (seen.state.span.line != observed.pointer.span.line ||
                seen.state.span.column != observed.pointer.span.column)
                use_state(seen.state);
    }

    void visit_scenario(const Scenario& scenario)
    {
        for (const ScenarioStep& step : scenario.steps) {
            if (step.command != nullptr) use(Kind::command, step.command, *step.spec, last_part(step.name));
            if (step.event != nullptr) use(Kind::event, step.event, *step.spec, last_part(step.name));
            if (step.error && step.error->decl != nullptr)
                use(Kind::error, step.error->decl, *step.error->decl->spec, last_part(step.error->name));
        }
    }

    void visit_command_name(const Located& name)
    {
        const std::size_t dot = name.text.find('.');
        for (const Spec& spec : model_.specs) {
            if (dot == std::string::npos || spec.is_library || spec.name.text != name.text.substr(0, dot)) continue;
            for (const Command& command : spec.commands)
                if (command.name.text == name.text.substr(dot + 1))
                    return use(Kind::command, &command, spec, last_part(name));
        }
    }

    void visit_use(const TypeUse& type)
    {
        if (type.decl != nullptr) use(Kind::type, type.decl, *type.decl->spec, type.span);
        for (const TypeUse& item : type.item)
            visit_use(item);
    }

    const Model& model_;
    std::vector<Occurrence> found_;
};

} // namespace

std::vector<Occurrence> index_symbols(const Model& model)
{
    return Indexer(model).run();
}

const Occurrence* occurrence_at(const std::vector<Occurrence>& index, const SourceFile& file, std::size_t line,
                                std::size_t column)
{
    const auto holds = [&](const Occurrence& one) {
        return one.span.file == &file && one.span.line == line && one.span.column <= column &&
               column <= one.span.column + one.span.length;
    };
    const auto found = std::find_if(index.begin(), index.end(), holds);
    return found == index.end() ? nullptr : &*found;
}

std::vector<Span> uses_of(const std::vector<Occurrence>& index, const void* identity)
{
    std::vector<Span> places;
    for (const Occurrence& one : index)
        if (!one.declares && one.symbol.identity == identity) places.push_back(one.span);
    return places;
}

std::string name_of(const Symbol& symbol)
{
    switch (symbol.kind) {
    case Kind::spec:
        return static_cast<const Spec*>(symbol.identity)->name.text;
    case Kind::type:
        return static_cast<const TypeDecl*>(symbol.identity)->name.text;
    case Kind::command:
        return static_cast<const Command*>(symbol.identity)->name.text;
    case Kind::event:
        return static_cast<const Event*>(symbol.identity)->name.text;
    case Kind::error:
        return static_cast<const ErrorDecl*>(symbol.identity)->name.text;
    case Kind::stream:
        return static_cast<const Stream*>(symbol.identity)->name.text;
    case Kind::field:
        return static_cast<const Field*>(symbol.identity)->name.text;
    case Kind::enum_value:
    case Kind::state:
        return static_cast<const EnumValue*>(symbol.identity)->name.text;
    }
    return {};
}

std::string_view kind_name(Kind kind)
{
    switch (kind) {
    case Kind::spec:
        return "spec";
    case Kind::type:
        return "type";
    case Kind::command:
        return "command";
    case Kind::event:
        return "event";
    case Kind::error:
        return "error";
    case Kind::stream:
        return "stream";
    case Kind::field:
        return "field";
    case Kind::enum_value:
        return "enum value";
    case Kind::state:
        return "state";
    }
    return {};
}

} // namespace chorus::codegen
