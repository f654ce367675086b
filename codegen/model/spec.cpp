#include "codegen/model/spec.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace chorus::codegen {

namespace {

struct ScalarInfo {
    std::string_view name;
    double min = 0;
    double max = 0;
};

constexpr double exact = 9007199254740991.0; // 2^53 - 1
constexpr double largest_float = std::numeric_limits<float>::max();
constexpr double largest_double = std::numeric_limits<double>::max();

/// In the order of the enumerators.
constexpr std::array<ScalarInfo, 14> scalars{{
    {"bool"},
    {"i8", -128, 127},
    {"i16", -32768, 32767},
    {"i32", -2147483648.0, 2147483647.0},
    {"i53", -exact, exact},
    {"u8", 0, 255},
    {"u16", 0, 65535},
    {"u32", 0, 4294967295.0},
    {"u53", 0, exact},
    {"f32", -largest_float, largest_float},
    {"f64", -largest_double, largest_double},
    {"string"},
    {"bytes"},
    {"time"},
}};

} // namespace

bool TypeDecl::is_newtype() const
{
    return kind == Kind::scalar && is_number(scalar);
}

std::string ErrorDecl::code() const
{
    return spec->name.text + "." + name.text;
}

const Spec* Model::find(std::string_view stem) const
{
    for (const Spec& spec : specs)
        if (spec.stem == stem) return &spec;
    return nullptr;
}

bool Model::is_unread(std::string_view stem) const
{
    return std::find(unread.begin(), unread.end(), stem) != unread.end();
}

std::optional<VersionNumbers> version_numbers(std::string_view text)
{
    VersionNumbers numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers[i]);
        if (error != std::errc()) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (i + 1 == numbers.size()) break;
        if (!text.starts_with('.')) return std::nullopt;
        text.remove_prefix(1);
    }
    return text.empty() ? std::optional(numbers) : std::nullopt;
}

std::string_view scalar_name(Scalar scalar)
{
    return scalars[static_cast<std::size_t>(scalar)].name;
}

std::optional<Scalar> scalar_from(std::string_view name)
{
    for (std::size_t i = 0; i < scalars.size(); ++i)
        if (scalars[i].name == name) return static_cast<Scalar>(i);
    return std::nullopt;
}

std::vector<std::string_view> scalar_names()
{
    std::vector<std::string_view> names;
    for (const ScalarInfo& scalar : scalars)
        names.push_back(scalar.name);
    return names;
}

bool is_integer(Scalar scalar)
{
    return scalar >= Scalar::i8 && scalar <= Scalar::u53;
}
bool is_number(Scalar scalar)
{
    return scalar >= Scalar::i8 && scalar <= Scalar::f64;
}

std::pair<double, double> range_of(Scalar scalar)
{
    const ScalarInfo& found = scalars[static_cast<std::size_t>(scalar)];
    return {found.min, found.max};
}

const Field* field_at(const Fields& fields, std::string_view pointer)
{
    if (!pointer.starts_with('/')) return nullptr;
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const Field* field = fields.find(pointer.substr(1, end - 1));
    if (field == nullptr || end == pointer.size()) return field;
    if (field->type.kind != TypeUse::Kind::named || field->type.decl == nullptr) return nullptr;
    return field_at(field->type.decl->structure, pointer.substr(end));
}

} // namespace chorus::codegen
