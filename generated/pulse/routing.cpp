// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/routing.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::routing {

namespace {

constexpr std::array<std::string_view, 2> route_kind_names{
    "output",
    "send",
};

} // namespace

void read(wire::Reader& reader, RouteId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const RouteId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const RouteId& value)
{
    checker.id(value.value);
}

std::string_view to_text(RouteKind value)
{
    return route_kind_names[static_cast<std::size_t>(value)];
}

std::optional<RouteKind> route_kind_from(std::string_view text)
{
    return wire::value_named<RouteKind>(route_kind_names, text);
}

void read(wire::Reader& reader, RouteKind& value)
{
    value = static_cast<RouteKind>(reader.choice(route_kind_names));
}
void write(wire::Writer& writer, const RouteKind& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const RouteKind& value)
{
    checker.choice(static_cast<std::size_t>(value), route_kind_names.size());
}

void read(wire::Reader& reader, Route& value)
{
    static constexpr wire::Keys<6> keys{{"id", "name", "kind", "from", "to", "enabled"}, 0b111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.max = 260});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.kind);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.id(value.from.value);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.id(value.to.value);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.boolean(value.enabled);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Route& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("name");
    writer.string(value.name);
    writer.field("kind");
    writer.string(to_text(value.kind));
    writer.field("from");
    writer.string(value.from.value);
    writer.field("to");
    writer.string(value.to.value);
    writer.field("enabled");
    writer.boolean(value.enabled);
    writer.end_object();
}

void check(wire::Checker& checker, const Route& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("name");
    checker.string(value.name, {.max = 260});
    checker.field("kind");
    check(checker, value.kind);
    checker.field("from");
    checker.id(value.from.value);
    checker.field("to");
    checker.id(value.to.value);
    checker.end_object();
}

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
    static constexpr wire::Keys<1> keys{{"routes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.routes, 0, 266240, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("routes");
    writer.list(value.routes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("routes");
    checker.list(value.routes, 0, 266240, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, SetOutput::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "to"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.to.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetOutput::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("to");
    writer.string(value.to.value);
    writer.end_object();
}

void check(wire::Checker& checker, const SetOutput::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("to");
    checker.id(value.to.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetOutput::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.channel);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetOutput::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const SetOutput::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, SetEnabled::Command& value)
{
    static constexpr wire::Keys<2> keys{{"route", "enabled"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.route.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.enabled);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetEnabled::Command& value)
{
    writer.begin_object();
    writer.field("route");
    writer.string(value.route.value);
    writer.field("enabled");
    writer.boolean(value.enabled);
    writer.end_object();
}

void check(wire::Checker& checker, const SetEnabled::Command& value)
{
    checker.begin_object();
    checker.field("route");
    checker.id(value.route.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetEnabled::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"route"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.route);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetEnabled::Reply& value)
{
    writer.begin_object();
    writer.field("route");
    write(writer, value.route);
    writer.end_object();
}

void check(wire::Checker& checker, const SetEnabled::Reply& value)
{
    checker.begin_object();
    checker.field("route");
    check(checker, value.route);
    checker.end_object();
}

wire::Failure not_found(const std::string& route)
{
    return wire::fail("routing.notFound", "There is no such route.", "List the routes.", {{"route", route}});
}

wire::Failure cycle(const std::string& path)
{
    return wire::fail("routing.cycle", "The route would lead back to where it comes from.",
                      "Break the circle at another place first.", {{"path", path}});
}

wire::Failure not_a_target(const std::string& channel, const std::string& kind)
{
    return wire::fail("routing.notATarget", "Only buses and the master can be played into.", "Make a bus for it.",
                      {{"channel", channel}, {"kind", kind}});
}

wire::Failure master_has_no_output()
{
    return wire::fail("routing.masterHasNoOutput", "The master plays into the device and nothing else.",
                      "Choose another channel.");
}

std::optional<wire::Violation> validate(const RouteId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RouteKind& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Route& value)
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
std::optional<wire::Violation> validate(const SetOutput::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetOutput::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetEnabled::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetEnabled::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::routing
