#include "tests/fuzz/message_table.hpp"

#include "tests/codegen/support/specs.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::fuzz {

const std::vector<KnownMessage>& known_messages()
{
    static const std::vector<KnownMessage> messages = [] {
        std::vector<KnownMessage> made;
        for (const wire::Message* code : codegen::all_messages())
            made.push_back({fmt::format("{} {}", code->spec, code->name), code,
                            codegen::find_message_spec(codegen::project_model(), code->spec, code->name)});
        std::sort(made.begin(), made.end(), [](const auto& one, const auto& other) { return one.name < other.name; });
        return made;
    }();
    return messages;
}

const KnownMessage* find_known_message(std::string_view name)
{
    const auto& messages = known_messages();
    const auto found =
        std::lower_bound(messages.begin(), messages.end(), name,
                         [](const KnownMessage& one, std::string_view wanted) { return one.name < wanted; });
    return found != messages.end() && found->name == name ? &*found : nullptr;
}

} // namespace chorus::fuzz
