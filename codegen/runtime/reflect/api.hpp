#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// The specs as data, for programs that work on every operation alike. Generated tables of these are constant: all
/// views, spans and pointers lead to static data.
namespace chorus::reflect {

enum class TypeKind {
    boolean,
    integer,
    number,
    text,
    bytes, ///< base64 text on the wire
    time,  ///< RFC 3339 text
    id,
    enumeration,
    structure,
    tagged_union,
    list,
    map, ///< text keys
};

struct Type;

struct EnumValue {
    std::string_view name = {};
    std::string_view doc = {};
};

/// From which version of the domain something is there, and whether it is on its way out.
struct Availability {
    std::string_view since = {};            ///< empty: nothing says it
    std::string_view deprecated_since = {}; ///< empty: it stays
    std::string_view instead = {};          ///< what to use now, `name` or `domain.name`; empty: nothing
    std::string_view why = {};
};

/// One field of a structure. Where a field narrows its type (min, maxLength …), `type` is an unnamed type of its own
/// that carries the merged limits, unit and the name of the original.
struct Field {
    std::string_view name = {};
    std::string_view doc = {};
    const Type* type = nullptr;
    bool optional = false;              ///< may be absent
    bool nullable = false;              ///< may be null
    std::string_view default_json = {}; ///< value that stands for absence; empty = none
    Availability availability = {};
};

/// One arm of a union: the tag's value, and a structure whose fields stand beside the tag.
struct Arm {
    std::string_view tag = {};
    std::string_view doc = {};
    const Type* type = nullptr;
};

/// A condition over several fields.
struct Rule {
    std::string_view id = {};
    std::string_view expression = {};
    std::string_view message = {};
};

/// The command that lists the entities an id can name, so that clients can accept names for ids.
struct IdListing {
    std::string_view domain = {};
    std::string_view command = {};
    std::string_view items = {}; ///< field of the reply that holds the list
    std::string_view id = {};    ///< field of an item
    std::string_view name = {};  ///< field of an item
};

struct Type {
    TypeKind kind = TypeKind::structure;
    std::string_view name = {}; ///< as in the spec; a built-in scalar has its own name, e.g. `i53`
    std::string_view doc = {};
    std::string_view unit = {};
    std::optional<double> min = {}; ///< all integers of the specs fit a double
    std::optional<double> max = {};
    std::optional<std::uint32_t> min_length = {}; ///< characters of text, items of a list or map
    std::optional<std::uint32_t> max_length = {};
    std::string_view pattern = {};
    std::span<const EnumValue> values = {}; ///< enumeration
    std::span<const Field> fields = {};     ///< structure
    std::span<const Rule> rules = {};       ///< structure
    std::string_view tag = {};              ///< tagged_union: name of the field that tells the arms apart
    std::span<const Arm> arms = {};         ///< tagged_union
    const Type* element = nullptr;          ///< list, map
    std::string_view entity = {};           ///< id: what it names, e.g. `track`
    std::optional<IdListing> listing = {};  ///< id
};

struct ErrorInfo {
    std::string_view code = {}; ///< with its domain: `transport.loopTooShort`
    std::string_view message = {};
    std::string_view hint = {};
    const Type* details = nullptr; ///< structure, or null
};

struct Example {
    std::string_view input_json = {};
    std::string_view reply_json = {}; ///< empty when not given
    std::string_view because = {};
};

struct Command {
    std::string_view domain = {};
    std::string_view name = {};
    std::string_view doc = {};
    std::span<const std::string_view> from = {}; ///< parties
    const Type* input = nullptr;                 ///< structure
    const Type* reply = nullptr;                 ///< structure
    bool replies_snapshot = false;
    std::span<const std::string_view> errors = {}; ///< codes with their domain
    std::uint32_t timeout_ms = 5000;
    std::string_view priority = "normal";
    bool idempotent = false;
    bool deferred = false;
    bool edits = false;                                ///< one undoable transaction
    std::span<const std::string_view> positional = {}; ///< input fields a command line may give without their flag
    std::span<const Example> examples = {};
    Result<void> (*check_reply)(std::string_view payload) = nullptr; ///< Error: rpc.badReply.
    Availability availability = {};
};

struct Event {
    std::string_view domain = {};
    std::string_view name = {};
    std::string_view doc = {};
    std::span<const std::string_view> to = {}; ///< parties
    const Type* payload = nullptr;             ///< structure
    bool is_snapshot = false;
    bool latest = false;              ///< delivery: only the newest counts
    std::uint32_t max_per_second = 0; ///< 0 = no limit
    std::string_view priority = "normal";
};

struct StreamInfo {
    std::string_view domain = {};
    std::string_view name = {};
    std::string_view doc = {};
    std::string_view from = {};
    std::string_view to = {};
    std::uint32_t max_per_second = 0;
    std::uint32_t record_bytes = 0;
};

struct Domain {
    std::string_view name = {};
    std::string_view doc = {};
    std::string_view version = {};
    std::string_view stability = {};
    std::string_view shape_hash = {};
    std::span<const Command> commands = {}; ///< in the order of the spec
    std::span<const Event> events = {};
    std::span<const ErrorInfo> errors = {};
    std::span<const StreamInfo> streams = {};
    std::span<const Type* const> types = {}; ///< declared in this domain
};

struct Api {
    std::string_view owner = {}; ///< pulse | signal
    std::string_view shape_hash = {};
    std::span<const Domain* const> domains = {}; ///< by name
    std::span<const Type* const> types = {};     ///< of the libraries the domains use
};

/// Null when there is none.
const Domain* find_domain(const Api& api, std::string_view domain);
const Command* find_command(const Api& api, std::string_view domain, std::string_view name);
const Event* find_event(const Api& api, std::string_view domain, std::string_view name);
const ErrorInfo* find_error(const Api& api, std::string_view code);
const Field* find_field(const Type& structure, std::string_view name);

} // namespace chorus::reflect
