#include "conformance/runner/run/throughput.hpp"

namespace chorus::conform {
namespace {

constexpr std::size_t under_way = 64;

} // namespace

double measure_throughput(const Session& session, std::size_t count)
{
    Stage stage(session, "start");
    stage.set();
    Client& client = stage.client();
    const auto operation = stage.ir().operation(session.testee.owner, session.testee.fence);
    if (!operation) throw StartError("The fence of " + session.testee.name + " is no command.");
    const std::uint64_t before = session.judge.judged();
    const auto began = Clock::now();
    std::deque<std::string> ids;
    for (std::size_t sent = 0; sent < count || !ids.empty();) {
        if (sent < count && ids.size() < under_way) {
            const Envelope envelope = client.command(session.testee.fence);
            session.judge.judge(*operation->spec, *operation->command, Part::command, envelope.payload);
            ids.push_back(client.send(envelope));
            ++sent;
            continue;
        }
        client.await(ids.front());
        ids.pop_front();
    }
    const std::chrono::duration<double> took = Clock::now() - began;
    for (const std::string& fault : client.faults())
        throw Failed(fault);
    return static_cast<double>(session.judge.judged() - before) / took.count();
}

} // namespace chorus::conform
