#include "codegen/runtime/rpc/message_maker.hpp"

#include <array>
#include <charconv>

namespace chorus::rpc {

MessageMaker::MessageMaker(wire::Party origin, wire::Party target)
{
    envelope_.origin = origin;
    envelope_.target = target;
}

std::string_view MessageMaker::make(const wire::Operation& operation, wire::Kind kind, wire::Priority priority,
                                    std::optional<std::string_view> cid, std::string_view payload)
{
    std::array<char, wire::ShortText::inline_size> digits{}; // The largest number has 20.
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), ++last_id_).ptr;
    envelope_.id.assign(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
    if (!cid) {
        envelope_.cid.reset();
    } else if (envelope_.cid) {
        envelope_.cid->assign(*cid);
    } else {
        envelope_.cid.emplace(*cid);
    }
    envelope_.ts = wire::timestamp_now();
    envelope_.domain.assign(operation.domain);
    envelope_.name.assign(operation.name);
    envelope_.kind = kind;
    envelope_.priority = priority;
    envelope_.payload = payload;
    frame_.clear();
    wire::encode_envelope(frame_, envelope_);
    return frame_;
}

std::string_view MessageMaker::command(const wire::Operation& operation, wire::Priority priority,
                                       std::string_view payload)
{
    return make(operation, wire::Kind::command, priority, std::nullopt, payload);
}

std::string_view MessageMaker::event(const wire::Operation& operation, wire::Kind kind, wire::Priority priority,
                                     std::string_view payload)
{
    return make(operation, kind, priority, std::nullopt, payload);
}

std::string_view MessageMaker::reply(const wire::Operation& operation, wire::Kind kind, wire::Priority priority,
                                     std::string_view cid, std::string_view payload)
{
    return make(operation, kind, priority, cid, payload);
}

std::string_view MessageMaker::error(const wire::Operation& operation, wire::Priority priority,
                                     std::optional<std::string_view> cid, const wire::Error& error)
{
    envelope_.error = error;
    const std::string_view frame = make(operation, wire::Kind::error, priority, cid, "{}");
    envelope_.error.reset();
    return frame;
}

wire::Operation condition_of(std::string_view code)
{
    const std::size_t dot = code.find('.');
    if (dot == std::string_view::npos) return {"rpc", code};
    return {code.substr(0, dot), code.substr(dot + 1)};
}

std::string quoted(const wire::Operation& operation)
{
    return "`" + std::string(operation.domain) + "." + std::string(operation.name) + "`";
}

} // namespace chorus::rpc
