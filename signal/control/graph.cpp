#include "signal/control/graph.hpp"

#include "codegen/runtime/log/log.hpp"

#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::graph;

constexpr std::size_t longest_code = 128;
constexpr std::size_t longest_message = 1024;

/// At most so many bytes, and no part of a character.
std::string shortened(std::string text, std::size_t longest)
{
    if (text.size() <= longest) return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0) == 0x80)
        --longest;
    text.resize(longest);
    return text;
}

std::vector<api::PluginLatency> latencies_of(const std::vector<ReportedLatency>& reported)
{
    std::vector<api::PluginLatency> latencies;
    for (const ReportedLatency& each : reported)
        latencies.push_back({.key = each.key, .frames = {each.frames}});
    return latencies;
}

void log_applied(const Applied& applied)
{
    log::debug("a plan holds", {{"hash", applied.hash}, {"missing", applied.missing.size()}});
    for (const Missing& part : applied.missing)
        log::warning("a part of the plan is missing", part.error, {{"key", part.key}});
}

} // namespace

api::MissingPart missing_part(const std::string& key, const wire::Error& error)
{
    return {
        .key = key, .code = shortened(error.code, longest_code), .message = shortened(error.message, longest_message)};
}

std::vector<api::MissingPart> missing_parts(const std::vector<Missing>& missing)
{
    std::vector<api::MissingPart> parts;
    for (const Missing& each : missing)
        parts.push_back(missing_part(each.key, each.error));
    return parts;
}

void GraphHandler::apply(const api::Apply::Command& command, const rpc::Caller&,
                         rpc::Responder<api::Apply::Reply> responder)
{
    context_.engine_thread.post(
        [&host = context_.host, plan = command.plan, responder = carried(std::move(responder))] {
            Result<Applied> applied = host.apply(plan);
            if (!applied) {
                log::error("a plan was refused", applied.error());
                return responder->fail(std::move(applied.error()));
            }
            log_applied(*applied);
            responder->reply({.hash = applied->hash,
                              .latencies = latencies_of(applied->latencies),
                              .missing = missing_parts(applied->missing)});
        });
}

Result<api::Query::Reply> GraphHandler::query(const api::Query::Command&, const rpc::Caller&)
{
    const EngineHost::Summary summary = context_.host.summary();
    return api::Query::Reply{.hash = summary.plan_hash,
                             .strips = summary.strips,
                             .ops = summary.ops,
                             .latencies = latencies_of(summary.latencies),
                             .missing = missing_parts(summary.missing)};
}

void GraphHandler::media_failed(const std::string& path, const wire::Error& error)
{
    for (const PlanSource& source : context_.host.summary().sources)
        if (source.path == path) events_.miss({.part = missing_part(source.key, error)});
}

} // namespace chorus::signal
