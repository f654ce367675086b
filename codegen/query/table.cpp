#include "codegen/query/table.hpp"

#include "codegen/model/limits.hpp"
#include "codegen/model/type_expression.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using Rows = std::vector<Json>;

Json row(const Spec& spec, const Located& name, std::string_view doc)
{
    return Json(Json::Object{{"name", name.text},
                             {"spec", spec.stem},
                             {"owner", spec.owner},
                             {"doc", doc},
                             {"file", spec.file->path},
                             {"line", static_cast<std::int64_t>(name.span.line)}});
}

Json texts(const std::vector<Located>& list)
{
    Json::List items;
    for (const Located& item : list)
        items.emplace_back(item.text);
    return items;
}

Json names(const std::vector<Field>& fields)
{
    Json::List items;
    for (const Field& field : fields)
        items.emplace_back(field.name.text);
    return items;
}

Rows commands(const Model& model)
{
    Rows rows;
    for (const Spec& spec : model.specs) {
        for (const Command& command : spec.commands) {
            Json::List errors;
            for (const ErrorUse& error : command.errors)
                errors.emplace_back(error.decl != nullptr ? error.decl->code() : error.name.text);
            Json& one = rows.emplace_back(row(spec, command.name, command.doc));
            one.set("operation", fmt::format("{}.{}", spec.name.text, command.name.text));
            one.set("from", texts(command.from));
            one.set("input", names(command.input.fields));
            one.set("reply", names(command.reply.fields));
            one.set("snapshot", command.replies_snapshot);
            one.set("errors", std::move(errors));
            one.set("timeout", static_cast<std::int64_t>(command.timeout_ms));
            one.set("priority", command.priority);
            one.set("idempotent", command.idempotent);
            one.set("deferred", command.deferred);
            one.set("edits", command.edits);
        }
    }
    return rows;
}

Rows events(const Model& model)
{
    Rows rows;
    for (const Spec& spec : model.specs) {
        for (const Event& event : spec.events) {
            Json& one = rows.emplace_back(row(spec, event.name, event.doc));
            one.set("operation", fmt::format("{}.{}", spec.name.text, event.name.text));
            one.set("to", texts(event.to));
            one.set("payload", names(event.payload.fields));
            one.set("delivery", event.latest ? "latest" : "reliable");
            one.set("maxRate", static_cast<std::int64_t>(event.max_per_second));
            one.set("numbered", event.numbered ? event.numbered->text : std::string());
            one.set("after", texts(event.after));
            one.set("priority", event.priority);
        }
    }
    return rows;
}

Rows errors(const Model& model)
{
    Rows rows;
    for (const Spec& spec : model.specs) {
        for (const ErrorDecl& error : spec.errors) {
            Json& one = rows.emplace_back(row(spec, error.name, error.doc));
            one.set("code", error.code());
            one.set("hint", error.hint);
            one.set("details", names(error.details));
        }
    }
    return rows;
}

Rows types(const Model& model)
{
    static constexpr std::string_view kinds[] = {"scalar", "id", "enum", "struct", "union"};
    Rows rows;
    for (const Spec& spec : model.specs) {
        for (const TypeDecl& type : spec.types) {
            Json::List values;
            for (const EnumValue& value : type.values)
                values.emplace_back(value.name.text);
            Json& one = rows.emplace_back(row(spec, type.name, type.doc));
            one.set("kind", kinds[static_cast<std::size_t>(type.kind)]);
            one.set("unit", type.unit);
            one.set("fields", names(type.structure.fields));
            one.set("values", std::move(values));
        }
    }
    return rows;
}

void add_fields(Rows& rows, const Spec& spec, const std::string& of, const std::vector<Field>& fields)
{
    for (const Field& field : fields) {
        Json& one = rows.emplace_back(row(spec, field.name, field.doc));
        one.set("of", of);
        one.set("type", type_text(field.type));
        one.set("unit", unit_of(field));
        one.set("optional", field.optional);
    }
}

Rows fields(const Model& model)
{
    Rows rows;
    for (const Spec& spec : model.specs) {
        for (const TypeDecl& type : spec.types)
            add_fields(rows, spec, type.name.text, type.structure.fields);
        for (const Command& command : spec.commands) {
            add_fields(rows, spec, command.name.text + ".input", command.input.fields);
            add_fields(rows, spec, command.name.text + ".reply", command.reply.fields);
        }
        for (const Event& event : spec.events)
            add_fields(rows, spec, event.name.text + ".payload", event.payload.fields);
        for (const ErrorDecl& error : spec.errors)
            add_fields(rows, spec, error.name.text + ".details", error.details);
        for (const Stream& stream : spec.streams)
            add_fields(rows, spec, stream.name.text + ".record", stream.record);
    }
    return rows;
}

Rows streams(const Model& model)
{
    Rows rows;
    for (const Spec& spec : model.specs) {
        for (const Stream& stream : spec.streams) {
            Json& one = rows.emplace_back(row(spec, stream.name, stream.doc));
            one.set("from", stream.from.text);
            one.set("to", stream.to.text);
            one.set("rate", static_cast<std::int64_t>(stream.max_per_second));
            one.set("record", names(stream.record));
        }
    }
    return rows;
}

Rows specs(const Model& model)
{
    Rows rows;
    for (const Spec& spec : model.specs) {
        Json& one = rows.emplace_back(row(spec, spec.name, spec.doc));
        one.set("version", spec.version);
        one.set("stability", spec.stability);
        one.set("library", spec.is_library);
        one.set("use", texts(spec.uses));
    }
    return rows;
}

struct Table {
    std::string_view name;
    Rows (*make)(const Model&);
};
constexpr Table tables[] = {{"commands", commands}, {"events", events},   {"errors", errors}, {"types", types},
                            {"fields", fields},     {"streams", streams}, {"specs", specs}};

} // namespace

std::optional<std::vector<Json>> query_table(const Model& model, std::string_view name)
{
    for (const Table& table : tables)
        if (table.name == name) return table.make(model);
    return std::nullopt;
}

std::vector<std::string_view> query_tables()
{
    std::vector<std::string_view> names;
    for (const Table& table : tables)
        names.push_back(table.name);
    return names;
}

} // namespace chorus::codegen
