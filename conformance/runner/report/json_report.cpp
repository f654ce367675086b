#include "conformance/runner/report/json_report.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <fstream>
#include <stdexcept>

namespace chorus::conform {
namespace {

namespace json = boost::json;

json::object to_json(const CaseResult& result)
{
    json::object object{{"name", result.name},
                        {"level", result.level},
                        {"domain", result.domain},
                        {"outcome", to_text(result.outcome)},
                        {"microseconds", result.duration.count()}};
    if (result.outcome == Outcome::pass) return object;
    object["reason"] = result.reason;
    object["repeat"] = result.repeat;
    if (!result.message.empty()) object["message"] = result.message;
    json::array lines;
    for (const TranscriptLine& line : result.transcript) {
        const auto since = std::chrono::duration_cast<std::chrono::microseconds>(line.at - result.began);
        lines.push_back(json::object{{"microseconds", since.count()},
                                     {"client", line.who},
                                     {"direction", std::string_view(&line.direction, 1)},
                                     {"text", line.text}});
    }
    object["transcript"] = std::move(lines);
    if (!result.errors.empty()) object["errors"] = result.errors;
    return object;
}

json::object to_json(const RunResult& run)
{
    json::object counts;
    for (std::size_t place = 0; place < outcome_names.size(); ++place)
        counts[outcome_names[place]] = run.count(static_cast<Outcome>(place));
    json::array cases;
    for (const CaseResult& result : run.cases)
        cases.push_back(to_json(result));
    return {{"testee", run.testee},     {"command", run.command},
            {"apiHash", run.ir_hash},   {"seed", run.seed},
            {"good", run.good()},       {"counts", std::move(counts)},
            {"judged", run.judged},     {"milliseconds", run.duration.count()},
            {"cases", std::move(cases)}};
}

} // namespace

json::value to_json(const std::vector<RunResult>& runs)
{
    json::array array;
    for (const RunResult& run : runs)
        array.push_back(to_json(run));
    return json::object{{"runs", std::move(array)}};
}

void JsonReport::finish(const std::vector<RunResult>& runs)
{
    std::ofstream out(file_, std::ios::binary);
    out << json::serialize(to_json(runs)) << '\n';
    out.close();
    if (!out) throw std::runtime_error("The results cannot be written to " + file_.string() + ".");
}

} // namespace chorus::conform
