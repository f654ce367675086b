#pragma once

#include "codegen/model/yaml_node.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

/// The specs in memory. The parser fills everything but the pointers, which resolve() adds.
namespace chorus::codegen {

struct TypeDecl;
struct Spec;
struct Command;
struct ErrorDecl;

enum class Scalar { boolean, i8, i16, i32, i53, u8, u16, u32, u53, f32, f64, string, bytes, time };

/// What narrows a type. Lengths count characters of text, bytes of binary data and items of lists and maps.
struct Limits {
    std::optional<double> min;
    std::optional<double> max;
    std::optional<std::uint64_t> min_length;
    std::optional<std::uint64_t> max_length;
    std::optional<std::uint64_t> min_items;
    std::optional<std::uint64_t> max_items;
    std::string pattern;
    Span span; ///< Where the limits are, for findings about them together.

    /// Where each of them is written; no place for what is absent.
    struct Places {
        Span min, max, min_length, max_length, min_items, max_items, pattern, unit;
    };
    Places places;
};

/// A type as it is used: `list<Track>`, `Ticks | null`.
struct TypeUse {
    enum class Kind { scalar, named, list, map };

    Kind kind = Kind::scalar;
    Scalar scalar = Scalar::string;
    std::string name;               ///< named
    const TypeDecl* decl = nullptr; ///< named, after resolve()
    std::vector<TypeUse> item;      ///< list and map: exactly one
    bool nullable = false;
    Span span;

    const TypeUse& element() const { return item.front(); }
};

/// A name that something had before. Readers take it until a version of the domain; writers do not write it.
struct OldName {
    Located name;
    Located until;
};

/// Something that is on its way out.
struct Deprecation {
    Located since;   ///< The version that says so first.
    Located instead; ///< What to use now; empty if there is nothing.
    std::string why;
    Span span;
};

/// From which version of its domain on something is there, and whether it is on its way out.
struct Availability {
    Located since; ///< Empty: nothing says it.
    std::optional<Deprecation> deprecated = {};
};

struct Field {
    Located name;
    std::string doc;
    TypeUse type;
    Limits limits;
    std::string unit;
    bool optional = false;
    std::optional<YamlNode> default_value; ///< Stands for absence; the field itself is then never empty.
    std::optional<OldName> was;
    Availability availability;

    bool may_be_absent() const { return optional || default_value.has_value(); }
    /// Whether readers take `name` for this field.
    bool is_read_as(std::string_view key) const { return name.text == key || (was && was->name.text == key); }
};

/// One operand of a rule: a path of fields, or a number.
struct Operand {
    std::vector<std::string> path;
    double number = 0;
    bool is_number() const { return path.empty(); }
};

/// A comparison of two operands. It holds where a field in it is absent.
struct RuleDecl {
    Located id;
    Located expression;
    std::string message;
    Operand left;
    Operand right;
    std::string comparison; ///< < <= > >= == !=
};

struct Fields {
    std::vector<Field> fields;
    bool complete = true; ///< False if a field could not be read, so that names may be missing.
    std::vector<RuleDecl> rules;
    Span span;

    const Field* find(std::string_view name) const
    {
        for (const Field& field : fields)
            if (field.name.text == name) return &field;
        return nullptr;
    }

    /// The field that readers take `name` for, which may be its old name.
    const Field* find_read(std::string_view name) const
    {
        for (const Field& field : fields)
            if (field.is_read_as(name)) return &field;
        return nullptr;
    }
};

/// The field that a JSON pointer leads to through types with fields, or null.
const Field* field_at(const Fields& fields, std::string_view pointer);

struct EnumValue {
    Located name;
    std::string doc;
    std::optional<OldName> was = {};
    Availability availability = {};

    /// Whether readers take `text` for this value.
    bool is_read_as(std::string_view text) const { return name.text == text || (was && was->name.text == text); }
};

struct UnionArm {
    Located tag;
    TypeUse type;
};

struct BadExample {
    YamlNode value;
    Located because;
};

/// The command that lists what an id names, so that clients can take names for ids.
struct IdListing {
    Located command; ///< domain.command
    std::string items;
    std::string id;
    std::string name;
};

struct TypeDecl {
    enum class Kind { scalar, id, enumeration, structure, tagged_union };

    Kind kind = Kind::scalar;
    Located name;
    std::string doc;
    std::string unit;
    const Spec* spec = nullptr;
    Scalar scalar = Scalar::string; ///< scalar
    bool scalar_unknown = false;    ///< It was misspelled, so that nothing can be said of its limits.
    Limits limits;                  ///< scalar
    std::string entity;             ///< id
    std::optional<IdListing> listing;
    std::vector<EnumValue> values; ///< enumeration
    Fields structure;
    Located tag; ///< tagged_union
    std::vector<UnionArm> arms;
    std::vector<YamlNode> good_examples;
    std::vector<BadExample> bad_examples;
    Availability availability;

