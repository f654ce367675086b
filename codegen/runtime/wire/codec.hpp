#pragma once

#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

namespace chorus::wire {

/// Reads a whole JSON text as a `Value` and checks it. Errors: wire.badSyntax, wire.tooDeep, wire.badPayload; their
/// details hold the JSON pointer, the byte offset and the rule.
template <class Value>
Result<Value> decode(std::string_view json)
{
    Result<Value> value{tl::in_place, Fresh<Value>{}};
    Reader reader(json);
    read(reader, *value);
    if (!reader.finish()) value = Failure(reader.error());
    return value;
}

/// Appends `value` as compact JSON. Fields come in the order of the spec.
template <class Value>
void encode(std::string& out, const Value& value)
{
    Writer writer(out);
    write(writer, value);
}

template <class Value>
std::string encode(const Value& value)
{
    std::string json;
    encode(json, value);
    return json;
}

/// The form for files that people read and compare: one value, one text.
template <class Value>
std::string encode_pretty(const Value& value)
{
    return prettify(encode(value));
}

} // namespace chorus::wire
