#include "tests/codegen/support/messages.hpp"

#include "generated/pulse/messages.hpp"
#include "generated/signal/messages.hpp"
#include "generated/types/messages.hpp"

namespace chorus::codegen {

std::vector<const wire::Message*> all_messages()
{
    std::vector<const wire::Message*> messages;
    for (const auto table : {types_messages::all(), pulse_messages::all(), signal_messages::all()})
        for (const wire::Message& message : table)
            messages.push_back(&message);
    return messages;
}

const wire::Message* find_message(std::string_view spec, std::string_view name)
{
    for (const wire::Message* message : all_messages())
        if (message->spec == spec && message->name == name) return message;
    return nullptr;
}

MessageSpec find_message_spec(const Model& model, std::string_view stem, std::string_view name)
{
    const Spec* spec = model.find(stem);
    if (spec == nullptr) return {};
    const std::string_view operation = name.substr(0, name.find('.'));
    const std::string_view role = name.substr(std::min(name.size(), operation.size() + 1));
    for (const TypeDecl& type : spec->types)
        if (type.name.text == name) return {&type, nullptr};
    for (const Command& command : spec->commands)
        if (command.name.text == operation && role != "event")
            return {nullptr, role == "command" ? &command.input : &command.reply};
    for (const Event& event : spec->events)
        if (event.name.text == operation) return {nullptr, &event.payload};
    return {};
}

std::optional<Breach> find_breach(const Json& value, const MessageSpec& message)
{
    return message.type != nullptr ? find_breach(value, *message.type) : find_breach(value, *message.fields);
}

} // namespace chorus::codegen
