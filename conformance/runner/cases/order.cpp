#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/run/stage.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr int pipelined = 200;

/// Commands that are answered at once are answered in the order in which they were sent.
void play_pipelined(Stage& stage)
{
    Client& client = stage.client();
    std::vector<std::string> ids;
    for (int count = 0; count < pipelined; ++count)
        ids.push_back(client.send(stage.session().testee.fence));
    std::uint64_t last = 0;
    for (const std::string& id : ids) {
        const Message answer = client.await(id);
        if (answer.number < last) throw Failed(fmt::format("The answer to command {} came too early.", id));
        last = answer.number;
    }
}

/// What is idempotent can be said twice: the second time ends as the first.
void play_twice(Stage& stage, const Operation& operation, const json::value& input)
{
    Client& client = stage.client();
    const json::value filled = fill_in(input, stage.placeholders());
    const Message first = client.call(operation.name(), filled);
    const Message second = client.call(operation.name(), filled);
    if (first.code() == second.code()) return;
    const auto told = [](const Message& message) { return message.failed() ? message.code() : std::string("a reply"); };
    throw Failed(
        fmt::format("It is idempotent, but answered with {} first and with {} then.", told(first), told(second)));
}

/// Answers to two clients do not reach the wrong one.
void play_two_clients(Stage& stage)
{
    Client& first = stage.client();
    Client& second = stage.client("b");
    const std::string from_first = first.send(stage.session().testee.fence);
    const std::string from_second = second.send(stage.session().testee.fence);
    second.await(from_second);
    first.await(from_first);
    first.fence();
    second.fence();
}

} // namespace

void add_order_cases(CaseList& cases, const Sources& sources)
{
    const std::string prefix = fmt::format("L2/{}/", sources.testee.owner);
    cases.push_back({prefix + "order/pipelined@start", "L2", sources.testee.owner, "start", play_pipelined, true,
                     "Commands that are answered at once are answered in the order in which they were sent."});
    if (sources.testee.many_clients)
        cases.push_back({prefix + "order/two-clients@start", "L2", sources.testee.owner, "start", play_two_clients,
                         true, "Answers go to the client that asked."});
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        for (const Operation& operation : sendable(spec, sources.testee)) {
            const Command& command = *operation.command;
            if (!command.idempotent || command.examples.empty() || sources.testee.ends.contains(operation.name()))
                continue;
            for (const auto& [stage, steps] : sources.testee.stages) {
                const json::value input = command.examples.front().input;
                cases.push_back(
                    {fmt::format("L2/{}/{}/twice@{}", stem, command.name, stage), "L2", stem, stage,
                     [operation, input](Stage& at) { play_twice(at, operation, input); }, true,
                     fmt::format("What is idempotent can be said twice. {}: {}", operation.name(), command.doc)});
            }
        }
    }
}

} // namespace chorus::conform
