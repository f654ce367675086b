#include "conformance/runner/ir/ir.hpp"

#include "conformance/runner/ir/reader.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace chorus::conform {
namespace {

constexpr std::int64_t known_version = 1;

template <class Items>
auto named(const Items& items, std::string_view name) -> decltype(items.data())
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

/// Numbers of a version, for comparison.
std::array<unsigned, 3> version_numbers(std::string_view text)
{
    std::array<unsigned, 3> numbers{};
    const char* at = text.data();
    for (unsigned& number : numbers) {
        at = std::from_chars(at, text.data() + text.size(), number).ptr;
        if (at != text.data() + text.size()) ++at;
    }
    return numbers;
}

} // namespace

const Field* Shape::find(std::string_view name) const
{
    return named(fields, name);
}

const Field* Shape::find_read(std::string_view name) const
{
    for (const Field& field : fields)
        if (field.name == name || (!field.was.empty() && field.was == name)) return &field;
    return nullptr;
}

const json::value* value_of(const json::object& object, const Field& field)
{
    const json::value* value = object.if_contains(field.name);
    return !value && !field.was.empty() ? object.if_contains(field.was) : value;
}

bool Command::may_answer(std::string_view code) const
{
    return std::find(errors.begin(), errors.end(), code) != errors.end();
}

const Command* Spec::command(std::string_view wanted) const
{
    return named(commands, wanted);
}

const Event* Spec::event(std::string_view wanted) const
{
    return named(events, wanted);
}

Ir Ir::load(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw IrError("There is no IR at " + file.string() + ".");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    boost::system::error_code error;
    const json::value document = json::parse(text, error);
    if (error) throw IrError(file.string() + " is not JSON: " + error.message());
    return from(document);
}

Ir Ir::from(const json::value& document)
{
    Ir ir;
    const json::object& root = document.as_object();
    const std::int64_t version = root.at("irVersion").to_number<std::int64_t>();
    if (version != known_version)
        throw IrError(fmt::format("The IR has version {}, this runner reads {}.", version, known_version));
    for (const auto& [stem, value] : root.at("specs").as_object()) {
        Spec& spec = ir.specs_[stem];
        spec.source = value.as_object();
        spec.stem = stem;
        spec.owner = spec.source.at("owner").as_string();
        spec.name = spec.source.at("name").as_string();
        spec.version = spec.source.at("version").as_string();
        spec.shape_hash = spec.source.at("shapeHash").as_string();
        for (const json::value& declaration : spec.source.at("types").as_array()) {
            const std::string name(declaration.at("name").as_string());
            Declaration& made = spec.types[name];
            made.spec = stem;
            made.name = name;
        }
    }
    for (auto& [stem, spec] : ir.specs_)
        read_spec(spec, spec.source, ir.specs_);
    return ir;
}

const Spec* Ir::find(std::string_view stem) const
{
    const auto found = specs_.find(stem);
    return found == specs_.end() ? nullptr : &found->second;
}

const Spec* Ir::domain(std::string_view owner, std::string_view name) const
{
    return find(fmt::format("{}/{}", owner, name));
}

std::optional<Operation> Ir::operation(std::string_view owner, std::string_view name) const
{
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const Spec* spec = domain(owner, name.substr(0, dot));
    const Command* command = spec ? spec->command(name.substr(dot + 1)) : nullptr;
    return command ? std::optional(Operation{spec, command}) : std::nullopt;
}

const ErrorDeclaration* Ir::error(std::string_view owner, std::string_view code) const
{
    const Spec* spec = domain(owner, code.substr(0, code.find('.')));
    if (!spec) return nullptr;
    const auto found =
        std::find_if(spec->errors.begin(), spec->errors.end(), [&](const auto& error) { return error.code == code; });
    return found == spec->errors.end() ? nullptr : &*found;
}

std::string Ir::api_hash(std::string_view owner) const
{
    std::uint64_t hash = 0xcbf29ce484222325U; // FNV-1a
    for (const auto& [stem, spec] : specs_) {
        if (spec.owner != owner) continue;
        for (const char character : fmt::format("{} {}\n", spec.name, spec.shape_hash))
            hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3U;
    }
    return fmt::format("{:016x}", hash);
}

std::string Ir::api_version(std::string_view owner) const
{
    std::string highest = "0.0.0";
    for (const auto& [stem, spec] : specs_) {
        if (spec.owner == owner && version_numbers(spec.version) > version_numbers(highest)) highest = spec.version;
    }
    return highest;
}

} // namespace chorus::conform
