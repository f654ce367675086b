#include "codegen/check/check.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/runtime/wire/names.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Pulse is the hub: one end of every link.
bool are_linked(std::string_view a, std::string_view b)
{
    return a != b && (a == "pulse" || b == "pulse");
}

class RouteCheck {
public:
    explicit RouteCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check(const Spec& spec)
    {
        for (const Command& command : spec.commands) {
            check_some(command.from, command.from_key, command.name, "sends");
            for (const Located& party : command.from) {
                // A server may send a command of its own domain to its clients, as a heartbeat is.
                if (is_party(party) && party.text != spec.owner) check_link(party.text, spec.owner, party.span);
            }
        }
        for (const Event& event : spec.events) {
            check_some(event.to, event.to_key, event.name, "gets");
            for (const Located& party : event.to)
                if (is_party(party)) check_link(spec.owner, party.text, party.span);
        }
        for (const Stream& stream : spec.streams)
            if (is_party(stream.from) && is_party(stream.to))
                check_link(stream.from.text, stream.to.text, stream.to.span);
    }

private:
    bool is_party(const Located& party)
    {
        if (wire::party_from(party.text)) return true;
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_party, party.span, fmt::format("`{}` is not a party.", party.text));
        suggest(finding, party.span, party.text, wire::party_names);
        return false;
    }

    /// A list that is missing was reported already.
    void check_some(const std::vector<Located>& parties, const Span& key, const Located& name, std::string_view verb)
    {
        if (parties.empty() && key.file != nullptr)
            diagnostics_.report(Rule::unknown_party, key, fmt::format("Nobody {} `{}`.", verb, name.text));
    }

    void check_link(std::string_view from, std::string_view to, const Span& span)
    {
        if (!are_linked(from, to))
            diagnostics_.report(Rule::illegal_route, span, fmt::format("There is no link from {} to {}.", from, to));
    }

    Diagnostics& diagnostics_;
};

} // namespace

void check_routes(const Model& model, Diagnostics& diagnostics)
{
    RouteCheck routes(diagnostics);
    for (const Spec& spec : model.specs)
        routes.check(spec);
}

} // namespace chorus::codegen
