#include "conformance/runner/cases/scene.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

constexpr const char* culprit_name = "culprit";
constexpr const char* witness_name = "witness";
constexpr int looks = 1000; ///< round trips of another client within which the testee must have ended a connection
constexpr const char* uninvited = "rpc.helloFirst";

} // namespace

Scene::Scene(Stage& stage, Part part) : stage_(stage)
{
    const Description& testee = stage_.session().testee;
    only_ = stage_.testee().one_connection();
    alone_ = only_ || (part == Part::introduced && !testee.many_clients);
    introduced_ = part == Part::introduced || testee.many_clients || !testee.greeting;
    if (!alone_) stage_.client().fence();
    if (alone_ && introduced_) {
        culprit_ = &stage_.client();
    } else {
        culprit_ = introduced_ ? &stage_.client(culprit_name) : &stage_.stranger(culprit_name);
    }
    // A sign of life in the middle of a message would be part of it.
    culprit_->answer_heartbeats(false);
    culprit_->expect_end();
}

Scene::~Scene()
{
    if (culprit_) culprit_->answer_heartbeats(true);
}

bool Scene::is_websocket() const
{
    return stage_.testee().transport() == "ws";
}

Envelope Scene::harmless()
{
    return culprit_->command(stage_.session().testee.fence);
}

std::string Scene::framed(std::string_view body) const
{
    return culprit_->link().head(0, body.size()).append(body);
}

void Scene::expect_answer(const Message& answer) const
{
    if (answer.code() == (introduced_ ? "" : uninvited)) return;
    throw Failed(fmt::format("A good message is answered with {}.", answer.code()));
}

void Scene::goes_on()
{
    expect_answer(culprit_->await(culprit_->send(harmless())));
}

void Scene::is_cut_off()
{
    if (only_) culprit_->await_end();
    for (int look = 0; look < looks && !culprit_->ended(); ++look)
        others_are_served();
    if (!culprit_->ended()) throw Failed("The connection goes on.");
    others_are_served();
    if (!is_websocket() && culprit_->complaints().empty())
        throw NonStrict("The connection ends without an error that tells why.");
}

void Scene::vanish()
{
    stage_.disconnect(culprit_->name());
    culprit_ = nullptr;
}

void Scene::others_are_served()
{
    if (only_) return;
    if (!alone_) {
        stage_.client().fence();
        return;
    }
    const Message answer = stage_.stranger(witness_name).call(stage_.session().testee.fence);
    if (answer.code() != uninvited)
        throw Failed(fmt::format("A stranger's command is answered with {} and not with {}.",
                                 answer.failed() ? answer.code() : std::string("a reply"), uninvited));
}

void add_scene(CaseList& cases, const std::string& owner, const std::string& group, Scene::Part part, SceneCase made)
{
    Case added;
    added.name = fmt::format("L4/{}/{}/{}@start", owner, group, made.name);
    added.level = "L4";
    added.domain = owner;
    added.doc = std::move(made.doc);
    added.play = [part, play = std::move(made.play)](Stage& stage) {
        Scene scene(stage, part);
        play(scene);
        scene.others_are_served();
    };
    cases.push_back(std::move(added));
}

} // namespace chorus::conform
