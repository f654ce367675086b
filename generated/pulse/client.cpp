// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/client.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::client {

void read(wire::Reader& reader, Hello::Command& value)
{
    static constexpr wire::Keys<4> keys{{"clientId", "instanceId", "apiHash", "specVersion"}, 0b1111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.client_id, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.instance_id, {.min = 1, .max = 64});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.api_hash, {.min = 1, .max = 64});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.spec_version, {.min = 1, .max = 32});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Hello::Command& value)
{
    writer.begin_object();
    writer.field("clientId");
    writer.string(value.client_id);
    writer.field("instanceId");
    writer.string(value.instance_id);
    writer.field("apiHash");
    writer.string(value.api_hash);
    writer.field("specVersion");
    writer.string(value.spec_version);
    writer.end_object();
}

void check(wire::Checker& checker, const Hello::Command& value)
{
    checker.begin_object();
    checker.field("clientId");
    checker.string(value.client_id, {.min = 1, .max = 64});
    checker.field("instanceId");
    checker.string(value.instance_id, {.min = 1, .max = 64});
    checker.field("apiHash");
    checker.string(value.api_hash, {.min = 1, .max = 64});
    checker.field("specVersion");
    checker.string(value.spec_version, {.min = 1, .max = 32});
    checker.end_object();
}

