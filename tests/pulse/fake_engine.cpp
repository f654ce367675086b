#include "tests/pulse/fake_engine.hpp"

#include "pulse/model/tick_clock.hpp"
#include "pulse/storage/sha256.hpp"
#include "pulse/storage/whole_file.hpp"

#include <utility>

namespace chorus::test {
namespace {

ControlPort port(std::string symbol, double minimum, double maximum, double usual)
{
    ControlPort control;
    control.name = symbol;
    control.symbol = std::move(symbol);
    control.minimum = minimum;
    control.maximum = maximum;
    control.default_value = usual;
    return control;
}

PluginDescription plugin(const std::string& uri, const std::string& name, PluginRole role)
{
    PluginDescription description;
    description.summary.uri = uri;
    description.summary.name = name;
    description.summary.vendor = "Example";
    description.summary.role = role;
    description.summary.usable = true;
    description.takes_notes = role == PluginRole::instrument;
    return description;
}

} // namespace

FakeEngine::FakeEngine(rpc::Loop& loop) : loop_(loop)
{
    PluginDescription reverb = plugin(reverb_uri, "Reverb", PluginRole::effect);
    reverb.controls = {port("mix", 0, 1, 0.5), port("size", 0, 100, 20), port("freeze", 0, 1, 0)};
    reverb.controls.back().toggled = true;
    reverb.presets.push_back(PluginPreset{hall_preset, "Hall"});
    plugins[reverb_uri] = reverb;
    plugins[piano_uri] = plugin(piano_uri, "Piano", PluginRole::instrument);
    PluginDescription odd = plugin(odd_uri, "Odd", PluginRole::other);
    odd.summary.usable = false;
    odd.summary.reason = "It wants a window.";
    plugins[odd_uri] = odd;
}

template <class T>
void FakeEngine::answer(pulse::Answer<T> done, Result<T> result)
{
    loop_.post([done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); });
}

template <class T>
bool FakeEngine::refuse(pulse::Answer<T>& done)
{
    if (down) answer<T>(std::move(done), wire::fail("rpc.disconnected", "The engine is gone."));
    return down;
}

pulse::TransportMark FakeEngine::mark() const
{
    return {rolling, pulse::TickClock(Tempo{120}, SampleRate{48000}).frames_at(place), 1};
}

EngineStatus FakeEngine::status() const
{
    EngineStatus status;
    status.state = down ? EngineState::down : EngineState::ready;
    status.plan_revision = shown_revision;
    return status;
}

void FakeEngine::show(const pulse::EngineProject& project)
{
    shown = project.content;
    shown_revision = project.revision;
    shown_missing = project.missing_media;
}

void FakeEngine::sync(pulse::Answer<EngineStatus> done)
{
    if (!refuse(done)) answer<EngineStatus>(std::move(done), status());
}

void FakeEngine::play(std::optional<Ticks> from, pulse::Answer<pulse::TransportMark> done)
{
    if (refuse(done)) return;
    rolling = true;
    place = from.value_or(place);
    answer<pulse::TransportMark>(std::move(done), mark());
}

void FakeEngine::stop(pulse::Answer<pulse::TransportMark> done)
{
    if (refuse(done)) return;
    rolling = false;
    answer<pulse::TransportMark>(std::move(done), mark());
}

void FakeEngine::locate(Ticks to, pulse::Answer<pulse::TransportMark> done)
{
    place = to;
    if (!refuse(done)) answer<pulse::TransportMark>(std::move(done), mark());
}

void FakeEngine::probe(const std::filesystem::path& file, pulse::Answer<MediaInfo> done)
{
    if (refuse(done)) return;
    const auto text = pulse::read_whole_file(file);
    if (!text || text->substr(0, 3) == "bad")
        return answer<MediaInfo>(std::move(done), wire::fail("media.unreadable", "No header.", "",
                                                             {{"path", file.string()}, {"reason", "No header."}}));
    MediaInfo info;
    info.frames = Frames{48000};
    info.sample_rate = 48000;
    info.channels = 2;
    info.format = "WAV";
    info.content_hash = pulse::sha256_of(*text);
    answer<MediaInfo>(std::move(done), std::move(info));
}

pulse::MediaCondition FakeEngine::condition(const MediaId&) const
{
    return {pulse::MediaCondition::State::ready, {}};
}

void FakeEngine::scan_plugins(pulse::Answer<std::vector<PluginSummary>> done)
{
    if (refuse(done)) return;
    std::vector<PluginSummary> all;
    for (const auto& [uri, description] : plugins)
        all.push_back(description.summary);
    answer<std::vector<PluginSummary>>(std::move(done), std::move(all));
}

void FakeEngine::describe_plugin(const PluginUri& uri, pulse::Answer<PluginDescription> done)
{
    if (refuse(done)) return;
    const auto found = plugins.find(uri);
    if (found == plugins.end())
        return answer<PluginDescription>(
            std::move(done), wire::fail("plugin.notFound", "None.", "", {{"uri", uri}, {"closest", reverb_uri}}));
    answer<PluginDescription>(std::move(done), found->second);
}

void FakeEngine::read_preset(const PluginUri& uri, const PluginUri& preset, pulse::Answer<pulse::PresetContent> done)
{
    if (refuse(done)) return;
    if (uri != reverb_uri || preset != hall_preset)
        return answer<pulse::PresetContent>(
            std::move(done), wire::fail("plugin.presetNotFound", "None.", "", {{"uri", uri}, {"preset", preset}}));
    pulse::PresetContent content;
    content.values = {{"mix", 0.5}, {"size", 80}, {"stranger", 3}};
    answer<pulse::PresetContent>(std::move(done), std::move(content));
}

void FakeEngine::render(pulse::RenderRequest request, pulse::Answer<void> done)
{
    if (refuse(done)) return;
    renders.push_back(std::move(request));
    answer<void>(std::move(done), {});
}

void FakeEngine::cancel_render(const JobId&, pulse::Answer<void> done)
{
    if (!refuse(done)) answer<void>(std::move(done), {});
}

void FakeEngine::start_capture(pulse::CaptureRequest request, pulse::Answer<void> done)
{
    if (refuse(done)) return;
    captures.push_back(std::move(request));
    answer<void>(std::move(done), {});
}

void FakeEngine::stop_capture(const JobId& job, pulse::Answer<void> done)
{
    if (refuse(done)) return;
    answer<void>(std::move(done), {});
    loop_.post([this, job] { observer_->render_ended(job, pulse::RenderOutcome{}); });
}

} // namespace chorus::test
