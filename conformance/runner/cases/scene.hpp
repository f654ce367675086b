#pragma once

#include "conformance/runner/cases/case.hpp"
#include "conformance/runner/run/stage.hpp"

namespace chorus::conform {

/// One client that misbehaves and others that must not notice.
class Scene {
public:
    enum class Part {
        anybody,   ///< the culprit need not be introduced, and is not where the testee lets in one client only
        introduced ///< it is; where the testee lets in one client only, it is that one
    };

    explicit Scene(Stage& stage, Part part = Part::anybody);
    ~Scene();
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    Stage& stage() { return stage_; }
    Client& culprit() { return *culprit_; }
    bool is_websocket() const;
    /// A command without effect, as the culprit would send it.
    Envelope harmless();
    /// The bytes of a body in the framing of the culprit's link.
    std::string framed(std::string_view body) const;
    /// Fails unless the answer is what the culprit gets for a harmless command.
    void expect_answer(const Message& answer) const;

    /// The culprit is served still.
    void goes_on();
    /// The testee ends its connection at once, and tells it why where the transport has no way of its own; NonStrict if
    /// it does not tell.
    void is_cut_off();
    /// The culprit is gone from one moment to the next.
    void vanish();
    /// Another client is served, if there can be one: the process lives, and what the culprit sent before has been
    /// looked at.
    void others_are_served();

private:
    Stage& stage_;
    Client* culprit_;
    bool introduced_;
    bool only_;  ///< the testee can have no other connection, so that nobody else can look at it
    bool alone_; ///< the culprit is the only one that is introduced
};

/// A case of level 4 that begins with a scene and ends with a look at whether others are served.
struct SceneCase {
    std::string name;
    std::string doc;
    std::function<void(Scene&)> play;
};

/// Adds `L4/OWNER/GROUP/NAME@start`.
void add_scene(CaseList& cases, const std::string& owner, const std::string& group, Scene::Part part, SceneCase made);

} // namespace chorus::conform
