#include "pulse/engine/sources.hpp"

namespace chorus::pulse {

std::optional<RegionSource> SourceList::find(const MediaId& media)
{
    if (const auto known = found_.find(media); known != found_.end()) return known->second;
    const auto file = files_.find(media);
    if (file == files_.end()) {
        silent_.insert(media);
        return std::nullopt;
    }
    const RegionSource source{.index = static_cast<std::uint32_t>(sources_.size()),
                              .media_rate = index_.media(media).sample_rate,
                              .rate = index_.project().settings.sample_rate.value};
    sources_.push_back({.key = media.value,
                        .path = file->second.path,
                        .frames = file->second.frames,
                        .channels = file->second.channels});
    found_.emplace(media, source);
    return source;
}

} // namespace chorus::pulse
