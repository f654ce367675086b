#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/engine/processor.hpp"
#include "signal/plugins/descriptor.hpp"
#include "signal/plugins/features.hpp"
#include "signal/plugins/urid_map.hpp"
#include "signal/plugins/worker.hpp"

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace chorus::signal::plugins {

class World;

struct LibrarySettings {
    /// Folder for files that plugins make, such as recordings of a looper. Created when the first one asks.
    std::filesystem::path files_folder = std::filesystem::temp_directory_path() / "loophole-plugin-files";
    PluginLog log;
};

/// The LV2 plugins of this machine. Every thread but the audio thread; calls take milliseconds, the first one and
/// `scan` tens of them. LV2_PATH says where bundles are looked for, as everywhere.
class PluginLibrary {
public:
    explicit PluginLibrary(LibrarySettings settings = {});
    ~PluginLibrary();
    PluginLibrary(const PluginLibrary&) = delete;
    PluginLibrary& operator=(const PluginLibrary&) = delete;

    /// Looks for plugins anew and lists all of them in order of URI. Instances that run are not touched.
    std::vector<PluginSummary> scan();
    /// What the last scan found.
    std::vector<PluginSummary> list();
    /// Errors: plugin.notFound.
    Result<PluginDescription> describe(const std::string& uri);
    /// Errors: plugin.notFound, plugin.presetNotFound.
    Result<PresetContents> read_preset(const std::string& uri, const std::string& preset_uri);

    /// A new instance as `PluginFactory` says. Errors: plugin.notFound, plugin.unsupported, plugin.instantiationFailed,
    /// plugin.badState.
    Result<std::shared_ptr<Processor>> create(const PluginOp& op, const StreamFormat& format, WorkMode work);

private:
    std::shared_ptr<const World> world();
    wire::Failure unknown(const World& world, const std::string& uri);

    const LibrarySettings settings_;
    const std::shared_ptr<UridMap> map_; // one for all scans, since URIDs must never change
    std::mutex mutex_;
    std::shared_ptr<const World> world_; // loaded at first use
};

/// Makes the instances of one executor from a library, which must outlive it.
class Lv2Factory final : public PluginFactory {
public:
    /// `in_process` where nobody waits for the sound, `threaded` for playing.
    Lv2Factory(PluginLibrary& library, WorkMode work) : library_(library), work_(work) {}

    Result<std::shared_ptr<Processor>> create(const PluginOp& op, const StreamFormat& format) override
    {
        return library_.create(op, format, work_);
    }

private:
    PluginLibrary& library_;
    const WorkMode work_;
};

} // namespace chorus::signal::plugins
