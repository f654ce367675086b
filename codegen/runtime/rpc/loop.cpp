#include "codegen/runtime/rpc/loop.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include <sys/epoll.h>

#include <atomic>
#include <cerrno>
#include <thread>
#include <utility>

namespace chorus::rpc {

namespace asio = boost::asio;
using boost::system::error_code;

struct Loop::Impl {
    asio::io_context context{1}; // one thread runs it
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(context);
    std::atomic<std::thread::id> runner{};
    std::atomic<bool> stop_requested{false};
    int depth = 0; // run_until() may be called from a handler

    void enter()
    {
        if (depth++ > 0) return;
        runner = std::this_thread::get_id();
        context.restart();
    }
    void leave()
    {
        if (--depth > 0) return;
        runner = std::thread::id();
        stop_requested = false;
    }
};

Loop::Loop() : impl_(std::make_unique<Impl>()) {}
Loop::~Loop() = default;

asio::io_context& Loop::context()
{
    return impl_->context;
}

void Loop::post(std::function<void()> task)
{
    asio::post(impl_->context, std::move(task));
}

void Loop::run()
{
    impl_->enter();
    while (!impl_->stop_requested)
        impl_->context.run_one();
    impl_->leave();
}

void Loop::stop()
{
    impl_->stop_requested = true;
    asio::post(impl_->context, [] {}); // wakes it
}

bool Loop::run_until(const std::function<bool()>& done, Deadline limit)
{
    impl_->enter();
    const auto end = std::chrono::steady_clock::now() + limit.within;
    while (!done() && !impl_->stop_requested) {
        if (impl_->context.run_one_until(end) == 0 && std::chrono::steady_clock::now() >= end) break;
    }
    impl_->leave();
    return done();
}

bool Loop::on_loop_thread() const
{
    return impl_->runner.load() == std::this_thread::get_id();
}

namespace {

/// Waits for a descriptor without touching it: an epoll set of our own is watched in its place. Watching the descriptor
/// itself would make it non-blocking, also for other processes that share it, such as the shell.
class ReadableWatch : public std::enable_shared_from_this<ReadableWatch> {
public:
    ReadableWatch(asio::io_context& context, std::function<void()> ready)
        : context_(context), set_(context), ready_(std::move(ready))
    {}

    void begin(int descriptor)
    {
        set_.assign(::epoll_create1(EPOLL_CLOEXEC));
        epoll_event wanted{};
        wanted.events = EPOLLIN | EPOLLRDHUP;
        // A plain file cannot be waited for; it can always be read.
        always_ready_ = ::epoll_ctl(set_.native_handle(), EPOLL_CTL_ADD, descriptor, &wanted) != 0 && errno == EPERM;
        wait();
    }

private:
    void wait()
    {
        auto fire = [weak = weak_from_this()](const error_code& error) {
            const auto self = weak.lock();
            if (!self || error) return;
            self->ready_();
            self->wait();
        };
        if (always_ready_) {
            asio::post(context_, [fire] { fire({}); });
        } else {
            set_.async_wait(asio::posix::stream_descriptor::wait_read, fire);
        }
    }

    asio::io_context& context_;
    asio::posix::stream_descriptor set_;
    std::function<void()> ready_;
    bool always_ready_ = false;
};

class SignalWatch : public std::enable_shared_from_this<SignalWatch> {
public:
    SignalWatch(asio::io_context& context, std::function<void(int)> raised) : set_(context), raised_(std::move(raised))
    {}

    void begin(const std::vector<int>& numbers)
    {
        for (const int number : numbers) {
            error_code ignored; // a number that does not exist is never raised
            set_.add(number, ignored);
        }
        wait();
    }

private:
    void wait()
    {
        set_.async_wait([weak = weak_from_this()](const error_code& error, int number) {
            const auto self = weak.lock();
            if (!self || error) return;
            self->raised_(number);
            self->wait();
        });
    }

    asio::signal_set set_;
    std::function<void(int)> raised_;
};

} // namespace

Watch Loop::on_readable(int fd, std::function<void()> ready)
{
    auto watch = std::make_shared<ReadableWatch>(impl_->context, std::move(ready));
    watch->begin(fd);
    return Watch(std::move(watch));
}

Watch Loop::on_signals(const std::vector<int>& numbers, std::function<void(int)> raised)
{
    auto watch = std::make_shared<SignalWatch>(impl_->context, std::move(raised));
    watch->begin(numbers);
    return Watch(std::move(watch));
}

} // namespace chorus::rpc