    /// A number with a type of its own in C++; other scalars are an alias of what they hold.
    bool is_newtype() const;
    bool is_alias() const { return kind == Kind::scalar && !is_newtype(); }
};

struct CommandExample {
    YamlNode input;
    std::optional<YamlNode> reply;
    std::string because;
    Span span;
};

struct ErrorUse {
    Located name; ///< `reason` or `domain.reason`
    const ErrorDecl* decl = nullptr;
};

/// A change from any of some states to one, when a command was answered without an error or an event is sent.
struct Transition {
    Located on;                ///< A command or event of the domain.
    std::vector<Located> from; ///< Empty: any state.
    Located to;
    std::vector<Located> sends;    ///< Events of the domain that follow.
    std::optional<YamlNode> input; ///< Of the command, for who walks over the machine; else that of its first example.
};

/// The error of a command in a state that does not allow it.
struct StateRefusal {
    Located state;
    ErrorUse error;
};

/// How the state is seen from outside: what a command answers in it.
struct Observation {
    struct Value {
        Located state;
        YamlNode value;
    };

    Located command;
    Located pointer;                  ///< JSON pointer into the reply; empty where only errors tell.
    std::vector<Value> values;        ///< In the order of the states; every state that no error tells.
    std::vector<StateRefusal> errors; ///< In the order of the states.
    Span span;
};

/// What a domain goes through. Commands may be allowed in some of its states only.
struct StateMachine {
    std::vector<EnumValue> states;
    Located initial;
    std::vector<Located> final_states; ///< They may be left by nothing.
    std::vector<Transition> transitions;
    ErrorUse refusal; ///< What a command gets in a state that does not allow it; its name is empty if `refusals` tell.
    std::vector<StateRefusal> refusals; ///< In the order of the states, where they differ.
    std::optional<Observation> observed;
    Located setup; ///< The scenario that is played before a walk; empty: none.
    Span span;

    bool has(std::string_view state) const
    {
        for (const EnumValue& value : states)
            if (value.name.text == state) return true;
        return false;
    }

    /// What a command gets in a state that does not allow it, or nothing where that is not told.
    const ErrorUse* refusal_in(std::string_view state) const
    {
        if (!refusal.name.text.empty()) return &refusal;
        for (const StateRefusal& one : refusals)
            if (one.state.text == state) return &one.error;
        return nullptr;
    }
};

/// A state of another domain that a command needs.
struct Requirement {
    Located name;                 ///< `domain.state`
    const Spec* domain = nullptr; ///< After resolve(), if there is one with such a state.

    std::string_view state() const { return std::string_view(name.text).substr(name.text.find('.') + 1); }
};

struct Command;
struct Event;
struct Spec;
struct Scenario;

/// A value that a step keeps under a name for the steps that follow.
struct SavedValue {
    Located name;
    Located pointer; ///< JSON pointer into what came.
};

/// Something that a client does, or something that must come to it.
struct ScenarioStep {
    enum class Kind { send, event, never, connect, disconnect };

    Kind kind = Kind::send;
    Located name;                     ///< Command or event, `name` or `domain.name`; of connect and disconnect nothing.
    const Spec* spec = nullptr;       ///< That it is of.
    const Command* command = nullptr; ///< send
    const Event* event = nullptr;     ///< event and never
    Located client;
    std::optional<YamlNode> input;    ///< send; an empty one when absent.
    std::optional<YamlNode> expected; ///< What must be in the reply, the payload or the details of the error.
    std::optional<ErrorUse> error;    ///< The command must be refused with it.
    std::vector<SavedValue> saved;
    Span span;
};

/// The scenario whose steps are played first.
struct ScenarioUse {
    Located name;
    const Spec* spec = nullptr;
    const Scenario* scenario = nullptr;
};

/// An exchange of messages that every process which serves the domain must be able to play.
struct Scenario {
    Located name;
    std::string doc;
    std::vector<ScenarioUse> given;
    std::vector<ScenarioStep> steps;
};

struct Command {
    Located name;
    std::string doc;
    std::vector<Located> from;
    Span from_key; ///< Where `from` stands, if a list is behind it.
    Fields input;
    Fields reply;
    bool replies_snapshot = false;
    bool has_reply = false; ///< It says what its answer is, if only that it holds nothing.
    std::vector<ErrorUse> errors;
    std::uint32_t timeout_ms = 5000;
    std::string priority = "normal";
    bool idempotent = false;
    bool deferred = false;
    bool edits = false;
    std::optional<std::vector<Located>> allowed;      ///< The states in which it is allowed; nothing: in all.
    Span allowed_key;                                 ///< Where `allowed` stands, if it does.
    std::optional<std::vector<Requirement>> required; ///< In place of what the domain requires.
    Span required_key;
    std::vector<Located> positional;
    std::vector<CommandExample> examples;
    Availability availability;
};

struct Event {
    Located name;
    std::string doc;
    std::vector<Located> to;
    Span to_key; ///< Where `to` stands, if a list is behind it.
    Fields payload;
    bool latest = false;
    std::uint32_t max_per_second = 0;
    std::string priority = "normal";
    std::optional<Located> numbered; ///< Field that rises by one from each to the next.
    std::vector<Located> after;      ///< Commands whose answers come before every event with the same id.
    Availability availability;
};

struct ErrorDecl {
    Located name;
    std::string doc;
    std::string hint;
    std::vector<Field> details;
    const Spec* spec = nullptr;

