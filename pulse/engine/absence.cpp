#include "pulse/engine/absence.hpp"

#include "generated/pulse/session.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {
namespace {

/// How often is looked whether it is still worth waiting.
constexpr std::chrono::milliseconds look_interval{100};

wire::Error no_engine_any_more(const std::string& why)
{
    wire::Error error = pulse_api::session::engine_down(why).value();
    error.hint = "It is not restarted any more: look at its log, then start the session anew with `aura down` and "
                 "`aura up`.";
    return error;
}

wire::Error not_back(const std::string& reason, std::chrono::milliseconds patience)
{
    const auto seconds = std::chrono::duration<double>(patience).count();
    std::string text = std::to_string(seconds);
    text.erase(text.find('.') + 2);
    return pulse_api::session::engine_down(reason + " It did not come back within " + text + " s.").value();
}

} // namespace

Absence::Absence(rpc::Loop& loop, std::chrono::milliseconds patience, GivenUp given_up)
    : patience_(patience), given_up_(std::move(given_up)), timer_(loop)
{}

void Absence::wait(std::string reason, Done done)
{
    if (const auto why = hopeless()) return done(tl::unexpected(no_engine_any_more(*why)));
    if (waiters_.empty()) timer_.every(look_interval, [this] { look(); });
    waiters_.push_back({Clock::now() + patience_, std::move(reason), std::move(done)});
}

void Absence::back()
{
    timer_.cancel();
    for (Waiter& waiter : std::exchange(waiters_, {}))
        waiter.done({});
}

void Absence::look()
{
    if (const auto why = hopeless())
        return refuse(std::exchange(waiters_, {}), [&](const Waiter&) { return no_engine_any_more(*why); });
    std::list<Waiter> late;
    // In the order of their coming, since all have the same patience.
    const auto first_to_stay = std::find_if(waiters_.begin(), waiters_.end(),
                                            [now = Clock::now()](const Waiter& each) { return each.until > now; });
    late.splice(late.end(), waiters_, waiters_.begin(), first_to_stay);
    refuse(std::move(late), [this](const Waiter& waiter) { return not_back(waiter.reason, patience_); });
}

void Absence::refuse(std::list<Waiter> refused, const std::function<wire::Error(const Waiter&)>& error)
{
    if (waiters_.empty()) timer_.cancel();
    for (const Waiter& waiter : refused)
        waiter.done(tl::unexpected(error(waiter)));
}

} // namespace chorus::pulse
