#pragma once

#include <boost/json/value.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace chorus::conform {

class Stage;

/// How a case is played with another payload in place of its own.
struct Variation {
    std::function<boost::json::value()> payload;
    std::function<void(Stage&, const boost::json::value& payload)> play;
};

/// One question to a testee. Its name says where it belongs and never changes its meaning:
/// `L2/pulse/transport/setLoop/min:start@open`, the last part being the stage that it is played on.
struct Case {
    std::string name;
    std::string level;  ///< `L1` … `L5`
    std::string domain; ///< `pulse/transport`; empty where it is about none in particular
    std::string stage = "start";
    /// Returns if all is well; throws what conformance/runner/roles/failure.hpp has otherwise.
    std::function<void(Stage&)> play = {};
    /// What the case leaves behind does not hurt those that follow. One of which it does has a process of its own.
    bool leaves_clean = true;
    /// What is asked of the testee, in a sentence or two.
    std::string doc = {};
    /// Where a smaller payload may show the same failure.
    std::optional<Variation> variation = {};
};

using CaseList = std::vector<Case>;

} // namespace chorus::conform
