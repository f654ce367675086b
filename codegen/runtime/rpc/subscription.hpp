#pragma once

#include <functional>
#include <utility>

namespace chorus::rpc {

/// Keeps an event handler in place; destroying it removes the handler. Loop's thread. It may outlive its peer.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> cancel) : cancel_(std::move(cancel)) {}
    Subscription(Subscription&& other) noexcept : cancel_(std::exchange(other.cancel_, nullptr)) {}
    Subscription& operator=(Subscription&& other) noexcept
    {
        if (this != &other) {
            reset();
            cancel_ = std::exchange(other.cancel_, nullptr);
        }
        return *this;
    }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription() { reset(); }

    void reset()
    {
        if (cancel_) std::exchange(cancel_, nullptr)();
    }
    /// Leaves the handler in place as long as the peer lives.
    void keep() { cancel_ = nullptr; }

private:
    std::function<void()> cancel_;
};

} // namespace chorus::rpc
