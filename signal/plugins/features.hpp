#pragma once

#include "signal/engine/processor.hpp"
#include "signal/plugins/urid_map.hpp"

#include <array>
#include <cstdarg>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <lv2/core/lv2.h>
#include <lv2/log/log.h>
#include <lv2/options/options.h>
#include <lv2/state/state.h>
#include <lv2/worker/worker.h>

namespace chorus::signal::plugins {

enum class LogLevel { note, warning, error };

/// Receives what plugins have to say, from any thread but the audio thread.
using PluginLog = std::function<void(LogLevel level, std::string_view plugin_uri, std::string_view text)>;

/// What an instance is offered by its host. Lives as long as the instance and does not move, since plugins keep
/// pointers into it.
class Features {
public:
    struct Setup {
        std::string plugin_uri;
        StreamFormat format;
        std::size_t sequence_bytes = 0;
        /// Folder for files that plugins make; it need not exist before.
        std::filesystem::path files_folder;
        PluginLog log;
        const LV2_Worker_Schedule* schedule = nullptr;
    };

    Features(UridMap& map, const Urids& urids, Setup setup);
    Features(const Features&) = delete;
    Features& operator=(const Features&) = delete;

    /// Ends with a null pointer.
    [[nodiscard]] const LV2_Feature* const* list() const noexcept { return pointers_.data(); }

private:
    int log_line(LV2_URID type, const char* format, std::va_list arguments) const;
    static int print_log(LV2_Log_Handle handle, LV2_URID type, const char* format, ...)
        __attribute__((format(printf, 3, 4)));
    [[nodiscard]] char* make_path(const char* name) const;
    void add(const char* uri, void* data);

    const Urids& urids_;
    const Setup setup_;
    const std::int32_t min_frames_ = 1;
    const std::int32_t max_frames_;
    const std::int32_t sequence_bytes_;
    const float sample_rate_;
    std::array<LV2_Options_Option, 6> options_;
    LV2_Log_Log log_;
    LV2_State_Make_Path make_path_;
    LV2_State_Free_Path free_path_;
    LV2_Worker_Schedule schedule_;
    std::vector<LV2_Feature> features_;
    std::vector<const LV2_Feature*> pointers_;
};

} // namespace chorus::signal::plugins
