#include "pulse/domains/timebase.hpp"

#include "pulse/model/musical_time.hpp"

#include <cmath>
#include <optional>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::timebase;

namespace {

double seconds_at(Ticks position, Tempo tempo)
{
    return static_cast<double>(position.value) * 60.0 / (static_cast<double>(ticks_per_quarter) * tempo.value);
}

Ticks ticks_at_seconds(double seconds, Tempo tempo)
{
    return Ticks{std::llround(seconds * tempo.value * static_cast<double>(ticks_per_quarter) / 60.0)};
}

bool is_note_value(std::uint8_t unit)
{
    return unit > 0 && (unit & (unit - 1U)) == 0;
}

} // namespace

Timebase TimebaseHandler::present() const
{
    const ProjectSettings& settings = core_.model().settings();
    return Timebase{settings.tempo, settings.signature, settings.sample_rate};
}

Result<Get::Reply> TimebaseHandler::get(const Get::Command&, const rpc::Caller&)
{
    return Get::Reply{present()};
}

Result<SetTempo::Reply> TimebaseHandler::set_tempo(const SetTempo::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    Edit edit = core_.begin_edit();
    ProjectSettings settings = core_.model().settings();
    settings.tempo = command.tempo;
    edit.put(std::move(settings));
    if (auto done = core_.commit(edit, "Set tempo", caller); !done) return error_of(done);
    return SetTempo::Reply{present()};
}

Result<SetSignature::Reply> TimebaseHandler::set_signature(const SetSignature::Command& command,
                                                           const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    if (!is_note_value(command.unit)) return bad_unit(command.unit);
    Edit edit = core_.begin_edit();
    ProjectSettings settings = core_.model().settings();
    settings.signature = Signature{command.beats, command.unit};
    edit.put(std::move(settings));
    if (auto done = core_.commit(edit, "Set signature", caller); !done) return error_of(done);
    return SetSignature::Reply{present()};
}

Result<Convert::Reply> TimebaseHandler::convert(const Convert::Command& command, const rpc::Caller&)
{
    const int given =
        (command.ticks ? 1 : 0) + (command.frames ? 1 : 0) + (command.seconds ? 1 : 0) + (command.musical ? 1 : 0);
    if (given != 1) return one_unit();
    const ProjectSettings& settings = core_.model().settings();
    const TickClock clock = core_.tick_clock();
    Ticks position;
    if (command.ticks) position = *command.ticks;
    if (command.frames) position = clock.ticks_at(*command.frames);
    if (command.seconds) position = ticks_at_seconds(*command.seconds, settings.tempo);
    if (command.musical) {
        const auto parsed = parse_musical_time(*command.musical, settings.signature);
        if (!parsed) return bad_musical_time(*command.musical);
        position = *parsed;
    }
    Convert::Reply reply;
    reply.ticks = position;
    reply.frames = clock.frames_at(position);
    reply.seconds = seconds_at(position, settings.tempo);
    reply.musical = musical_time(position, settings.signature);
    return reply;
}

} // namespace chorus::pulse