void read(wire::Reader& reader, Hello::Reply& value)
{
    static constexpr wire::Keys<7> keys{
        {"apiHash", "specVersion", "manager", "managerClient", "managerInstance", "heartbeatMs", "project"}, 0b1111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.api_hash, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.spec_version, {.min = 1, .max = 32});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.boolean(value.manager);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            if (!reader.null()) reader.string(value.manager_client.emplace(), {.max = 64});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            if (!reader.null()) reader.string(value.manager_instance.emplace(), {.max = 64});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.heartbeat_ms, 0, 4294967295);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            if (!reader.null()) read(reader, value.project.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Hello::Reply& value)
{
    writer.begin_object();
    writer.field("apiHash");
    writer.string(value.api_hash);
    writer.field("specVersion");
    writer.string(value.spec_version);
    writer.field("manager");
    writer.boolean(value.manager);
    writer.field("managerClient");
    if (value.manager_client) {
        writer.string(*value.manager_client);
    } else {
        writer.null();
    }
    writer.field("managerInstance");
    if (value.manager_instance) {
        writer.string(*value.manager_instance);
    } else {
        writer.null();
    }
    writer.field("heartbeatMs");
    writer.integer(value.heartbeat_ms);
    writer.field("project");
    if (value.project) {
        write(writer, *value.project);
    } else {
        writer.null();
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Hello::Reply& value)
{
    checker.begin_object();
    checker.field("apiHash");
    checker.string(value.api_hash, {.min = 1, .max = 64});
    checker.field("specVersion");
    checker.string(value.spec_version, {.min = 1, .max = 32});
    if (value.manager_client) {
        checker.field("managerClient");
        checker.string(*value.manager_client, {.max = 64});
    }
    if (value.manager_instance) {
        checker.field("managerInstance");
        checker.string(*value.manager_instance, {.max = 64});
    }
    checker.field("heartbeatMs");
    checker.integer(value.heartbeat_ms, 0, 4294967295);
    if (value.project) {
        checker.field("project");
        check(checker, *value.project);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Goodbye::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Goodbye::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Goodbye::Command&) {}

void read(wire::Reader& reader, Goodbye::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Goodbye::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Goodbye::Reply&) {}

void read(wire::Reader& reader, Heartbeat::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Heartbeat::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Heartbeat::Command&) {}

void read(wire::Reader& reader, Heartbeat::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Heartbeat::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Heartbeat::Reply&) {}

void read(wire::Reader& reader, List::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const List::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const List::Command&) {}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clients"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.clients, 0, 1024, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("clients");
    writer.list(value.clients, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("clients");
    checker.list(value.clients, 0, 1024, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Subscribe::Command& value)
{
    static constexpr wire::Keys<1> keys{{"domains"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.domains, 0, 64, [&](auto& item) { reader.string(item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Subscribe::Command& value)
{
    writer.begin_object();
    writer.field("domains");
    writer.list(value.domains, [&](const auto& item) { writer.string(item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Subscribe::Command& value)
{
    checker.begin_object();
    checker.field("domains");
    checker.list(value.domains, 0, 64, [&](const auto& item) { checker.string(item); });
    checker.end_object();
}

void read(wire::Reader& reader, Subscribe::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"domains"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.domains, 0, 64, [&](auto& item) { reader.string(item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Subscribe::Reply& value)
{
    writer.begin_object();
    writer.field("domains");
    writer.list(value.domains, [&](const auto& item) { writer.string(item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Subscribe::Reply& value)
{
    checker.begin_object();
    checker.field("domains");
    checker.list(value.domains, 0, 64, [&](const auto& item) { checker.string(item); });
    checker.end_object();
}

void read(wire::Reader& reader, Shutdown::Command& value)
{
    static constexpr wire::Keys<1> keys{{"reason"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.reason.emplace(), {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Shutdown::Command& value)
{
    writer.begin_object();
    if (value.reason) {
        writer.field("reason");
        writer.string(*value.reason);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Shutdown::Command& value)
{
    checker.begin_object();
    if (value.reason) {
        checker.field("reason");
        checker.string(*value.reason, {.max = 256});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Shutdown::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Shutdown::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Shutdown::Reply&) {}

void read(wire::Reader& reader, Shutdown::Event& value)
{
    static constexpr wire::Keys<1> keys{{"reason"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.reason, {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Shutdown::Event& value)
{
    writer.begin_object();
    writer.field("reason");
    writer.string(value.reason);
    writer.end_object();
}

void check(wire::Checker& checker, const Shutdown::Event& value)
{
    checker.begin_object();
    checker.field("reason");
    checker.string(value.reason, {.max = 256});
    checker.end_object();
}

void read(wire::Reader& reader, Connect::Event& value)
{
    static constexpr wire::Keys<1> keys{{"client"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.client);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Connect::Event& value)
{
    writer.begin_object();
    writer.field("client");
    write(writer, value.client);
    writer.end_object();
}

void check(wire::Checker& checker, const Connect::Event& value)
{
    checker.begin_object();
    checker.field("client");
    check(checker, value.client);
    checker.end_object();
}

void read(wire::Reader& reader, Disconnect::Event& value)
{
    static constexpr wire::Keys<2> keys{{"client", "reason"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.client);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.reason, {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Disconnect::Event& value)
{
    writer.begin_object();
    writer.field("client");
    write(writer, value.client);
    writer.field("reason");
    writer.string(value.reason);
    writer.end_object();
}

void check(wire::Checker& checker, const Disconnect::Event& value)
{
    checker.begin_object();
    checker.field("client");
    check(checker, value.client);
    checker.field("reason");
    checker.string(value.reason, {.max = 256});
    checker.end_object();
}

void read(wire::Reader& reader, Timeout::Event& value)
{
    static constexpr wire::Keys<1> keys{{"client"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.client);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Timeout::Event& value)
{
    writer.begin_object();
    writer.field("client");
    write(writer, value.client);
    writer.end_object();
}

void check(wire::Checker& checker, const Timeout::Event& value)
{
    checker.begin_object();
    checker.field("client");
    check(checker, value.client);
    checker.end_object();
}

wire::Failure spec_mismatch(const std::string& mine, const std::string& yours)
{
    return wire::fail("client.specMismatch", "The client and Pulse were built from different specs.",
                      "Rebuild both from the same checkout.", {{"mine", mine}, {"yours", yours}});
}

wire::Failure already_introduced()
{
    return wire::fail("client.alreadyIntroduced", "The connection was already introduced.",
                      "Send hello once; open another connection for another client.");
}

wire::Failure not_introduced()
{
    return wire::fail("client.notIntroduced", "The connection was not introduced.", "Send client.hello first.");
}

wire::Failure unknown_domain(const std::string& domain)
{
    return wire::fail("client.unknownDomain", "There is no such domain.", "Use the name of a domain, or `*` for all.",
                      {{"domain", domain}});
}

wire::Failure not_manager(const std::string& manager)
{
    return wire::fail("client.notManager", "Only the manager may do this.",
                      "Ask with the program that manages the session.", {{"manager", manager}});
}

std::optional<wire::Violation> validate(const Hello::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Hello::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Goodbye::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Goodbye::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Heartbeat::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Heartbeat::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Subscribe::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Subscribe::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Shutdown::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Shutdown::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Shutdown::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Connect::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Disconnect::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Timeout::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::client
