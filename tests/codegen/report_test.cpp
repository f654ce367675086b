#include "codegen/report/report.hpp"

#include "codegen/compare/differ.hpp"
#include "codegen/compare/judge.hpp"
#include "codegen/compare/report.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/specs.hpp"

#include <sstream>

#define VALIJSON_USE_EXCEPTIONS 1
#include <boost/json.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace chorus::codegen;
using valijson::adapters::BoostJsonAdapter;

namespace {

/// Findings with everything that a finding can have: labels, fixes, and letters beyond ASCII in front of it.
std::unique_ptr<CheckedSpecs> sample_findings()
{
    return check_body("types:\n  Beats: {scalar: f64, doc: Time.}\n  Beats: {scalar: f32, doc: Time & <time>.}\n"
                      "  Box: {doc: \"𝄞ß 100%\", fields: {at: Beat}}\n");
}

std::string written(const CheckedSpecs& specs, Format format)
{
    return report(specs.diagnostics, format, {"check", "1.2.3", {"pulse/clean.yaml", "pulse/sample.yaml"}});
}

/// Throws if the log is not what the schema of SARIF 2.1.0 allows for the parts that are used.
bool is_valid_sarif(const boost::json::value& log)
{
    const boost::json::value schema_text =
        boost::json::parse(read_file(project_root() / "tests/codegen/support/sarif.schema.json").value());
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(BoostJsonAdapter(schema_text), schema);
    valijson::ValidationResults results;
    const bool valid = valijson::Validator().validate(schema, BoostJsonAdapter(log), &results);
    valijson::ValidationResults::Error error;
    while (results.popError(error))
        UNSCOPED_INFO(error.description << " at " << (error.context.empty() ? "" : error.context.back()));
    return valid;
}

} // namespace

TEST_CASE("a SARIF log has the shape of SARIF 2.1.0, with findings and without")
{
    const boost::json::value log = boost::json::parse(written(*sample_findings(), Format::sarif));
    CHECK(is_valid_sarif(log));
    const boost::json::value& results = log.at("runs").at(0).at("results");
    REQUIRE(results.as_array().size() == 2);
    CHECK(results.at(0).at("ruleId") == "CH0104");
    CHECK(results.at(0).at("relatedLocations").at(0).at("message").at("text") == "the first one");
    const boost::json::value& fix =
        results.at(1).at("fixes").at(0).at("artifactChanges").at(0).at("replacements").at(0);
    CHECK(fix.at("insertedContent").at("text") == "Beats");
    CHECK(fix.at("deletedRegion") == results.at(1).at("locations").at(0).at("physicalLocation").at("region"));
    // The rule that a result points at by its index is its own.
    const auto index = static_cast<std::size_t>(results.at(1).at("ruleIndex").as_int64());
    CHECK(log.at("runs").at(0).at("tool").at("driver").at("rules").at(index).at("id") == "CH0301");
    CHECK(is_valid_sarif(boost::json::parse(report(Diagnostics(), Format::sarif, {}))));
}

TEST_CASE("the schema of SARIF refuses what is not SARIF")
{
    boost::json::value log = boost::json::parse(written(*sample_findings(), Format::sarif));
    log.at("runs").at(0).at("results").at(0).as_object()["level"] = "fatal";
    CHECK_FALSE(is_valid_sarif(log));
}

TEST_CASE("JUnit output is XML with a failed test for each finding and a passed one for each clean file")
{
    const auto specs = sample_findings();
    std::istringstream stream(written(*specs, Format::junit));
    boost::property_tree::ptree tree;
    boost::property_tree::read_xml(stream, tree);
    const auto& suites = tree.get_child("testsuites");
    CHECK(suites.get<int>("<xmlattr>.tests") == 3);
    CHECK(suites.get<int>("<xmlattr>.failures") == 2);
    int passed = 0;
    int failed = 0;
    for (const auto& [name, suite] : suites) {
        if (name != "testsuite") continue;
        for (const auto& [kind, test] : suite)
            if (kind == "testcase") (test.count("failure") > 0 ? failed : passed) += 1;
    }
    CHECK(passed == 1);
    CHECK(failed == 2);
    CHECK(written(*specs, Format::junit).find("`Beats` is here twice") != std::string::npos);
}

