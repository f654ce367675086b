#pragma once

#include "pulse/domains/engine_port.hpp"
#include "pulse/engine/compile.hpp"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace chorus::pulse {

/// Sees to it that the media of a project have copies at its rate in its cache folder, and knows how each of them is.
/// The copies are made by Signal, which keeps those that are there. Loop's thread.
class MediaDesk {
public:
    struct Job {
        std::filesystem::path source;
        std::filesystem::path destination;
        std::uint32_t sample_rate = 0;
    };
    /// Has a copy made. It never answers from within the call.
    using Conform = std::function<void(const Job&, Answer<ConformedFile>)>;
    /// The conditions of these media changed.
    using Changed = std::function<void(std::span<const MediaId>)>;

    MediaDesk(Conform conform, Changed changed) : conform_(std::move(conform)), changed_(std::move(changed)) {}

    /// Begins with what is missing for this project. Media that are not in it are forgotten.
    void show(const EngineProject& project);
    void clear();
    /// Jobs go on, those that the last connection left behind included.
    void connected();
    /// No jobs until connected() comes; answers that are under way are errors of the link.
    void disconnected();

    /// The copies of the media that can be played.
    ConformedFiles files() const;
    MediaCondition condition(const MediaId& media) const;
    /// Whether no copy is still to be made.
    bool settled() const;

private:
    struct Entry {
        Job job;
        MediaCondition condition;
        ConformedFile file;
        bool absent = false;    ///< The file is gone.
        bool under_way = false; ///< A job runs for it.
    };

    void take(const MediaId& media, Job job, bool absent);
    void pump();
    void start(const MediaId& media, Entry& entry);
    void finish(const MediaId& media, const Job& job, Result<ConformedFile> result);

    Conform conform_;
    Changed changed_;
    std::map<MediaId, Entry> entries_;
    bool connected_ = false;
    int running_ = 0;
    std::uint64_t connection_ = 0; ///< Counts connections: answers of an earlier one are of no interest.
};

} // namespace chorus::pulse
