#pragma once

#include "codegen/runtime/reflect/api.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::reflect {

/// What somebody wrote for a field on a command line. `field` names a field of the input, or one of a structure in it
/// as `range.start`. Several texts are the items of a list.
struct FlagValue {
    std::string field;
    std::vector<std::string> texts;
};

/// Asked about each scalar that was written as text: the JSON value that the text stands for, such as an id for a name
/// or a number for a musical position, or nothing to take the text as it is.
using LeafHook =
    std::function<Result<std::optional<std::string>>(const Field& field, const Type& type, std::string_view text)>;

/// The payload of a command from flags. Lists are several texts or one JSON array, structures are
/// `field=value,field=value` or a JSON object, one of `start` and `end` also `start..end`. Errors: `usage.badValue`,
/// `usage.missing`, `usage.unknownField`; messages name the flag as it is written, `--like-this`. The rules over
/// several fields are left to the receiver.
Result<std::string> payload_from_flags(const Type& input, std::span<const FlagValue> flags, const LeafHook& hook);

/// The payload of a command from a JSON object in which texts may stand for what they mean. Errors: as above, and
/// `wire.badSyntax`; messages name the place as a JSON pointer.
Result<std::string> payload_from_json(const Type& input, std::string_view json, const LeafHook& hook);

/// `setLoopRegion` as people write it on a command line: `set-loop-region`.
std::string kebab_case(std::string_view camel_case);

} // namespace chorus::reflect
