#include "signal/realtime/mailbox.hpp"
#include "signal/realtime/published.hpp"
#include "signal/realtime/realtime_scope.hpp"
#include "signal/realtime/retirement.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

using namespace chorus::signal;

namespace {

/// Knows how many of its kind live.
class Parcel final : public Retirable {
public:
    Parcel(std::atomic<int>& living, int number) : value(number), living_(living) { ++living_; }
    ~Parcel() override { --living_; }

    const int value;

private:
    std::atomic<int>& living_;
};

} // namespace

TEST_CASE("what was not taken can be taken back and replaced")
{
    std::atomic<int> living{0};
    Mailbox<Parcel> box;
    box.publish(std::make_unique<Parcel>(living, 1));
    CHECK(box.withdraw()->value == 1);
    CHECK(box.withdraw() == nullptr);
    box.publish(std::make_unique<Parcel>(living, 2));
    const std::unique_ptr<Parcel> taken(box.take());
    CHECK(taken->value == 2);
    CHECK(box.take() == nullptr);
    CHECK(living == 1);
}

TEST_CASE("nothing is lost or freed twice between the threads, and nothing is freed on the audio thread")
{
    constexpr int parcels = 20000;
    std::atomic<int> living{0};
    std::atomic<bool> done{false};
    int newest = 0;
    Retirement retired;
    {
        Mailbox<Parcel> box;
        std::thread audio([&] {
            const RealtimeScope realtime;
            while (!done.load()) {
                Parcel* parcel = box.take();
                if (!parcel) continue;
                newest = std::max(newest, parcel->value);
                retired.retire(parcel);
            }
        });
        for (int i = 1; i <= parcels; ++i) {
            box.withdraw();
            box.publish(std::make_unique<Parcel>(living, i));
            retired.collect();
        }
        while (std::unique_ptr<Parcel> last = box.withdraw()) {
            box.publish(std::move(last));
            std::this_thread::yield();
        }
        done = true;
        audio.join();
    }
    retired.collect();
    CHECK(newest == parcels);
    CHECK(living == 0);
}

TEST_CASE("a published value is never read in halves")
{
    struct Pair {
        std::uint64_t a = 0;
        std::uint64_t b = 0;
        std::uint64_t c = 0;
    };
    Published<Pair> published(Pair{});
    std::atomic<bool> done{false};
    std::thread writer([&] {
        for (std::uint64_t i = 1; i <= 200000; ++i)
            published.write({i, i * 2, i * 3});
        done = true;
    });
    bool whole = true;
    std::uint64_t last = 0;
    bool forward = true;
    while (!done.load()) {
        const Pair pair = published.read();
        whole = whole && pair.b == pair.a * 2 && pair.c == pair.a * 3;
        forward = forward && pair.a >= last;
        last = pair.a;
    }
    writer.join();
    CHECK(whole);
    CHECK(forward);
    CHECK(published.read().a == 200000);
}
