#include "tests/runtime/toy_server.hpp"

#include <stdexcept>
#include <utility>

namespace chorus::test {

void serve_toys(rpc::Router& router, rpc::Server& server, std::vector<rpc::ReplySink>& kept,
                std::vector<std::string>& echoed)
{
    using rpc::Caller;
    using rpc::ReplySink;
    router.add(toy::echo, [&echoed](std::string_view payload, const Caller&, ReplySink sink) {
        echoed.emplace_back(payload);
        sink.reply(payload);
    });
    router.add(toy::show, [](std::string_view, const Caller&, ReplySink sink) { sink.reply(R"({"revision":1})"); });
    router.add(toy::refuse, [](std::string_view, const Caller&, ReplySink sink) {
        sink.fail({"toy.refused", "It is refused.", "Ask for something else.", {{"limit", 3}}});
    });
    router.add(toy::later,
               [&kept](std::string_view, const Caller&, ReplySink sink) { kept.push_back(std::move(sink)); });
    router.add(toy::forget, [](std::string_view, const Caller&, ReplySink) {});
    router.add(toy::report, [](std::string_view, const Caller&, ReplySink sink) { sink.reply("{}"); });
    router.add(toy::say_hello, [&server](std::string_view payload, const Caller& caller, ReplySink sink) {
        if (payload.find("stranger") != std::string_view::npos) {
            sink.fail({"client.mismatch", "The two sides were built from different specs."});
            return;
        }
        server.identify(caller.connection, "toy-client", "toy-1");
        sink.reply("{}");
    });
}

ToyServer::ToyServer(rpc::Loop& loop, rpc::ServerSettings settings) : server(loop, router, std::move(settings))
{
    serve_toys(router, server, kept, echoed);
    if (auto listening = server.listen(endpoint()); !listening) throw std::runtime_error(listening.error().message);
}

bool wait_for(rpc::Loop& loop, const std::function<bool()>& done)
{
    return loop.run_until(done, {std::chrono::seconds(10)});
}

} // namespace chorus::test
