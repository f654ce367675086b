// Reads any text as a message by the generated code and by the specs. The first line names the message, such as
// `pulse/track create.command`; what follows is the text.
#include "codegen/model/json_reader.hpp"
#include "tests/fuzz/finding.hpp"
#include "tests/fuzz/message_table.hpp"

#include <algorithm>

using namespace chorus;
using codegen::Json;

namespace {

/// Whether all that `given` holds is in `back` too, which may have more: what has a default is written.
bool keeps(const Json& given, const Json& back)
{
    if (const Json::Object* fields = given.object())
        return std::all_of(fields->begin(), fields->end(), [&](const auto& field) {
            const Json* other = back.find(field.first);
            return other != nullptr && keeps(field.second, *other);
        });
    if (const Json::List* items = given.list())
        return back.list() != nullptr &&
               std::equal(items->begin(), items->end(), back.list()->begin(), back.list()->end(), keeps);
    const auto number = given.number();
    const auto other = back.number();
    // An f32 keeps what a float can.
    if (number && other) return *number == *other || static_cast<float>(*number) == static_cast<float>(*other);
    return given == back;
}

/// The generated code reads 32 levels, the judge of the specs more.
bool is_deep(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char each) { return each == '{' || each == '['; }) > 32;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = fuzz::text_of(data, size);
    const std::size_t line = input.find('\n');
    if (line == std::string_view::npos) return 0;
    const fuzz::KnownMessage* message = fuzz::find_known_message(input.substr(0, line));
    if (message == nullptr) return 0;
    const std::string_view text = input.substr(line + 1);

    // Accepted by decode and not by validate is an error of recode, and so a disagreement here.
    const Result<std::string> canonical = message->code->recode(text);
    const auto value = codegen::read_json(text);
    const auto breach = value ? codegen::find_breach(*value, message->spec) : std::nullopt;
    const bool good = value && !breach;
    if (!canonical && canonical.error().code == "wire.tooDeep" && is_deep(text)) return 0;
    if (canonical.has_value() != good) {
        const std::string specs = breach ? breach->pointer + " " + breach->rule : value ? "good" : value.error();
        fuzz::report("generated code and specs disagree",
                     fmt::format("{} against {}", canonical ? "good" : canonical.error().message, specs));
    }
    if (!canonical) return 0;

    const Result<std::string> again = message->code->recode(*canonical);
    if (!again || *again != *canonical) fuzz::report("what was written reads as something else", *canonical);
    const auto back = codegen::read_json(*canonical);
    if (!back || !keeps(*value, *back)) fuzz::report("something of the value was lost", *canonical);
    return 0;
}
