#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// What the specs say, read from the intermediate representation. Nothing here comes from the compiler or from the
/// runtime of the processes: a mistake of theirs must not judge itself.
namespace chorus::conform {

namespace json = boost::json;

/// The IR cannot be used: it is not there, not JSON, of another version, or names what it does not have.
struct IrError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Declaration;

struct Limits {
    std::optional<double> min = {};
    std::optional<double> max = {};
    std::optional<std::size_t> min_length = {}; ///< code points of a text, bytes of bytes
    std::optional<std::size_t> max_length = {};
    std::optional<std::size_t> min_items = {};
    std::optional<std::size_t> max_items = {};
    std::string pattern = {};
    std::shared_ptr<const std::regex> compiled = {}; ///< where there is a pattern
};

struct Type {
    enum class Kind { scalar, named, list, map };
    Kind kind = Kind::scalar;
    std::string scalar = {}; ///< `bool`, `i8` … `u53`, `f32`, `f64`, `string`, `bytes`, `time`
    bool nullable = false;
    const Declaration* declaration = nullptr; ///< of a named type
    std::shared_ptr<const Type> item = {};    ///< of a list or map
};

struct Field {
    std::string name;
    std::string was = {}; ///< the name that it had before, which is still read; empty: none
    Type type;
    Limits limits;
    bool may_be_absent = false;
    std::optional<json::value> default_value;
    std::string unit;
};

/// One side of a comparison between fields.
struct Operand {
    double number = 0;
    std::vector<std::string> path = {}; ///< empty: the number
};

struct FieldRule {
    std::string id;
    std::string comparison;
    Operand left;
    Operand right;
};

/// The fields of an object.
struct Shape {
    std::vector<Field> fields;
    std::vector<FieldRule> rules;
    const Field* find(std::string_view name) const;
    /// The field that is read under that name, which may be its old one.
    const Field* find_read(std::string_view name) const;
};

/// The value of `field` in an object, where it may stand under its old name; null if it is absent.
const json::value* value_of(const json::object& object, const Field& field);

struct Arm {
    std::string tag;
    Type type;
};

struct Declaration {
    enum class Kind { scalar, id, enumeration, structure, tagged_union };
    Kind kind = Kind::scalar;
    std::string spec; ///< stem of its spec
    std::string name;
    std::string scalar;
    Limits limits;
    std::vector<std::string> values; ///< of an enumeration
    std::map<std::string, std::string, std::less<>>
        old_values;  ///< names that some of them had before, each with its own
    Shape shape;     ///< of a structure
    std::string tag; ///< of a union: the field that names the arm
    std::vector<Arm> arms;
};

struct Example {
    json::value input;
    std::optional<json::value> reply;
};

struct Command {
    std::string name;
    std::vector<std::string> from; ///< parties that may send it
    Shape input;
    Shape reply;
    std::string answer;              ///< kind of the answer, `event` or `snapshot`
    std::vector<std::string> errors; ///< codes that it may be answered with
    std::chrono::milliseconds timeout{};
    std::string priority;
    bool idempotent = false;
    bool deferred = false;
    bool edits = false;
    std::vector<Example> examples;
    std::string doc;
    bool may_answer(std::string_view code) const;
};

struct Event {
    std::string name;
    std::vector<std::string> to;
    Shape payload;
    bool latest = false; ///< only the newest counts; else each one does
    unsigned max_per_second = 0;
    std::string priority;
    std::string numbered;           ///< field that rises by one from each to the next
    std::vector<std::string> after; ///< commands whose answers come before an event with the same id
};

struct ErrorDeclaration {
    std::string code;
    std::string hint;
    Shape details;
};

struct Spec {
    std::string stem;  ///< `pulse/transport`
    std::string owner; ///< `pulse`, `signal` or `types`
    std::string name;  ///< `transport`
    std::string version;
    std::string shape_hash;
    std::map<std::string, Declaration, std::less<>> types;
    std::vector<Command> commands;
    std::vector<Event> events;
    std::vector<ErrorDeclaration> errors;
    json::object source; ///< the whole of it, for what has no place above
    const Command* command(std::string_view name) const;
    const Event* event(std::string_view name) const;
};

/// A command and where it belongs.
struct Operation {
    const Spec* spec = nullptr;
    const Command* command = nullptr;
    std::string name() const { return spec->name + "." + command->name; }
};

class Ir {
public:
    Ir(Ir&&) = default;
    Ir(const Ir&) = delete; ///< types point at declarations within
    Ir& operator=(Ir&&) = default;

    /// Throws IrError.
    static Ir load(const std::filesystem::path& file);
    static Ir from(const json::value& document);

    const std::map<std::string, Spec, std::less<>>& specs() const { return specs_; }
    const Spec* find(std::string_view stem) const;
    /// The domain of that name among those that `owner` answers.
    const Spec* domain(std::string_view owner, std::string_view name) const;
    /// `domain.command` of `owner`.
    std::optional<Operation> operation(std::string_view owner, std::string_view name) const;
    /// The error of that code on the link to `owner`, or null.
    const ErrorDeclaration* error(std::string_view owner, std::string_view code) const;

    /// What both ends of the link to `owner` must have in common.
    std::string api_hash(std::string_view owner) const;
    /// The highest version of a domain.
    std::string api_version(std::string_view owner) const;

private:
    Ir() = default;
    std::map<std::string, Spec, std::less<>> specs_;
};

} // namespace chorus::conform
