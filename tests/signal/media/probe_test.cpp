#include "signal/media/probe.hpp"

#include "signal/media/content_hash.hpp"
#include "tests/signal/media/support.hpp"

#include <sys/stat.h>

using namespace chorus;
using namespace chorus::signal::media;
using namespace chorus::signal::media::test;

namespace {

std::string code_of(const std::filesystem::path& path)
{
    const Result<FileInfo> info = probe(path);
    if (info) return "readable";
    CHECK_FALSE(info.error().message.empty());
    CHECK_FALSE(info.error().hint.empty());
    return info.error().code;
}

} // namespace

TEST_CASE("a real FLAC recording tells its length, rate, channels and coding")
{
    const Result<FileInfo> info = probe(recording("loop_amen"));
    REQUIRE(info);
    CHECK(info->frames == 77321);
    CHECK(info->rate_hz == 44100);
    CHECK(info->channels == 2);
    CHECK(info->format == "flac");
    CHECK(info->subtype == "pcm16");
    CHECK(info->bits == 16);
    CHECK_FALSE(info->truncated);
}

TEST_CASE("a written WAV file tells what was written")
{
    const Scratch folder;
    write_wav(folder / "tone.wav", pattern(1, 1000), 96000, SampleFormat::pcm24);
    const Result<FileInfo> info = probe(folder / "tone.wav");
    REQUIRE(info);
    CHECK(info->frames == 1000);
    CHECK(info->rate_hz == 96000);
    CHECK(info->channels == 1);
    CHECK(info->format == "wav");
    CHECK(info->subtype == "pcm24");
}

TEST_CASE("each way in which a file is no audio has its own error")
{
    const Scratch folder;
    CHECK(code_of(folder / "nowhere.wav") == "media.notFound");

    write_bytes(folder / "zero.wav", "");
    CHECK(code_of(folder / "zero.wav") == "media.emptyFile");

    std::string noise(20000, '\0');
    std::uint32_t state = 7;
    for (char& byte : noise)
        byte = char((state = state * 1664525U + 1013904223U) >> 24);
    for (const char* name :
         {"noise.wav", "noise.flac", "noise.aiff", "noise.mp3", "noise.raw", "noise.vox", "noise.gsm"}) {
        write_bytes(folder / name, noise);
        INFO(name);
        CHECK(code_of(folder / name) == "media.unsupportedFormat");
    }
    write_bytes(folder / "letter.wav", "Dear Sir,\n");
    CHECK(code_of(folder / "letter.wav") == "media.unsupportedFormat");

    const std::string flac = read_bytes(recording("loop_amen"));
    write_bytes(folder / "beginning.flac", flac.substr(0, 100));
    CHECK(code_of(folder / "beginning.flac") == "media.unreadable");

    CHECK(code_of(folder.path()) == "media.unreadable");
}

TEST_CASE("a WAV file without samples is called empty")
{
    const Scratch folder;
    write_wav(folder / "none.wav", {std::vector<float>{}});
    CHECK(code_of(folder / "none.wav") == "media.emptyFile");
}

TEST_CASE("a named pipe is refused and not waited for")
{
    const Scratch folder;
    const auto pipe = folder / "pipe.wav";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(code_of(pipe) == "media.unreadable");
    CHECK(hash_file(pipe).error().code == "media.unreadable");
}

TEST_CASE("a WAV file that lost its end is marked and tells what is there")
{
    const Scratch folder;
    write_wav(folder / "whole.wav", pattern(2, 1000));
    const std::string bytes = read_bytes(folder / "whole.wav");
    write_bytes(folder / "cut.wav", bytes.substr(0, bytes.size() - 400 * 8));
    const Result<FileInfo> info = probe(folder / "cut.wav");
    REQUIRE(info);
    CHECK(info->truncated);
    CHECK(info->frames == 600);
}

TEST_CASE("a file of six channels is refused with their number")
{
    const Scratch folder;
    write_wav(folder / "surround.wav", pattern(6, 100));
    const Result<FileInfo> info = probe(folder / "surround.wav");
    REQUIRE_FALSE(info);
    CHECK(info.error().code == "media.tooManyChannels");
    CHECK(std::get<std::int64_t>(info.error().details.at(1).value) == 6);
}

TEST_CASE("the content hash is the SHA-256 of the bytes")
{
    const Scratch folder;
    write_bytes(folder / "abc", "abc");
    CHECK(hash_file(folder / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hash_file(folder / "nowhere").error().code == "media.notFound");

    std::stop_source stop;
    stop.request_stop();
    CHECK(hash_file(folder / "abc", {stop.get_token(), {}}).error().code == "media.cancelled");
}