    std::string code() const;
};

struct Stream {
    Located name;
    std::string doc;
    Located from;
    Located to;
    std::uint32_t max_per_second = 0;
    std::vector<Field> record;
};

/// A rule of style that a node may break for a while.
struct Allow {
    Located rule; ///< Its number.
    std::string why;
    Located until; ///< Version of the domain that no longer allows it.
    Span node;     ///< Name of the node that it stands at.
    Span key;      ///< The word `allow`.
    Span entry;    ///< Where the entry begins in its list.
};

/// A difference between a version of a document and the one before.
struct HistoryStep {
    enum class Kind { added, removed, renamed, changed };

    Kind kind = Kind::added;
    std::uint32_t since = 0;       ///< The first version that is like that.
    Located place;                 ///< `Type.field`; `Type` for a change of what is no struct.
    Located was;                   ///< renamed: the name of the field before
    std::optional<YamlNode> value; ///< added: what older files get; nothing if the field may be absent
    Located by;                    ///< changed: the function that turns the value; empty if it stays as it is
};

/// A kind of file, with all its versions.
struct DocumentDecl {
    Located name;
    std::string doc;
    std::string file;
    Located root;  ///< The struct that it holds; a type of the same library.
    Located stamp; ///< The field of the root that holds the version.
    std::uint32_t version = 0;
    Span version_place;
    std::vector<HistoryStep> history;
};

/// One file: a domain, or a library of types.
struct Spec {
    const SourceFile* file = nullptr;
    std::string stem; ///< `pulse/transport`, `types/ids`
    Located name;     ///< `transport`
    bool is_library = false;
    std::string owner; ///< `pulse` or `signal`; `types` for a library
    std::string version;
    std::string stability;
    std::string doc;
    std::vector<Located> uses;
    Span use_key;                           ///< Where `use` stands, if it does.
    std::vector<std::string> unclear_types; ///< Names that stand under `types` with something that is no type.
    std::vector<Allow> allows;
    std::vector<const Spec*> used; ///< Of `uses`, in their order.
    std::deque<TypeDecl> types;
    std::vector<std::size_t> type_order; ///< Places of the types, each behind those that it holds; after resolve().
    std::deque<Command> commands;
    std::deque<Event> events;
    std::deque<ErrorDecl> errors;
    std::deque<Stream> streams;
    std::optional<StateMachine> machine;
    std::deque<Scenario> scenarios;
    std::vector<DocumentDecl> documents;
    std::vector<Requirement> required; ///< States of other domains that its commands need, if they say nothing else.

    /// The states of other domains that `command` needs. Of several states of one domain any will do.
    const std::vector<Requirement>& required_by(const Command& command) const
    {
        return command.required ? *command.required : required;
    }
};

/// All specs, in the order of their stems.
struct Model {
    std::deque<std::shared_ptr<const SourceFile>> files;
    std::deque<Spec> specs;
    std::vector<std::string> unread; ///< Stems of files that hold no spec that could be read.
    /// Texts of the shapes that documents had, by `session.v1`; nothing where they are not at hand.
    std::optional<std::map<std::string, std::string>> shapes;

    const Spec* find(std::string_view stem) const;
    bool is_unread(std::string_view stem) const;
};

/// `1.2.3` as numbers, or nothing.
using VersionNumbers = std::array<std::uint32_t, 3>;
std::optional<VersionNumbers> version_numbers(std::string_view text);

std::string_view scalar_name(Scalar scalar);
std::optional<Scalar> scalar_from(std::string_view name);
std::vector<std::string_view> scalar_names();
bool is_integer(Scalar scalar);
bool is_number(Scalar scalar); ///< Integers and floats.
/// Smallest and largest value of a number.
std::pair<double, double> range_of(Scalar scalar);

} // namespace chorus::codegen
