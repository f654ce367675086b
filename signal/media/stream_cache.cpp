#include "signal/media/stream_cache.hpp"

#include "signal/media/conformed_file.hpp"
#include "signal/media/stream_file.hpp"
#include "signal/media/stream_schedule.hpp"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace chorus::media {

// What sources and the reader thread share, and what lives as long as any of them.
struct StreamSource::Shared {
    std::atomic<std::int64_t> resident_bytes{0};
    std::atomic<std::int64_t> playhead{0};
    /// Counts the rounds of the reader thread: the clock by which blocks grow old.
    std::atomic<std::uint32_t> round{1};
};

StreamSource::StreamSource(std::shared_ptr<Shared> shared, std::shared_ptr<StreamFile> file, Access access)
    : shared_(std::move(shared)), file_(std::move(file)), access_(access)
{
}

StreamSource::~StreamSource() = default;

std::int64_t StreamSource::frames() const noexcept
{
    return file_->layout().frames;
}

int StreamSource::channels() const noexcept
{
    return file_->layout().channels;
}

std::int64_t StreamSource::rate_hz() const noexcept
{
    return file_->layout().rate_hz;
}

std::uint64_t StreamSource::missed_frames() const noexcept
{
    return file_->missed_frames();
}

bool StreamSource::read(std::int64_t frame, std::size_t count, float* const* out) noexcept
{
    const auto silence = [&](std::size_t offset, std::size_t frames) {
        for (int channel = 0; channel < channels(); ++channel)
            std::memset(out[channel] + offset, 0, frames * sizeof(float));
    };
    const std::int64_t length = frames();
    const std::uint32_t now = shared_->round.load(std::memory_order_relaxed);
    bool complete = true;
    std::size_t done = 0;
    while (done < count) {
        const std::int64_t at = frame + std::int64_t(done);
        const std::size_t left = count - done;
        if (at < 0 || at >= length) {
            const std::size_t outside = at < 0 ? std::min(left, std::size_t(-at)) : left;
            silence(done, outside);
            done += outside;
            continue;
        }
        const std::int64_t block = at / ConformedLayout::block_frames;
        const std::int64_t block_end = std::min((block + 1) * ConformedLayout::block_frames, length);
        const std::size_t within = std::min(left, std::size_t(block_end - at));
        file_->demand(at);
        if (access_ == Access::blocking) {
            // Again if the block was taken out between coming in and being copied, which only a tiny budget can do.
            while (!file_->read_resident(at, within, out, done, now)) file_->load(block, now);
        } else if (!file_->read_resident(at, within, out, done, now)) {
            silence(done, within);
            file_->count_missed(within);
            complete = false;
        }
        done += within;
    }
    return complete;
}

// ---------------------------------------------------------------------------------------------------------------------

class StreamCache::Reader {
public:
    Reader(std::shared_ptr<StreamSource::Shared> shared, StreamSettings settings)
        : shared_(std::move(shared)), settings_(std::move(settings)), thread_([this] { run(); })
    {
    }

    ~Reader()
    {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_all();
        thread_.join();
    }

    std::shared_ptr<StreamFile> find_or_add(ConformedFile file)
    {
        const ConformedFile::Identity identity = file.identity();
        const std::lock_guard lock(mutex_);
        Known& known = files_[identity];
        std::shared_ptr<StreamFile> found = known.file.lock();
        if (!found) {
            found = std::make_shared<StreamFile>(std::move(file), shared_->resident_bytes);
            known = {};
            known.file = found;
            wake_.notify_all();
        }
        return found;
    }

    [[nodiscard]] const StreamSettings& settings() const { return settings_; }

    void set_schedule(StreamSchedule schedule)
    {
        {
            const std::lock_guard lock(mutex_);
            schedule_.swap(schedule);
        }
        // The old one goes here, outside the lock: it may hold the last reference to a file.
        wake_.notify_all();
    }

