#pragma once

#include "conformance/runner/ir/machine.hpp"
#include "conformance/runner/play/values.hpp"
#include "conformance/runner/run/stage.hpp"

#include <random>

namespace chorus::conform {

/// Leads a domain of a fresh testee through its states, and looks after each step whether it is where it must be.
class Walker {
public:
    /// `machine` must outlive it.
    Walker(Stage& stage, const Machine& machine);

    /// Plays the setup of the machine, brings about what it needs of other domains, and looks where it is.
    void begin();
    /// Goes there by the shortest way, or by an accident. Throws Skipped if neither commands nor accidents lead there.
    void reach(const std::set<std::string>& states);
    /// Sends the command of the transition, which must succeed.
    void take(const Transition& transition);
    /// Waits for a transition that happens by itself. Throws Skipped if the testee has no accident that brings it
    /// about.
    void suffer(const std::string& from, const Transition& transition);
    /// Sends the command, which the present state must refuse.
    void expect_refusal(const Operation& operation);
    /// Sends any command of the domain; whatever it is answered with must fit the present state.
    void stroll(const Operation& operation);

    const std::string& state() const { return state_; }

private:
    Client& client() { return stage_.client(); }
    const Accident* accident_for(const std::string& from, const Transition& transition) const;
    void bring_about(const std::vector<Requirement>& requirements);
    json::value input_of(const Operation& operation, const Transition* transition) const;
    Message send(const Operation& operation, const Transition* transition);
    /// Waits for the events that follow the transition.
    void await_events(const Transition& transition);
    void await_event(const std::string& event, const std::string& after);
    /// Looks at the state, which must be one of these; where it cannot be seen it is believed to be the first.
    void look(const std::vector<std::string>& expected, const std::string& after);
    std::string observe();

    Stage& stage_;
    const Machine& machine_;
    SavedValues saved_;
    std::string state_;
};

} // namespace chorus::conform
