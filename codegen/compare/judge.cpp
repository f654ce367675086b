#include "codegen/compare/judge.hpp"

#include "codegen/compare/candidates.hpp"
#include "codegen/compare/places.hpp"
#include "codegen/emit/sample_values.hpp"
#include "codegen/model/limits.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Which of the two is newer.
enum class Meeting { newer_server, newer_client };

class Judgement {
public:
    Judgement(Comparison& comparison, const Model& older, const Model& newer, UnknownFields unknown)
        : comparison_(comparison), older_(older), newer_(newer), unknown_(unknown)
    {
        for (std::size_t i = 0; i < comparison.messages.size(); ++i) {
            add_places(old_places_, i, *comparison.messages[i].old_fields);
            add_places(new_places_, i, *comparison.messages[i].new_fields);
        }
    }

    void judge(Change& change)
    {
        if (change.edit_fields || change.edit_type) {
            judge_part(change);
        } else {
            judge_operation(change);
        }
        const ChangeKindInfo& kind = info(change.kind);
        change.verdict = change.effects.empty() ? kind.unproved : kind.proved;
        change.bump = kind.bump;
        for (const Effect& effect : change.effects)
            change.bump = std::max(change.bump, effect.bump);
    }

private:
    static bool server_writes(const MessagePair& message) { return message.server_writes; }

    void judge_part(Change& change)
    {
        for (const Meeting meeting : {Meeting::newer_server, Meeting::newer_client}) {
            // Per direction the local values are the same for all places, so they are found once.
            std::array<std::optional<std::vector<Json>>, 2> values;
            for (std::size_t i = 0; i < comparison_.messages.size(); ++i) {
                const MessagePair& message = comparison_.messages[i];
                // The newer side writes where the newer one is the server and the server writes, or neither.
                const bool newer_writes = server_writes(message) == (meeting == Meeting::newer_server);
                const std::optional<Path> path = path_of(change, i, newer_writes);
                if (!path) continue;
                auto& found = values[newer_writes ? 1 : 0];
                if (!found) found = refused_values(change, newer_writes);
                prove(change, message, meeting, newer_writes, *path, *found);
            }
        }
    }

    /// The way from a message to what changed, on the side of the writer.
    std::optional<Path> path_of(const Change& change, std::size_t place, bool newer_writes) const
    {
        const MessagePair& message = comparison_.messages[place];
        const TypeDecl* type = newer_writes ? change.new_type : change.old_type;
        if (type == nullptr)
            return message.new_fields == change.new_fields ? std::optional<Path>(Path()) : std::nullopt;
        const Places& places = newer_writes ? new_places_ : old_places_;
        const auto found = places.find(type);
        if (found == places.end()) return std::nullopt;
        for (const auto& [where, path] : found->second)
            if (where == place) return path;
        return std::nullopt;
    }

    /// Values that the writer's declaration accepts, and that the same declaration with this one change refuses.
    std::vector<Json> refused_values(const Change& change, bool newer_writes) const
    {
        std::vector<Json> found;
        if (change.old_type != nullptr) {
            const TypeDecl& writer = newer_writes ? *change.new_type : *change.old_type;
            const TypeDecl& reader = newer_writes ? *change.old_type : *change.new_type;
            TypeDecl edited = writer;
            if (change.edit_type) change.edit_type(edited, reader);
            if (change.edit_fields) change.edit_fields(edited.structure, reader.structure);
            for (Json& value : change.edit_fields ? candidate_objects(writer.structure, edited.structure, change.names)
                                                  : candidate_values(writer, edited))
                if (!find_breach(value, writer) && find_breach(value, edited, unknown_))
                    found.push_back(std::move(value));
        } else {
            const Fields& writer = newer_writes ? *change.new_fields : *change.old_fields;
            const Fields& reader = newer_writes ? *change.old_fields : *change.new_fields;
            Fields edited = writer;
            change.edit_fields(edited, reader);
            for (Json& value : candidate_objects(writer, edited, change.names))
                if (!find_breach(value, writer) && find_breach(value, edited, unknown_))
                    found.push_back(std::move(value));
        }
        const auto size = [](const Json& value) { return to_compact_text(value).size(); };
        std::stable_sort(found.begin(), found.end(), [&](const Json& a, const Json& b) { return size(a) < size(b); });
        return found;
    }

