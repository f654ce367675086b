#pragma once

#include "conformance/runner/coverage/coverage.hpp"
#include "conformance/runner/judge/interpreter.hpp"

namespace chorus::conform {

enum class Direction { sent, received };

/// How a field that was there, absent or null is called in coverage, and a value of an enumeration or union.
std::string field_name(const std::string& place, std::string_view how, Direction direction);
/// How a constraint that a good value kept, or that a bad one broke, is called in coverage.
std::string kept_name(const std::string& place, const std::string& rule, bool bounded);
std::string broken_name(const std::string& place, const std::string& rule);

/// Counts what payloads of one domain hold: fields, values of enumerations, arms of unions, and, of what clients send,
/// constraints. A field is called by the type or message it belongs to, such as `TickRange.end`, so that all messages
/// with that type count together.
class Shapes {
public:
    Shapes(Coverage& coverage, std::string domain, Direction direction)
        : coverage_(coverage), domain_(std::move(domain)), direction_(direction)
    {}

    /// All that a payload of that shape may hold can be reached.
    void expect(const std::string& label, const Shape& shape);
    /// A good payload was on the wire.
    void keep(const std::string& label, const Shape& shape, const json::object& payload);
    /// One was, with just that wrong.
    void breach(const std::string& label, const Shape& shape, const json::object& payload, const Breach& breach);

private:
    void expect(const std::string& label, const Type& type, const Limits& limits);
    void expect(const Declaration& declaration);
    void expect_constraint(const std::string& place, const std::string& rule, bool bounded);
    void keep(const std::string& label, const Shape& shape, const json::value& value);
    void keep(const std::string& label, const Type& type, const Limits& limits, const json::value& value);
    void keep(const Declaration& declaration, const json::value& value);
    void reach_kept(const std::string& place, const std::string& rule, bool bounded);

    Coverage& coverage_;
    std::string domain_;
    Direction direction_;
    std::set<const Declaration*> expected_;
};

} // namespace chorus::conform
