#pragma once

#include "signal/media/file_writer.hpp"

#include <array>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <string>
#include <sys/mount.h>
#include <sys/resource.h>
#include <vector>

#include <catch2/catch.hpp>

// What the tests of media share: folders that go away, tones, and disks that are full.
namespace chorus::signal::media::test {

/// A folder of its own for one test.
class Scratch {
public:
    Scratch()
    {
        std::string name = (std::filesystem::temp_directory_path() / "media-test-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

    [[nodiscard]] std::size_t count_files() const
    {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(path_))
            ++count;
        return count;
    }

private:
    std::filesystem::path path_;
};

/// A disk with room for about 256 KiB: a small file system where mounting is allowed, else a limit on the size of
/// files.
class TinyDisk {
public:
    static constexpr std::size_t bytes = 256 * 1024;

    TinyDisk()
    {
        mounted_ = ::mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "size=256k") == 0;
        if (mounted_) return;
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit limit = before_;
        limit.rlim_cur = bytes;
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~TinyDisk()
    {
        if (mounted_) {
            ::umount2(folder_.path().c_str(), MNT_DETACH);
        } else {
            ::setrlimit(RLIMIT_FSIZE, &before_);
            std::signal(SIGXFSZ, handler_);
        }
    }
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
    [[nodiscard]] std::size_t count_files() const { return folder_.count_files(); }

private:
    Scratch folder_;
    bool mounted_ = false;
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

using Channels = std::vector<std::vector<float>>;

inline std::vector<const float*> pointers(const Channels& channels, std::size_t offset = 0)
{
    std::vector<const float*> result;
    for (const auto& channel : channels)
        result.push_back(channel.data() + offset);
    return result;
}

inline std::vector<float> sine(double hertz, double rate_hz, std::size_t frames, double amplitude = 1.0,
                               double phase = 0.0)
{
    std::vector<float> samples(frames);
    for (std::size_t frame = 0; frame < frames; ++frame)
        samples[frame] = float(amplitude * std::sin(phase + 2.0 * std::numbers::pi * hertz * double(frame) / rate_hz));
    return samples;
}

/// Samples that look like noise and tell channel and position apart.
inline Channels pattern(std::size_t channels, std::size_t frames, std::uint32_t seed = 1)
{
    Channels result(channels, std::vector<float>(frames));
    std::uint32_t state = seed;
    for (std::size_t frame = 0; frame < frames; ++frame)
        for (auto& channel : result) {
            state = state * 1664525U + 1013904223U;
            channel[frame] = float(std::int32_t(state)) / 2147483648.0F;
        }
    return result;
}

inline void write_wav(const std::filesystem::path& path, const Channels& channels, std::int64_t rate_hz = 48000,
                      SampleFormat samples = SampleFormat::float32)
{
    WriterSettings settings;
    settings.channels = int(channels.size());
    settings.rate_hz = rate_hz;
    settings.samples = samples;
    settings.expected_frames = std::int64_t(channels.front().size());
    auto writer = AudioFileWriter::create(path, settings);
    REQUIRE(writer);
    REQUIRE(writer->write(pointers(channels).data(), channels.front().size()));
    REQUIRE(writer->finalise());
}

inline std::string read_bytes(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// A real recording, from the CC0 samples of Debian's package sonic-pi-samples.
inline std::filesystem::path recording(const std::string& name)
{
    return "/usr/share/sonic-pi/samples/" + name + ".flac";
}

} // namespace chorus::signal::media::test
