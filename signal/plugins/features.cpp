#include "signal/plugins/features.hpp"

#include "signal/realtime/realtime_scope.hpp"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>
#include <utility>

#include <lv2/buf-size/buf-size.h>
#include <lv2/urid/urid.h>

namespace chorus::signal::plugins {

Features::Features(UridMap& map, const Urids& urids, Setup setup)
    : urids_(urids), setup_(std::move(setup)), max_frames_(static_cast<std::int32_t>(setup_.format.max_frames)),
      sequence_bytes_(static_cast<std::int32_t>(setup_.sequence_bytes)),
      sample_rate_(static_cast<float>(setup_.format.sample_rate))
{
    const auto option = [](LV2_URID key, LV2_URID type, const auto& value) {
        return LV2_Options_Option{LV2_OPTIONS_INSTANCE, 0, key, sizeof value, type, &value};
    };
    options_ = {option(urids.buf_min_block, urids.atom_int, min_frames_),
                option(urids.buf_max_block, urids.atom_int, max_frames_),
                option(urids.buf_nominal_block, urids.atom_int, max_frames_),
                option(urids.buf_sequence_size, urids.atom_int, sequence_bytes_),
                option(urids.param_sample_rate, urids.atom_float, sample_rate_),
                LV2_Options_Option{LV2_OPTIONS_INSTANCE, 0, 0, 0, 0, nullptr}};

    log_.handle = this;
    log_.printf = print_log;
    log_.vprintf = [](LV2_Log_Handle handle, LV2_URID type, const char* format, std::va_list arguments) {
        return static_cast<Features*>(handle)->log_line(type, format, arguments);
    };
    make_path_.handle = this;
    make_path_.path = [](LV2_State_Make_Path_Handle handle, const char* name) {
        return static_cast<Features*>(handle)->make_path(name);
    };
    free_path_.handle = nullptr;
    free_path_.free_path = [](LV2_State_Free_Path_Handle, char* path) { std::free(path); };

    add(LV2_URID__map, map.map_feature());
    add(LV2_URID__unmap, map.unmap_feature());
    add(LV2_OPTIONS__options, options_.data());
    add(LV2_BUF_SIZE__boundedBlockLength, nullptr);
    add(LV2_LOG__log, &log_);
    add(LV2_STATE__makePath, &make_path_);
    add(LV2_STATE__freePath, &free_path_);
    add(LV2_STATE__loadDefaultState, nullptr);
    add(LV2_STATE__threadSafeRestore, nullptr);
    if (setup_.schedule) {
        schedule_ = *setup_.schedule;
        add(LV2_WORKER__schedule, &schedule_);
    }
    for (const LV2_Feature& feature : features_)
        pointers_.push_back(&feature);
    pointers_.push_back(nullptr);
}

void Features::add(const char* uri, void* data)
{
    features_.push_back({uri, data});
}

int Features::print_log(LV2_Log_Handle handle, LV2_URID type, const char* format, ...)
{
    std::va_list arguments;
    va_start(arguments, format);
    const int length = static_cast<Features*>(handle)->log_line(type, format, arguments);
    va_end(arguments);
    return length;
}

int Features::log_line(LV2_URID type, const char* format, std::va_list arguments) const
{
    // No text leaves the audio thread; a plugin that writes there says nothing that a user waits for.
    if (!setup_.log || in_realtime() || type == urids_.log_trace) return 0;
    std::array<char, 1024> text;
    const int length = std::vsnprintf(text.data(), text.size(), format, arguments);
    if (length <= 0) return length;
    std::string_view line(text.data());
    while (line.ends_with('\n'))
        line.remove_suffix(1);
    const LogLevel level = type == urids_.log_error     ? LogLevel::error
                           : type == urids_.log_warning ? LogLevel::warning
                                                        : LogLevel::note;
    if (!line.empty()) setup_.log(level, setup_.plugin_uri, line);
    return length;
}

char* Features::make_path(const char* name) const
{
    // A folder for each call: two instances may ask for the same name.
    static std::atomic<unsigned> serial{0};
    const std::filesystem::path folder =
        setup_.files_folder / (std::to_string(::getpid()) + "-" + std::to_string(serial.fetch_add(1)));
    const std::filesystem::path path = folder / std::filesystem::path(name).relative_path();
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    return failed ? nullptr : ::strdup(path.c_str());
}

} // namespace chorus::signal::plugins
