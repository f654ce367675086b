#include "codegen/site/parties.hpp"

namespace chorus::codegen::site {

namespace {

/// The first of the parties that is not the owner, or null.
const std::string* first_client(const std::vector<Located>& parties, const Spec& spec)
{
    for (const Located& party : parties)
        if (party.text != spec.owner) return &party.text;
    return nullptr;
}

const std::string& client_of(const Spec& spec)
{
    for (const Command& command : spec.commands)
        if (const std::string* client = first_client(command.from, spec)) return *client;
    for (const Event& event : spec.events)
        if (const std::string* client = first_client(event.to, spec)) return *client;
    return spec.owner;
}

} // namespace

std::string party_text(const std::vector<Located>& parties)
{
    std::string out;
    for (const Located& party : parties)
        out += (out.empty() ? "" : " or ") + party.text;
    return out;
}

const std::string& answerer(const Command& command, const Spec& spec)
{
    return command.from.empty() || command.from.front().text != spec.owner ? spec.owner : client_of(spec);
}

} // namespace chorus::codegen::site
