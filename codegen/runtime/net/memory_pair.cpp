#include "codegen/runtime/net/queued_connection.hpp"
#include "codegen/runtime/net/socket.hpp"

#include <boost/asio/post.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace chorus::net {
namespace {

// What a half may send before the other half has taken it, like the buffer of a socket.
constexpr std::size_t window_bytes = 256u << 10;

class MemoryHalf final : public QueuedConnection {
public:
    explicit MemoryHalf(boost::asio::io_context& context) : QueuedConnection(context) {}
    ~MemoryHalf() override { tell_ended(); }

    void join(const std::shared_ptr<MemoryHalf>& other) { other_ = other; }
    std::string peer_name() const override { return "memory"; }

protected:
    void begin() override
    {
        started_ = true;
        for (auto& frame : std::exchange(inbox_, {}))
            take(std::move(frame));
        if (other_ended_) ended();
    }

    bool transmit(Lane lane, std::string_view body) override
    {
        outstanding_ += body.size();
        post_to_other(
            [frame = Arrival{lane, std::string(body)}](MemoryHalf& other) mutable { other.arrive(std::move(frame)); });
        waiting_ = outstanding_ > window_bytes;
        return !waiting_;
    }

    std::size_t unsent_bytes() const override { return outstanding_; }
    void finish() override { tell_ended(); }
    void abort() override { tell_ended(); }

private:
    struct Arrival {
        Lane lane;
        std::string body;
    };

    template <class Action>
    void post_to_other(Action action)
    {
        if (const auto other = std::static_pointer_cast<MemoryHalf>(other_.lock())) {
            boost::asio::post(other->context_, [other, action = std::move(action)]() mutable { action(*other); });
        }
    }

    void arrive(Arrival frame)
    {
        if (started_) {
            take(std::move(frame));
        } else {
            inbox_.push_back(std::move(frame));
        }
    }

    void take(Arrival frame)
    {
        deliver(frame.lane, frame.body);
        post_to_other([bytes = frame.body.size()](MemoryHalf& other) { other.taken(bytes); });
    }

    void taken(std::size_t bytes)
    {
        outstanding_ -= bytes;
        if (closed()) return;
        progressed();
        if (waiting_ && outstanding_ <= window_bytes) {
            waiting_ = false;
            transmitted();
        }
    }

    void tell_ended()
    {
        if (told_ended_) return;
        told_ended_ = true;
        post_to_other([](MemoryHalf& other) {
            other.other_ended_ = true;
            if (other.started_) other.ended();
        });
    }

    std::weak_ptr<Connection> other_;
    std::vector<Arrival> inbox_; // came before start()
    std::size_t outstanding_ = 0;
    bool started_ = false;
    bool waiting_ = false;
    bool told_ended_ = false;
    bool other_ended_ = false;
};

} // namespace

std::pair<ConnectionPtr, ConnectionPtr> make_memory_pair(boost::asio::io_context& left, boost::asio::io_context& right)
{
    auto first = std::make_shared<MemoryHalf>(left);
    auto second = std::make_shared<MemoryHalf>(right);
    first->join(second);
    second->join(first);
    return {first, second};
}

} // namespace chorus::net
