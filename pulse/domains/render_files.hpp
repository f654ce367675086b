#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/audio.hpp"
#include "pulse/domains/engine_port.hpp"
#include "pulse/model/model.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace chorus::pulse {

/// How a file is written.
struct FileEncoding {
    SoundFileFormat format = SoundFileFormat::wav;
    SampleDepth depth = SampleDepth::float32;
};

/// What the path and the wishes come to. Errors: `rendering.badFormat`, `rendering.noFolder`.
Result<FileEncoding> choose_encoding(const std::filesystem::path& path, std::optional<SoundFileFormat> format,
                                     std::optional<SampleDepth> depth);

/// A file for each track beside that of the mix: `mix - Bass.wav`, with a number where names are the same.
std::vector<RenderTarget> track_targets(const Model& model, const std::filesystem::path& mix);

/// The end of the last clip.
Ticks end_of_project(const Model& model);

} // namespace chorus::pulse
