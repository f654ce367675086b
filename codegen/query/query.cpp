#include "codegen/query/query.hpp"

#include "codegen/model/names.hpp"
#include "codegen/query/table.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(separator, at);
        parts.push_back(trimmed(text.substr(at, end - at)));
        if (end == std::string_view::npos) return parts;
        at = end + separator.size();
    }
}

bool is_column(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

tl::expected<Query::Condition, std::string> parse_condition(std::string_view text)
{
    Query::Condition condition;
    if (text.starts_with('!')) {
        condition.negated = true;
        text = trimmed(text.substr(1));
    }
    constexpr std::array<std::string_view, 5> comparisons{"!=", "=", "~", "<", ">"};
    std::size_t at = std::string_view::npos;
    for (const std::string_view comparison : comparisons) {
        const std::size_t found = text.find(comparison);
        if (found >= at) continue;
        at = found;
        condition.comparison = comparison;
    }
    condition.column = trimmed(text.substr(0, at));
    if (at != std::string_view::npos) condition.value = trimmed(text.substr(at + condition.comparison.size()));
    if (condition.value.size() > 1 && condition.value.front() == '"' && condition.value.back() == '"')
        condition.value = condition.value.substr(1, condition.value.size() - 2);
    if (!is_column(condition.column))
        return tl::unexpected(fmt::format("`{}` is no condition; write such as `priority=high`.", text));
    return condition;
}

std::optional<double> number_of(std::string_view text)
{
    const char* at = text.data();
    double value = 0;
    if (wire::parse_number(at, at + text.size(), value) != wire::NumberSyntax::good) return std::nullopt;
    return at == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string text_of(const Json& value)
{
    return value.text() != nullptr ? *value.text() : to_compact_text(value);
}

bool compare(const Json& value, const Query::Condition& condition)
{
    if (value.list() != nullptr && (condition.comparison == "=" || condition.comparison == "~"))
        return std::any_of(value.list()->begin(), value.list()->end(),
                           [&](const Json& item) { return compare(item, condition); });
    if (value.list() != nullptr && condition.comparison == "!=")
        return std::none_of(value.list()->begin(), value.list()->end(),
                            [&](const Json& item) { return text_of(item) == condition.value; });
    const std::string text = text_of(value);
    if (condition.comparison == "=") return text == condition.value;
    if (condition.comparison == "!=") return text != condition.value;
    if (condition.comparison == "~") return text.find(condition.value) != std::string::npos;
    const std::optional<double> left = value.number();
    const std::optional<double> right = number_of(condition.value);
    if (!left || !right) return false;
    return condition.comparison == "<" ? *left < *right : *left > *right;
}

bool is_something(const Json& value)
{
    if (const bool* truth = std::get_if<bool>(&value.value)) return *truth;
    if (value.text() != nullptr) return !value.text()->empty();
    if (value.list() != nullptr) return !value.list()->empty();
    return !value.is_null() && value.number().value_or(1) != 0;
}

bool holds(const Query::Condition& condition, const Json& row)
{
    const Json& value = *row.find(condition.column);
    const bool answer = condition.comparison.empty() ? is_something(value) : compare(value, condition);
    return answer != condition.negated;
}

/// What is wrong with the names of columns, if anything.
std::optional<std::string> find_fault(const Query& query, const Json& row)
{
    std::vector<std::string_view> known;
    for (const auto& [column, value] : *row.object())
        known.push_back(column);
    const auto fault = [&](const std::string& column) -> std::optional<std::string> {
        if (std::find(known.begin(), known.end(), column) != known.end()) return std::nullopt;
        const std::string hint = did_you_mean(column, known);
        return fmt::format("`{}` has no column `{}`. {}", query.table, column,
                           hint.empty() ? fmt::format("There are {}.", listing(known)) : hint);
    };
    for (const Query::Condition& condition : query.conditions)
        if (auto found = fault(condition.column)) return found;
    for (const std::string& column : query.columns)
        if (auto found = fault(column)) return found;
    return std::nullopt;
}

} // namespace

tl::expected<Query, std::string> parse_query(std::string_view text)
{
    Query query;
    text = trimmed(text);
    const std::size_t name_end = text.find_first_of("[.");
    query.table = trimmed(text.substr(0, name_end));
    std::string_view rest = name_end == std::string_view::npos ? std::string_view() : text.substr(name_end);
    if (rest.starts_with('[')) {
        const std::size_t close = rest.rfind(']');
        if (close == std::string_view::npos) return tl::unexpected(std::string("The bracket is not closed."));
        for (const std::string_view part : split(rest.substr(1, close - 1), "&&")) {
            auto condition = parse_condition(part);
            if (!condition) return tl::unexpected(std::move(condition.error()));
            query.conditions.push_back(std::move(*condition));
        }
        rest = trimmed(rest.substr(close + 1));
    }
    if (rest.empty()) return query;
    if (!rest.starts_with('.')) return tl::unexpected(fmt::format("`{}` makes no sense behind the bracket.", rest));
    for (const std::string_view column : split(rest.substr(1), ",")) {
        if (!is_column(column)) return tl::unexpected(fmt::format("`{}` is not the name of a column.", column));
        query.columns.emplace_back(column);
    }
    return query;
}

tl::expected<std::vector<Json>, std::string> run_query(const Query& query, const Model& model)
{
    const std::optional<std::vector<Json>> rows = query_table(model, query.table);
    if (!rows) {
        const std::string hint = did_you_mean(query.table, query_tables());
        return tl::unexpected(fmt::format("There is no table `{}`. {}", query.table,
                                          hint.empty() ? fmt::format("There are {}.", listing(query_tables())) : hint));
    }
    if (!rows->empty())
        if (auto fault = find_fault(query, rows->front())) return tl::unexpected(std::move(*fault));
    std::vector<Json> found;
    for (const Json& row : *rows) {
        const bool wanted = std::all_of(query.conditions.begin(), query.conditions.end(),
                                        [&](const Query::Condition& condition) { return holds(condition, row); });
        if (!wanted) continue;
        if (query.columns.empty()) {
            found.push_back(row);
            continue;
        }
        Json& part = found.emplace_back(Json::Object());
        for (const std::string& column : query.columns)
            part.set(column, *row.find(column));
    }
    return found;
}

} // namespace chorus::codegen
