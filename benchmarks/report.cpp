#include "benchmarks/report.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace chorus::bench {

namespace {

std::string quantity(double value, const std::string& unit)
{
    return fmt::format("{:.{}f} {}", value, value < 10 ? 3 : value < 100 ? 2 : 0, unit);
}

std::string reach_text(const Reach& reach)
{
    return fmt::format("{} {:g}x", reach.bound == Reach::Bound::at_least ? ">=" : "<=", reach.value);
}

std::string held_text(const Outcome& outcome)
{
    if (!outcome.correct) return "NO, results differ";
    if (!outcome.reach) return "reported";
    return outcome.held() ? "yes" : "NO";
}

} // namespace

std::string table_head()
{
    return fmt::format("{:<16} {:>12} {:>12} {:>9} {:>9}  {}\n{:-<16} {:->12} {:->12} {:->9} {:->9}  {:-<8}\n", "row",
                       "ours", "peer", "ratio", "reach", "held", "", "", "", "", "", "");
}

std::string table_row(const Row& row, const Measured& measured)
{
    if (!measured) return fmt::format("{:<16} not measured: {}\n    {}\n", row.name, measured.error(), row.what);
    const Outcome& outcome = *measured;
    std::string text =
        fmt::format("{:<16} {:>12} {:>12} {:>9} {:>9}  {}\n    {}\n", row.name, quantity(outcome.ours, outcome.unit),
                    outcome.peer ? quantity(*outcome.peer, outcome.unit) : "-",
                    outcome.ratio ? fmt::format("{:.3g}x", *outcome.ratio) : "-",
                    outcome.reach ? reach_text(*outcome.reach) : "-", held_text(outcome), row.what);
    for (const std::string& note : outcome.notes)
        text += fmt::format("    {}\n", note);
    return text;
}

std::string json_row(const Row& row, const Measured& measured)
{
    boost::json::object line{{"name", row.name}, {"what", row.what}};
    if (!measured) {
        line["error"] = measured.error();
        line["held"] = false;
        return boost::json::serialize(line);
    }
    const Outcome& outcome = *measured;
    line["unit"] = outcome.unit;
    line["ours"] = outcome.ours;
    line["peer"] = outcome.peer ? boost::json::value(*outcome.peer) : boost::json::value(nullptr);
    line["ratio"] = outcome.ratio ? boost::json::value(*outcome.ratio) : boost::json::value(nullptr);
    line["reach"] = outcome.reach ? boost::json::value(reach_text(*outcome.reach)) : boost::json::value(nullptr);
    line["held"] = outcome.held();
    line["notes"] = boost::json::array(outcome.notes.begin(), outcome.notes.end());
    return boost::json::serialize(line);
}

} // namespace chorus::bench
