#include "codegen/runtime/wire/raw_json.hpp"

#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <algorithm>

namespace chorus::wire {
namespace {

bool read_tree(std::string_view text, RawJson& json)
{
    Reader reader(text);
    if (text.starts_with('{')) {
        json.kind = RawJson::Kind::object;
        std::map<std::string, std::string_view> fields;
        reader.map(fields, unlimited, [&](std::string_view& value) { value = reader.raw(); });
        if (!reader.finish()) return false;
        for (const auto& [name, value] : fields)
            if (!read_tree(value, json.fields.emplace_back(RawJson::Field{name, {}}).value)) return false;
        return true;
    }
    if (text.starts_with('[')) {
        json.kind = RawJson::Kind::list;
        std::vector<std::string_view> items;
        reader.list(items, 0, unlimited, [&](std::string_view& value) { value = reader.raw(); });
        if (!reader.finish()) return false;
        for (const std::string_view item : items)
            if (!read_tree(item, json.items.emplace_back())) return false;
        return true;
    }
    json.text = text;
    return true;
}

void write_tree(Writer& writer, const RawJson& json)
{
    const char* separator = "";
    switch (json.kind) {
    case RawJson::Kind::scalar:
        writer.raw(json.text);
        break;
    case RawJson::Kind::list:
        writer.raw("[");
        for (const RawJson& item : json.items) {
            writer.raw(std::exchange(separator, ","));
            write_tree(writer, item);
        }
        writer.raw("]");
        break;
    case RawJson::Kind::object:
        writer.raw("{");
        for (const auto& [name, value] : json.fields) {
            writer.raw(std::exchange(separator, ","));
            writer.string(name);
            writer.raw(":");
            write_tree(writer, value);
        }
        writer.raw("}");
        break;
    }
}

} // namespace

const RawJson* RawJson::find(std::string_view name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->value;
}

RawJson* RawJson::find(std::string_view name)
{
    return const_cast<RawJson*>(std::as_const(*this).find(name));
}

void RawJson::set(std::string_view name, RawJson value)
{
    if (RawJson* known = find(name)) {
        *known = std::move(value);
    } else {
        fields.push_back({std::string(name), std::move(value)});
    }
}

void RawJson::set(std::string_view name, std::string_view json)
{
    set(name, parse_raw_json(json).value_or(RawJson{}));
}

void RawJson::remove(std::string_view name)
{
    std::erase_if(fields, [&](const Field& field) { return field.name == name; });
}

void RawJson::rename(std::string_view from, std::string_view to)
{
    for (auto& [name, value] : fields)
        if (name == from) name = to;
}

std::optional<RawJson> parse_raw_json(std::string_view text)
{
    Reader reader(text);
    const std::string_view whole = reader.raw();
    RawJson json;
    if (!reader.finish() || !read_tree(whole, json)) return std::nullopt;
    return json;
}

std::string to_text(const RawJson& json)
{
    std::string out;
    Writer writer(out);
    write_tree(writer, json);
    writer.finish();
    return out;
}

void for_each_at(RawJson& json, std::span<const std::string_view> path, const std::function<void(RawJson&)>& visit)
{
    if (path.empty()) return visit(json);
    const std::string_view step = path.front();
    path = path.subspan(1);
    if (step == "*") {
        for (RawJson& item : json.items)
            for_each_at(item, path, visit);
        for (auto& [name, value] : json.fields)
            for_each_at(value, path, visit);
        return;
    }
    const std::size_t equals = step.find('=');
    RawJson* field = json.find(step.substr(0, equals));
    if (field == nullptr) return;
    if (equals == std::string_view::npos) return for_each_at(*field, path, visit);
    if (field->text == '"' + std::string(step.substr(equals + 1)) + '"') for_each_at(json, path, visit);
}

} // namespace chorus::wire
