#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/vectors.hpp"
#include "conformance/runner/judge/normal_form.hpp"
#include "conformance/runner/roles/host.hpp"
#include "conformance/runner/run/stage.hpp"

#include <boost/asio/read.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include <unistd.h>

namespace chorus::conform {
namespace {

constexpr std::chrono::seconds run_limit{30};
constexpr int most_attempts = 1000;

/// How one run of the testee ended.
struct Run {
    int exit_code = -1;
    std::string output;
    std::string errors;
    std::vector<json::object> lines() const
    {
        std::vector<json::object> found;
        std::istringstream in(output);
        for (std::string line; std::getline(in, line);) {
            boost::system::error_code error;
            json::value value = json::parse(line, error);
            if (error || !value.is_object()) throw Failed("It writes a line that is no JSON object: " + line);
            found.push_back(std::move(value.get_object()));
        }
        return found;
    }
};

/// Runs the testee with the lines as its input, against a host that listens where the description says.
Run run_testee(Stage& stage, const std::string& input)
{
    const Description& testee = stage.session().testee;
    const std::string folder = stage.testee().folder().string();
    Process process(stage.loop(), {testee.command, folder, stage.testee().environment(), true});
    const int in = process.take_input();
    const ssize_t written = ::write(in, input.data(), input.size()); // a pipe has room for what cases ask
    ::close(in);
    if (written != static_cast<ssize_t>(input.size())) throw Failed("It does not read its input.");
    boost::asio::posix::stream_descriptor output(stage.loop().context(), process.take_output());
    Run run;
    bool read = false;
    boost::asio::async_read(output, boost::asio::dynamic_buffer(run.output),
                            [&](const boost::system::error_code&, std::size_t) { read = true; });
    const bool ended = stage.loop().run_until([&] { return read && !process.running(); }, run_limit);
    if (!ended) {
        process.kill();
        stage.loop().run_until([&] { return read; }, run_limit);
        throw Silent(fmt::format("It did not end within {} s.", run_limit.count()));
    }
    run.errors = process.errors();
    stage.transcript().add(testee.name, '-', fmt::format("{}; {}{}", process.ending(), run.output, run.errors));
    if (!process.exit_code()) throw Failed(fmt::format("It ended with {}.", process.ending()));
    run.exit_code = *process.exit_code();
    return run;
}

std::string line_for(const Operation& operation, const json::value& input)
{
    return json::serialize(json::object{{"do", operation.name()}, {"with", input}}) + "\n";
}

/// Where a type's things are listed, as its spec says.
struct Listing {
    std::string command;
    std::string items;
    std::string id;
};

std::optional<Listing> listing_of(const Ir& ir, const Declaration& declaration)
{
    const Spec* spec = ir.find(declaration.spec);
    for (const json::value& type : spec->source.at("types").as_array()) {
        const json::value* listing = type.as_object().if_contains("listing");
        if (type.at("name").as_string() != declaration.name || !listing) continue;
        const auto text = [&](const char* key) { return std::string(listing->at(key).as_string()); };
        return Listing{text("command"), text("items"), text("id")};
    }
    return std::nullopt;
}

/// Calls `take(declaration, id)` for every id within a value.
void each_id(const Type& type, const json::value& value,
             const std::function<void(const Declaration&, const json::string&)>& take)
{
    if (type.kind == Type::Kind::list && value.is_array())
        for (const json::value& item : value.get_array())
            each_id(*type.item, item, take);
    if (type.kind == Type::Kind::named && type.declaration->kind == Declaration::Kind::id && value.is_string())
        take(*type.declaration, value.get_string());
}

/// A good reply to each command, of its example or its samples.
using Replies = std::map<std::string, json::object>;

/// Lists hold what the command speaks of, since the testee may look names up before it sends them.
void know_things(Host& host, const Ir& ir, const Operation& operation, const json::value& input, const Replies& replies)
{
    for (const auto& [name, reply] : replies)
        host.set_reply(name, reply);
    std::map<std::string, json::object> lists;
    for (const Field& field : operation.command->input.fields) {
        const json::value* value = input.is_object() ? value_of(input.get_object(), field) : nullptr;
        if (!value) continue;
        each_id(field.type, *value, [&](const Declaration& declaration, const json::string& id) {
            const auto listing = listing_of(ir, declaration);
            if (!listing || !replies.contains(listing->command)) return;
            const json::object& example = replies.at(listing->command);
            json::object& reply = lists.try_emplace(listing->command, example).first->second;
            json::array& items = reply.at(listing->items).as_array();
            const auto same = [&](const json::value& item) { return item.at(listing->id) == json::value(id); };
            if (std::any_of(items.begin(), items.end(), same)) return;
            json::value item = example.at(listing->items).as_array().at(0);
            item.as_object()[listing->id] = id;
            items.push_back(std::move(item));
        });
    }
    for (auto& [command, reply] : lists)
        if (command != operation.name()) host.set_reply(command, std::move(reply));
}

/// A host for one case, with the faults of the testee as failures.
template <class Play>
void with_host(Stage& stage, Play&& play)
{
    const std::string path = (stage.testee().folder() / "host.sock").string();
    ::unlink(path.c_str());
    Host host(stage.loop(), stage.judge(), stage.transcript(), stage.session().testee, path);
    const auto fault = [&] { return host.faults().empty() ? std::string() : host.faults().front(); };
    try {
        play(host);
    } catch (const Failed& failure) {
        // What it sent may be why.
        throw fault().empty() ? failure
                              : Failed(fmt::format("{} Before that: {}", failure.what(), fault()), failure.message);
    }
    if (!fault().empty()) throw Failed(fault());
}

void expect_exit(const Run& run, int wanted)
{
    if (run.exit_code != wanted)
        throw Failed(fmt::format("It ends with exit code {} and not with {}.", run.exit_code, wanted));
}

/// What is asked for is sent as the example has it, and what is answered is told.
void play_example(Stage& stage, const Operation& operation, const Example& example, const Replies& replies)
{
    with_host(stage, [&](Host& host) {
        know_things(host, stage.ir(), operation, example.input, replies);
        const Run run = run_testee(stage, line_for(operation, example.input));
        expect_exit(run, 0);
        const auto& sent = host.received(operation.name());
        if (sent.empty()) throw Failed("It does not send the command.", json::serialize(example.input));
        const Shape& input = operation.command->input;
        if (normal_form(input, sent.back()) != normal_form(input, example.input))
            throw Failed("It sends something else than what was asked for.", json::serialize(sent.back()));
        const std::vector<json::object> lines = run.lines();
        const json::value* told = lines.empty() ? nullptr : lines.front().if_contains("reply");
        if (!told) throw Failed("It does not tell the reply.");
        if (example.reply &&
            normal_form(operation.command->reply, *told) != normal_form(operation.command->reply, *example.reply))
            throw Failed("It tells another reply than the one that came.", json::serialize(*told));
    });
}

/// An error that the command declares is told by its code, and by the exit code.
void play_error(Stage& stage, const Operation& operation, const std::string& code, const Replies& replies)
{
    with_host(stage, [&](Host& host) {
        const json::value& input = operation.command->examples.front().input;
        know_things(host, stage.ir(), operation, input, replies);
        HostAnswer answer;
        answer.kind = HostAnswer::Kind::error;
        answer.error = {code, "The suite refuses it.", "", {}};
        host.script(operation.name(), std::move(answer));
        const Run run = run_testee(stage, line_for(operation, input));
        expect_exit(run, 1);
        const std::vector<json::object> lines = run.lines();
        const json::value* told = lines.empty() ? nullptr : lines.front().if_contains("error");
        if (!told || !told->is_object() || told->at("code") != json::value(code))
            throw Failed(fmt::format("It does not tell that {} was the answer.", code));
    });
}

/// Replies with one thing wrong are refused, each of them.
void play_broken_replies(Stage& stage, const Operation& operation, const std::vector<Vector>& broken,
                         const Replies& replies)
{
    const json::value& input = operation.command->examples.front().input;
    for (const Vector& vector : broken) {
        if (!vector.value.is_object()) continue; // no envelope can carry it
        with_host(stage, [&](Host& host) {
            know_things(host, stage.ir(), operation, input, replies);
            host.script(operation.name(), {HostAnswer::Kind::reply, vector.value.get_object(), {}, {}});
            const Run run = run_testee(stage, line_for(operation, input));
            if (run.exit_code == 0)
                throw Failed(fmt::format("A reply that breaks `{}` at `{}` is taken.", vector.breach->rule,
                                         vector.breach->pointer),
                             vector.text);
        });
    }
}

/// What may happen to a connection, and the exit code that tells of it.
struct Trouble {
    const char* name;
    const char* doc;
    HostAnswer answer;
    int exit_code;
};

std::vector<Trouble> troubles()
{
    using Kind = HostAnswer::Kind;
    return {{"no-answer", "A server that does not answer is told of, in time.", {Kind::silent, {}, {}, {}}, 4},
            {"hangs-up", "A server that is gone in the middle is told of.", {Kind::hang_up, {}, {}, {}}, 3},
            {"no-frame",
             "A server that sends what is no frame is not waited for.",
             {Kind::bytes, {}, {}, std::string(64, '\xff')},
             3}};
}

/// Something happens when `operation` comes, while `fence` is asked for.
void play_trouble(Stage& stage, const std::string& operation, const std::string& fence, const Trouble& trouble)
{
    with_host(stage, [&](Host& host) {
        for (int attempt = 0; attempt < most_attempts; ++attempt) // a client may try again
            host.script(operation, trouble.answer);
        const auto asked = stage.ir().operation(stage.session().testee.owner, fence);
        expect_exit(run_testee(stage, line_for(*asked, json::object())), trouble.exit_code);
    });
}

Replies good_replies(const Sources& sources)
{
    Replies replies;
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        for (const Vector& vector : read_vectors(sources.samples, spec)) {
            constexpr std::string_view ending = ".reply";
            if (vector.breach || !vector.message.ends_with(ending)) continue;
            const std::string command = vector.message.substr(0, vector.message.size() - ending.size());
            replies.try_emplace(spec.name + "." + command, vector.value.as_object());
        }
        for (const Command& command : spec.commands)
            for (const Example& example : command.examples)
                if (example.reply) replies[spec.name + "." + command.name] = example.reply->as_object();
    }
    return replies;
}

void add(CaseList& cases, const Operation& operation, const std::string& name, const char* doc,
         std::function<void(Stage&)> play)
{
    cases.push_back({fmt::format("L2/{}/{}/{}", operation.spec->stem, operation.command->name, name), "L2",
                     operation.spec->stem, "start", std::move(play), true, doc});
}

} // namespace

