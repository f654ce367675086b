#include "tests/session/sound_session.hpp"

#include <chrono>
#include <cmath>

#include <catch2/catch.hpp>
#include <sndfile.hh>

namespace chorus::session_test {

SoundSession::SoundSession() : AuraSession(SESSION_PROGRAMS)
{
    must({"up", "--device", "virtual"});
    must({"new", project(), "--tempo", "120"});
}

std::filesystem::path SoundSession::write_tone(const std::string& name, double seconds) const
{
    const auto file_path = path() / name;
    SndfileHandle file(file_path.string(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 2, 48000);
    const auto frames = static_cast<std::size_t>(seconds * 48000);
    std::vector<float> samples(frames * 2);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = 0.25F * std::sin(static_cast<float>(i / 2) * 0.05F);
    file.writef(samples.data(), static_cast<sf_count_t>(frames));
    return file_path;
}

void SoundSession::tone_track(const std::string& name, double seconds)
{
    must({"track", "create", name});
    must({"import", write_tone(name + ".wav", seconds), "--track", name, "--at", "1"});
}

Outcome SoundSession::refused(std::vector<std::string> words, const std::string& code) const
{
    words.emplace_back("--json");
    const Outcome outcome = run(words);
    INFO(words[0] << " " << (words.size() > 1 ? words[1] : "") << ": " << outcome.out << outcome.err);
    CHECK(outcome.exit != 0);
    CHECK(error_code(outcome).find(code) == 0);
    CHECK(at(outcome, "/error/message").size() > 10);
    CHECK(at(outcome, "/error/hint").size() > 10);
    return outcome;
}

bool SoundSession::is_well() const
{
    return run({"track", "create", "Probe"}).exit == 0 && run({"undo"}).exit == 0 &&
           run({"render", path() / "probe.wav", "--range", "1..2"}).exit == 0;
}

bool SoundSession::becomes(const std::vector<std::string>& words, const std::string& pointer,
                           const std::function<bool(const std::string&)>& wanted) const
{
    std::vector<std::string> command = words;
    command.emplace_back("--json");
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (std::chrono::steady_clock::now() < end)
        if (wanted(at(run(command), pointer))) return true;
    return false;
}

FullDisk::FullDisk(long pid, rlim_t bytes) : pid_(static_cast<pid_t>(pid))
{
    REQUIRE(::prlimit(pid_, RLIMIT_FSIZE, nullptr, &before_) == 0);
    const rlimit limit{bytes, before_.rlim_max};
    REQUIRE(::prlimit(pid_, RLIMIT_FSIZE, &limit, nullptr) == 0);
}

FullDisk::~FullDisk()
{
    ::prlimit(pid_, RLIMIT_FSIZE, &before_, nullptr);
}

} // namespace chorus::session_test
