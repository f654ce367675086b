#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/emit.hpp"
#include "codegen/emit/sample_values.hpp"
#include "codegen/model/json_value.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Writes the samples of one spec, a JSON object a line: {"message", "value"} for a valid one, and with "pointer" and
/// "rule" for one that is broken there.
class SampleEmitter {
public:
    std::string emit(const Spec& spec)
    {
        for (const TypeDecl& type : spec.types)
            emit_type(type);
        for (const Command& command : spec.commands) {
            emit_message(command.name.text + ".command", command.input);
            emit_message(command.name.text + ".reply", command.reply);
            for (const CommandExample& example : command.examples) {
                add_valid(command.name.text + ".command", json_value(example.input, command.input));
                if (example.reply) add_valid(command.name.text + ".reply", json_value(*example.reply, command.reply));
            }
        }
        for (const Event& event : spec.events)
            emit_message(event.name.text + ".event", event.payload);
        return text_;
    }

private:
    void emit_type(const TypeDecl& type)
    {
        if (type.is_alias()) return;
        add_valid(type.name.text, valid_value(type));
        if (type.kind == TypeDecl::Kind::tagged_union) emit_arms(type);
        for (Json& value : old_values(type))
            add_valid(type.name.text, std::move(value));
        add_broken(type.name.text, broken_values(type));
    }

    void emit_arms(const TypeDecl& type)
    {
        for (const UnionArm& arm : type.arms)
            add_valid(type.name.text, valid_value(type, arm));
    }

    void emit_message(const std::string& name, const Fields& fields)
    {
        add_valid(name, valid_value(fields));
        for (Json& value : old_values(fields))
            add_valid(name, std::move(value));
        add_broken(name, broken_values(fields));
    }

    void add_valid(const std::string& name, Json value)
    {
        Json line{Json::Object{{"message", Json(name)}}};
        line.set("value", std::move(value));
        text_ += to_compact_text(line) + "\n";
    }

    void add_broken(const std::string& name, std::vector<BrokenValue> broken)
    {
        for (BrokenValue& sample : broken) {
            Json line{Json::Object{{"message", Json(name)}}};
            line.set("pointer", Json(sample.breach.pointer));
            line.set("rule", Json(sample.breach.rule));
            line.set("value", std::move(sample.value));
            text_ += to_compact_text(line) + "\n";
        }
    }

    std::string text_;
};

} // namespace

Output emit_samples(const Spec& spec)
{
    return {fmt::format("generated/samples/{}.jsonl", spec.stem), SampleEmitter().emit(spec)};
}

} // namespace chorus::codegen
