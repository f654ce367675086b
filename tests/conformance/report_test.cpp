#include "conformance/runner/report/badge.hpp"
#include "conformance/runner/report/html/page.hpp"
#include "conformance/runner/report/json_report.hpp"
#include "conformance/runner/report/junit.hpp"
#include "conformance/runner/report/markup.hpp"
#include "conformance/runner/report/matrix.hpp"

#include <boost/json/array.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>

#include <map>
#include <sstream>

using namespace chorus::conform;
using Catch::Matchers::Contains;

namespace {

CaseResult result(const std::string& name, Outcome outcome, const std::string& domain = "pulse/track")
{
    CaseResult made;
    made.name = name;
    made.level = name.substr(0, 2);
    made.domain = domain;
    made.outcome = outcome;
    if (outcome == Outcome::pass) return made;
    made.doc = "Makes a track.";
    made.reason = "It says \"<no>\" & goes.";
    made.message = R"({"name":"</script>"})";
    made.repeat = "chorus conform --testee pulse --run '" + name + "'";
    made.transcript = {{made.began, "a", '>', "bytes \xFF\x01"}};
    made.errors = "assertion failed";
    return made;
}

std::vector<RunResult> one_of_each()
{
    RunResult run;
    run.testee = "pulse";
    run.command = "loophole-pulse --session-dir $folder";
    run.cases = {result("L2/track/create/good@open", Outcome::pass),
                 result("L2/track/create/min:at@open", Outcome::fail),
                 result("L2/track/remove/good@open", Outcome::crashed),
                 result("L3/track/moved", Outcome::hung),
                 result("L3/track/renamed", Outcome::non_strict),
                 result("L3/clip/cut", Outcome::expected_fail, "pulse/clip"),
                 result("L4/clip/flood", Outcome::skipped, "pulse/clip"),
                 result("L4/clip/split", Outcome::unsupported, "pulse/clip")};
    return {run};
}

boost::property_tree::ptree read_xml(const std::string& text)
{
    std::istringstream in(text);
    boost::property_tree::ptree tree;
    boost::property_tree::read_xml(in, tree);
    return tree;
}

} // namespace

TEST_CASE("a JUnit report is well-formed and its counts agree with its cases")
{
    const auto tree = read_xml(to_junit(one_of_each()));
    const auto& all = tree.get_child("testsuites");
    std::map<std::string, int> seen;
    for (const auto& [name, suite] : all) {
        if (name != "testsuite") continue;
        std::map<std::string, int> inner;
        for (const auto& [kind, test] : suite) {
            if (kind != "testcase") continue;
            ++inner["tests"];
            inner["failures"] += static_cast<int>(test.count("failure"));
            inner["errors"] += static_cast<int>(test.count("error"));
            inner["skipped"] += static_cast<int>(test.count("skipped"));
        }
        for (const auto& [what, count] : inner) {
            CHECK(suite.get<int>("<xmlattr>." + what) == count);
            seen[what] += count;
        }
    }
    CHECK(seen == std::map<std::string, int>{{"tests", 8}, {"failures", 1}, {"errors", 2}, {"skipped", 3}});
    for (const auto& [what, count] : seen)
        CHECK(all.get<int>("<xmlattr>." + what) == count);
}

TEST_CASE("a JUnit failure says what was asked, what came and how to repeat it")
{
    const std::string text = to_junit(one_of_each());
    CHECK_THAT(text, Contains("Makes a track.") && Contains("--run 'L2/track/create/min:at@open'"));
    CHECK_THAT(text, Contains("It says &quot;&lt;no&gt;&quot; &amp; goes."));
}

TEST_CASE("a square of the matrix has the colour of the worst of its cases")
{
    const Matrix matrix = matrix_of(one_of_each().front());
    CHECK(matrix.levels == std::vector<std::string>{"L2", "L3", "L4"});
    CHECK(matrix.at("pulse/track", "L2").bad() == 2);
    CHECK(matrix.at("pulse/track", "L2").total() == 3);
    CHECK(matrix.at("pulse/track", "L3").shade() == Shade::bad);
    CHECK(matrix.at("pulse/clip", "L3").shade() == Shade::known);
    CHECK(matrix.at("pulse/clip", "L4").shade() == Shade::quiet);
    CHECK(matrix.at("pulse/clip", "L2").shade() == Shade::empty);
}

TEST_CASE("the page holds every failure with its repeat line, and needs no other file")
{
    const std::string page = to_html(one_of_each());
    CHECK_THAT(page, Contains("data-testee=\"pulse\" data-domain=\"pulse/track\" data-level=\"L2\""));
    CHECK_THAT(page, Contains("<code>L2/track/create/min:at@open</code>"));
    CHECK_THAT(page, Contains("chorus conform --testee pulse --run 'L3/track/moved'"));
    CHECK_THAT(page, Contains("assertion failed"));
    CHECK_THAT(page, !Contains("src=") && !Contains("http://") && !Contains("https://"));
    CHECK_THAT(page, !Contains("\"</script>\""));
}

TEST_CASE("a badge is green while all is well and red with a number otherwise")
{
    CHECK_THAT(to_badge(one_of_each()), Contains("3 failing"));
    RunResult run;
    run.cases = {result("L2/a", Outcome::pass)};
    CHECK_THAT(to_badge({run}), Contains("1 of 1 cases") && !Contains("#b3372c"));
    CHECK(read_xml(to_badge({run})).count("svg") == 1);
}

TEST_CASE("what no text may hold is replaced in reports")
{
    CHECK(clean("a\xFFz") == "a\uFFFDz");
    CHECK(clean("\x01 \xC3\xA4 \xED\xA0\x80") == "\uFFFD \u00E4 \uFFFD\uFFFD\uFFFD");
    CHECK(clean("\xE2\x82") == "\uFFFD\uFFFD");
    CHECK(escaped("<a b=\"c\">&") == "&lt;a b=&quot;c&quot;&gt;&amp;");
    const auto json = to_json(one_of_each());
    CHECK(json.at("runs").at(0).at("cases").at(1).at("transcript").at(0).at("text").as_string() ==
          "bytes \uFFFD\uFFFD");
}
