#include "aura-cli/output/output.hpp"

#include <unistd.h>

#include <fmt/format.h>

#include "aura-cli/output/terminal.hpp"
#include "codegen/runtime/reflect/query.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "codegen/runtime/wire/number.hpp"

namespace chorus::aura {
namespace {

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void print_line(std::string_view line)
{
    print(line);
    print("\n");
    std::fflush(stdout);
}

std::string detail_text(const wire::Detail& detail)
{
    struct Words {
        std::string operator()(bool value) const { return value ? "yes" : "no"; }
        std::string operator()(std::int64_t value) const { return std::to_string(value); }
        std::string operator()(double value) const
        {
            std::string text;
            wire::append_number(text, value);
            return text;
        }
        std::string operator()(const std::string& value) const { return value; }
    };
    return std::visit(Words{}, detail.value);
}

} // namespace

bool Output::live() const
{
    return !json() && is_terminal(STDERR_FILENO);
}

Result<void> Output::reply(const reflect::Type& type, std::string_view payload) const
{
    if (json_ || pointer_) return result(payload, {});
    return result(payload, text_of(type, payload));
}

Result<void> Output::result(std::string_view document, std::string_view text) const
{
    if (pointer_) {
        const auto value = reflect::text_at(document, *pointer_);
        if (!value)
            return wire::fail("usage.noSuchValue", fmt::format("The result has nothing at {}.", *pointer_),
                              pointer_->starts_with('/') ? "Look at the whole result with --json."
                                                         : "A JSON pointer begins with a slash, such as /track/id.");
        print_line(*value);
    } else if (json_) {
        print_line(document);
    } else {
        print(text);
    }
    return {};
}

void Output::say(std::string_view line) const
{
    if (!json_ && !pointer_) print_line(line);
}

void Output::note(std::string_view line) const
{
    fmt::print(stderr, "{}\n", line);
}

void Output::failure(const wire::Error& error) const
{
    std::fflush(stdout);
    if (json())
        print_line(error_document(error));
    else
        fmt::print(stderr, "{}", error_text(error));
}

std::string Output::text_of(const reflect::Type& type, std::string_view payload) const
{
    return reflect::table_from_payload(type, payload, {.width = terminal_width(), .tell = tell_});
}

std::string error_document(const wire::Error& error)
{
    std::string document = "{\"error\":";
    wire::append_error(document, error);
    return document + "}";
}

std::string error_text(const wire::Error& error)
{
    std::string text = fmt::format("aura: {}\n", error.message);
    if (!error.hint.empty()) text += fmt::format("  hint:  {}\n", error.hint);
    for (const wire::Detail& detail : error.details) {
        const std::string value = detail_text(detail);
        // What the sentence says already needs no line of its own.
        if (error.message.find(value) == std::string::npos) text += fmt::format("  {}:  {}\n", detail.name, value);
    }
    return text + fmt::format("  code:  {}\n", error.code);
}

} // namespace chorus::aura
