#include "pulse/model/project_text.hpp"

#include "codegen/runtime/wire/codec.hpp"
#include "generated/types/storage.hpp"
#include "pulse/model/invariants.hpp"

#include <algorithm>
#include <charconv>

namespace chorus::pulse {
namespace {

constexpr std::string_view space = " \t\r\n";

bool take(std::string_view& text, std::string_view expected)
{
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    if (text.substr(0, expected.size()) != expected) return false;
    text.remove_prefix(expected.size());
    return true;
}

/// The version at the front of the text. It is read by itself because the rest may be of any layout.
std::optional<std::uint32_t> schema_of(std::string_view text)
{
    if (!take(text, "{") || !take(text, "\"schema\"") || !take(text, ":") || !take(text, "")) return std::nullopt;
    std::uint32_t schema = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), schema);
    if (error != std::errc()) return std::nullopt;
    return schema;
}

std::uint32_t line_at(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    return static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
}

/// The line on which the record of this id begins; 1 if it is not found.
std::uint32_t line_of_id(std::string_view text, const std::string& id)
{
    const std::size_t at = text.find('"' + id + '"');
    return at == std::string_view::npos ? 1 : line_at(text, at);
}

} // namespace

std::string project_text(const ProjectContent& content)
{
    std::string text = wire::encode_pretty(ProjectFile{project_schema, content});
    if (text.empty() || text.back() != '\n') text.push_back('\n');
    return text;
}

std::variant<ProjectContent, NewerText, DamagedText> read_project_text(std::string_view text)
{
    const auto schema = schema_of(text);
    if (!schema) return DamagedText{1, "/schema", "The file does not begin with its version."};
    if (*schema > project_schema) return NewerText{*schema};

    ProjectFile file;
    wire::Reader reader(text);
    read(reader, file);
    if (!reader.finish())
        return DamagedText{line_at(text, reader.violation().offset), reader.violation().pointer,
                           reader.error().message};
    Model model(std::move(file.content));
    if (auto contradiction = find_contradiction(model))
        return DamagedText{line_of_id(text, contradiction->place), contradiction->place, contradiction->reason};
    return model.content();
}

} // namespace chorus::pulse
