#include "conformance/runner/report/json_report.hpp"

#include "conformance/runner/report/markup.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

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
    if (!result.doc.empty()) object["doc"] = result.doc;
    object["reason"] = clean(result.reason);
    object["repeat"] = result.repeat;
    if (!result.message.empty()) object["message"] = clean(result.message);
    json::array lines;
    for (const TranscriptLine& line : result.transcript) {
        const auto since = std::chrono::duration_cast<std::chrono::microseconds>(line.at - result.began);
        lines.push_back(json::object{{"microseconds", since.count()},
                                     {"client", line.who},
                                     {"direction", std::string_view(&line.direction, 1)},
                                     {"text", clean(line.text)}});
    }
    object["transcript"] = std::move(lines);
    if (!result.errors.empty()) object["errors"] = clean(result.errors);
    return object;
}

json::object to_json(const Coverage& coverage)
{
    json::object whole;
    for (std::size_t place = 0; place < aspect_names.size(); ++place) {
        const auto aspect = static_cast<Aspect>(place);
        json::object domains;
        for (const std::string& domain : coverage.domains()) {
            const Reach reach = coverage.count(aspect, domain);
            if (reach.total == 0) continue;
            json::array missing;
            for (const auto& [name, item] : coverage.items(aspect, domain)) {
                if (item.reached) continue;
                missing.push_back(json::object{{"name", name}});
                if (!item.reason.empty()) missing.back().as_object()["reason"] = item.reason;
            }
            domains[domain] = json::object{{"reached", reach.reached},
                                           {"excused", reach.excused},
                                           {"total", reach.total},
                                           {"unreached", std::move(missing)}};
        }
        whole[aspect_names[place]] = std::move(domains);
    }
    return whole;
}

json::object to_json(const RunResult& run)
{
    json::object counts;
    for (std::size_t place = 0; place < outcome_names.size(); ++place)
        counts[outcome_names[place]] = run.count(static_cast<Outcome>(place));
    json::array cases;
    for (const CaseResult& result : run.cases)
        cases.push_back(to_json(result));
    return {{"testee", run.testee},
            {"command", run.command},
            {"apiHash", run.ir_hash},
            {"seed", run.seed},
            {"good", run.good()},
            {"counts", std::move(counts)},
            {"judged", run.judged},
            {"milliseconds", run.duration.count()},
            {"coverage", to_json(run.coverage)},
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

} // namespace chorus::conform
