#include "codegen/runtime/reflect/table.hpp"

#include "codegen/runtime/reflect/check.hpp"
#include "codegen/runtime/reflect/grid.hpp"
#include "codegen/runtime/reflect/payload.hpp"
#include "codegen/runtime/reflect/tree.hpp"

namespace chorus::reflect {
namespace {

namespace json = boost::json;

bool is_plain(const Type& type)
{
    return type.kind != TypeKind::structure && type.kind != TypeKind::tagged_union && type.kind != TypeKind::list &&
           type.kind != TypeKind::map;
}

bool is_record(const Type& type)
{
    return type.kind == TypeKind::structure || type.kind == TypeKind::tagged_union;
}
bool is_numeric(const Type& type)
{
    return type.kind == TypeKind::integer || type.kind == TypeKind::number;
}

/// `sampleRate` as `sample rate`.
std::string heading(std::string_view name)
{
    std::string text = kebab_case(name);
    for (char& letter : text)
        if (letter == '-') letter = ' ';
    return text;
}

std::string plain_text(const json::value& value)
{
    if (value.is_null()) return "–";
    if (value.is_bool()) return value.get_bool() ? "yes" : "no";
    if (value.is_string()) return {value.get_string().data(), value.get_string().size()};
    return tree_text(value);
}

/// Writes one payload.
class Teller {
public:
    explicit Teller(const TableOptions& options) : options_(options) {}

    std::string record(const Type& type, const json::object& object, std::size_t indent);
    std::string table(const Type& element, const json::array& rows, std::size_t indent);
    std::string inline_record(const Type& type, const json::object& object);

private:
    std::string cell(const Field& field, const json::value& value);
    std::string inline_list(const Field& field, const json::array& array);
    std::string inline_map(const Type& type, const json::object& object);

