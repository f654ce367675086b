#include "codegen/site/diagram.hpp"

#include "codegen/model/json_value.hpp"
#include "codegen/site/html.hpp"
#include "codegen/site/parties.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

// All lengths are pixels at the natural size of a diagram.
constexpr int width = 720;
constexpr int left = 80;
constexpr int right = width - left;
constexpr int head_width = 144;
constexpr int head_height = 32;
constexpr int line_height = 17;
constexpr std::size_t line_characters = 66; ///< As many as fit between the life lines in a fixed pitch of 12 pixels.

/// Parts one after the other with a comma between them, broken into lines.
std::vector<std::string> wrapped(const std::string& start, const std::vector<std::string>& parts)
{
    std::vector<std::string> lines{start};
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::string part = parts[at] + (at + 1 < parts.size() ? "," : "");
        if (lines.back().size() + 1 + part.size() > line_characters) lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + part;
    }
    return lines;
}

/// `play { from? }` and `ending`; of many fields only how many they are.
std::string signature(const std::string& name, const std::vector<Field>& fields, std::string_view ending = "")
{
    if (fields.empty()) return fmt::format("{}{}", name, ending);
    std::string names;
    for (const Field& field : fields)
        names += (names.empty() ? "" : ", ") + field.name.text + (field.may_be_absent() ? "?" : "");
    const std::string text = fmt::format("{} {{ {} }}{}", name, names, ending);
    return text.size() <= line_characters ? text : fmt::format("{} {{ {} fields }}{}", name, fields.size(), ending);
}

/// Two life lines with messages between them, from the top down.
class Diagram {
public:
    Diagram(const std::string& left_name, const std::string& right_name)
        : left_name_(left_name), right_name_(right_name)
    {}

    /// `style` is a class: sent, reply, failed or told.
    void arrow(bool to_right, std::string_view style, const std::vector<std::string>& lines)
    {
        for (const std::string& line : lines)
            text(line, fmt::format("label {}", style));
        y_ += 8;
        // The bar of an activity is four pixels to each side of the right line.
        const int right_end = bar_from_ >= 0 || to_right ? right - 5 : right - 1;
        const int from = to_right ? left + 1 : right_end;
        const int to = to_right ? right_end : left + 1;
        const int tip = to_right ? to - 9 : to + 9;
        body_ += fmt::format("<path class=\"line {0}\" d=\"M{1} {2}H{3}\"/>"
                             "<path class=\"tip {0}\" d=\"M{4} {2}L{5} {6}V{7}Z\"/>\n",
                             style, from, y_, tip, to, tip, y_ - 5, y_ + 5);
        y_ += 12;
    }

    void note(const std::string& line) { text(line, "note"); }

    void begin_bar() { bar_from_ = y_ - 12; }

    void end_bar(bool dashed)
    {
        bars_ += fmt::format("<rect class=\"bar{}\" x=\"{}\" y=\"{}\" width=\"8\" height=\"{}\" rx=\"2\"/>\n",
                             dashed ? " open" : "", right - 4, bar_from_, y_ - 8 - bar_from_);
    }

    std::string svg(const std::string& title) const
    {
        const int height = y_ + 6;
        std::string out = fmt::format("<svg class=\"sequence\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" "
                                      "role=\"img\" aria-label=\"{}\">\n",
                                      width, height, width, height, escaped(title));
        for (const int x : {left, right})
            out += fmt::format("<path class=\"life\" d=\"M{} {}V{}\"/>\n", x, head_height, height);
        out += head(left, left_name_) + head(right, right_name_) + bars_ + body_;
        return out + "</svg>\n";
    }

private:
    static std::string head(int x, const std::string& name)
    {
        return fmt::format("<rect class=\"head\" x=\"{}\" y=\"1\" width=\"{}\" height=\"{}\" rx=\"6\"/>"
                           "<text class=\"party\" x=\"{}\" y=\"21\">{}</text>\n",
                           x - head_width / 2, head_width, head_height - 1, x, escaped(name));
    }

    void text(const std::string& line, std::string_view style)
    {
        y_ += line_height;
        body_ += fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n", style, (left + right) / 2, y_,
                             escaped(line));
    }

    std::string left_name_;
    std::string right_name_;
    std::string bars_;
    std::string body_;
    int y_ = head_height + 8;
    int bar_from_ = -1;
};

std::vector<std::string> error_lines(const Command& command, const Spec& spec)
{
    std::vector<std::string> codes;
    for (const ErrorUse& error : command.errors)
        codes.push_back(error.decl->spec == &spec ? error.decl->name.text : error.decl->code());
    return wrapped("or refused:", codes);
}

} // namespace

