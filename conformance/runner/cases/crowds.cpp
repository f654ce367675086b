#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/scene.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace chorus::conform {
namespace {

constexpr int at_once = 500; ///< commands between two looks at whether others are served

/// More connections than a process takes: each is served or told why not, and later ones find room again.
void play_connections(Stage& stage)
{
    constexpr int connections = 200;
    const auto name = [](int number) { return fmt::format("visitor {}", number); };
    stage.client().fence();
    for (int number = 0; number < connections; ++number) {
        Client& visitor = stage.stranger(name(number));
        visitor.expect_end();
        try {
            visitor.call(stage.session().testee.fence);
        } catch (const Lost&) {
            if (visitor.complaints().empty()) throw Failed("A connection is refused without an error that tells why.");
        }
    }
    stage.client().fence();
    for (int number = 0; number < connections; ++number)
        stage.disconnect(name(number));
    stage.client().fence();
    stage.stranger("newcomer").call(stage.session().testee.fence);
    stage.client().fence();
}

/// Thousands of commands whose answers are read after all of them were sent: they are answered in their order.
void play_flood(Stage& stage)
{
    constexpr int commands = 10 * at_once;
    Scene scene(stage, Scene::Part::introduced);
    Client& client = scene.culprit();
    client.link().pause(true);
    std::vector<std::string> ids;
    while (ids.size() < commands) {
        ids.push_back(client.send(scene.harmless()));
        if (ids.size() % at_once == 0) scene.others_are_served();
    }
    client.link().pause(false);
    std::uint64_t last = 0;
    for (const std::string& id : ids) {
        const Message answer = client.await(id);
        scene.expect_answer(answer);
        if (answer.number < last) throw Failed(fmt::format("The answer to command {} came too early.", id));
        last = answer.number;
    }
    scene.others_are_served();
}

/// Of commands that can be said again and are answered at once, the one with the longest answer, and its length.
std::pair<Envelope, std::size_t> longest_answer(Scene& scene, const std::vector<Operation>& operations)
{
    std::pair<Envelope, std::size_t> longest{scene.harmless(), 1};
    for (const Operation& operation : operations) {
        const Command& command = *operation.command;
        if (!command.idempotent || command.deferred || command.examples.empty()) continue;
        const json::value input = fill_in(command.examples.front().input, scene.stage().placeholders());
        const Message answer = scene.culprit().call(operation.name(), input);
        const std::size_t length = write_envelope(answer.envelope).size();
        if (length > longest.second) longest = {scene.culprit().command(operation.name(), input), length};
    }
    return longest;
}

/// Whether the testee takes what the client has sent, while others are served.
bool is_taken(Scene& scene)
{
    constexpr int looks = 200;
    for (int look = 0; look < looks; ++look) {
        scene.others_are_served();
        if (scene.culprit().link().unsent() == 0) return true;
    }
    return false;
}

/// Commands of a client that never reads, until their answers are more than anybody should keep for it.
void play_overfull(Stage& stage, const std::vector<Operation>& operations)
{
    constexpr std::size_t too_much = 40U << 20U;
    Scene scene(stage, Scene::Part::introduced);
    Client& client = scene.culprit();
    const auto [asked, length] = longest_answer(scene, operations);
    client.link().pause(true);
    bool taken = true;
    for (std::size_t sent = 0; taken && sent * length < too_much; ++sent) {
        client.send(asked.operation(), asked.payload);
        if (sent % at_once == 0) taken = is_taken(scene);
    }
    if (!taken) return; // cut off, or no more is read from it before it reads
    client.link().pause(false);
    try {
        scene.goes_on();
    } catch (const Lost&) {
        return scene.others_are_served();
    }
    throw NonStrict(fmt::format("It keeps {} bytes for a client that does not read.", too_much));
}

/// Files and connections that the process has open.
std::size_t open_files(const Stage& stage, pid_t process)
{
    std::error_code error;
    const std::filesystem::directory_iterator files(fmt::format("/proc/{}/fd", process), error);
    if (error) throw Failed(fmt::format("The open files of {} cannot be seen.", stage.session().testee.name));
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

/// Clients that come, look around and leave, some without a word: nothing of them is left, neither what others see of
/// them nor what the process holds for them.
void play_visitors(Stage& stage)
{
    constexpr int visitors = 30;
    const Process* const process = stage.testee().process();
    if (!process) throw Skipped("The process was not started here, so that its open files are not known.");
    const bool introduced = stage.session().testee.many_clients;
    Client& witness = stage.client();
    const auto come_and_go = [&](int number) {
        const std::string name = fmt::format("visitor {}", number);
        Client& visitor = introduced ? stage.client(name) : stage.stranger(name);
        if (introduced) visitor.subscribe();
        if (introduced || number % 2 == 0) visitor.call(stage.session().testee.fence);
        stage.disconnect(name);
    };
    const auto look = [&] { return witness.call(stage.session().testee.fence).envelope.payload; };
    const auto come_to = [&](auto&& wanted) {
        const auto limit = Clock::now() + Client::default_limit;
        while (!wanted()) {
            if (Clock::now() > limit) return false;
            witness.fence();
        }
        return true;
    };
    const json::object seen = look();
    std::size_t held = 0;
    // What is made once may stay: for the first of them, or by itself, as a connection to another process that is still
    // coming up. What is kept for each of them is kept for the second crowd too.
    for (int crowd = 0; crowd < 2; ++crowd) {
        held = open_files(stage, process->pid());
        for (int number = 1; number <= visitors; ++number)
            come_and_go(number);
        if (introduced && !come_to([&] { return look() == seen; }))
            throw Failed(fmt::format("{} clients have left, and it still tells of them.", visitors),
                         json::serialize(look()));
        if (come_to([&] { return open_files(stage, process->pid()) <= held; })) return;
    }
    throw Failed(fmt::format("{} clients have left, and it has {} files and connections open; before them it had {}.",
                             visitors, open_files(stage, process->pid()), held));
}

} // namespace

void add_crowd_cases(CaseList& cases, const Sources& sources)
{
    const Description& testee = sources.testee;
    std::vector<Operation> operations;
    for (const auto& [stem, spec] : sources.ir.specs())
        if (spec.owner == testee.owner)
            for (const Operation& operation : sendable(spec, testee))
                if (!testee.ends.contains(operation.name())) operations.push_back(operation);
    const auto add = [&](const char* name, const char* doc, std::function<void(Stage&)> play) {
        cases.push_back({fmt::format("L4/{}/crowd/{}@start", testee.owner, name), "L4", testee.owner, "start",
                         std::move(play), testee.many_clients, doc});
    };
    add("connections", "Of too many connections some are refused with a reason, and later ones find room.",
        play_connections);
    add("visitors", "Of clients that have left nothing is kept.", play_visitors);
    add("flood", "Thousands of commands at once are answered in their order.", play_flood);
    add("overfull", "What waits for a client that never reads has a limit.",
        [operations](Stage& stage) { play_overfull(stage, operations); });
}

} // namespace chorus::conform
