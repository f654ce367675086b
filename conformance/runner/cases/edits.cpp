#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/scene.hpp"
#include "conformance/runner/play/values.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr int edits_at_once = 50;

/// Changes that a client makes one after the other, each with a text of its own.
class Changes {
public:
    Changes(Stage& stage, Client& author) : stage_(stage), author_(author), edit_(*stage.session().testee.edit) {}

    /// The next change, not sent.
    Envelope next()
    {
        texts_.push_back(stage_.unique());
        Placeholders values = stage_.placeholders();
        values["unique"] = texts_.back();
        return author_.command(edit_.change.operation, fill_in(edit_.change.input, values));
    }

    void make(int count)
    {
        std::vector<std::string> ids;
        for (int made = 0; made < count; ++made)
            ids.push_back(author_.send(next()));
        for (const std::string& id : ids)
            if (const Message answer = author_.await(id); answer.failed())
                throw Failed(fmt::format("A change is refused with {}.", answer.code()));
    }

    const std::vector<std::string>& texts() const { return texts_; }

private:
    Stage& stage_;
    Client& author_;
    const Edit& edit_;
    std::vector<std::string> texts_;
};

/// Events of changes that the client has seen.
std::size_t seen(Client& client, const Edit& edit)
{
    const auto& events = client.events();
    return static_cast<std::size_t>(std::count_if(
        events.begin(), events.end(), [&](const Message& event) { return event.envelope.operation() == edit.event; }));
}

/// The text of the last change, as the testee shows it.
std::string shown(Client& client, const Edit& edit)
{
    const Message answer = client.call(edit.shown.operation, edit.shown.input);
    const json::value payload(answer.envelope.payload);
    const json::value* part = part_at(payload, edit.pointer);
    if (!part || !part->is_string())
        throw Failed(fmt::format("{} is not there.", edit.pointer), json::serialize(payload));
    return std::string(part->get_string());
}

/// Many changes at once: each client is told of each once, in their order.
void play_many(Stage& stage)
{
    constexpr int rounds = 4;
    const Edit& edit = *stage.session().testee.edit;
    Client& author = stage.client();
    Client& other = stage.client("b");
    author.subscribe();
    other.subscribe();
    author.events().clear();
    Changes changes(stage, author);
    for (int round = 0; round < rounds; ++round)
        changes.make(edits_at_once);
    for (Client* client : {&author, &other}) {
        client->fence();
        if (seen(*client, edit) != changes.texts().size())
            throw Failed(fmt::format("{} changes were made, and client {} was told of {}.", changes.texts().size(),
                                     client->name(), seen(*client, edit)));
    }
}

/// While one client does not read, every other is told of every change at once. Those that it has missed reach it when
/// it reads again, unless it was cut off.
void play_stopped_reader(Stage& stage)
{
    constexpr int rounds = 20;
    Scene scene(stage);
    const Edit& edit = *stage.session().testee.edit;
    Client& author = stage.client();
    author.subscribe();
    scene.culprit().subscribe();
    scene.culprit().link().pause(true);
    Changes changes(stage, author);
    for (int round = 0; round < rounds; ++round) {
        changes.make(edits_at_once);
        author.fence();
        if (seen(author, edit) != changes.texts().size())
            throw Failed(fmt::format("{} changes were made, and another client was told of {}.", changes.texts().size(),
                                     seen(author, edit)));
    }
    scene.culprit().link().pause(false);
    try {
        scene.goes_on();
    } catch (const Lost&) {
        return scene.others_are_served();
    }
    if (seen(scene.culprit(), edit) != changes.texts().size())
        throw Failed(fmt::format("{} changes were made, and {} reached the client that reads again.",
                                 changes.texts().size(), seen(scene.culprit(), edit)));
    scene.others_are_served();
}

/// A client that reads in between only is told of everything.
void play_slow_reader(Stage& stage)
{
    constexpr int rounds = 10;
    Scene scene(stage);
    const Edit& edit = *stage.session().testee.edit;
    scene.culprit().subscribe();
    Changes changes(stage, stage.client());
    for (int round = 0; round < rounds; ++round) {
        scene.culprit().link().pause(round % 2 == 0);
        changes.make(edits_at_once);
        scene.others_are_served();
    }
    scene.goes_on();
    if (seen(scene.culprit(), edit) != changes.texts().size())
        throw Failed(fmt::format("{} changes were made, and {} reached the slow client.", changes.texts().size(),
                                 seen(scene.culprit(), edit)));
}

/// A client sends changes and the half of one more, and is gone. Of the whole ones any number is made, in their order;
/// of the half one nothing; and who comes back is told the state that the others have seen.
void play_gone_between(Stage& stage, bool reads_answers)
{
    Scene scene(stage);
    const Edit& edit = *stage.session().testee.edit;
    Client& witness = stage.client();
    witness.subscribe();
    const std::string before = shown(witness, edit);
    Changes changes(stage, scene.culprit());
    if (reads_answers) changes.make(edits_at_once);
    for (int count = 0; count < edits_at_once; ++count)
        scene.culprit().send(changes.next());
    const std::string half = scene.framed(write_envelope(changes.next()));
    scene.culprit().link().send_bytes(std::string_view(half).substr(0, half.size() - 1));
    scene.vanish();
    scene.others_are_served();
    const auto agrees = [&](Client& client) {
        const std::string text = shown(client, edit);
        const std::size_t made = seen(witness, edit);
        if (text == (made == 0 ? before : changes.texts().at(made - 1))) return;
        throw Failed(fmt::format("Others were told of {} changes, but it shows `{}`.", made, text));
    };
    agrees(witness);
    Client& back = stage.client("culprit");
    witness.fence();
    agrees(back);
}

} // namespace

void add_edit_cases(CaseList& cases, const Sources& sources)
{
    const Description& testee = sources.testee;
    if (!testee.edit || !testee.many_clients) return;
    const std::string& stage = testee.edit->stage;
    const auto add = [&](const char* name, const char* doc, std::function<void(Stage&)> play) {
        cases.push_back({fmt::format("L4/{}/edit/{}@{}", testee.owner, name, stage), "L4", testee.owner, stage,
                         std::move(play), true, doc});
    };
    cases.push_back({fmt::format("L2/{}/order/many-changes@{}", testee.owner, stage), "L2", testee.owner, stage,
                     play_many, true, "Of many changes at once every client is told once, in their order."});
    add("stopped-reader", "A client that does not read keeps no news from others.", play_stopped_reader);
    add("slow-reader", "A client that reads now and then is told of everything.", play_slow_reader);
    constexpr const char* whole = "Changes are made whole or not at all, and all clients are told the same.";
    add("gone-in-the-middle", whole, [](Stage& at) { play_gone_between(at, false); });
    add("gone-after-some", whole, [](Stage& at) { play_gone_between(at, true); });
}

} // namespace chorus::conform
