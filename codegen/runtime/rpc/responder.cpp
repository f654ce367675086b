#include "codegen/runtime/rpc/responder.hpp"

#include <cassert>

namespace chorus::rpc {

ReplySink& ReplySink::operator=(ReplySink&& other) noexcept
{
    if (this != &other) {
        ReplySink dropped(std::move(*this));
        target_ = std::move(other.target_);
    }
    return *this;
}

ReplySink::~ReplySink()
{
    if (!target_) return;
    target_->fail({"rpc.noAnswer", "The command was taken but never answered.",
                   "This is a fault of the server; its log may say more."});
}

void ReplySink::reply(std::string_view payload)
{
    assert(target_ && "a command is answered once");
    if (const auto target = std::move(target_)) target->reply(payload);
}

void ReplySink::fail(wire::Error error)
{
    assert(target_ && "a command is answered once");
    if (const auto target = std::move(target_)) target->fail(std::move(error));
}

} // namespace chorus::rpc
