#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace chorus::rpc {

/// Keeps a client's copy of some state true: a snapshot, then numbered deltas, and on a gap a new snapshot.
///
/// The owner feeds it what arrives and gives it four functions. Because messages keep their order on a connection,
/// deltas that come between asking and the snapshot are part of that snapshot and are ignored. Loop's thread.
template <class Snapshot, class Delta>
class Projection {
public:
    struct Functions {
        std::function<void(const Snapshot&)> replace; ///< takes the snapshot as the whole truth
        std::function<void(const Delta&)> apply;      ///< applies the next delta
        std::function<std::int64_t(const Snapshot&)> snapshot_revision;
        std::function<std::int64_t(const Delta&)> delta_revision;
        std::function<void()> ask; ///< requests a snapshot
    };

    explicit Projection(Functions functions) : functions_(std::move(functions)) {}

    /// Asks for a snapshot, e.g. after each connect. Does nothing while one is on its way.
    void refresh()
    {
        if (asked_) return;
        asked_ = true;
        functions_.ask();
    }

    /// The request failed or the connection was lost: nothing is on its way any more.
    void lost()
    {
        asked_ = false;
        revision_.reset();
    }

    void snapshot(const Snapshot& value)
    {
        asked_ = false;
        revision_ = functions_.snapshot_revision(value);
        functions_.replace(value);
    }

    void delta(const Delta& value)
    {
        if (asked_ || !revision_) return;
        const std::int64_t next = functions_.delta_revision(value);
        if (next <= *revision_) return; // part of the snapshot already
        if (next != *revision_ + 1) {
            ++gaps_;
            refresh();
            return;
        }
        revision_ = next;
        functions_.apply(value);
    }

    /// The revision of the copy; nothing before the first snapshot.
    std::optional<std::int64_t> revision() const { return revision_; }
    /// Whether the copy follows the server without a known gap.
    bool current() const { return revision_.has_value() && !asked_; }
    std::uint64_t gaps() const { return gaps_; }

private:
    Functions functions_;
    std::optional<std::int64_t> revision_;
    bool asked_ = false;
    std::uint64_t gaps_ = 0;
};

} // namespace chorus::rpc
