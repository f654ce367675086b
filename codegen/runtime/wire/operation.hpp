#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace chorus::wire {

/// Name of a message: `transport` and `seek`. Both views usually point at constants.
struct Operation {
    std::string_view domain;
    std::string_view name;
    auto operator<=>(const Operation&) const = default;
};

/// What a message is. A reply is an event (or a snapshot) that carries the id of its command.
enum class Kind : std::uint8_t { command, event, snapshot, error };

/// A program that takes part in a session.
enum class Party : std::uint8_t { aura, pulse, signal, composer };

/// How urgent a message is; advice for queues, highest first.
enum class Priority : std::uint8_t { realtime, high, normal, low };

/// What happens to an event for a receiver that is behind: it waits, or only the newest one is kept.
enum class Delivery : std::uint8_t { reliable, latest };

std::string_view to_text(Kind kind);
std::string_view to_text(Party party);
std::string_view to_text(Priority priority);
std::string_view to_text(Delivery delivery);
std::optional<Kind> kind_from(std::string_view text);
std::optional<Party> party_from(std::string_view text);
std::optional<Priority> priority_from(std::string_view text);
std::optional<Delivery> delivery_from(std::string_view text);

} // namespace chorus::wire

template <>
struct std::hash<chorus::wire::Operation> {
    std::size_t operator()(const chorus::wire::Operation& operation) const noexcept
    {
        const std::hash<std::string_view> of_text;
        return of_text(operation.domain) * 31 + of_text(operation.name);
    }
};
