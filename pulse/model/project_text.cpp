#include "pulse/model/project_text.hpp"

#include "generated/types/storage.documents.hpp"
#include "pulse/model/invariants.hpp"

#include <algorithm>

namespace chorus::pulse {
namespace {

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
    std::string text = wire::prettify(documents::Project::write({.content = content}));
    if (text.empty() || text.back() != '\n') text.push_back('\n');
    return text;
}

wire::DocumentResult<ProjectContent> read_project_text(std::string_view text)
{
    auto file = documents::Project::read(text);
    if (!file) return tl::unexpected(std::move(file.error()));
    Model model(std::move(file->content));
    if (auto contradiction = find_contradiction(model))
        return tl::unexpected(wire::DocumentFault{.line = line_of_id(text, contradiction->place),
                                                  .pointer = contradiction->place,
                                                  .message = contradiction->reason});
    return model.content();
}

} // namespace chorus::pulse
