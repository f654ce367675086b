#include "tests/codegen/support/messages.hpp"

#include "codegen/model/loader.hpp"
#include "generated/pulse/messages.hpp"
#include "generated/signal/messages.hpp"
#include "generated/types/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <sstream>

#include <boost/json.hpp>

namespace chorus::codegen {

namespace {

Json from_boost(const boost::json::value& value)
{
    switch (value.kind()) {
    case boost::json::kind::null:
        return {};
    case boost::json::kind::bool_:
        return value.get_bool();
    case boost::json::kind::int64:
        return value.get_int64();
    case boost::json::kind::uint64:
        return static_cast<double>(value.get_uint64());
    case boost::json::kind::double_:
        return value.get_double();
    case boost::json::kind::string:
        return std::string(value.get_string());
    case boost::json::kind::array: {
        Json::List items;
        for (const auto& item : value.get_array())
            items.push_back(from_boost(item));
        return items;
    }
    case boost::json::kind::object: {
        Json::Object fields;
        for (const auto& [key, field] : value.get_object())
            fields.emplace_back(std::string(key), from_boost(field));
        return fields;
    }
    }
    return {};
}

void add_samples(const std::filesystem::path& path, const std::string& spec, std::vector<Sample>& samples)
{
    std::istringstream stream(read_file(path).value());
    for (std::string line; std::getline(stream, line);) {
        const Json json = parse_json(line);
        Sample& sample = samples.emplace_back();
        sample.spec = spec;
        sample.message = *json.find("message")->text();
        sample.value = *json.find("value");
        if (const Json* rule = json.find("rule")) sample.breach = {*json.find("pointer")->text(), *rule->text()};
    }
}

} // namespace

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

std::vector<Sample> all_samples()
{
    std::vector<Sample> samples;
    for (const Spec& spec : project_model().specs)
        add_samples(project_root() / "generated/samples" / (spec.stem + ".jsonl"), spec.stem, samples);
    return samples;
}

Json parse_json(std::string_view text)
{
    return from_boost(boost::json::parse({text.data(), text.size()}));
}

} // namespace chorus::codegen
