#include "conformance/runner/run/stage.hpp"

#include <fmt/format.h>

namespace chorus::conform {

Stage::Stage(const Session& session, std::string name) : session_(session), name_(std::move(name))
{
    testee_ = std::make_unique<Testee>(session_.loop, session_.testee, session_.access);
    if (session_.watcher && !session_.access.attach) session_.watcher->started();
}

void Stage::set()
{
    for (const Request& request : session_.testee.stages.at(name_)) {
        const Message answer = client().call(request.operation, fill_in(request.input, placeholders()));
        if (answer.failed())
            throw Failed(fmt::format("{} is answered with {}: {}", request.operation, answer.code(),
                                     answer.envelope.error->message));
    }
    set_ = true;
}

Stage::~Stage()
{
    codec_.reset();
    clients_.clear();
}

Codec& Stage::codec()
{
    if (!codec_) codec_.emplace(loop(), *testee_->process(), transcript_);
    return *codec_;
}

Client& Stage::stranger(const std::string& name)
{
    LinkPtr link = testee_->connect(); // which may throw, and then there is no such client
    auto& client = clients_[name];
    client = std::make_unique<Client>(loop(), judge(), transcript_, session_.testee, name, std::move(link));
    if (session_.watcher) client->watch(*session_.watcher);
    client->on_state_change([this] {
        for (const auto& [each, known] : clients_)
            known->restart_numbers();
    });
    return *client;
}

Client& Stage::client(const std::string& name)
{
    const auto found = clients_.find(name);
    if (found != clients_.end()) return *found->second;
    Client& made = stranger(name);
    Placeholders values = placeholders();
    values["run"] = unique();
    const Message answer = made.greet(values);
    if (answer.failed())
        throw Unwelcome(
            fmt::format("The greeting is answered with {}: {}", answer.code(), answer.envelope.error->message));
    return made;
}

void Stage::disconnect(const std::string& name)
{
    clients_.erase(name);
}

Placeholders Stage::placeholders() const
{
    const std::string& owner = session_.testee.owner;
    return {{"folder", testee_->folder().string()},
            {"run", fmt::format("run-{}", counter_)},
            {"apiHash", ir().api_hash(owner)},
            {"specVersion", ir().api_version(owner)}};
}

std::string Stage::unique()
{
    return fmt::format("run-{}", ++counter_);
}

bool Stage::usable() const
{
    if (spoilt_ || !testee_->running()) return false;
    const auto first = clients_.find("a");
    if (first == clients_.end()) return !used_ || !testee_->one_connection();
    return !first->second->ended();
}

void Stage::begin_case()
{
    used_ = true;
    transcript_.clear();
    for (auto& [name, client] : clients_) {
        client->events().clear();
        client->complaints().clear();
    }
}

std::vector<std::string> Stage::end_case()
{
    std::vector<std::string> faults;
    for (auto& [name, client] : clients_) {
        for (const std::string& fault : client->faults())
            faults.push_back(fmt::format("client {}: {}", name, fault));
        client->faults().clear();
    }
    std::erase_if(clients_, [](const auto& entry) { return entry.first != "a"; });
    return faults;
}

} // namespace chorus::conform
