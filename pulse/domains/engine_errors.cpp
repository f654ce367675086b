#include "pulse/domains/engine_errors.hpp"

#include "generated/pulse/media.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/session.hpp"

#include <cstdint>
#include <string_view>
#include <variant>

namespace chorus::pulse {
namespace {

bool starts_with(std::string_view text, std::string_view front)
{
    return text.substr(0, front.size()) == front;
}

std::string text_detail(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& detail : error.details)
        if (detail.name == name)
            if (const auto* text = std::get_if<std::string>(&detail.value)) return *text;
    return {};
}

std::uint32_t number_detail(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& detail : error.details)
        if (detail.name == name)
            if (const auto* number = std::get_if<std::int64_t>(&detail.value))
                return static_cast<std::uint32_t>(*number);
    return 0;
}

} // namespace

wire::Error explain_engine(const wire::Error& error)
{
    if (starts_with(error.code, "session.") || starts_with(error.code, "project.")) return error;
    if (starts_with(error.code, "rpc.") || starts_with(error.code, "net."))
        return pulse_api::session::engine_down(error.message).value();
    return pulse_api::session::engine_refused(error.code, error.message).value();
}

wire::Error explain_media(const wire::Error& error, const std::string& path)
{
    namespace media = pulse_api::media;
    const std::string reason = text_detail(error, "reason");
    if (error.code == "media.notFound") return media::file_not_found(path).value();
    if (error.code == "media.emptyFile") return media::empty_file(path).value();
    if (error.code == "media.unreadable") return media::unreadable(path, reason).value();
    if (error.code == "media.unsupportedFormat") return media::unsupported_format(path, reason).value();
    if (error.code == "media.tooManyChannels")
        return media::too_many_channels(path, number_detail(error, "channels")).value();
    if (error.code == "media.diskFull") return pulse_api::project::disk_full(path).value();
    if (starts_with(error.code, "media.")) return error;
    return explain_engine(error);
}

wire::Error explain_plugin(const wire::Error& error, const std::string& uri)
{
    namespace node = pulse_api::node;
    if (error.code == "plugin.notFound") return node::unknown_plugin(uri, text_detail(error, "closest")).value();
    if (error.code == "plugin.presetNotFound") return node::unknown_preset(uri, text_detail(error, "preset")).value();
    if (error.code == "plugin.unsupported") return node::unusable_plugin(uri, text_detail(error, "reason")).value();
    return explain_engine(error);
}

} // namespace chorus::pulse