    bool wait_until_ready(std::int64_t frame, std::chrono::milliseconds deadline)
    {
        std::unique_lock lock(mutex_);
        std::vector<WantedBlock> wanted;
        collect_wanted(schedule_, frame, ready_frames, wanted);
        urgent_ = true;
        wake_.notify_all();
        return loaded_.wait_for(lock, deadline, [&] {
            return std::all_of(wanted.begin(), wanted.end(),
                               [](const WantedBlock& item) { return item.file->is_resident(item.block); });
        });
    }

private:
    /// What must be in memory before the timeline may start; the rest comes while it runs.
    static constexpr std::int64_t ready_frames = ConformedLayout::block_frames;
    /// Loads between two looks at what is wanted, so that a jump of the playhead is seen soon.
    static constexpr std::size_t loads_per_round = 16;

    struct Known {
        std::weak_ptr<StreamFile> file;
        StreamFile::Condition reported = {};
        std::uint64_t reported_missed = 0;
        std::chrono::steady_clock::time_point next_look = {};
    };

    // Holding the file keeps `known` in the map and for this thread alone.
    struct Open {
        std::shared_ptr<StreamFile> file;
        Known* known;
    };

    void run()
    {
        std::unique_lock lock(mutex_);
        while (!stopping_) {
            const std::uint32_t now = shared_->round.fetch_add(1, std::memory_order_relaxed) + 1;
            open_.clear();
            std::erase_if(files_, [&](auto& entry) {
                std::shared_ptr<StreamFile> file = entry.second.file.lock();
                if (!file) return true;
                open_.push_back({std::move(file), &entry.second});
                return false;
            });
            wanted_.clear();
            collect_wanted(schedule_, shared_->playhead.load(std::memory_order_relaxed), settings_.read_ahead_frames,
                           wanted_);
            urgent_ = false;
            lock.unlock();

            collect_demanded();
            const bool more = load_nearest(now);
            make_room(now);
            look_for_trouble();
            const bool idle = open_.empty();
            // Perhaps the last references; files are closed without the lock.
            open_.clear();
            wanted_.clear();

            lock.lock();
            loaded_.notify_all();
            if (more || stopping_) continue;
            const auto woken = [&] { return stopping_ || urgent_ || (idle && !files_.empty()); };
            if (idle)
                wake_.wait(lock, woken);
            else
                wake_.wait_for(lock, settings_.period, woken);
        }
    }

    // Reading that nobody announced: whoever reads a block will soon read the next ones.
    void collect_demanded()
    {
        for (const auto& [file, known] : open_) {
            demanded_.clear();
            file->take_demands(demanded_);
            for (const std::int64_t block : demanded_)
                collect_blocks(file, block * ConformedLayout::block_frames, settings_.read_ahead_frames, 0, wanted_);
        }
    }

    // Near before far. True when more is wanted than was loaded.
    bool load_nearest(std::uint32_t now)
    {
        std::sort(wanted_.begin(), wanted_.end(),
                  [](const WantedBlock& a, const WantedBlock& b) { return a.distance < b.distance; });
        std::size_t loads = 0;
        for (const WantedBlock& item : wanted_) {
            if (item.file->is_resident(item.block)) {
                item.file->touch(item.block, now);
                continue;
            }
            if (loads++ == loads_per_round) return true;
            item.file->load(item.block, now);
        }
        return false;
    }

    void make_room(std::uint32_t now)
    {
        std::int64_t excess = shared_->resident_bytes.load(std::memory_order_relaxed) - settings_.budget_bytes;
        if (excess <= 0) return;
        candidates_.clear();
        for (const Open& open : open_) open.file->list_resident(candidates_);
        std::sort(candidates_.begin(), candidates_.end(),
                  [](const ResidentBlock& a, const ResidentBlock& b) { return a.last_use < b.last_use; });
        for (const ResidentBlock& candidate : candidates_) {
            // What this round or the one before wanted is about to be heard.
            if (excess <= 0 || candidate.last_use + 1 >= now) return;
            candidate.file->evict(candidate.block);
            excess -= std::int64_t(candidate.file->layout().block_bytes());
        }
    }

