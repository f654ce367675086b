#pragma once

#include "conformance/runner/ir/scenario.hpp"
#include "conformance/runner/play/values.hpp"
#include "conformance/runner/run/stage.hpp"

namespace chorus::conform {

/// Plays the steps of a scenario on a fresh stage. A step that does not go as it must throws Failed, with its number.
class Player {
public:
    explicit Player(Stage& stage);

    void play(const Scenario& scenario);
    /// Sends what the step sends, whatever comes of it.
    void send_again(const Step& step);
    const SavedValues& saved() const { return saved_; }

private:
    void play(const Step& step);
    void send(const Step& step);
    void await_event(const Step& step);
    /// Whether an event has come that is as expected; if not, how the last one differs.
    bool take_event(const Step& step, const json::value& expected, std::string& nearest);
    void refute_event(const Step& step);
    /// Looks at what came, and saves what the step keeps of it.
    void take(const Step& step, const json::value& came);

    Stage& stage_;
    SavedValues saved_;
    std::map<std::string, std::uint64_t> seen_; ///< By client: the last event before what was sent last.
};

} // namespace chorus::conform
