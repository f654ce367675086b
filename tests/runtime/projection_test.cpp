#include "codegen/runtime/rpc/projection.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <cstdint>
#include <vector>

using namespace chorus;

namespace {

struct Snapshot {
    std::int64_t revision = 0;
    std::int64_t sum = 0;
};
struct Delta {
    std::int64_t revision = 0;
    std::int64_t plus = 0;
};

/// A client's copy of a sum.
struct Copy {
    rpc::Projection<Snapshot, Delta> projection{{
        .replace = [this](const Snapshot& snapshot) { sum = snapshot.sum; },
        .apply = [this](const Delta& delta) { sum += delta.plus; },
        .snapshot_revision = [](const Snapshot& snapshot) { return snapshot.revision; },
        .delta_revision = [](const Delta& delta) { return delta.revision; },
        .ask = [this] { ++asked; },
    }};
    std::int64_t sum = 0;
    int asked = 0;
};

} // namespace

TEST_CASE("a copy follows numbered changes and asks again when one is missing")
{
    Copy copy;
    copy.projection.delta({1, 10}); // before the first snapshot: nothing is known yet
    CHECK(copy.asked == 0);
    copy.projection.refresh();
    copy.projection.refresh();
    CHECK(copy.asked == 1);
    copy.projection.snapshot({5, 100});
    CHECK(copy.projection.current());
    copy.projection.delta({5, 1}); // part of the snapshot
    copy.projection.delta({6, 2});
    CHECK(copy.sum == 102);
    copy.projection.delta({8, 4});
    CHECK(copy.asked == 2);
    CHECK(copy.projection.gaps() == 1);
    CHECK_FALSE(copy.projection.current());
    copy.projection.delta({9, 8}); // part of the snapshot that is on its way
    CHECK(copy.sum == 102);
    CHECK(copy.asked == 2);
    copy.projection.snapshot({9, 115});
    copy.projection.delta({10, 1});
    CHECK(copy.sum == 116);
    CHECK(copy.projection.revision() == 10);
}

TEST_CASE("after the connection was lost everything is asked for again")
{
    Copy copy;
    copy.projection.refresh();
    copy.projection.snapshot({1, 1});
    copy.projection.refresh();
    copy.projection.lost();
    CHECK_FALSE(copy.projection.revision());
    copy.projection.delta({2, 1});
    CHECK(copy.sum == 1);
    copy.projection.refresh();
    CHECK(copy.asked == 3);
}

TEST_CASE("however many changes get lost, the copy ends up equal")
{
    rc::prop("any losses", [](const std::vector<std::uint8_t>& changes) {
        Copy copy;
        Snapshot truth;
        copy.projection.refresh();
        int answered = 0;
        const auto answer = [&] {
            if (copy.asked == answered) return;
            answered = copy.asked;
            copy.projection.snapshot(truth);
        };
        for (const std::uint8_t change : changes) {
            truth = {truth.revision + 1, truth.sum + change};
            if (change % 3 != 0) copy.projection.delta({truth.revision, change}); // else it is lost
            if (change % 2 == 0) answer();
        }
        answer();
        truth = {truth.revision + 1, truth.sum + 1};
        copy.projection.delta({truth.revision, 1});
        answer();
        RC_ASSERT(copy.projection.current());
        RC_ASSERT(copy.sum == truth.sum);
    });
}
