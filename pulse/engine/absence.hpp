#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <chrono>
#include <functional>
#include <list>
#include <optional>
#include <string>

namespace chorus::pulse {

/// Those who need an engine while there is none: they go on when it is back, in the order in which they came, and are
/// refused with `session.engineDown` when it does not come. Loop's thread.
class Absence {
public:
    using Clock = std::chrono::steady_clock;
    using Done = std::function<void(Result<void>)>;
    /// Why no engine will come any more, or nothing while one may.
    using GivenUp = std::function<std::optional<std::string>()>;

    /// `given_up` may be empty: then one may always come. `loop` must outlive it.
    Absence(rpc::Loop& loop, std::chrono::milliseconds patience, GivenUp given_up);

    /// Calls back from `back`, or with the error; at once where no engine will come. `reason` is why there is none.
    void wait(std::string reason, Done done);
    /// The engine is there.
    void back();

private:
    struct Waiter {
        Clock::time_point until;
        std::string reason;
        Done done;
    };

    void look();
    void refuse(std::list<Waiter> refused, const std::function<wire::Error(const Waiter&)>& error);
    std::optional<std::string> hopeless() const { return given_up_ ? given_up_() : std::nullopt; }

    std::chrono::milliseconds patience_;
    GivenUp given_up_;
    std::list<Waiter> waiters_;
    rpc::Timer timer_;
};

} // namespace chorus::pulse
