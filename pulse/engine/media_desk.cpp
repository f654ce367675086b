#include "pulse/engine/media_desk.hpp"

#include <algorithm>
#include <system_error>

namespace chorus::pulse {
namespace {

/// Signal works on a few at a time; the rest waits here, where it can still be given up.
constexpr int most_jobs = 4;

MediaDesk::Job job_for(const Media& media, const EngineProject& project)
{
    const std::filesystem::path path(media.path);
    const std::uint32_t rate = project.content.settings.sample_rate.value;
    const std::string name = media.content_hash + "-" + std::to_string(rate) + ".audio";
    return {.source = path.is_absolute() ? path : project.folder / path,
            .destination = project.folder / "cache" / name,
            .sample_rate = rate};
}

bool same(const MediaDesk::Job& a, const MediaDesk::Job& b)
{
    return a.source == b.source && a.destination == b.destination && a.sample_rate == b.sample_rate;
}

bool is_of_the_link(const wire::Error& error)
{
    return error.code.starts_with("rpc.") || error.code.starts_with("net.");
}

} // namespace

void MediaDesk::show(const EngineProject& project)
{
    std::map<MediaId, Entry> former = std::move(entries_);
    entries_.clear();
    for (const Media& media : project.content.media) {
        if (const auto known = former.find(media.id); known != former.end())
            entries_.emplace(media.id, std::move(known->second));
        take(media.id, job_for(media, project), project.missing_media.contains(media.id));
    }
    pump();
}

/// What is known of a media stays unless its file is another one or has come back.
void MediaDesk::take(const MediaId& media, Job job, bool absent)
{
    Entry& entry = entries_[media];
    const bool came_back = entry.absent && !absent;
    const bool another = !same(entry.job, job);
    entry.absent = absent;
    if (!another && !(came_back && entry.condition.state == MediaCondition::State::broken)) return;
    entry.job = std::move(job);
    entry.condition = {};
    entry.under_way = false;
}

void MediaDesk::clear()
{
    entries_.clear();
}

void MediaDesk::connected()
{
    connected_ = true;
    pump();
}

void MediaDesk::disconnected()
{
    connected_ = false;
    ++connection_;
    running_ = 0;
    for (auto& [media, entry] : entries_)
        entry.under_way = false;
}

ConformedFiles MediaDesk::files() const
{
    ConformedFiles files;
    for (const auto& [media, entry] : entries_)
        if (entry.condition.state == MediaCondition::State::ready && !entry.absent) files.emplace(media, entry.file);
    return files;
}

MediaCondition MediaDesk::condition(const MediaId& media) const
{
    const auto found = entries_.find(media);
    return found == entries_.end() ? MediaCondition{} : found->second.condition;
}

bool MediaDesk::settled() const
{
    return std::none_of(entries_.begin(), entries_.end(), [](const auto& item) {
        return item.second.condition.state == MediaCondition::State::preparing && !item.second.absent;
    });
}

void MediaDesk::pump()
{
    for (auto& [media, entry] : entries_) {
        if (!connected_ || running_ >= most_jobs) return;
        const bool waits = entry.condition.state == MediaCondition::State::preparing && !entry.under_way;
        if (waits && !entry.absent) start(media, entry);
    }
}

void MediaDesk::start(const MediaId& media, Entry& entry)
{
    entry.under_way = true;
    ++running_;
    std::error_code ignored; // the engine says what is wrong when it cannot write
    std::filesystem::create_directories(entry.job.destination.parent_path(), ignored);
    conform_(entry.job, [this, media, job = entry.job, connection = connection_](Result<ConformedFile> result) {
        if (connection != connection_) return;
        --running_;
        finish(media, job, std::move(result));
        pump();
    });
}

void MediaDesk::finish(const MediaId& media, const Job& job, Result<ConformedFile> result)
{
    const auto found = entries_.find(media);
    if (found == entries_.end() || !same(found->second.job, job)) return;
    Entry& entry = found->second;
    entry.under_way = false;
    if (!result && is_of_the_link(result.error())) {
        connected_ = connected_ && result.error().code != "rpc.disconnected";
        return;
    }
    if (result) {
        entry.file = *result;
        entry.condition = {.state = MediaCondition::State::ready, .reason = {}};
    } else {
        entry.condition = {.state = MediaCondition::State::broken, .reason = result.error().message};
    }
    changed_(std::span(&media, 1));
}

} // namespace chorus::pulse
