// Generated from chorus/specs/pulse/parameter.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/parameter.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::parameter {

namespace {

constexpr std::array<std::string_view, 2> parameter_owner_arms{
    "channel",
    "node",
};

} // namespace

void read(wire::Reader& reader, ChannelOwner& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ChannelOwner& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.end_object();
}

void check(wire::Checker& checker, const ChannelOwner& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, NodeOwner& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const NodeOwner& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.end_object();
}

void check(wire::Checker& checker, const NodeOwner& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.end_object();
}

void read(wire::Reader& reader, ParameterOwner& value)
{
    static constexpr wire::Key tag("kind");
    switch (reader.tag(tag, parameter_owner_arms)) {
    case 0:
        read(reader, value.value.emplace<0>());
        break;
    case 1:
        read(reader, value.value.emplace<1>());
        break;
    default:
        break;
    }
}

void write(wire::Writer& writer, const ParameterOwner& value)
{
    writer.tag("kind", parameter_owner_arms[value.value.index()]);
    std::visit([&](const auto& arm) { write(writer, arm); }, value.value);
}

void check(wire::Checker& checker, const ParameterOwner& value)
{
    std::visit([&](const auto& arm) { check(checker, arm); }, value.value);
}

void read(wire::Reader& reader, NamedValue& value)
{
    static constexpr wire::Keys<2> keys{{"value", "label"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.number(value.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.label, {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const NamedValue& value)
{
    writer.begin_object();
    writer.field("value");
    writer.number(value.value);
    writer.field("label");
    writer.string(value.label);
    writer.end_object();
}

void check(wire::Checker& checker, const NamedValue& value)
{
    checker.begin_object();
    checker.field("value");
    checker.number(value.value);
    checker.field("label");
    checker.string(value.label, {.max = 256});
    checker.end_object();
}

void read(wire::Reader& reader, Parameter& value)
{
    static constexpr wire::Keys<12> keys{{"id", "name", "owner", "value", "minimum", "maximum", "defaultValue", "unit",
                                          "toggled", "integer", "points", "automated"},
                                         0b110001111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.max = 520});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.owner);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.value);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.minimum);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.maximum);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.number(value.default_value);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.string(value.unit.emplace(), {.max = 64});
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.boolean(value.toggled);
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.boolean(value.integer);
            if (!object.follows<10>(reader, keys)) break;
            [[fallthrough]];
        case 10:
            reader.list(value.points, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<11>(reader, keys)) break;
            [[fallthrough]];
        case 11:
            reader.boolean(value.automated);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Parameter& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("name");
    writer.string(value.name);
    writer.field("owner");
    write(writer, value.owner);
    writer.field("value");
    writer.number(value.value);
    writer.field("minimum");
    writer.number(value.minimum);
    writer.field("maximum");
    writer.number(value.maximum);
    writer.field("defaultValue");
    writer.number(value.default_value);
    if (value.unit) {
        writer.field("unit");
        writer.string(*value.unit);
    }
    writer.field("toggled");
    writer.boolean(value.toggled);
    writer.field("integer");
    writer.boolean(value.integer);
    writer.field("points");
    writer.list(value.points, [&](const auto& item) { write(writer, item); });
    writer.field("automated");
    writer.boolean(value.automated);
    writer.end_object();
}

void check(wire::Checker& checker, const Parameter& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("name");
    checker.string(value.name, {.max = 520});
    checker.field("owner");
    check(checker, value.owner);
    checker.field("value");
    checker.number(value.value);
    checker.field("minimum");
    checker.number(value.minimum);
    checker.field("maximum");
    checker.number(value.maximum);
    checker.field("defaultValue");
    checker.number(value.default_value);
    if (value.unit) {
        checker.field("unit");
        checker.string(*value.unit, {.max = 64});
    }
    checker.field("points");
    checker.list(value.points, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, List::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "node"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.emplace().value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.node.emplace().value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Command& value)
{
    writer.begin_object();
    if (value.channel) {
        writer.field("channel");
        writer.string(value.channel->value);
    }
    if (value.node) {
        writer.field("node");
        writer.string(value.node->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const List::Command& value)
{
    checker.begin_object();
    if (value.channel) {
        checker.field("channel");
        checker.id(value.channel->value);
    }
    if (value.node) {
        checker.field("node");
        checker.id(value.node->value);
    }
    checker.end_object();
}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"parameters"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.parameters, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("parameters");
    writer.list(value.parameters, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("parameters");
    checker.list(value.parameters, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"parameter"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"parameter"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.parameter);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("parameter");
    write(writer, value.parameter);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("parameter");
    check(checker, value.parameter);
    checker.end_object();
}

void read(wire::Reader& reader, Set::Command& value)
{
    static constexpr wire::Keys<2> keys{{"parameter", "value"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Set::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.field("value");
    writer.number(value.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Set::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.field("value");
    checker.number(value.value);
    checker.end_object();
}

void read(wire::Reader& reader, Set::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"parameter"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.parameter);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Set::Reply& value)
{
    writer.begin_object();
    writer.field("parameter");
    write(writer, value.parameter);
    writer.end_object();
}

void check(wire::Checker& checker, const Set::Reply& value)
{
    checker.begin_object();
    checker.field("parameter");
    check(checker, value.parameter);
    checker.end_object();
}

wire::Failure not_found(const std::string& parameter)
{
    return wire::fail("parameter.notFound", "There is no such parameter.", "List the parameters.",
                      {{"parameter", parameter}});
}

wire::Failure owner_not_found(const std::string& owner)
{
    return wire::fail("parameter.ownerNotFound", "There is no such channel or node.", "List the channels or nodes.",
                      {{"owner", owner}});
}

wire::Failure out_of_range(double value, double minimum, double maximum)
{
    return wire::fail("parameter.outOfRange", "The value is outside the range of the parameter.",
                      "Choose a value inside the range.",
                      {{"value", static_cast<double>(value)},
                       {"minimum", static_cast<double>(minimum)},
                       {"maximum", static_cast<double>(maximum)}});
}

std::optional<wire::Violation> validate(const ChannelOwner& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const NodeOwner& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ParameterOwner& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const NamedValue& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Parameter& value)
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
std::optional<wire::Violation> validate(const Get::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Get::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Set::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Set::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::parameter