TEST_CASE("an annotation of GitHub keeps its signs apart from those of the text")
{
    Diagnostics diagnostics;
    SourceFile file{"a,b:c.yaml", "one two\n"};
    diagnostics.report(Rule::bad_yaml, {&file, 1, 5, 3}, "100% of\nit: a, b", "Look.");
    CHECK(report(diagnostics, Format::github, {}) ==
          "::error file=a%2Cb%3Ac.yaml,line=1,endLine=1,col=5,endColumn=7,title=CH0103 YAML syntax::"
          "100%25 of%0Ait: a, b%0ALook.\n");
}

TEST_CASE("the short form is one line for each finding")
{
    CHECK(written(*sample_findings(), Format::short_text) ==
          "pulse/sample.yaml:9:3: error[CH0104]: `Beats` is here twice.\n"
          "pulse/sample.yaml:10:38: error[CH0301]: There is no type `Beat` here.\n");
}

TEST_CASE("places in JSON are counted in characters, in UTF-16 and in bytes")
{
    const auto specs = sample_findings();
    const boost::json::value finding = boost::json::parse(to_json(specs->diagnostics.sorted().back()));
    CHECK(finding.at("id") == "CH0301");
    const boost::json::value& start = finding.at("place").at("start");
    // The clef is one character, two units of UTF-16 and four bytes; the sharp s is two bytes.
    CHECK(start.at("column").as_int64() == 38);
    CHECK(start.at("utf16").as_int64() == 39);
    const std::string& text = specs->model.files.front()->text;
    CHECK(start.at("byte").as_int64() == static_cast<std::int64_t>(text.find("Beat}}")));
    CHECK(finding.at("place").at("end").at("byte").as_int64() == start.at("byte").as_int64() + 4);
    CHECK(finding.at("fixes").at(0).at("applicability") == "safe");
    CHECK(finding.at("fixes").at(0).at("edits").at(0).at("text") == "Beats");
}

TEST_CASE("what breaks older clients is shown by the readers of SARIF and JUnit too")
{
    const auto older = check_body("commands:\n  fill: {doc: Fill it., from: [aura], reply: {left: u8, most: u8}}\n");
    const auto newer = check_body("commands:\n  fill: {doc: Fill it., from: [aura], reply: {left: u8}}\n");
    Comparison comparison = compare(older->model, newer->model);
    judge(comparison, older->model, newer->model);
    REQUIRE(comparison.changes.size() == 1);
    const ApprovalFault stale{{"000000000000", "pulse/sample", "gone", "Meant.", "2.0.0", 3},
                              "There is no <such> change."};
    const BreakingReport report{"v1", comparison, {}, {stale}, {}, "specs/my changes.yaml"};

    const boost::json::value log = boost::json::parse(breaking_sarif(report, "1.2.3"));
    CHECK(is_valid_sarif(log));
    const boost::json::value& results = log.at("runs").at(0).at("results");
    REQUIRE(results.as_array().size() == 2);
    CHECK(results.at(0).at("ruleId") == "fieldRemoved");
    const boost::json::value& fingerprint = results.at(0).at("partialFingerprints").at("chorusChange/v1");
    CHECK(std::string(fingerprint.as_string()) == comparison.changes[0].fingerprint());
    const std::string message(results.at(0).at("message").at("text").as_string());
    CHECK(message.find("refused by the older client at /payload/most") != std::string::npos);
    const boost::json::value& place = results.at(1).at("locations").at(0).at("physicalLocation");
    CHECK(place.at("artifactLocation").at("uri") == "specs/my%20changes.yaml");
    CHECK(place.at("region").at("startLine") == 3);

    std::istringstream stream(breaking_junit(report));
    boost::property_tree::ptree tree;
    boost::property_tree::read_xml(stream, tree);
    CHECK(tree.get<int>("testsuites.<xmlattr>.failures") == 2);
    for (const auto& [name, suite] : tree.get_child("testsuites")) {
        if (name != "testsuite") continue;
        const bool changed = suite.get<std::string>("<xmlattr>.name") == "pulse/sample";
        CHECK(suite.get<int>("<xmlattr>.failures") == (changed ? 2 : 0));
    }
}
