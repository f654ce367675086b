#include "conformance/runner/report/html/sections.hpp"
#include "conformance/runner/report/markup.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace chorus::conform {
namespace {

namespace json = boost::json;

/// Names by number, each once: thousands of cases have a few of them.
class Names {
public:
    std::size_t number(const std::string& name)
    {
        const auto found = std::find(names_.begin(), names_.end(), name);
        if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
        names_.push_back(name);
        return names_.size() - 1;
    }
    json::array list() const { return json::array(names_.begin(), names_.end()); }

private:
    std::vector<std::string> names_;
};

/// What the script reads: each case as [testee, level, domain, outcome, name, microseconds, number of its story].
json::object data_of(const std::vector<RunResult>& runs)
{
    Names testees;
    Names levels;
    Names domains;
    json::array cases;
    std::size_t story = 0;
    for (const RunResult& run : runs) {
        for (const CaseResult& result : run.cases) {
            json::array entry{testees.number(run.testee),
                              levels.number(result.level),
                              domains.number(result.domain),
                              static_cast<std::size_t>(result.outcome),
                              clean(result.name),
                              result.duration.count()};
            if (result.outcome != Outcome::pass) entry.push_back(story++);
            cases.push_back(std::move(entry));
        }
    }
    return {{"testees", testees.list()},
            {"levels", levels.list()},
            {"domains", domains.list()},
            {"outcomes", json::array(outcome_names.begin(), outcome_names.end())},
            {"cases", std::move(cases)}};
}

/// JSON within a script must not end it.
std::string script_text(const json::object& object)
{
    std::string text;
    for (const char character : json::serialize(object)) {
        if (character == '<') {
            text += "\\u003c";
        } else {
            text += character;
        }
    }
    return text;
}

} // namespace

std::string cases_section(const std::vector<RunResult>& runs)
{
    return fmt::format(R"(<section id="cases" class="screen"><h2>Cases</h2>
<form class="filter" onsubmit="return false"><input type="search" id="search" placeholder="Part of a name"
aria-label="Part of a name"><span id="chips"></span><output id="shown"></output></form>
<table class="cases"><tbody id="list"></tbody></table>
<button id="more" hidden>Show all</button>
<noscript><p>The list of cases needs JavaScript. What is above does not.</p></noscript></section>
<script type="application/json" id="data">{}</script>
)",
                       script_text(data_of(runs)));
}

} // namespace chorus::conform
