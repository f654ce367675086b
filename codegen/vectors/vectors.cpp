#include "codegen/vectors/vectors.hpp"

#include "codegen/vectors/faults.hpp"
#include "codegen/vectors/values.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

std::vector<Message> messages_of(const Model& model)
{
    std::vector<Message> messages;
    for (const Spec& spec : model.specs) {
        for (const TypeDecl& type : spec.types)
            if (!type.is_alias()) messages.push_back({&spec, type.name.text, &type, nullptr});
        for (const Command& command : spec.commands) {
            messages.push_back({&spec, command.name.text + ".command", nullptr, &command.input});
            messages.push_back({&spec, command.name.text + ".reply", nullptr, &command.reply});
        }
        for (const Event& event : spec.events)
            messages.push_back({&spec, event.name.text + ".event", nullptr, &event.payload});
    }
    return messages;
}

Vector make_vector(const std::vector<Message>& messages, std::uint64_t seed, std::uint64_t number)
{
    Random mixed(seed);
    Random random(mixed.next() ^ (number * 0xd1342543de82ef95U));
    const Message& message = messages[number % messages.size()];
    // Most are small, so that every message has its turn often; some are as large as real ones.
    ValueMaker maker(random, random.once_in(16) ? 200 : 12);
    Vector vector{&message, message.type != nullptr ? maker.of(*message.type) : maker.of(*message.fields),
                  std::nullopt};
    const bool broken = number / messages.size() % 2 == 1;
    if (broken)
        vector.breach = message.type != nullptr ? break_one(vector.value, *message.type, random)
                                                : break_one(vector.value, *message.fields, random);
    return vector;
}

std::string to_line(const Vector& vector)
{
    Json line{Json::Object{{"spec", Json(vector.message->spec->stem)}, {"message", Json(vector.message->name)}}};
    if (vector.breach) {
        line.set("pointer", Json(vector.breach->pointer));
        line.set("rule", Json(vector.breach->rule));
    }
    line.set("value", vector.value);
    return to_compact_text(line);
}

} // namespace chorus::codegen
