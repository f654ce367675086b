#include "codegen/compare/report_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

std::string shortened(std::string text)
{
    constexpr std::size_t longest_message = 600;
    if (text.size() <= longest_message) return text;
    std::size_t end = longest_message;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    const std::size_t rest = text.size() - end;
    text.resize(end);
    return text + fmt::format("… ({} more bytes)", rest);
}

std::string refusal(const Effect& effect)
{
    const Witness& witness = effect.witness;
    return fmt::format("{}: what the {} writes is refused by the {} at {} ({})", effect.place, witness.writer,
                       witness.reader, witness.pointer.empty() ? "the whole" : witness.pointer, witness.rule);
}

std::vector<std::pair<const Effect*, std::size_t>> leading_effects(const Change& change)
{
    std::vector<std::pair<const Effect*, std::size_t>> leading;
    for (const Effect& effect : change.effects) {
        const auto same = std::find_if(leading.begin(), leading.end(), [&](const auto& other) {
            return other.first->bump == effect.bump && other.first->witness.writer == effect.witness.writer;
        });
        if (same == leading.end()) {
            leading.emplace_back(&effect, 0);
        } else {
            ++same->second;
        }
    }
    return leading;
}

std::string approving(std::string_view older, std::string_view fingerprint)
{
    return fmt::format("chorus breaking --against {} --approve {} --reason '…'", older, fingerprint);
}

std::string version_sentence(const VersionFinding& finding)
{
    if (version_numbers(finding.after) < version_numbers(finding.before))
        return fmt::format("{} goes back from {} to {}; versions only grow", finding.stem, finding.before,
                           finding.after);
    return finding.before == finding.after
               ? fmt::format("{} stays at {} and its changes need a new {} version", finding.stem, finding.after,
                             bump_name(finding.needed))
               : fmt::format("{} goes from {} to {} and its changes need a new {} version", finding.stem,
                             finding.before, finding.after, bump_name(finding.needed));
}

} // namespace chorus::codegen
