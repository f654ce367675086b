#include "codegen/site/state_diagram.hpp"

#include "codegen/site/html.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

// All lengths are pixels at the natural size of a diagram.
constexpr int node_width = 120;
constexpr int node_height = 36;
constexpr int distance = 230; ///< From the middle of a state to that of the next one.
constexpr int margin = 88;
constexpr int arc_height = 44; ///< For each state that an arc goes over.
constexpr int label_height = 16;

/// What leads from one state to another, by their places.
using Arcs = std::map<std::pair<int, int>, std::vector<std::string>>;

int place_of(const StateMachine& machine, std::string_view name)
{
    const auto found = std::find_if(machine.states.begin(), machine.states.end(),
                                    [&](const EnumValue& state) { return state.name.text == name; });
    return static_cast<int>(found - machine.states.begin());
}

/// What leads along an arc, and what is sent then: `open → status`
std::string label_of(const Transition& transition)
{
    std::string label = transition.on.text;
    for (const Located& event : transition.sends)
        label += (&event == &transition.sends.front() ? " → " : ", ") + event.text;
    return label;
}

Arcs arcs_of(const StateMachine& machine)
{
    Arcs arcs;
    for (const Transition& transition : machine.transitions) {
        const int to = place_of(machine, transition.to.text);
        if (transition.from.empty())
            for (int from = 0; from < static_cast<int>(machine.states.size()); ++from)
                arcs[{from, to}].push_back(label_of(transition));
        for (const Located& from : transition.from)
            arcs[{place_of(machine, from.text), to}].push_back(label_of(transition));
    }
    return arcs;
}

class Picture {
public:
    Picture(const StateMachine& machine, const Arcs& arcs) : machine_(machine), arcs_(arcs)
    {
        for (const auto& [ends, names] : arcs_)
            rise_ = std::max(rise_, height_of(ends) + static_cast<int>(names.size()) * label_height);
        middle_ = rise_ + node_height / 2 + 8;
    }

    std::string svg()
    {
        const int width = 2 * margin + distance * (static_cast<int>(machine_.states.size()) - 1);
        const int height = 2 * middle_;
        std::string body;
        for (const auto& [ends, names] : arcs_)
            body += ends.first == ends.second ? loop(ends.first, names) : arc(ends, names);
        for (std::size_t place = 0; place < machine_.states.size(); ++place)
            body += node(static_cast<int>(place));
        return fmt::format(
            "<svg class=\"sequence states\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" role=\"img\" "
            "aria-label=\"{2}\">\n{3}</svg>\n",
            width, height, escaped(words()), body);
    }

private:
    static int height_of(std::pair<int, int> ends)
    {
        return ends.first == ends.second ? 30 : arc_height * std::abs(ends.first - ends.second);
    }
    static int x_of(int place) { return margin + place * distance; }

    std::string words() const
    {
        std::string text;
        for (const Transition& transition : machine_.transitions) {
            std::string from;
            for (const Located& state : transition.from)
                from += (from.empty() ? "" : " or ") + state.text;
            text += fmt::format("{}{} leads from {} to {}", text.empty() ? "" : "; ", transition.on.text,
                                from.empty() ? "any state" : from, transition.to.text);
        }
        return text;
    }

    std::string node(int place) const
    {
        const std::string& name = machine_.states[static_cast<std::size_t>(place)].name.text;
        const int x = x_of(place);
        std::string out;
        if (name == machine_.initial.text)
            out += fmt::format("<circle class=\"start\" cx=\"{0}\" cy=\"{1}\" r=\"4\"/><path class=\"line sent\" "
                               "d=\"M{0} {1}H{2}\"/>",
                               x - node_width / 2 - 18, middle_, x - node_width / 2);
        const bool last = std::any_of(machine_.final_states.begin(), machine_.final_states.end(),
                                      [&](const Located& state) { return state.text == name; });
        return out + fmt::format("<rect class=\"head\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>"
                                 "<text class=\"party\" x=\"{}\" y=\"{}\">{}</text>\n",
                                 x - node_width / 2, middle_ - node_height / 2, node_width, node_height,
                                 last ? 3 : node_height / 2, x, middle_ + 5, escaped(name));
    }

    /// Forward above the row, back below it.
    std::string arc(std::pair<int, int> ends, const std::vector<std::string>& names) const
    {
        const bool forward = ends.first < ends.second;
        const int sign = forward ? -1 : 1;
        const int shift = forward ? 18 : -18;
        const int from = x_of(ends.first) + shift;
        const int to = x_of(ends.second) - shift;
        const int edge = middle_ + sign * node_height / 2;
        const int top = edge + sign * height_of(ends);
        // A cubic reaches three quarters of the way to its control points.
        const int control = edge + sign * height_of(ends) * 4 / 3;
        return fmt::format("<path class=\"line sent\" d=\"M{0} {1}C{0} {2} {3} {2} {3} {1}\"/>"
                           "<path class=\"tip sent\" d=\"M{3} {1}l-5 {4}h10Z\"/>\n",
                           from, edge, control, to, sign * 9) +
               labels((from + to) / 2, forward ? top - 6 : top + label_height, forward, names);
    }

    std::string loop(int place, const std::vector<std::string>& names) const
    {
        const int x = x_of(place);
        const int edge = middle_ - node_height / 2;
        return fmt::format("<path class=\"line sent\" d=\"M{0} {1}C{2} {3} {4} {3} {5} {1}\"/>"
                           "<path class=\"tip sent\" d=\"M{5} {1}l-5 -9h10Z\"/>\n",
                           x - 10, edge, x - 24, edge - 40, x + 24, x + 10) +
               labels(x, edge - 36, true, names);
    }

    static std::string labels(int x, int y, bool upwards, const std::vector<std::string>& names)
    {
        std::string out;
        for (std::size_t line = 0; line < names.size(); ++line) {
            const int offset = static_cast<int>(line) * label_height;
            out += fmt::format("<text class=\"label sent\" x=\"{}\" y=\"{}\">{}</text>\n", x,
                               upwards ? y - offset : y + offset, escaped(names[line]));
        }
        return out;
    }

    const StateMachine& machine_;
    const Arcs& arcs_;
    int rise_ = 0;
    int middle_ = 0;
};

} // namespace

std::string state_diagram(const StateMachine& machine)
{
    const Arcs arcs = arcs_of(machine);
    return Picture(machine, arcs).svg();
}

} // namespace chorus::codegen::site
