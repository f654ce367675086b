#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/scene.hpp"
#include "conformance/runner/link/frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>

namespace chorus::conform {
namespace {

/// Each byte is read alone, since another client is served between any two.
void play_split(Scene& scene)
{
    const Envelope envelope = scene.harmless();
    const std::string bytes = scene.framed(scene.culprit().prepare(envelope));
    for (const char byte : bytes) {
        scene.culprit().link().send_bytes({&byte, 1});
        scene.others_are_served();
    }
    scene.expect_answer(scene.culprit().await(envelope.id));
}

/// Two messages and the half of a third in one write, the rest in another.
void play_merged(Scene& scene)
{
    std::string bytes;
    std::vector<std::string> ids;
    for (int count = 0; count < 3; ++count) {
        const Envelope envelope = scene.harmless();
        ids.push_back(envelope.id);
        bytes += scene.framed(scene.culprit().prepare(envelope));
    }
    const std::size_t cut = bytes.size() * 5 / 6;
    scene.culprit().link().send_bytes(std::string_view(bytes).substr(0, cut));
    scene.expect_answer(scene.culprit().await(ids[0]));
    scene.expect_answer(scene.culprit().await(ids[1]));
    scene.culprit().link().send_bytes(std::string_view(bytes).substr(cut));
    scene.expect_answer(scene.culprit().await(ids[2]));
}

/// Connections that end after each number of bytes that is too small for a message.
void play_cut(Stage& stage)
{
    std::size_t length = 1;
    for (std::size_t size = 0; size < length; ++size) {
        Scene scene(stage);
        scene.goes_on();
        const std::string bytes = scene.framed(write_envelope(scene.harmless()));
        length = bytes.size();
        scene.culprit().link().send_bytes(std::string_view(bytes).substr(0, size));
        scene.vanish();
        scene.others_are_served();
    }
}

/// What is no frame ends the connection of whoever sends it.
void play_broken(Scene& scene, const std::string& bytes)
{
    scene.goes_on();
    scene.culprit().link().send_bytes(bytes);
    scene.is_cut_off();
}

/// A message that has the greatest size a frame may have, most of it blanks.
void play_largest(Scene& scene)
{
    const Envelope envelope = scene.harmless();
    std::string text = scene.culprit().prepare(envelope);
    text.append(frame_limit - 1 - text.size(), ' ');
    scene.culprit().link().send(Lane::control, text);
    scene.expect_answer(scene.culprit().await(envelope.id));
}

/// No client has records of a stream to send; they are passed over or refused.
void play_stream(Scene& scene)
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65536}})
        scene.culprit().link().send(Lane::stream, std::string(size, '\xA5'));
    scene.goes_on();
}

/// A command is one on the lane for control only.
void play_command_in_stream(Scene& scene)
{
    Client& client = scene.culprit();
    const Envelope envelope = scene.harmless();
    const std::string text = client.prepare(envelope);
    client.link().send(Lane::stream, text);
    scene.goes_on();
    const auto answer = client.answers().extract(envelope.id);
    if (answer && !answer.mapped().code().starts_with("wire."))
        throw Failed("A command on the lane for streams is answered as if it were one.", text);
}

/// Bytes that cannot be the beginning of a frame of any transport.
std::string noise(std::uint64_t seed)
{
    constexpr std::size_t size = 4096;
    constexpr unsigned reserved_bits = 0x70;
    constexpr unsigned highest_bit = 0x80;
    std::mt19937_64 random(seed);
    std::string bytes(size, '\0');
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random() & 0xFFU); });
    bytes[0] = static_cast<char>(static_cast<unsigned char>(bytes[0]) | reserved_bits);
    bytes[3] = static_cast<char>(static_cast<unsigned char>(bytes[3]) | highest_bit);
    return bytes;
}

/// A client that greets in the language of browsers.
void play_another_protocol(Scene& scene)
{
    play_broken(scene, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

void play_too_large(Scene& scene, std::uint64_t body_bytes)
{
    play_broken(scene, scene.culprit().link().head(0, body_bytes));
}

void play_lane(Scene& scene, unsigned lane)
{
    play_broken(scene, scene.culprit().link().head(lane, 2) + "{}");
}

/// A length that has no room for the lane.
void play_nothing(Scene& scene)
{
    if (scene.is_websocket()) throw Skipped("A frame of a WebSocket may be empty.");
    play_broken(scene, std::string(4, '\0'));
}

} // namespace

void add_frame_cases(CaseList& cases, const Sources& sources)
{
    const std::string& owner = sources.testee.owner;
    const auto add = [&](const char* name, const char* doc, std::function<void(Scene&)> play) {
        add_scene(cases, owner, "frame", Scene::Part::anybody, {name, doc, std::move(play)});
    };
    constexpr const char* ends_it = "What is no frame ends the connection of whoever sends it, and no other.";
    add("split-at-each-byte", "A message is answered however its bytes are cut.", play_split);
    add("merged", "Messages that come together are answered one by one.", play_merged);
    add("largest", "A frame may have the greatest size that there is.", play_largest);
    add("one-byte-too-large", ends_it, [](Scene& scene) { play_too_large(scene, frame_limit); });
    add("claims-4-gigabytes", ends_it, [](Scene& scene) { play_too_large(scene, 0xFFFFFFFEU); });
    add("claims-nothing", ends_it, play_nothing);
    add("unknown-lane", ends_it, [](Scene& scene) { play_lane(scene, 2); });
    add("unknown-lane-high", ends_it, [](Scene& scene) { play_lane(scene, 0x7E); });
    add("noise", ends_it, [seed = sources.seed](Scene& scene) { play_broken(scene, noise(seed)); });
    add("another-protocol", ends_it, play_another_protocol);
    add("stream", "Records of a stream, of which no client has any, disturb nothing.", play_stream);
    add("command-in-stream", "What looks like a command among streams is none.", play_command_in_stream);
    cases.push_back({fmt::format("L4/{}/frame/cut-at-each-byte@start", owner), "L4", owner, "start", play_cut, true,
                     "A connection that ends within a message leaves nothing behind."});
}

} // namespace chorus::conform
