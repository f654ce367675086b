#include "signal/media/stream_cache.hpp"

#include "signal/media/conformed_file.hpp"
#include "signal/media/errors.hpp"
#include "signal/media/stream_file.hpp"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace chorus::signal::media {

// What sources and the reader thread share, and what lives as long as any of them.
struct StreamSource::Shared {
    BlockMemory memory;
    std::atomic<std::int64_t> resident_bytes{0};
    /// Counts the rounds of the reader thread: the clock by which blocks grow old.
    std::atomic<std::uint32_t> round{1};
};

StreamSource::StreamSource(std::shared_ptr<Shared> shared, std::shared_ptr<StreamFile> file)
    : shared_(std::move(shared)), file_(std::move(file))
{}

StreamSource::~StreamSource() = default;

std::int64_t StreamSource::frames() const noexcept
{
    return file_->layout().frames;
}

std::size_t StreamSource::channels() const noexcept
{
    return std::size_t(file_->layout().channels);
}

std::int64_t StreamSource::rate_hz() const noexcept
{
    return file_->layout().rate_hz;
}

std::uint64_t StreamSource::missed_frames() const noexcept
{
    return file_->missed_frames();
}

namespace {

// Cuts a stretch at the borders of the file and of its blocks: fetch(frame, frames, offset) says whether it filled its
// part, and what it did not fill or what lies outside becomes silence. Returns whether all inside was filled.
template <class Fetch>
bool read_in_blocks(const ConformedLayout& layout, std::int64_t frame, std::size_t count, float* const* out,
                    const Fetch& fetch) noexcept
{
    bool complete = true;
    for (std::size_t done = 0; done < count;) {
        const std::int64_t at = frame + std::int64_t(done);
        std::size_t frames = count - done;
        bool filled = false;
        if (at < 0) {
            frames = std::min(frames, std::size_t(-at));
        } else if (at < layout.frames) {
            const std::int64_t next_block = (at / ConformedLayout::block_frames + 1) * ConformedLayout::block_frames;
            frames = std::min(frames, std::size_t(std::min(next_block, layout.frames) - at));
            filled = fetch(at, frames, done);
            complete = complete && filled;
        }
        if (!filled)
            for (int channel = 0; channel < layout.channels; ++channel)
                std::memset(out[channel] + done, 0, frames * sizeof(float));
        done += frames;
    }
    return complete;
}

} // namespace

bool StreamSource::read(std::int64_t frame, std::size_t count, float* const* out) noexcept
{
    const std::uint32_t now = shared_->round.load(std::memory_order_relaxed);
    const auto fetch = [&](std::int64_t at, std::size_t frames, std::size_t offset) {
        file_->demand(at);
        if (file_->read_resident(at, frames, out, offset, now)) return true;
        file_->count_missed(frames);
        return false;
    };
    return read_in_blocks(file_->layout(), frame, count, out, fetch);
}

bool StreamSource::read_waiting(std::int64_t frame, std::size_t count, float* const* out) noexcept
{
    const std::uint32_t now = shared_->round.load(std::memory_order_relaxed);
    bool readable = true;
    const auto fetch = [&](std::int64_t at, std::size_t frames, std::size_t offset) {
        file_->demand(at);
        // Again if the block was taken out between coming in and being copied, which only a tiny budget can do.
        while (!file_->read_resident(at, frames, out, offset, now))
            file_->load(at / ConformedLayout::block_frames, now);
        readable = readable && !file_->is_damaged(at / ConformedLayout::block_frames);
        return true;
    };
    return read_in_blocks(file_->layout(), frame, count, out, fetch) && readable;
}

void StreamSource::expect(std::int64_t frame) noexcept
{
    if (frame < file_->layout().frames) file_->demand(std::max<std::int64_t>(frame, 0));
}

void StreamSource::preload(std::int64_t frame, std::int64_t count)
{
    const std::int64_t first = std::max<std::int64_t>(frame, 0);
    const std::int64_t end = std::min(frame + count, frames());
    if (first >= end) return;
    const std::uint32_t now = shared_->round.load(std::memory_order_relaxed);
    for (std::int64_t block = first / ConformedLayout::block_frames; block <= (end - 1) / ConformedLayout::block_frames;
         ++block)
        file_->load(block, now);
    // The reader thread keeps them from growing old and goes on from there.
    file_->demand(first);
}

// ---------------------------------------------------------------------------------------------------------------------

