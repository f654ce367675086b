// Generated from chorus/specs/types. Edit the specs, then build the target `generate`.
#include "generated/types/messages.hpp"

#include "generated/types/audio.hpp"
#include "generated/types/ids.hpp"
#include "generated/types/plan.hpp"
#include "generated/types/plugin.hpp"
#include "generated/types/project.hpp"
#include "generated/types/status.hpp"
#include "generated/types/storage.hpp"
#include "generated/types/supervision.hpp"
#include "generated/types/timeline.hpp"
#include "generated/types/trace.hpp"
#include "generated/types/units.hpp"

namespace chorus::types_messages {

namespace {

constexpr wire::Message messages[] = {
    {"types/audio", "MediaInfo", &wire::recode<chorus::MediaInfo>},
    {"types/audio", "SoundFileFormat", &wire::recode<chorus::SoundFileFormat>},
    {"types/audio", "SampleDepth", &wire::recode<chorus::SampleDepth>},
    {"types/audio", "SoundStatistics", &wire::recode<chorus::SoundStatistics>},
    {"types/ids", "TrackId", &wire::recode<chorus::TrackId>},
    {"types/ids", "ChannelId", &wire::recode<chorus::ChannelId>},
    {"types/ids", "NodeId", &wire::recode<chorus::NodeId>},
    {"types/ids", "ClipId", &wire::recode<chorus::ClipId>},
    {"types/ids", "LaneId", &wire::recode<chorus::LaneId>},
    {"types/ids", "RegionId", &wire::recode<chorus::RegionId>},
    {"types/ids", "NoteId", &wire::recode<chorus::NoteId>},
    {"types/ids", "MediaId", &wire::recode<chorus::MediaId>},
    {"types/ids", "PluginId", &wire::recode<chorus::PluginId>},
    {"types/ids", "ParameterId", &wire::recode<chorus::ParameterId>},
    {"types/ids", "JobId", &wire::recode<chorus::JobId>},
    {"types/plan", "Frames", &wire::recode<chorus::Frames>},
    {"types/plan", "FrameRange", &wire::recode<chorus::FrameRange>},
    {"types/plan", "ChannelCount", &wire::recode<chorus::ChannelCount>},
    {"types/plan", "SegmentShape", &wire::recode<chorus::SegmentShape>},
    {"types/plan", "CurvePoint", &wire::recode<chorus::CurvePoint>},
    {"types/plan", "CurveScale", &wire::recode<chorus::CurveScale>},
    {"types/plan", "Curve", &wire::recode<chorus::Curve>},
    {"types/plan", "Level", &wire::recode<chorus::Level>},
    {"types/plan", "PanPosition", &wire::recode<chorus::PanPosition>},
    {"types/plan", "FadeShape", &wire::recode<chorus::FadeShape>},
    {"types/plan", "PlanFade", &wire::recode<chorus::PlanFade>},
    {"types/plan", "PlanSource", &wire::recode<chorus::PlanSource>},
    {"types/plan", "PlanRegion", &wire::recode<chorus::PlanRegion>},
    {"types/plan", "PlanNote", &wire::recode<chorus::PlanNote>},
    {"types/plan", "PortValue", &wire::recode<chorus::PortValue>},
    {"types/plan", "RegionsOp", &wire::recode<chorus::RegionsOp>},
    {"types/plan", "NotesOp", &wire::recode<chorus::NotesOp>},
    {"types/plan", "PluginOp", &wire::recode<chorus::PluginOp>},
    {"types/plan", "FaderOp", &wire::recode<chorus::FaderOp>},
    {"types/plan", "PanOp", &wire::recode<chorus::PanOp>},
    {"types/plan", "MuteOp", &wire::recode<chorus::MuteOp>},
    {"types/plan", "DelayOp", &wire::recode<chorus::DelayOp>},
    {"types/plan", "MeterOp", &wire::recode<chorus::MeterOp>},
    {"types/plan", "TapOp", &wire::recode<chorus::TapOp>},
    {"types/plan", "PlanOp", &wire::recode<chorus::PlanOp>},
    {"types/plan", "PlanEdge", &wire::recode<chorus::PlanEdge>},
    {"types/plan", "Strip", &wire::recode<chorus::Strip>},
    {"types/plan", "Plan", &wire::recode<chorus::Plan>},
    {"types/plugin", "PluginFormat", &wire::recode<chorus::PluginFormat>},
    {"types/plugin", "PluginRole", &wire::recode<chorus::PluginRole>},
    {"types/plugin", "PluginSummary", &wire::recode<chorus::PluginSummary>},
    {"types/plugin", "ScalePoint", &wire::recode<chorus::ScalePoint>},
    {"types/plugin", "ControlPort", &wire::recode<chorus::ControlPort>},
    {"types/plugin", "PluginPreset", &wire::recode<chorus::PluginPreset>},
    {"types/plugin", "PluginDescription", &wire::recode<chorus::PluginDescription>},
    {"types/project", "ProjectSettings", &wire::recode<chorus::ProjectSettings>},
    {"types/project", "Track", &wire::recode<chorus::Track>},
    {"types/project", "ChannelKind", &wire::recode<chorus::ChannelKind>},
    {"types/project", "Channel", &wire::recode<chorus::Channel>},
    {"types/project", "PluginNode", &wire::recode<chorus::PluginNode>},
    {"types/project", "SendNode", &wire::recode<chorus::SendNode>},
    {"types/project", "NodeContent", &wire::recode<chorus::NodeContent>},
    {"types/project", "Node", &wire::recode<chorus::Node>},
    {"types/project", "Clip", &wire::recode<chorus::Clip>},
    {"types/project", "Fade", &wire::recode<chorus::Fade>},
    {"types/project", "Region", &wire::recode<chorus::Region>},
    {"types/project", "Note", &wire::recode<chorus::Note>},
    {"types/project", "LaneKind", &wire::recode<chorus::LaneKind>},
    {"types/project", "AudioLane", &wire::recode<chorus::AudioLane>},
    {"types/project", "MidiLane", &wire::recode<chorus::MidiLane>},
    {"types/project", "LaneContent", &wire::recode<chorus::LaneContent>},
    {"types/project", "Lane", &wire::recode<chorus::Lane>},
    {"types/project", "MediaMode", &wire::recode<chorus::MediaMode>},
    {"types/project", "Media", &wire::recode<chorus::Media>},
    {"types/project", "CurveShape", &wire::recode<chorus::CurveShape>},
    {"types/project", "AutomationPoint", &wire::recode<chorus::AutomationPoint>},
    {"types/project", "AutomationCurve", &wire::recode<chorus::AutomationCurve>},
    {"types/project", "PluginRecord", &wire::recode<chorus::PluginRecord>},
    {"types/project", "Table", &wire::recode<chorus::Table>},
    {"types/project", "Entity", &wire::recode<chorus::Entity>},
    {"types/project", "EntityRef", &wire::recode<chorus::EntityRef>},
    {"types/project", "ProjectContent", &wire::recode<chorus::ProjectContent>},
    {"types/status", "LoadState", &wire::recode<chorus::LoadState>},
    {"types/status", "ProjectStatus", &wire::recode<chorus::ProjectStatus>},
    {"types/status", "EngineState", &wire::recode<chorus::EngineState>},
    {"types/status", "EngineStatus", &wire::recode<chorus::EngineStatus>},
    {"types/status", "PlayState", &wire::recode<chorus::PlayState>},
    {"types/status", "TransportState", &wire::recode<chorus::TransportState>},
    {"types/status", "ClientInfo", &wire::recode<chorus::ClientInfo>},
    {"types/storage", "ProjectFile", &wire::recode<chorus::ProjectFile>},
    {"types/storage", "Change", &wire::recode<chorus::Change>},
    {"types/storage", "JournalEntry", &wire::recode<chorus::JournalEntry>},
    {"types/storage", "SessionFile", &wire::recode<chorus::SessionFile>},
    {"types/supervision", "ProcessState", &wire::recode<chorus::ProcessState>},
    {"types/supervision", "SupervisionState", &wire::recode<chorus::SupervisionState>},
    {"types/supervision", "SupervisedProcess", &wire::recode<chorus::SupervisedProcess>},
    {"types/supervision", "SupervisorStatus", &wire::recode<chorus::SupervisorStatus>},
    {"types/supervision", "Refusal", &wire::recode<chorus::Refusal>},
    {"types/supervision", "StartReport", &wire::recode<chorus::StartReport>},
    {"types/timeline", "Ticks", &wire::recode<chorus::Ticks>},
    {"types/timeline", "TickRange", &wire::recode<chorus::TickRange>},
    {"types/timeline", "Tempo", &wire::recode<chorus::Tempo>},
    {"types/timeline", "Signature", &wire::recode<chorus::Signature>},
    {"types/timeline", "SampleRate", &wire::recode<chorus::SampleRate>},
    {"types/trace", "TraceLink", &wire::recode<chorus::TraceLink>},
    {"types/trace", "TraceDirection", &wire::recode<chorus::TraceDirection>},
    {"types/trace", "TraceReason", &wire::recode<chorus::TraceReason>},
    {"types/trace", "TraceClient", &wire::recode<chorus::TraceClient>},
    {"types/trace", "TraceProject", &wire::recode<chorus::TraceProject>},
    {"types/trace", "TraceStart", &wire::recode<chorus::TraceStart>},
    {"types/trace", "TraceMessage", &wire::recode<chorus::TraceMessage>},
    {"types/trace", "TraceClose", &wire::recode<chorus::TraceClose>},
    {"types/trace", "TraceEnd", &wire::recode<chorus::TraceEnd>},
    {"types/trace", "TraceLine", &wire::recode<chorus::TraceLine>},
    {"types/trace", "TraceStatus", &wire::recode<chorus::TraceStatus>},
    {"types/units", "Decibels", &wire::recode<chorus::Decibels>},
    {"types/units", "Pan", &wire::recode<chorus::Pan>},
};

} // namespace

std::span<const wire::Message> all()
{
    return messages;
}

} // namespace chorus::types_messages
