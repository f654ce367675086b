#include "codegen/emit/shape.hpp"

#include "codegen/model/json_value.hpp"

#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Writes the shape of messages as text, and behind them the shapes of all types that they name.
class ShapeText {
public:
    std::string of(const Spec& spec)
    {
        spec_ = &spec;
        for (const TypeDecl& type : spec.types)
            need(type);
        for (const Command& command : spec.commands)
            add_command(command);
        for (const Event& event : spec.events) {
            add("event {}\n", event.name.text);
            add_fields(event.payload);
        }
        for (const ErrorDecl& error : spec.errors) {
            add("error {}\n", error.name.text);
            for (const Field& field : error.details)
                add_field(field);
        }
        for (const Stream& stream : spec.streams) {
            add("stream {} {} {}\n", stream.name.text, stream.from.text, stream.to.text);
            for (const Field& field : stream.record)
                add_field(field);
        }
        while (!open_.empty()) {
            const TypeDecl* type = open_.back();
            open_.pop_back();
            add_type(*type);
        }
        return text_;
    }

private:
    template <class... Args>
    void add(fmt::format_string<Args...> format, Args&&... args)
    {
        fmt::format_to(std::back_inserter(text_), format, std::forward<Args>(args)...);
    }

    void need(const TypeDecl& type)
    {
        if (seen_.insert(&type).second) open_.push_back(&type);
    }

    void add_command(const Command& command)
    {
        add("command {} {}", command.name.text, command.replies_snapshot ? "snapshot" : "event");
        for (const Located& party : command.from)
            add(" {}", party.text);
        for (const ErrorUse& error : command.errors)
            add(" {}", error.name.text);
        if (command.allowed) add(" allowed");
        for (const Located& state : command.allowed.value_or(std::vector<Located>{}))
            add(" {}", state.text);
        if (command.allowed)
            for (const StateRefusal& refusal : spec_->machine->refusals)
                add(" {} {}", refusal.state.text, refusal.error.decl->code());
        if (!spec_->required_by(command).empty()) add(" requires");
        for (const Requirement& required : spec_->required_by(command))
            add(" {}", required.name.text);
        add("\n");
        add_fields(command.input);
        add("reply\n");
        add_fields(command.reply);
    }

    void add_fields(const Fields& fields)
    {
        for (const Field& field : fields.fields)
            add_field(field);
        for (const RuleDecl& rule : fields.rules)
            add("rule {} {}\n", rule.id.text, rule.expression.text);
    }

    void add_field(const Field& field)
    {
        add("field {}{} ", field.name.text, field.optional ? "?" : "");
        add_use(field.type);
        add_limits(field.limits);
        if (field.default_value) add(" default {}", to_compact_text(json_value(*field.default_value, field.type)));
        if (field.was) add(" was {}", field.was->name.text);
        add("\n");
    }

    void add_use(const TypeUse& use)
    {
        if (use.decl != nullptr) need(*use.decl);
        add("{}{}", use.kind == TypeUse::Kind::scalar ? scalar_name(use.scalar) : std::string_view(use.name),
            use.nullable ? "|null" : "");
        for (const TypeUse& item : use.item) {
            add("<");
            add_use(item);
            add(">");
        }
    }

    void add_limits(const Limits& limits)
    {
        const auto limit = [&](std::string_view name, const auto& value) {
            if (value) add(" {} {}", name, *value);
        };
        limit("min", limits.min);
        limit("max", limits.max);
        limit("minLength", limits.min_length);
        limit("maxLength", limits.max_length);
        limit("minItems", limits.min_items);
        limit("maxItems", limits.max_items);
        if (!limits.pattern.empty()) add(" pattern {}", limits.pattern);
    }

    void add_type(const TypeDecl& type)
    {
        add("type {} {}", type.spec->stem, type.name.text);
        if (type.kind == TypeDecl::Kind::scalar) add(" {}", scalar_name(type.scalar));
        add_limits(type.limits);
        for (const EnumValue& value : type.values) {
            add(" {}", value.name.text);
            if (value.was) add(" was {}", value.was->name.text);
        }
        add(" {}\n", type.tag.text);
        add_fields(type.structure);
        for (const UnionArm& arm : type.arms) {
            add("arm {} ", arm.tag.text);
            add_use(arm.type);
            add("\n");
        }
    }

    const Spec* spec_ = nullptr;
    std::string text_;
    std::vector<const TypeDecl*> open_;
    std::set<const TypeDecl*> seen_;
};

} // namespace

std::uint64_t fingerprint(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3U;
    return hash;
}

std::string fingerprint_text(std::string_view text)
{
    return fmt::format("{:016x}", fingerprint(text));
}

std::string shape_hash(const Spec& spec)
{
    return fingerprint_text(ShapeText().of(spec));
}

} // namespace chorus::codegen
