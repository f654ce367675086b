#include "codegen/model/state_parser.hpp"

#include "codegen/model/keyword_table.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

class StateParser {
public:
    explicit StateParser(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    StateMachine machine(const YamlNode& node)
    {
        check_keywords(node, Context::states, diagnostics_);
        StateMachine machine;
        machine.span = node.span;
        machine.initial = located(node, "initial");
        machine.final_states = texts(node, "final");
        for_each(node, "values", [&](const Located& name, const YamlNode& doc) {
            if (!doc.is_scalar())
                diagnostics_.report(Rule::wrong_shape, doc.span, "The sentence about a state must be text.");
            machine.states.push_back({name, doc.text});
        });
        const YamlNode* refusal = node.find("refusal");
        if (refusal != nullptr && refusal->is_map()) {
            machine.refusals = errors(node, "refusal", machine);
        } else {
            if (refusal != nullptr && !refusal->is_scalar() && !refusal->missing)
                diagnostics_.report(Rule::wrong_shape, refusal->span, "`refusal` must be an error, or one per state.");
            if (refusal != nullptr) machine.refusal.name = located(node, "refusal");
        }
        if (const YamlNode* observed = node.find("observed"); observed != nullptr && observed->is_map())
            machine.observed = observation(*observed, machine);
        if (node.find("setup") != nullptr) machine.setup = located(node, "setup");
        if (const YamlNode* transitions = node.find("transitions"))
            for (const YamlNode& item : transitions->items)
                if (check_keywords(item, Context::transition, diagnostics_))
                    machine.transitions.push_back(transition(item));
        return machine;
    }

    std::vector<Located> texts(const YamlNode& parent, std::string_view key)
    {
        std::vector<Located> found;
        const YamlNode* list = parent.find(key);
        if (list == nullptr) return found;
        for (const YamlNode& item : list->items) {
            if (item.is_scalar()) {
                found.push_back({item.text, item.span});
            } else {
                diagnostics_.report(Rule::wrong_shape, item.span, fmt::format("`{}` is a list of names.", key));
            }
        }
        return found;
    }

private:
    static Located located(const YamlNode& parent, std::string_view key)
    {
        const YamlNode* node = parent.find(key);
        return node != nullptr && node->is_scalar() ? Located{node->text, node->span} : Located{{}, parent.span};
    }

    template <class Visit>
    static void for_each(const YamlNode& parent, std::string_view key, Visit&& visit)
    {
        const YamlNode* map = parent.find(key);
        if (map == nullptr) return;
        for (const YamlEntry& entry : map->entries)
            if (!entry.key.text.starts_with("x-")) visit(entry.key, entry.value);
    }

    /// Puts what is said of states into their order; what is said of others stays behind it.
    template <class Items>
    static void order(Items& items, const StateMachine& machine)
    {
        const auto place = [&](const auto& item) {
            return std::find_if(machine.states.begin(), machine.states.end(),
                                [&](const EnumValue& state) { return state.name.text == item.state.text; });
        };
        std::stable_sort(items.begin(), items.end(),
                         [&](const auto& left, const auto& right) { return place(left) < place(right); });
    }

    std::vector<StateRefusal> errors(const YamlNode& parent, std::string_view key, const StateMachine& machine)
    {
        std::vector<StateRefusal> found;
        for_each(parent, key, [&](const Located& state, const YamlNode& error) {
            if (error.is_scalar()) {
                found.push_back({state, {{error.text, error.span}, nullptr}});
            } else {
                diagnostics_.report(Rule::wrong_shape, error.span, "The error of a state must be its name.");
            }
        });
        order(found, machine);
        return found;
    }

    Observation observation(const YamlNode& node, const StateMachine& machine)
    {
        check_keywords(node, Context::observed, diagnostics_);
        Observation observed;
        observed.span = node.span;
        observed.command = located(node, "command");
        if (node.find("at") != nullptr) observed.pointer = located(node, "at");
        observed.errors = errors(node, "errors", machine);
        for_each(node, "values", [&](const Located& state, const YamlNode& value) {
            observed.values.push_back({state, value});
        });
        if (!observed.pointer.text.empty()) add_own_names(observed, machine);
        order(observed.values, machine);
        return observed;
    }

    /// A state of which nothing is said is seen by its name.
    static void add_own_names(Observation& observed, const StateMachine& machine)
    {
        const auto told = [](const auto& items, const Located& state) {
            return std::any_of(items.begin(), items.end(),
                               [&](const auto& item) { return item.state.text == state.text; });
        };
        for (const EnumValue& state : machine.states) {
            if (told(observed.values, state.name) || told(observed.errors, state.name)) continue;
            YamlNode name;
            name.kind = YamlNode::Kind::scalar;
            name.text = state.name.text;
            name.span = observed.pointer.span;
            observed.values.push_back({{state.name.text, observed.pointer.span}, std::move(name)});
        }
    }

    Transition transition(const YamlNode& node)
    {
        Transition found{located(node, "on"), origins(node), located(node, "to"), texts(node, "sends"), std::nullopt};
        if (const YamlNode* input = node.find("input"); input != nullptr && input->is_map()) found.input = *input;
        return found;
    }

    /// `from: a`, `from: [a, b]` or `from: any`.
    std::vector<Located> origins(const YamlNode& transition)
    {
        const YamlNode* from = transition.find("from");
        if (from == nullptr || !from->is_scalar()) return texts(transition, "from");
        if (from->text == "any") return {};
        return {{from->text, from->span}};
    }

    Diagnostics& diagnostics_;
};

} // namespace

StateMachine parse_states(const YamlNode& node, Diagnostics& diagnostics)
{
    return StateParser(diagnostics).machine(node);
}

std::vector<Requirement> parse_requirements(const YamlNode& parent, Diagnostics& diagnostics)
{
    std::vector<Requirement> found;
    for (Located& name : StateParser(diagnostics).texts(parent, "requires"))
        found.push_back({std::move(name), nullptr});
    return found;
}

} // namespace chorus::codegen