    void prove(Change& change, const MessagePair& message, Meeting meeting, bool newer_writes, const Path& path,
               const std::vector<Json>& values) const
    {
        const Fields& writer = newer_writes ? *message.new_fields : *message.old_fields;
        const Fields& reader = newer_writes ? *message.old_fields : *message.new_fields;
        for (const Json& value : values) {
            const Json payload = value_around(writer, path, value);
            if (find_breach(payload, writer)) continue;
            const std::optional<Breach> breach = find_breach(payload, reader, unknown_);
            if (!breach) continue;
            add_effect(change, *message.new_spec, place_of(message), meeting, server_writes(message),
                       envelope(message, payload, newer_writes), "/payload" + breach->pointer, breach->rule);
            return;
        }
    }

    static std::string place_of(const MessagePair& message)
    {
        constexpr std::array<std::string_view, 3> roles{"command", "reply", "event"};
        return fmt::format("{}.{} {}", message.new_spec->name.text, message.name,
                           roles[static_cast<std::size_t>(message.role)]);
    }

    static Json envelope(const MessagePair& message, const Json& payload, bool newer_writes)
    {
        const std::string_view kind = message.role == MessagePair::Role::input                       ? "command"
                                      : message.role == MessagePair::Role::reply && message.snapshot ? "snapshot"
                                                                                                     : "event";
        return envelope(*message.new_spec, kind, newer_writes ? message.name : message.old_name, payload);
    }

    static Json envelope(const Spec& spec, std::string_view kind, const std::string& name, Json payload)
    {
        return Json(Json::Object{{"domain", Json(spec.name.text)},
                                 {"kind", Json(kind)},
                                 {"name", Json(name)},
                                 {"payload", std::move(payload)}});
    }

    static void add_effect(Change& change, const Spec& spec, std::string place, Meeting meeting, bool server_writes,
                           Json message, std::string pointer, std::string rule)
    {
        const bool newer_server = meeting == Meeting::newer_server;
        const std::string server = newer_server ? "newer server" : "older server";
        const std::string client = newer_server ? "older client" : "newer client";
        Effect& effect = change.effects.emplace_back();
        effect.place = std::move(place);
        effect.stem = spec.stem;
        effect.bump = newer_server ? Bump::major : Bump::minor;
        effect.witness = {server_writes ? server : client, server_writes ? client : server, std::move(message),
                          std::move(pointer), std::move(rule)};
    }

    /// Changes of what exists at all. The message shows what nobody takes any more.
    void judge_operation(Change& change)
    {
        const Spec* before = older_.find(change.stem);
        const Spec* after = newer_.find(change.stem);
        if (before == nullptr) return;
        const auto lost = [&](std::string place, Meeting meeting, bool server_writes, Json message, std::string rule) {
            add_effect(change, after != nullptr ? *after : *before, std::move(place), meeting, server_writes,
                       std::move(message), "", std::move(rule));
        };
        const std::string domain = before->name.text;
        switch (change.kind) {
        case ChangeKind::domain_removed:
            for (const Command& command : before->commands)
                lost(fmt::format("{}.{} command", domain, command.name.text), Meeting::newer_server, false,
                     envelope(*before, "command", command.name.text, valid_value(command.input)), "unknownDomain");
            break;
        case ChangeKind::command_removed:
            lost(fmt::format("{}.{} command", domain, change.before), Meeting::newer_server, false,
                 envelope(*before, "command", change.before, valid_value(*change.old_fields)), "unknownOperation");
            break;
        case ChangeKind::event_removed:
            lost(fmt::format("{}.{} event", domain, change.before), Meeting::newer_client, true,
                 envelope(*before, "event", change.before, valid_value(*change.old_fields)), "unknownOperation");
            change.effects.back().bump = Bump::major;
            break;
        case ChangeKind::sender_removed:
            judge_sender(change, *before);
            break;
        case ChangeKind::answer_kind_changed:
            judge_answer(change, *before, *after);
            break;
        case ChangeKind::stream_removed:
        case ChangeKind::stream_record_changed:
        case ChangeKind::stream_route_changed:
            judge_stream(change, *before, after);
            break;
        default:
            break;
        }
    }

