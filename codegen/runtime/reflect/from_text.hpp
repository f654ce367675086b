#pragma once

#include "codegen/runtime/reflect/payload.hpp"
#include "codegen/runtime/reflect/place.hpp"

#include <boost/json/value.hpp>

namespace chorus::reflect {

/// A tree from what was written as text, by type. Ranges are not looked at here.
class TextReader {
public:
    explicit TextReader(const LeafHook& hook) : hook_(hook) {}

    /// One text for a value of the field's type. `place` is for messages.
    Result<boost::json::value> value(const Field& field, std::string_view text, const Place& place) const;
    /// Several texts for a value of the field's type, which is a list unless there is one text.
    Result<boost::json::value> values(const Field& field, std::span<const std::string> texts, const Place& place) const;
    /// The tree with every scalar that was written as text put in place of that text.
    Result<boost::json::value> rewritten(const Field& field, const boost::json::value& value, const Place& place) const;

private:
    Result<boost::json::value> leaf(const Field& field, std::string_view text, const Place& place) const;
    Result<boost::json::value> span(const Type& type, std::string_view start, std::string_view end,
                                    const Place& place) const;
    Result<boost::json::value> pairs(const Field& field, std::string_view text, const Place& place) const;
    Result<boost::json::value> from_json(const Field& field, std::string_view text, const Place& place) const;
    Result<boost::json::value> rewritten_object(const Field& field, const boost::json::object& object,
                                                const Place& place) const;

    const LeafHook& hook_;
};

} // namespace chorus::reflect