void add_asking_cases(CaseList& cases, const Sources& sources)
{
    const Description& testee = sources.testee;
    const auto replies = std::make_shared<const Replies>(good_replies(sources));
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != testee.owner) continue;
        const std::vector<Vector> vectors = read_vectors(sources.samples, spec);
        for (const Operation& operation : sendable(spec, testee)) {
            const Command& command = *operation.command;
            if (testee.ends.contains(operation.name()) || command.examples.empty()) continue;
            for (std::size_t place = 0; place < command.examples.size(); ++place) {
                const Example example = command.examples[place];
                add(cases, operation, fmt::format("asks-example-{}", place + 1), "It sends what it is asked for.",
                    [operation, example, replies](Stage& stage) { play_example(stage, operation, example, *replies); });
            }
            for (const std::string& code : command.errors)
                add(cases, operation, "is-refused-" + code, "A refusal is told by its code.",
                    [operation, code, replies](Stage& stage) { play_error(stage, operation, code, *replies); });
            std::vector<Vector> broken;
            std::copy_if(vectors.begin(), vectors.end(), std::back_inserter(broken), [&](const Vector& vector) {
                return vector.breach && vector.message == command.name + ".reply";
            });
            if (!broken.empty())
                add(cases, operation, "gets-broken-replies", "What breaks the spec is refused.",
                    [operation, broken, replies](Stage& stage) {
                        play_broken_replies(stage, operation, broken, *replies);
                    });
        }
    }
    for (const Trouble& trouble : troubles()) {
        for (const std::string& operation : {testee.greeting->operation, testee.fence}) {
            cases.push_back({fmt::format("L4/{}/server/{}/{}", testee.name, trouble.name, operation), "L4",
                             testee.owner, "start",
                             [trouble, fence = testee.fence, operation](Stage& stage) {
                                 play_trouble(stage, operation, fence, trouble);
                             },
                             true, trouble.doc});
        }
    }
}

} // namespace chorus::conform
