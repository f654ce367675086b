#include "pulse/storage/trace_file.hpp"

#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/text.hpp"
#include "generated/pulse/trace.hpp"
#include "pulse/storage/file_errors.hpp"

#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>

namespace chorus::pulse {
namespace {

namespace api = pulse_api::trace;

constexpr std::size_t piece = 1 << 18;
constexpr std::size_t line_overhead = 256; // What a line takes in memory beside its text, about.

wire::Failure failure_of(const std::filesystem::path& path, int system_error)
{
    if (means_full(system_error)) return api::disk_full(path.string());
    return api::not_writable(path.string(), std::generic_category().message(system_error));
}

/// The error of the write that failed, or 0. Takes away from `text` what was written.
int write_all(int file, std::string_view& text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

std::size_t weight_of(const TraceLine& line)
{
    const auto* message = std::get_if<TraceMessage>(&line.value);
    return line_overhead + (message && message->text ? message->text->size() : 0);
}

/// JSON can hold bytes that are no text only in disguise.
void disguise(TraceMessage& message)
{
    if (!message.text || wire::is_utf8(*message.text)) return;
    message.bytes.emplace(message.text->begin(), message.text->end());
    message.text.reset();
}

} // namespace

Result<std::unique_ptr<TraceFile>> TraceFile::create(const std::filesystem::path& path, Limits limits,
                                                     const TraceStart& start, Over over)
{
    if (!path.is_absolute()) return api::not_writable(path.string(), "The path is not absolute.");
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file && errno == EEXIST) return api::exists(path.string());
    if (!file) return failure_of(path, errno);
    const std::string line = wire::encode(TraceLine{start}) + '\n';
    std::string_view rest = line;
    if (const int error = write_all(file.get(), rest); error != 0) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return failure_of(path, error);
    }
    auto made = std::unique_ptr<TraceFile>(new TraceFile(path, std::move(file), limits, std::move(over)));
    made->written_ = made->size_ = line.size();
    made->thread_ = std::thread([trace = made.get()] { trace->work(); });
    return made;
}

TraceFile::TraceFile(std::filesystem::path path, FileDescriptor file, Limits limits, Over over)
    : path_(std::move(path)), file_(std::move(file)), limits_(limits), tell_over_(std::move(over))
{}

TraceFile::~TraceFile()
{
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
        if (!finishing_) waiting_.clear();
    }
    changed_.notify_one();
    thread_.join();
}

void TraceFile::put(TraceLine line)
{
    {
        const std::lock_guard lock(mutex_);
        if (failure_ || finishing_) return;
        waiting_bytes_ += weight_of(line);
        if (waiting_bytes_ > limits_.waiting_bytes) {
            failure_ = api::too_slow(path_.string()).value();
            waiting_.clear();
        } else {
            if (std::holds_alternative<TraceMessage>(line.value)) ++messages_;
            waiting_.push_back(std::move(line));
        }
    }
    changed_.notify_one();
}

void TraceFile::finish(TraceEnd end)
{
    {
        const std::lock_guard lock(mutex_);
        end.messages = messages_;
        finishing_ = true;
        waiting_.push_back(TraceLine{std::move(end)});
    }
    changed_.notify_one();
}

TraceStatus TraceFile::status() const
{
    const std::lock_guard lock(mutex_);
    return {FilePath{path_.string()}, messages_, size_, limits_.file_bytes};
}

void TraceFile::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return over_ || failure_ || !waiting_.empty(); });
        if (failure_ || waiting_.empty()) break;
        std::deque<TraceLine> lines = std::exchange(waiting_, {});
        waiting_bytes_ = 0;
        lock.unlock();
        take(std::move(lines));
        lock.lock();
        size_ = written_;
        if (failure_ || (finishing_ && waiting_.empty())) break;
    }
    lock.unlock();
    tell_outcome();
}

void TraceFile::take(std::deque<TraceLine> lines)
{
    for (TraceLine& line : lines) {
        if (!add(std::move(line))) return;
        if (buffer_.size() >= piece && !flush()) return;
    }
    flush();
}

bool TraceFile::add(TraceLine line)
{
    if (auto* message = std::get_if<TraceMessage>(&line.value)) disguise(*message);
    const std::size_t before = buffer_.size();
    wire::encode(buffer_, line);
    buffer_.push_back('\n');
    if (written_ + buffer_.size() <= limits_.file_bytes) return true;
    buffer_.resize(before);
    if (flush()) fail(api::limit_reached(path_.string(), limits_.file_bytes));
    return false;
}

bool TraceFile::flush()
{
    std::string_view rest = buffer_;
    const int error = write_all(file_.get(), rest);
    buffer_.resize(buffer_.size() - rest.size());
    const std::size_t whole_lines = buffer_.rfind('\n') + 1;
    written_ += whole_lines;
    if (error != 0) {
        // Half a line would be taken for damage. Where it cannot be cut off, the missing end still tells.
        [[maybe_unused]] const int cut = ::ftruncate(file_.get(), static_cast<off_t>(written_));
        fail(failure_of(path_, error));
    }
    buffer_.clear();
    return error == 0;
}

void TraceFile::fail(wire::Failure failure)
{
    const std::lock_guard lock(mutex_);
    failure_ = std::move(failure.value());
    waiting_.clear();
}

void TraceFile::tell_outcome()
{
    std::optional<wire::Error> failure;
    bool finished = false;
    {
        const std::lock_guard lock(mutex_);
        failure = failure_;
        finished = finishing_;
    }
    if (failure) return tell_over_(wire::Failure(*failure));
    if (finished) tell_over_(status());
}

} // namespace chorus::pulse
