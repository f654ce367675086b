#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/scene.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace chorus::conform {
namespace {

/// The greeting as `client` says it, with some of its values replaced.
Message greet_with(Stage& stage, Client& client, const Placeholders& changes)
{
    const Request& greeting = *stage.session().testee.greeting;
    Placeholders values = stage.placeholders();
    values["run"] = stage.unique();
    for (const auto& [name, value] : changes)
        values[name] = value;
    return client.call(greeting.operation, fill_in(greeting.input, values));
}

/// One that has not greeted; where the testee lets in one client only, its place is free.
Client& newcomer(Stage& stage)
{
    if (!stage.session().testee.many_clients) {
        stage.disconnect("a");
        // By the time that somebody else is answered the end of the connection has been noticed.
        stage.stranger("witness").call(stage.session().testee.fence);
    }
    return stage.stranger("newcomer");
}

/// A peer that was built from other specs is refused for that reason, stays a stranger, and may try again.
void play_another_shape(Stage& stage)
{
    Client& client = newcomer(stage);
    const Message answer = greet_with(stage, client, {{"apiHash", "0000000000000000"}});
    if (!answer.failed()) throw Failed("A peer with another hash of the API is let in.");
    if (answer.code().starts_with("wire.") || answer.code().starts_with("rpc."))
        throw Failed(fmt::format("It is refused with {} and not for its specs.", answer.code()));
    const Message refused = client.call(stage.session().testee.fence);
    if (refused.code() != "rpc.helloFirst") throw Failed("A peer that was refused is served.");
    const Message second = greet_with(stage, client, {});
    if (second.failed()) throw Failed(fmt::format("A second greeting, a right one, is refused: {}.", second.code()));
    client.fence();
}

/// A version that nobody has written yet is taken or refused as the spec of the greeting says; the client judges.
void play_another_version(Stage& stage)
{
    Client& client = newcomer(stage);
    const Message answer = greet_with(stage, client, {{"specVersion", "999.0.0"}});
    if (answer.code().starts_with("wire.") || answer.code().starts_with("rpc."))
        throw Failed(fmt::format("It is refused with {} and not for its version.", answer.code()));
}

/// Whether or not a second greeting is refused, the client that was let in stays.
void play_greeting_twice(Stage& stage)
{
    Scene scene(stage, Scene::Part::introduced);
    greet_with(stage, scene.culprit(), {});
    scene.goes_on();
    scene.others_are_served();
}

/// Answers to commands that the testee has not sent are passed over or refused.
void play_answers_nobody(Stage& stage, const std::string& kind)
{
    Scene scene(stage, Scene::Part::introduced);
    for (const char* const cid : {"0", "999999999", "18446744073709551616", "no number", ""}) {
        Envelope envelope = scene.harmless();
        envelope.kind = kind;
        envelope.cid = cid;
        if (kind == "error") envelope.error = WireError{"conform.nothing", "Nothing was asked.", "", {}};
        scene.culprit().send_text(write_envelope(envelope), envelope.id, {});
        scene.goes_on();
    }
    scene.others_are_served();
}

/// What was asked before the client said that it sends no more is still answered.
void play_half_close(Stage& stage)
{
    constexpr int commands = 100;
    Scene scene(stage, Scene::Part::introduced);
    if (scene.is_websocket()) throw Skipped("A WebSocket ends both ways at once.");
    std::vector<std::string> ids;
    for (int count = 0; count < commands; ++count)
        ids.push_back(scene.culprit().send(scene.harmless()));
    scene.culprit().link().finish_sending();
    for (const std::string& id : ids)
        scene.expect_answer(scene.culprit().await(id));
    scene.culprit().await_end();
    scene.others_are_served();
}

/// A client asks for all that it may and is gone before anything is answered.
void play_leaves_unanswered(Stage& stage, const std::vector<Operation>& operations)
{
    Scene scene(stage, Scene::Part::introduced);
    for (const Operation& operation : operations)
        for (const Example& example : operation.command->examples)
            scene.culprit().send(operation.name(), fill_in(example.input, stage.placeholders()));
    scene.vanish();
    scene.others_are_served();
}

/// The same for one command, as often as it takes for its answer to meet a closed connection.
void play_leaves_pending(Stage& stage, const Operation& operation)
{
    constexpr int times = 5;
    const json::value input = fill_in(operation.command->examples.front().input, stage.placeholders());
    for (int count = 0; count < times; ++count) {
        Scene scene(stage, Scene::Part::introduced);
        scene.culprit().send(operation.name(), input);
        scene.vanish();
        scene.others_are_served();
    }
}

/// Whether clients must show that they live: by a command that they keep sending, or by answers to one of the testee.
bool asks_for_life(const Sources& sources)
{
    if (sources.testee.heartbeat) return true;
    const std::string& owner = sources.testee.owner;
    const auto sends = [&](const Command& command) {
        return std::find(command.from.begin(), command.from.end(), owner) != command.from.end();
    };
    return std::any_of(sources.ir.specs().begin(), sources.ir.specs().end(), [&](const auto& entry) {
        const Spec& spec = entry.second;
        return spec.owner == owner && std::any_of(spec.commands.begin(), spec.commands.end(), sends);
    });
}

/// A client that gives no sign of life is given up, and its place is free.
void play_hangs(Stage& stage)
{
    Scene scene(stage, Scene::Part::introduced);
    scene.culprit().await_end();
    scene.others_are_served();
    scene.vanish();
    stage.client("successor").fence();
}

} // namespace

void add_peer_cases(CaseList& cases, const Sources& sources)
{
    const Description& testee = sources.testee;
    const auto add = [&](const std::string& name, const char* doc, std::function<void(Stage&)> play) {
        cases.push_back({fmt::format("L4/{}/peer/{}@start", testee.owner, name), "L4", testee.owner, "start",
                         std::move(play), testee.many_clients, doc});
    };
    if (testee.greeting) {
        add("another-shape", "A peer of other specs is refused for that reason and may try again.", play_another_shape);
        add("another-version", "A version that nobody knows is taken or refused as the greeting says.",
            play_another_version);
        add("greets-twice", "A client that is in stays in when it greets again.", play_greeting_twice);
    }
    for (const char* const kind : {"event", "error"}) {
        add(fmt::format("answers-nobody-{}", kind), "An answer to nothing is passed over or refused.",
            [kind](Stage& stage) { play_answers_nobody(stage, kind); });
    }
    add("half-close", "A client that sends no more still gets its answers.", play_half_close);
    if (asks_for_life(sources))
        add("hangs", "A client without a sign of life is given up, and its place is free.", play_hangs);
    constexpr const char* leaves = "Who is gone before the answer disturbs nobody.";

    std::vector<Operation> all;
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != testee.owner) continue;
        for (const Operation& operation : sendable(spec, testee)) {
            if (testee.ends.contains(operation.name()) || operation.command->examples.empty()) continue;
            all.push_back(operation);
        }
    }
    for (const auto& [stage, steps] : testee.stages) {
        cases.push_back({fmt::format("L4/{}/peer/leaves-all-unanswered@{}", testee.owner, stage), "L4", testee.owner,
                         stage, [all](Stage& at) { play_leaves_unanswered(at, all); }, false, leaves});
        for (const Operation& operation : all) {
            if (!operation.command->deferred) continue;
            cases.push_back(
                {fmt::format("L4/{}/{}/leaves-unanswered@{}", operation.spec->stem, operation.command->name, stage),
                 "L4", operation.spec->stem, stage, [operation](Stage& at) { play_leaves_pending(at, operation); },
                 false, leaves});
        }
    }
}

} // namespace chorus::conform