class StreamCache::Reader {
public:
    Reader(std::shared_ptr<StreamSource::Shared> shared, StreamSettings settings)
        : shared_(std::move(shared)), settings_(std::move(settings)), thread_([this] { run(); })
    {}

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
            found = std::make_shared<StreamFile>(std::move(file), shared_->memory, shared_->resident_bytes);
            known = {};
            known.file = found;
            wake_.notify_all();
        }
        return found;
    }

    [[nodiscard]] const StreamSettings& settings() const { return settings_; }

private:
    /// Loads between two looks at what is wanted, so that a jump is seen soon.
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

    struct Wanted {
        StreamFile* file;
        std::int64_t block;
        std::int64_t distance; // blocks from where it is read now
    };

    void run()
    {
        std::unique_lock lock(mutex_);
        while (!stopping_) {
            const std::uint32_t now = shared_->round.fetch_add(1, std::memory_order_relaxed) + 1;
            open_.clear();
            for (auto entry = files_.begin(); entry != files_.end();) {
                if (std::shared_ptr<StreamFile> file = entry->second.file.lock()) {
                    open_.push_back({std::move(file), &entry->second});
                    ++entry;
                } else {
                    entry = files_.erase(entry);
                }
            }
            lock.unlock();

            collect_wanted();
            const bool more = load_nearest(now);
            make_room(now);
            look_for_trouble();
            const bool idle = open_.empty();
            // Perhaps the last references; files are closed without the lock.
            open_.clear();

            lock.lock();
            if (more || stopping_) continue;
            const auto woken = [&] { return stopping_ || (idle && !files_.empty()); };
            if (idle)
                wake_.wait(lock, woken);
            else
                wake_.wait_for(lock, settings_.period, woken);
        }
    }

    // Whoever reads a block, or expects to, will soon read the next ones.
    void collect_wanted()
    {
        wanted_.clear();
        const std::int64_t ahead = settings_.read_ahead_frames / ConformedLayout::block_frames + 1;
        for (const Open& open : open_) {
            demanded_.clear();
            open.file->take_demands(demanded_);
            for (const std::int64_t block : demanded_) {
                const std::int64_t end = std::min(block + ahead, open.file->layout().blocks());
                for (std::int64_t next = block; next < end; ++next)
                    wanted_.push_back({open.file.get(), next, next - block});
            }
        }
    }

    // Near before far. True when more is wanted than was loaded.
    bool load_nearest(std::uint32_t now)
    {
        std::stable_sort(wanted_.begin(), wanted_.end(),
                         [](const Wanted& a, const Wanted& b) { return a.distance < b.distance; });
        std::size_t loads = 0;
        for (const Wanted& item : wanted_) {
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
        for (const Open& open : open_)
            open.file->list_resident(candidates_);
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
    std::map<ConformedFile::Identity, Known> files_;
    bool stopping_ = false;

    // Belong to the reader thread; kept between rounds for their memory.
    std::vector<Open> open_;
    std::vector<Wanted> wanted_;
    std::vector<std::int64_t> demanded_;
    std::vector<ResidentBlock> candidates_;

    std::thread thread_; // last: it runs as soon as it exists
};

StreamCache::StreamCache(StreamSettings settings)
    : shared_(std::make_shared<StreamSource::Shared>()), reader_(std::make_unique<Reader>(shared_, std::move(settings)))
{}

StreamCache::~StreamCache() = default;

Result<std::shared_ptr<StreamSource>> StreamCache::open_file(const std::filesystem::path& conformed)
{
    Result<ConformedFile> opened = ConformedFile::open(conformed);
    if (!opened) return wire::Failure(opened.error());
    const std::shared_ptr<StreamFile> file = reader_->find_or_add(std::move(*opened));
    const ConformedLayout& layout = file->layout();
    if (layout.file_bytes() <= reader_->settings().whole_file_bytes) {
        const std::uint32_t now = shared_->round.load(std::memory_order_relaxed);
        file->pin();
        for (std::int64_t block = 0; block < layout.blocks(); ++block)
            file->load(block, now);
    }
    return std::shared_ptr<StreamSource>(new StreamSource(shared_, file));
}

Result<std::shared_ptr<SampleSource>> StreamCache::open(const PlanSource& source)
{
    Result<std::shared_ptr<StreamSource>> opened = open_file(source.path);
    if (!opened) return wire::Failure(std::move(opened.error()));
    return std::shared_ptr<SampleSource>(std::move(*opened));
}

std::int64_t StreamCache::resident_bytes() const noexcept
{
    return shared_->resident_bytes.load(std::memory_order_relaxed);
}

} // namespace chorus::signal::media