    const TableOptions& options_;
};

/// The fields that an object of the type has, its tag included.
std::vector<Field> fields_of(const Type& type, const json::object& object)
{
    if (type.kind == TypeKind::structure) return {type.fields.begin(), type.fields.end()};
    static const Type tag_type{.kind = TypeKind::text};
    std::vector<Field> fields{Field{.name = type.tag, .doc = {}, .type = &tag_type}};
    if (const Arm* arm = arm_of(type, object))
        fields.insert(fields.end(), arm->type->fields.begin(), arm->type->fields.end());
    return fields;
}

const json::value* member(const json::object& object, std::string_view name)
{
    return object.if_contains({name.data(), name.size()});
}

std::string Teller::cell(const Field& field, const json::value& value)
{
    if (value.is_array() && field.type->kind == TypeKind::list) return inline_list(field, value.get_array());
    if (value.is_object() && is_record(*field.type)) return inline_record(*field.type, value.get_object());
    if (value.is_object() && field.type->kind == TypeKind::map) return inline_map(*field.type, value.get_object());
    const std::string text = plain_text(value);
    if (value.is_null() || !options_.tell) return text;
    return options_.tell(field, text).value_or(text);
}

std::string Teller::inline_record(const Type& type, const json::object& object)
{
    std::string text;
    for (const Field& field : fields_of(type, object)) {
        const json::value* value = member(object, field.name);
        if (!value) continue;
        const bool is_tag = type.kind == TypeKind::tagged_union && field.name == type.tag;
        text += (text.empty() ? "" : ", ") + (is_tag ? "" : heading(field.name) + " ") + cell(field, *value);
    }
    return text;
}

std::string Teller::inline_list(const Field& field, const json::array& array)
{
    if (array.empty()) return "–";
    if (!is_plain(*field.type->element)) return std::to_string(array.size());
    const Field item{.name = field.name, .doc = {}, .type = field.type->element};
    std::string text;
    for (const json::value& value : array)
        text += (text.empty() ? "" : ", ") + cell(item, value);
    return text;
}

std::string Teller::inline_map(const Type& type, const json::object& object)
{
    if (object.empty()) return "–";
    std::string text;
    for (const auto& entry : object) {
        const std::string_view key{entry.key().data(), entry.key().size()};
        const Field field{.name = key, .doc = {}, .type = type.element};
        text += (text.empty() ? "" : ", ") + std::string(key) + " " + cell(field, entry.value());
    }
    return text;
}

std::string Teller::record(const Type& type, const json::object& object, std::size_t indent)
{
    Grid grid(indent);
    std::string below;
    for (const Field& field : fields_of(type, object)) {
        const json::value* value = member(object, field.name);
        if (!value) continue;
        const bool rows = value->is_array() && field.type->kind == TypeKind::list && is_record(*field.type->element);
        if (rows && !value->get_array().empty()) {
            below += std::string(indent, ' ') + heading(field.name) + "\n" +
                     table(*field.type->element, value->get_array(), indent + 2);
        } else if (value->is_object() && is_record(*field.type)) {
            below += std::string(indent, ' ') + heading(field.name) + "\n" +
                     record(*field.type, value->get_object(), indent + 2);
        } else {
            std::string text = cell(field, *value);
            if (is_numeric(*field.type) && !field.type->unit.empty() && text == plain_text(*value))
                text += " " + std::string(field.type->unit);
            grid.add_row({heading(field.name), std::move(text)});
        }
    }
    return grid.text(options_.width) + below;
}

/// The fields that any row has, in the order of the type; those of the arms of a union follow one another.
std::vector<Field> columns_of(const Type& element, const json::array& rows)
{
    std::vector<Field> candidates;
    if (element.kind == TypeKind::structure)
        candidates.assign(element.fields.begin(), element.fields.end());
    else
        candidates = fields_of(element, {});
    for (const Arm& arm : element.arms)
        candidates.insert(candidates.end(), arm.type->fields.begin(), arm.type->fields.end());
    std::vector<Field> columns;
    for (const Field& field : candidates) {
        const bool taken =
            std::any_of(columns.begin(), columns.end(), [&](const Field& column) { return column.name == field.name; });
        const bool used = std::any_of(rows.begin(), rows.end(), [&](const json::value& row) {
            return row.is_object() && member(row.get_object(), field.name);
        });
        if (used && !taken) columns.push_back(field);
    }
    return columns;
}

std::string Teller::table(const Type& element, const json::array& rows, std::size_t indent)
{
    const std::vector<Field> columns = columns_of(element, rows);
    Grid grid(indent);
    std::vector<std::string> head;
    for (const Field& field : columns) {
        const bool with_unit = is_numeric(*field.type) && !field.type->unit.empty() && field.type->unit != "ticks";
        head.push_back(heading(field.name) + (with_unit ? " " + std::string(field.type->unit) : ""));
        if (is_numeric(*field.type)) grid.align_right(head.size() - 1);
    }
    grid.set_head(std::move(head));
    for (const json::value& row : rows) {
        if (!row.is_object()) continue;
        std::vector<std::string> cells;
        for (const Field& field : columns) {
            const json::value* value = member(row.get_object(), field.name);
            cells.push_back(value ? cell(field, *value) : "–");
        }
        grid.add_row(std::move(cells));
    }
    return grid.text(options_.width);
}

} // namespace

std::string table_from_payload(const Type& type, std::string_view text, const TableOptions& options)
{
    const auto tree = parse_tree(text);
    if (!tree || !tree->is_object()) return {};
    Teller teller(options);
    const json::object& object = tree->get_object();
    // A reply that is one thing is told as that thing, without a level for its name.
    if (type.kind == TypeKind::structure && type.fields.size() == 1) {
        const Field& field = type.fields.front();
        const json::value* value = member(object, field.name);
        if (value && value->is_array() && field.type->kind == TypeKind::list && is_record(*field.type->element))
            return teller.table(*field.type->element, value->get_array(), 0);
        if (value && value->is_object() && is_record(*field.type))
            return teller.record(*field.type, value->get_object(), 0);
    }
    return teller.record(type, object, 0);
}

std::string line_from_payload(const Type& type, std::string_view text, const TableOptions& options)
{
    const auto tree = parse_tree(text);
    if (!tree || !tree->is_object()) return {};
    return Teller(options).inline_record(type, tree->get_object());
}

} // namespace chorus::reflect
