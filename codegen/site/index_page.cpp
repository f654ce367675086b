#include "codegen/site/index_page.hpp"

#include "codegen/site/html.hpp"
#include "codegen/site/layout.hpp"
#include "codegen/site/links.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

/// What two processes say to each other.
struct Link {
    std::string client;
    std::string server;
    std::size_t commands = 0;
    std::size_t events = 0;
    std::size_t streams = 0;
};

class LinkTable {
public:
    explicit LinkTable(const Model& model)
    {
        for (const Spec& spec : model.specs)
            add(spec);
    }
    const std::vector<Link>& links() const { return links_; }

private:
    Link& between(const std::string& client, const std::string& server)
    {
        const auto same = [&](const Link& link) { return link.client == client && link.server == server; };
        const auto found = std::find_if(links_.begin(), links_.end(), same);
        return found != links_.end() ? *found : links_.emplace_back(Link{client, server});
    }

    void add(const Spec& spec)
    {
        for (const Command& command : spec.commands)
            for (const Located& party : command.from)
                ++between(party.text, spec.owner).commands;
        for (const Event& event : spec.events)
            for (const Located& party : event.to)
                ++between(party.text, spec.owner).events;
        for (const Stream& stream : spec.streams) {
            const bool from_owner = stream.from.text == spec.owner;
            ++between(from_owner ? stream.to.text : stream.from.text, spec.owner).streams;
        }
    }

    std::vector<Link> links_;
};

std::string counted(std::size_t count, std::string_view one)
{
    return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

/// "3 commands, 1 event"; nothing is left out but zeros.
std::string counts(std::initializer_list<std::pair<std::size_t, std::string_view>> items)
{
    std::string out;
    for (const auto& [count, one] : items)
        if (count > 0) out += (out.empty() ? "" : ", ") + counted(count, one);
    return out;
}

std::string link_cards(const Model& model)
{
    std::string out = "<div class=\"flows\">\n";
    const LinkTable table(model);
    for (const Link& link : table.links()) {
        // A process may send commands of its own domain to its clients, such as a heartbeat.
        const bool inward = link.client == link.server;
        const std::string to = inward ? "its clients" : link.server;
        out += fmt::format("<div class=\"flow\"><span class=\"party\">{}</span><span class=\"between\">{}</span>"
                           "<span class=\"party\">{}</span></div>\n",
                           escaped(link.client),
                           counts({{link.commands, "command"}, {link.events, "event"}, {link.streams, "stream"}}),
                           escaped(to));
    }
    return out + "</div>\n";
}

std::string domain_card(const Spec& spec)
{
    return fmt::format("<a class=\"card\" href=\"{}\"><strong>{}</strong><span>{}</span><small>{}</small></a>\n",
                       escaped(page_path(spec)), escaped(spec.name.text), prose(first_sentence(spec.doc)),
                       counts({{spec.commands.size(), "command"},
                               {spec.events.size(), "event"},
                               {spec.streams.size(), "stream"},
                               {spec.types.size(), "type"},
                               {spec.errors.size(), "error"}}));
}

constexpr std::string_view opening =
    "<h1>What the processes say to each other</h1>\n"
    "<p class=\"about\">Every message, the types that messages hold and the errors that refuse them, made from the "
    "specs. "
    "Each command is answered by one reply or one error; events come unasked.</p>\n"
    "<p class=\"keys\"><kbd>/</kbd> search <kbd>&uarr;</kbd> <kbd>&darr;</kbd> <kbd>Enter</kbd> choose <kbd>j</kbd> "
    "<kbd>k</kbd> next and previous item of a page <kbd>Esc</kbd> leave the search</p>\n";

} // namespace

std::string index_page(const Model& model)
{
    std::string body = std::string(opening) + link_cards(model);
    for (const OwnerGroup& group : owner_groups(model)) {
        body += fmt::format("<h2>{}</h2>\n<div class=\"cards\">\n", escaped(owner_title(group.owner)));
        for (const Spec* spec : group.specs)
            body += domain_card(*spec);
        body += "</div>\n";
    }
    return page_html({"Messages", "", nullptr, body, ""}, model);
}

} // namespace chorus::codegen::site
