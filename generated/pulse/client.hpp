// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/status.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::client {

/// Connections to Pulse. A client introduces itself, chooses the domains whose events it wants, and answers heartbeats.
/// One client at a time is the manager, the only one that may shut Pulse down.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "7d60eb1edbd69ffc";

/// Introduce the client. It is the first message on a connection.
struct Hello {
    static constexpr wire::Operation operation{"client", "hello"};
    struct Command {
        std::string client_id = {};    ///< Kind of program, the same in every run.
        std::string instance_id = {};  ///< Identity of this run.
        std::string api_hash = {};     ///< Shape hash of the API that the client was built from.
        std::string spec_version = {}; ///< Version of the specs that it was built from.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::string api_hash = {};                        ///< Shape hash of Pulse's API.
        std::string spec_version = {};                    ///< Version of Pulse's specs.
        bool manager = false;                             ///< Whether this client may shut Pulse down.
        std::optional<std::string> manager_client = {};   ///< The kind of client that manages.
        std::optional<std::string> manager_instance = {}; ///< The run of it that manages now.
        std::uint32_t heartbeat_ms =
            0; ///< How often Pulse sends a heartbeat; three without an answer end the connection.
        std::optional<ProjectStatus> project = {}; ///< The open project.
        bool operator==(const Reply&) const = default;
    };
};

/// Leave. Pulse sends nothing more and closes the connection after its answer.
struct Goodbye {
    static constexpr wire::Operation operation{"client", "goodbye"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
};

/// Show that the client lives. Pulse sends it and the client answers.
struct Heartbeat {
    static constexpr wire::Operation operation{"client", "heartbeat"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
};

/// Tell which clients are connected.
struct List {
    static constexpr wire::Operation operation{"client", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<ClientInfo> clients = {}; ///< In the order in which they came.
        bool operator==(const Reply&) const = default;
    };
};

/// Choose the domains whose events are sent to this connection, in place of those chosen before. At first there are
/// none; `*` means all.
struct Subscribe {
    static constexpr wire::Operation operation{"client", "subscribe"};
    struct Command {
        std::vector<std::string> domains = {}; ///< Names of domains.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<std::string> domains = {}; ///< What holds now.
        bool operator==(const Reply&) const = default;
    };
};

/// Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process ends.
/// Pulse stops. It is sent to every client.
struct Shutdown {
    static constexpr wire::Operation operation{"client", "shutdown"};
    struct Command {
        std::optional<std::string> reason = {}; ///< For the other clients.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
    struct Event {
        std::string reason = {}; ///< Why.
        bool operator==(const Event&) const = default;
    };
};

/// A client came.
struct Connect {
    static constexpr wire::Operation operation{"client", "connect"};
    struct Event {
        ClientInfo client = {}; ///< Who.
        bool operator==(const Event&) const = default;
    };
};

/// A client left or its connection was lost.
struct Disconnect {
    static constexpr wire::Operation operation{"client", "disconnect"};
    struct Event {
        ClientInfo client = {};  ///< Who.
        std::string reason = {}; ///< Why.
        bool operator==(const Event&) const = default;
    };
};

/// A client did not answer its heartbeats. Its connection is closed.
struct Timeout {
    static constexpr wire::Operation operation{"client", "timeout"};
    struct Event {
        ClientInfo client = {}; ///< Who.
        bool operator==(const Event&) const = default;
    };
};

/// The client and Pulse were built from different specs.
wire::Failure spec_mismatch(const std::string& mine, const std::string& yours);

/// The connection was already introduced.
wire::Failure already_introduced();

/// The connection was not introduced.
wire::Failure not_introduced();

/// There is no such domain.
wire::Failure unknown_domain(const std::string& domain);

/// Only the manager may do this.
wire::Failure not_manager(const std::string& manager);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Hello::Command& value);
void write(wire::Writer& writer, const Hello::Command& value);
void check(wire::Checker& checker, const Hello::Command& value);
std::optional<wire::Violation> validate(const Hello::Command& value);
void read(wire::Reader& reader, Hello::Reply& value);
void write(wire::Writer& writer, const Hello::Reply& value);
void check(wire::Checker& checker, const Hello::Reply& value);
std::optional<wire::Violation> validate(const Hello::Reply& value);
void read(wire::Reader& reader, Goodbye::Command& value);
void write(wire::Writer& writer, const Goodbye::Command& value);
void check(wire::Checker& checker, const Goodbye::Command& value);
std::optional<wire::Violation> validate(const Goodbye::Command& value);
void read(wire::Reader& reader, Goodbye::Reply& value);
void write(wire::Writer& writer, const Goodbye::Reply& value);
void check(wire::Checker& checker, const Goodbye::Reply& value);
std::optional<wire::Violation> validate(const Goodbye::Reply& value);
void read(wire::Reader& reader, Heartbeat::Command& value);
void write(wire::Writer& writer, const Heartbeat::Command& value);
void check(wire::Checker& checker, const Heartbeat::Command& value);
std::optional<wire::Violation> validate(const Heartbeat::Command& value);
void read(wire::Reader& reader, Heartbeat::Reply& value);
void write(wire::Writer& writer, const Heartbeat::Reply& value);
void check(wire::Checker& checker, const Heartbeat::Reply& value);
std::optional<wire::Violation> validate(const Heartbeat::Reply& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, Subscribe::Command& value);
void write(wire::Writer& writer, const Subscribe::Command& value);
void check(wire::Checker& checker, const Subscribe::Command& value);
std::optional<wire::Violation> validate(const Subscribe::Command& value);
void read(wire::Reader& reader, Subscribe::Reply& value);
void write(wire::Writer& writer, const Subscribe::Reply& value);
void check(wire::Checker& checker, const Subscribe::Reply& value);
std::optional<wire::Violation> validate(const Subscribe::Reply& value);
void read(wire::Reader& reader, Shutdown::Command& value);
void write(wire::Writer& writer, const Shutdown::Command& value);
void check(wire::Checker& checker, const Shutdown::Command& value);
std::optional<wire::Violation> validate(const Shutdown::Command& value);
void read(wire::Reader& reader, Shutdown::Reply& value);
void write(wire::Writer& writer, const Shutdown::Reply& value);
void check(wire::Checker& checker, const Shutdown::Reply& value);
std::optional<wire::Violation> validate(const Shutdown::Reply& value);
void read(wire::Reader& reader, Shutdown::Event& value);
void write(wire::Writer& writer, const Shutdown::Event& value);
void check(wire::Checker& checker, const Shutdown::Event& value);
std::optional<wire::Violation> validate(const Shutdown::Event& value);
void read(wire::Reader& reader, Connect::Event& value);
void write(wire::Writer& writer, const Connect::Event& value);
void check(wire::Checker& checker, const Connect::Event& value);
std::optional<wire::Violation> validate(const Connect::Event& value);
void read(wire::Reader& reader, Disconnect::Event& value);
void write(wire::Writer& writer, const Disconnect::Event& value);
void check(wire::Checker& checker, const Disconnect::Event& value);
std::optional<wire::Violation> validate(const Disconnect::Event& value);
void read(wire::Reader& reader, Timeout::Event& value);
void write(wire::Writer& writer, const Timeout::Event& value);
void check(wire::Checker& checker, const Timeout::Event& value);
std::optional<wire::Violation> validate(const Timeout::Event& value);

} // namespace chorus::pulse_api::client
