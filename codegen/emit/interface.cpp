#include "codegen/emit/interface.hpp"

#include "codegen/emit/code.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::size_t page_width = 120;

} // namespace

std::string api_namespace(std::string_view owner)
{
    return fmt::format("{}_api", owner);
}

std::string domain_namespace(const Spec& spec)
{
    return fmt::format("chorus::{}::{}", api_namespace(spec.owner), cpp_name(spec.name.text));
}

std::string cpp_banner(const Spec& spec)
{
    return fmt::format("// Generated from chorus/specs/{}.yaml. Edit the spec, then build the target `generate`.\n",
                       spec.stem);
}

std::string doc_comment(std::string_view text, std::size_t indent)
{
    const std::string flat = comment_text(text);
    const std::string_view doc = flat;
    const std::string start = std::string(indent, ' ') + "///";
    std::string out;
    std::string line = start;
    std::size_t at = 0;
    while (at < doc.size()) {
        const std::size_t begin = doc.find_first_not_of(" \n", at);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(doc.find_first_of(" \n", begin), doc.size());
        const std::string_view word = doc.substr(begin, end - begin);
        if (line.size() + 1 + word.size() > page_width && line != start) {
            out += line + "\n";
            line = start;
        }
        line += fmt::format(" {}", word);
        at = end;
    }
    return line == start ? out : out + line + "\n";
}

std::string cpp_literal(std::string_view text)
{
    std::string out = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\') out.push_back('\\');
        if (character == '\n') {
            out += "\\n";
        } else {
            out.push_back(character);
        }
    }
    return out + "\"";
}

std::vector<const Command*> served_commands(const Spec& domain)
{
    std::vector<const Command*> served;
    for (const Command& command : domain.commands) {
        const auto comes_from_other = [&](const Located& party) { return party.text != domain.owner; };
        if (std::any_of(command.from.begin(), command.from.end(), comes_from_other)) served.push_back(&command);
    }
    return served;
}

std::string party_list(const std::vector<Located>& parties)
{
    std::string out;
    for (const Located& party : parties)
        out += fmt::format("{}wire::Party::{}", out.empty() ? "" : ", ", party.text);
    return out;
}

} // namespace chorus::codegen
