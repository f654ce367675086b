#include "codegen/runtime/rpc/id_check.hpp"

#include <catch2/catch.hpp>

#include <string>

using chorus::rpc::IdCheck;

TEST_CASE("numbers that rise and texts that differ are fresh, and nothing is twice")
{
    IdCheck ids;
    CHECK(ids.fresh("1"));
    CHECK(ids.fresh("2"));
    CHECK_FALSE(ids.fresh("2"));
    CHECK_FALSE(ids.fresh("1"));
    CHECK(ids.fresh("18446744073709551615"));
    CHECK(ids.fresh("a"));
    CHECK(ids.fresh("b"));
    CHECK_FALSE(ids.fresh("a"));
    CHECK(ids.fresh("99999999999999999999999")); // too large for a number: a text
    CHECK_FALSE(ids.fresh("99999999999999999999999"));
}

TEST_CASE("the last thousands of ids are remembered and no more")
{
    IdCheck ids;
    for (int i = 0; i < 5000; ++i)
        CHECK(ids.fresh("uuid-" + std::to_string(i)));
    CHECK_FALSE(ids.fresh("uuid-4999"));
    CHECK_FALSE(ids.fresh("uuid-1000"));
    CHECK(ids.fresh("uuid-0"));
}
