#include "pulse/storage/durability.hpp"

#include "pulse/storage/whole_file.hpp"

#include <chrono>
#include <string>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace chorus::pulse {
namespace {

using namespace std::chrono_literals;

constexpr auto gathering_time = 15ms; // Leaves most of the promised 50 ms to the disk.
constexpr auto retry_time = 250ms;
constexpr off_t grown_log = 16 << 20;

} // namespace

Durability::Durability(std::filesystem::path journal, std::function<void(std::uint64_t)> durable)
    : journal_(std::move(journal)), durable_(std::move(durable)), thread_([this] { work(); })
{}

Durability::~Durability()
{
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void Durability::written(std::uint64_t revision)
{
    {
        const std::lock_guard lock(mutex_);
        written_ = revision;
    }
    changed_.notify_one();
}

void Durability::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return over_ || written_ != flushed_; });
        if (written_ == flushed_) return;
        changed_.wait_for(lock, gathering_time, [this] { return over_; });
        const std::uint64_t revision = written_;
        const bool last_chance = over_;
        lock.unlock();
        const bool safe = flush();
        if (safe) {
            durable_(revision);
            fold_if_grown();
        }
        lock.lock();
        if (safe) {
            flushed_ = revision;
        } else if (last_chance) {
            return;
        } else {
            changed_.wait_for(lock, retry_time, [this] { return over_; });
        }
    }
}

bool Durability::flush()
{
    if (!log_) {
        log_ = FileDescriptor(::open((journal_.string() + "-wal").c_str(), O_RDWR | O_CLOEXEC));
        // Without a log everything is in the database itself.
        if (!log_) log_ = FileDescriptor(::open(journal_.c_str(), O_RDWR | O_CLOEXEC));
        if (!log_) return false;
        sync_folder(journal_.parent_path());
    }
    return ::fdatasync(log_.get()) == 0;
}

void Durability::fold_if_grown()
{
    struct stat status {};
    if (::fstat(log_.get(), &status) != 0 || status.st_size < grown_log) return;
    // Its own connection, so that the one that appends never waits for the disk.
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(journal_.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_wal_checkpoint_v2(database, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace chorus::pulse
