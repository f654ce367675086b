#include "codegen/model/json.hpp"

#include "codegen/runtime/wire/writer.hpp"

namespace chorus::codegen {

namespace {

/// What stands between the quotes of a key. Keys of maps may be any text.
std::string escaped(const std::string& key)
{
    std::string text;
    wire::Writer(text).string(key);
    return text.substr(1, text.size() - 2);
}

struct JsonWriter {
    wire::Writer& writer;

    void operator()(std::nullptr_t) const { writer.null(); }
    void operator()(bool truth) const { writer.boolean(truth); }
    void operator()(std::int64_t integer) const { writer.integer(integer); }
    void operator()(double number) const { writer.number(number); }
    void operator()(const std::string& text) const { writer.string(text); }
    void operator()(const Json::List& items) const
    {
        writer.list(items, [this](const Json& item) { std::visit(*this, item.value); });
    }
    void operator()(const Json::Object& fields) const
    {
        writer.begin_object();
        for (const auto& [key, field] : fields) {
            writer.field(escaped(key));
            std::visit(*this, field.value);
        }
        writer.end_object();
    }
};

} // namespace

std::optional<double> Json::number() const
{
    if (const std::int64_t* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
    if (const double* real = std::get_if<double>(&value)) return *real;
    return std::nullopt;
}

const Json* Json::find(std::string_view key) const
{
    if (const Object* fields = object())
        for (const auto& [name, field] : *fields)
            if (name == key) return &field;
    return nullptr;
}

Json& Json::set(std::string_view key, Json field)
{
    for (auto& [name, old] : fields()) {
        if (name != key) continue;
        old = std::move(field);
        return *this;
    }
    fields().emplace_back(std::string(key), std::move(field));
    return *this;
}

std::string to_compact_text(const Json& json)
{
    std::string text;
    wire::Writer writer(text);
    std::visit(JsonWriter{writer}, json.value);
    writer.finish();
    return text;
}

std::string to_pretty_text(const Json& json)
{
    return wire::prettify(to_compact_text(json));
}

} // namespace chorus::codegen
