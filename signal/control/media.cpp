#include "signal/control/media.hpp"

#include "signal/media/conform.hpp"
#include "signal/media/content_hash.hpp"
#include "signal/media/probe.hpp"

#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::media;

std::string format_of(const media::FileInfo& info)
{
    return info.subtype.empty() ? info.format : info.format + " " + info.subtype;
}

Result<MediaInfo> examine(const std::string& path, const media::JobControl& control)
{
    const Result<media::FileInfo> info = media::probe(path);
    if (!info) return tl::unexpected(info.error());
    Result<std::string> hash = media::hash_file(path, control);
    if (!hash) return tl::unexpected(std::move(hash.error()));
    MediaInfo found;
    found.frames = {info->frames};
    found.sample_rate = static_cast<std::uint32_t>(info->rate_hz);
    found.channels = static_cast<std::uint32_t>(info->channels);
    found.format = format_of(*info);
    found.content_hash = std::move(*hash);
    return found;
}

} // namespace

void MediaHandler::probe(const api::Probe::Command& command, const rpc::Caller&,
                         rpc::Responder<api::Probe::Reply> responder)
{
    context_.workers.post([path = command.path, stop = stop_.get_token(), responder = carried(std::move(responder))] {
        responder->answer(examine(path, {.stop = stop, .progress = {}}).map([](const MediaInfo& info) {
            return api::Probe::Reply{.info = info};
        }));
    });
}

void MediaHandler::conform(const api::Conform::Command& command, const rpc::Caller&,
                           rpc::Responder<api::Conform::Reply> responder)
{
    const auto progress = [this, path = command.path](double share) {
        context_.loop.post([this, path, share] { events_.progress({.path = path, .share = share}); });
    };
    context_.workers.post([command, progress, stop = stop_.get_token(), responder = carried(std::move(responder))] {
        const media::JobControl control{.stop = stop, .progress = progress};
        responder->answer(media::conform(command.path, command.sample_rate, command.destination, {}, control)
                              .map([](const media::Conformed& conformed) {
                                  api::Conform::Reply reply;
                                  reply.frames = {conformed.layout.frames};
                                  reply.channels = {static_cast<std::uint32_t>(conformed.layout.channels)};
                                  return reply;
                              }));
    });
}

} // namespace chorus::signal