namespace {

/// The parts of a payload in a step, each with its value: `to: 3`.
std::vector<std::string> payload_parts(const Json& payload)
{
    std::vector<std::string> parts;
    if (payload.object() != nullptr)
        for (const auto& [key, value] : *payload.object()) {
            std::string text = fmt::format("{}: {}", key, to_compact_text(value));
            constexpr std::size_t longest = line_characters - 8;
            if (text.size() > longest) text = text.substr(0, longest) + "…";
            parts.push_back(std::move(text));
        }
    return parts;
}

std::string step_name(const ScenarioStep& step, const Spec& spec)
{
    const std::string& name = step.command != nullptr ? step.command->name.text : step.event->name.text;
    return step.spec == &spec ? name : step.spec->name.text + "." + name;
}

std::vector<std::string> expected_parts(const ScenarioStep& step, const Fields& fields)
{
    return step.expected ? payload_parts(json_value(*step.expected, fields)) : std::vector<std::string>();
}

void draw_send(Diagram& diagram, const ScenarioStep& step, const std::string& client, const Spec& spec)
{
    const Json input = step.input ? json_value(*step.input, step.command->input) : Json(Json::Object{});
    diagram.arrow(true, "sent", wrapped(client + step_name(step, spec), payload_parts(input)));
    if (step.error) {
        Fields details;
        details.fields = step.error->decl->details;
        diagram.arrow(
            false, "failed",
            wrapped(fmt::format("{}refused: {}", client, step.error->decl->code()), expected_parts(step, details)));
        return;
    }
    diagram.arrow(false, "reply", wrapped(client + "reply", expected_parts(step, step.command->reply)));
}

void draw_step(Diagram& diagram, const ScenarioStep& step, const std::string& client, const Spec& spec)
{
    switch (step.kind) {
    case ScenarioStep::Kind::send:
        return draw_send(diagram, step, client, spec);
    case ScenarioStep::Kind::event:
        return diagram.arrow(false, "told",
                             wrapped(client + step_name(step, spec), expected_parts(step, step.event->payload)));
    case ScenarioStep::Kind::never:
        return diagram.note(fmt::format("{}no {} comes", client, step_name(step, spec)));
    case ScenarioStep::Kind::connect:
        return diagram.note(fmt::format("client {} comes", step.client.text));
    case ScenarioStep::Kind::disconnect:
        return diagram.note(fmt::format("client {} goes", step.client.text));
    }
}

/// The party that plays the clients: who may send the first command, or gets the first event.
std::string client_party(const Scenario& scenario)
{
    for (const ScenarioStep& step : scenario.steps) {
        if (step.command != nullptr) return party_text({step.command->from.front()});
        if (step.event != nullptr && !step.event->to.empty()) return party_text({step.event->to.front()});
    }
    return "client";
}

} // namespace

std::string scenario_diagram(const Scenario& scenario, const Spec& spec)
{
    const bool several = std::any_of(scenario.steps.begin(), scenario.steps.end(),
                                     [](const ScenarioStep& step) { return step.client.text != "a"; });
    Diagram diagram(client_party(scenario), spec.owner);
    for (const ScenarioUse& given : scenario.given)
        diagram.note("after " + given.name.text);
    for (const ScenarioStep& step : scenario.steps)
        draw_step(diagram, step, several ? step.client.text + ": " : "", spec);
    return diagram.svg(scenario.doc);
}

std::string command_diagram(const Command& command, const Spec& spec)
{
    const std::string& right_name = answerer(command, spec);
    Diagram diagram(party_text(command.from), right_name);
    diagram.arrow(true, "sent", {signature(command.name.text, command.input.fields)});
    diagram.begin_bar();
    if (command.deferred) diagram.note("other commands may be answered in the meantime");
    if (command.edits) diagram.note("one step of the undo history");
    const std::string ending = " within " + duration_text(command.timeout_ms);
    diagram.arrow(
        false, "reply",
        {command.replies_snapshot ? "snapshot" + ending : signature(command.name.text, command.reply.fields, ending)});
    if (!command.errors.empty()) diagram.arrow(false, "failed", error_lines(command, spec));
    diagram.end_bar(command.deferred);
    return diagram.svg(fmt::format("{} sends {} to {}, which replies or refuses", party_text(command.from),
                                   command.name.text, right_name));
}

std::string event_diagram(const Event& event, const Spec& spec)
{
    Diagram diagram(party_text(event.to), spec.owner);
    std::vector<std::string> lines{signature(event.name.text, event.payload.fields)};
    if (event.max_per_second > 0) lines.push_back(fmt::format("at most {} a second", event.max_per_second));
    diagram.arrow(false, "told", lines);
    return diagram.svg(fmt::format("{} tells {} of {}", spec.owner, party_text(event.to), event.name.text));
}

std::string stream_diagram(const Stream& stream)
{
    Diagram diagram(stream.to.text, stream.from.text);
    diagram.arrow(false, "told",
                  {fmt::format("{}: binary records, at most {} a second", stream.name.text, stream.max_per_second)});
    return diagram.svg(fmt::format("{} streams {} to {}", stream.from.text, stream.name.text, stream.to.text));
}

std::string duration_text(std::uint32_t milliseconds)
{
    if (milliseconds % 60000 == 0) return fmt::format("{} min", milliseconds / 60000);
    if (milliseconds % 1000 == 0) return fmt::format("{} s", milliseconds / 1000);
    return fmt::format("{} ms", milliseconds);
}

} // namespace chorus::codegen::site
