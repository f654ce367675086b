#include "codegen/model/type_expression.hpp"

#include "codegen/runtime/wire/number.hpp"

#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

bool is_name_character(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9');
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Reads one expression from left to right.
class TypeParser {
public:
    explicit TypeParser(const YamlNode& node) : node_(node), rest_(node.text) {}

    std::optional<TypeUse> parse()
    {
        std::optional<TypeUse> type = parse_base();
        if (!type) return std::nullopt;
        if (take("|")) {
            if (!take("null")) return std::nullopt;
            type->nullable = true;
        }
        skip_space();
        if (!rest_.empty()) return std::nullopt;
        return type;
    }

private:
    void skip_space()
    {
        while (rest_.starts_with(' '))
            rest_.remove_prefix(1);
    }

    bool take(std::string_view token)
    {
        skip_space();
        if (!rest_.starts_with(token)) return false;
        rest_.remove_prefix(token.size());
        return true;
    }

    std::optional<TypeUse> parse_base()
    {
        skip_space();
        const std::size_t start = node_.text.size() - rest_.size();
        std::size_t size = 0;
        while (size < rest_.size() && is_name_character(rest_[size]))
            ++size;
        if (size == 0) return std::nullopt;
        TypeUse type;
        type.name = rest_.substr(0, size);
        type.span = part(start, size);
        rest_.remove_prefix(size);
        if (type.name == "list") return parse_list(std::move(type));
        if (type.name == "map") return parse_map(std::move(type));
        if (const std::optional<Scalar> scalar = scalar_from(type.name)) {
            type.scalar = *scalar;
        } else {
            type.kind = TypeUse::Kind::named;
        }
        return type;
    }

    std::optional<TypeUse> parse_list(TypeUse type)
    {
        type.kind = TypeUse::Kind::list;
        if (!take("<")) return std::nullopt;
        return parse_element(std::move(type));
    }

    std::optional<TypeUse> parse_map(TypeUse type)
    {
        type.kind = TypeUse::Kind::map;
        if (!take("<") || !take("string") || !take(",")) return std::nullopt;
        return parse_element(std::move(type));
    }

    std::optional<TypeUse> parse_element(TypeUse type)
    {
        std::optional<TypeUse> item = parse_base();
        if (!item || !take(">")) return std::nullopt;
        type.item.push_back(std::move(*item));
        return type;
    }

    /// The place of `size` characters of the expression.
    Span part(std::size_t start, std::size_t size) const
    {
        Span span = node_.span;
        span.column += start + (node_.plain ? 0U : 1U);
        span.length = size;
        return span;
    }

    const YamlNode& node_;
    std::string_view rest_;
};

bool parse_path(std::string_view text, std::vector<std::string>& path)
{
    while (true) {
        const std::size_t dot = text.find('.');
        const std::string_view name = text.substr(0, dot);
        if (name.empty()) return false;
        for (const char character : name)
            if (!is_name_character(character)) return false;
        path.emplace_back(name);
        if (dot == std::string_view::npos) return true;
        text.remove_prefix(dot + 1);
    }
}

bool parse_operand(std::string_view text, Operand& operand)
{
    text = trimmed(text);
    const char* at = text.data();
    const char* end = at + text.size();
    if (wire::parse_number(at, end, operand.number) == wire::NumberSyntax::good && at == end) return true;
    return parse_path(text, operand.path);
}

} // namespace

std::optional<TypeUse> parse_type(const YamlNode& node, Diagnostics& diagnostics)
{
    std::optional<TypeUse> type;
    if (node.is_scalar()) type = TypeParser(node).parse();
    if (!type) diagnostics.report(Rule::bad_type, node.span, fmt::format("`{}` is not a type.", node.text));
    return type;
}

std::string type_text(const TypeUse& use)
{
    std::string text = use.name;
    if (use.kind == TypeUse::Kind::scalar) text = scalar_name(use.scalar);
    if (use.kind == TypeUse::Kind::list) text = fmt::format("list<{}>", type_text(use.element()));
    if (use.kind == TypeUse::Kind::map) text = fmt::format("map<string, {}>", type_text(use.element()));
    return use.nullable ? text + " | null" : text;
}

bool parse_expression(RuleDecl& rule, Diagnostics& diagnostics)
{
    constexpr std::array<std::string_view, 6> comparisons{"<=", ">=", "==", "!=", "<", ">"};
    const std::string_view text = rule.expression.text;
    for (const std::string_view comparison : comparisons) {
        const std::size_t at = text.find(comparison);
        if (at == std::string_view::npos) continue;
        rule.comparison = comparison;
        const bool good = parse_operand(text.substr(0, at), rule.left) &&
                          parse_operand(text.substr(at + comparison.size()), rule.right) && !rule.left.is_number();
        if (good) return true;
        break;
    }
    diagnostics.report(Rule::bad_expression, rule.expression.span,
                       fmt::format("`{}` is not a comparison of fields.", text));
    return false;
}

} // namespace chorus::codegen