    void look_for_trouble()
    {
        const auto time = std::chrono::steady_clock::now();
        for (const Open& open : open_) {
            if (time < open.known->next_look) continue;
            open.known->next_look = time + std::chrono::milliseconds(100);
            report_changes(*open.file, *open.known);
        }
    }

    void report_changes(const StreamFile& file, Known& known)
    {
        const auto report = [&](StreamReport::Kind kind, std::uint64_t frames = 0) {
            if (settings_.on_report) settings_.on_report({kind, file.path(), frames});
        };
        const StreamFile::Condition condition = file.condition();
        if (condition.shortened && !known.reported.shortened) report(StreamReport::Kind::shortened);
        if (condition.unreadable && !known.reported.unreadable) report(StreamReport::Kind::unreadable);
        if (condition.vanished && !known.reported.vanished) report(StreamReport::Kind::vanished);
        known.reported = condition;
        const std::uint64_t missed = file.missed_frames();
        if (missed > known.reported_missed) report(StreamReport::Kind::underrun, missed - known.reported_missed);
        known.reported_missed = missed;
    }

    std::shared_ptr<StreamSource::Shared> shared_;
    const StreamSettings settings_;

    std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable loaded_;
    std::map<ConformedFile::Identity, Known> files_;
    StreamSchedule schedule_;
    bool stopping_ = false;
    bool urgent_ = false;

    // Belong to the reader thread; kept between rounds for their memory.
    std::vector<Open> open_;
    std::vector<WantedBlock> wanted_;
    std::vector<std::int64_t> demanded_;
    std::vector<ResidentBlock> candidates_;

    std::thread thread_; // last: it runs as soon as it exists
};

StreamCache::StreamCache(StreamSettings settings)
    : shared_(std::make_shared<StreamSource::Shared>()), reader_(std::make_unique<Reader>(shared_, std::move(settings)))
{
}

StreamCache::~StreamCache() = default;

Result<std::shared_ptr<StreamSource>> StreamCache::open(const std::filesystem::path& conformed, Access access)
{
    Result<ConformedFile> opened = ConformedFile::open(conformed);
    if (!opened) return wire::Failure(opened.error());
    const std::shared_ptr<StreamFile> file = reader_->find_or_add(std::move(*opened));
    const ConformedLayout& layout = file->layout();
    if (layout.file_bytes() <= reader_->settings().whole_file_bytes) {
        const std::uint32_t now = shared_->round.load(std::memory_order_relaxed);
        file->pin();
        for (std::int64_t block = 0; block < layout.blocks(); ++block) file->load(block, now);
    }
    return std::shared_ptr<StreamSource>(new StreamSource(shared_, file, access));
}

void StreamCache::set_schedule(std::vector<ScheduledRead> reads, std::optional<TimelineRange> loop)
{
    StreamSchedule schedule;
    schedule.reads.reserve(reads.size());
    for (const ScheduledRead& read : reads) {
        assert(read.source && read.start <= read.end);
        schedule.reads.push_back({read.source->file_, read.start, read.end, read.source_start, read.source_loop_start,
                                  read.source_loop_end});
    }
    if (loop) {
        schedule.loop_start = loop->start;
        schedule.loop_end = loop->end;
    }
    reader_->set_schedule(std::move(schedule));
}

void StreamCache::set_playhead(std::int64_t frame) noexcept
{
    shared_->playhead.store(frame, std::memory_order_relaxed);
}

bool StreamCache::wait_until_ready(std::int64_t frame, std::chrono::milliseconds deadline)
{
    set_playhead(frame);
    return reader_->wait_until_ready(frame, deadline);
}

std::int64_t StreamCache::resident_bytes() const noexcept
{
    return shared_->resident_bytes.load(std::memory_order_relaxed);
}

} // namespace chorus::media
