#include "aura-cli/words/words.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "aura-cli/words/described.hpp"
#include "aura-cli/words/names.hpp"
#include "codegen/runtime/reflect/query.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/text.hpp"
#include "generated/pulse/operations.hpp"
#include "generated/pulse/timebase.hpp"

namespace chorus::aura {
namespace {

std::string absolute_path(std::string_view text)
{
    std::error_code error;
    const auto path = std::filesystem::absolute(std::filesystem::path(text), error);
    return error ? std::string(text) : path.lexically_normal().string();
}

const reflect::Type* type_of_entity(std::string_view entity)
{
    const auto fits = [entity](const reflect::Type* type) {
        return type->kind == reflect::TypeKind::id && type->entity == entity;
    };
    const reflect::Api& api = pulse_api::api();
    if (const auto found = std::find_if(api.types.begin(), api.types.end(), fits); found != api.types.end())
        return *found;
    for (const reflect::Domain* domain : api.domains)
        if (const auto found = std::find_if(domain->types.begin(), domain->types.end(), fits);
            found != domain->types.end())
            return *found;
    return nullptr;
}

} // namespace

Result<std::optional<std::string>> Words::meaning(const reflect::Field& field, const reflect::Type& type,
                                                  std::string_view text)
{
    const auto quoted = [](const std::string& id) { return std::optional(reflect::json_string(id)); };
    const auto number = [](std::int64_t ticks) { return std::optional(std::to_string(ticks)); };
    if (type.kind == reflect::TypeKind::id && type.listing) return id(type, text).map(quoted);
    if (is_ticks(type)) return (is_length(field) ? length(text) : position(text)).map(number);
    if (type.name == "FilePath") return quoted(absolute_path(text));
    if (type.name == "PluginUri" && field.name == "uri") return plugin(text).map(quoted);
    return std::optional<std::string>();
}

Result<std::string> Words::id_of(std::string_view entity, std::string_view text)
{
    const reflect::Type* type = type_of_entity(entity);
    if (!type || !type->listing) return std::string(text);
    return id(*type, text);
}

Result<std::string> Words::id(const reflect::Type& type, std::string_view text)
{
    const reflect::IdListing& listing = *type.listing;
    auto reply = ask_(listing.domain, listing.command, "{}");
    if (!reply) return reply;
    return choose(reflect::listed_items(*reply, listing), type.entity, text);
}

/// A plugin by its URI or its name. What looks like a URI is left to Pulse, which knows plugins that were not listed.
Result<std::string> Words::plugin(std::string_view text)
{
    if (text.find(':') != std::string_view::npos) return std::string(text);
    auto reply = ask_("pluginLibrary", "list", "{}");
    if (!reply) return reply;
    const reflect::IdListing listing{"pluginLibrary", "list", "plugins", "uri", "name"};
    return choose(reflect::listed_items(*reply, listing), "plugin", text);
}

Result<Meter> Words::meter()
{
    if (meter_) return *meter_;
    auto reply = ask_("timebase", "get", "{}");
    if (!reply) return wire::Failure(std::move(reply.error()));
    const auto timebase = wire::decode<pulse_api::timebase::Get::Reply>(*reply);
    if (!timebase) return wire::Failure(timebase.error());
    const auto& [tempo, signature, rate] = timebase->timebase;
    meter_ = Meter{.tempo = tempo.value, .beats_in_bar = signature.beats, .beat_unit = signature.unit};
    return *meter_;
}

Result<std::int64_t> Words::position(std::string_view text)
{
    return meter().and_then([&](const Meter& meter) { return position_from(text, meter); });
}

Result<std::int64_t> Words::length(std::string_view text)
{
    return meter().and_then([&](const Meter& meter) { return length_from(text, meter); });
}

std::optional<std::string> Words::tell(const reflect::Field& field, std::string_view text)
{
    if (!is_ticks(*field.type)) return std::nullopt;
    std::int64_t ticks = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), ticks);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    const auto known = meter();
    if (!known) return std::nullopt;
    return is_length(field) ? length_text(ticks, *known) : position_text(ticks, *known);
}

reflect::LeafHook Words::hook()
{
    return [this](const reflect::Field& field, const reflect::Type& type, std::string_view text) {
        return meaning(field, type, text);
    };
}

} // namespace chorus::aura