    /// `commands.seek.from.aura`
    static std::string operation_of(const Change& change)
    {
        const std::size_t start = change.subject.find('.') + 1;
        return change.subject.substr(start, change.subject.find('.', start) - start);
    }

    static void judge_sender(Change& change, const Spec& before)
    {
        const std::string name = operation_of(change);
        for (const Command& command : before.commands) {
            if (command.name.text != name) continue;
            Json message = envelope(before, "command", name, valid_value(command.input));
            message.set("origin", Json(change.before));
            add_effect(change, before, fmt::format("{}.{} command", before.name.text, name), Meeting::newer_server,
                       false, std::move(message), "/origin", "route");
        }
    }

    static void judge_answer(Change& change, const Spec& before, const Spec& after)
    {
        const std::string name = operation_of(change);
        for (const Meeting meeting : {Meeting::newer_server, Meeting::newer_client}) {
            const Spec& writer = meeting == Meeting::newer_server ? after : before;
            for (const Command& command : writer.commands)
                if (command.name.text == name)
                    add_effect(change, after, fmt::format("{}.{} reply", after.name.text, name), meeting, true,
                               envelope(writer, command.replies_snapshot ? "snapshot" : "event", name,
                                        valid_value(command.reply)),
                               "/kind", "kind");
        }
    }

    static std::size_t width(const Field& field)
    {
        constexpr std::array<std::size_t, 14> widths{1, 1, 2, 4, 8, 1, 2, 4, 8, 4, 8, 0, 0, 0};
        const std::optional<Scalar> scalar = scalar_of(field.type);
        return scalar ? widths[static_cast<std::size_t>(*scalar)] : 0;
    }

    static Json layout(const Spec& spec, const std::string& name)
    {
        Json::Object out;
        for (const Stream& stream : spec.streams) {
            if (stream.name.text != name) continue;
            std::size_t offset = 0;
            for (const Field& field : stream.record) {
                out.emplace_back(field.name.text, Json(fmt::format("{} at byte {}", type_name(field.type), offset)));
                offset += width(field);
            }
            out.emplace_back("bytes", Json(static_cast<std::int64_t>(offset)));
            out.emplace_back("route", Json(fmt::format("{} to {}", stream.from.text, stream.to.text)));
        }
        return Json(std::move(out));
    }

    static std::string_view type_name(const TypeUse& use)
    {
        const std::optional<Scalar> scalar = scalar_of(use);
        return scalar ? scalar_name(*scalar) : std::string_view(use.name);
    }

    /// The message is the layout of the frames that one side sends, which is not what the other takes apart.
    void judge_stream(Change& change, const Spec& before, const Spec* after) const
    {
        const std::string name = operation_of(change);
        const Json sent = layout(after != nullptr ? *after : before, name);
        const Json expected = layout(before, name);
        if (sent == expected && change.kind != ChangeKind::stream_removed) return;
        const bool removed = change.kind == ChangeKind::stream_removed;
        const Json& frame = removed ? expected : sent;
        add_effect(change, before, fmt::format("{}.{} stream", before.name.text, name),
                   removed ? Meeting::newer_client : Meeting::newer_server, true,
                   envelope(before, "stream", name, frame), "", removed ? "unknownOperation" : "layout");
        change.effects.back().bump = Bump::major;
    }

    Comparison& comparison_;
    const Model& older_;
    const Model& newer_;
    UnknownFields unknown_;
    Places old_places_;
    Places new_places_;
};

} // namespace

void judge(Comparison& comparison, const Model& older, const Model& newer, UnknownFields unknown)
{
    Judgement judgement(comparison, older, newer, unknown);
    for (Change& change : comparison.changes)
        judgement.judge(change);
}

} // namespace chorus::codegen
