#pragma once

#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace chorus::rpc {

/// The one answer to one command, as payload text.
///
/// It may be answered on any thread: away from the loop's thread the answer is posted. Dropping it unanswered sends the
/// error `rpc.noAnswer`. A second answer is a programming error (asserted; ignored in a release build). If the
/// connection has gone meanwhile the answer is discarded.
class ReplySink {
public:
    /// Where answers go; implemented by the server.
    class Target {
    public:
        virtual ~Target() = default;
        virtual void reply(std::string_view payload) = 0; ///< Called at most once, any thread.
        virtual void fail(wire::Error error) = 0;         ///< Called at most once, any thread.
    };

    ReplySink() = default;
    explicit ReplySink(std::unique_ptr<Target> target) : target_(std::move(target)) {}
    ReplySink(ReplySink&&) noexcept = default;
    ReplySink& operator=(ReplySink&& other) noexcept;
    ReplySink(const ReplySink&) = delete;
    ReplySink& operator=(const ReplySink&) = delete;
    ~ReplySink();

    void reply(std::string_view payload);
    void fail(wire::Error error);
    bool answered() const { return target_ == nullptr; }

private:
    std::unique_ptr<Target> target_;
};

/// The one typed answer to one command; see ReplySink for threads and for what happens when it is dropped.
template <class T>
class Responder {
public:
    explicit Responder(ReplySink sink) : sink_(std::move(sink)) {}

    void reply(const T& value)
    {
        std::string payload;
        wire::encode(payload, value);
        sink_.reply(payload);
    }
    void fail(wire::Error error) { sink_.fail(std::move(error)); }
    void fail(wire::Failure failure) { sink_.fail(std::move(failure.value())); }
    void answer(Result<T> result)
    {
        if (result) {
            reply(*result);
        } else {
            fail(std::move(result.error()));
        }
    }
    void operator()(Result<T> result) { answer(std::move(result)); }
    bool answered() const { return sink_.answered(); }

private:
    ReplySink sink_;
};

/// Gets the typed answer to a call, on the loop's thread.
template <class T>
using Callback = std::function<void(Result<T>)>;

} // namespace chorus::rpc
