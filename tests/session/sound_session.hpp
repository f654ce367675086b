#pragma once

#include <functional>
#include <string>
#include <vector>

#include <sys/resource.h>

#include "tests/aura/support/aura_session.hpp"

namespace chorus::session_test {

using aura_test::at;
using aura_test::AuraSession;
using aura_test::error_code;
using aura_test::Outcome;
using aura_test::Running;

/// A session of the real processes on the virtual clock, with an open project of 120 bpm in 4/4.
class SoundSession : public AuraSession {
public:
    SoundSession();

    std::filesystem::path project() const { return path() / "mix"; }
    /// Makes a track with a clip of a tone of this length from bar 1.
    void tone_track(const std::string& name, double seconds);
    /// Writes a stereo WAV file of a tone.
    std::filesystem::path write_tone(const std::string& name, double seconds) const;
    /// Fails the test unless the command is refused with a code that begins so, a sentence and a hint.
    Outcome refused(std::vector<std::string> words, const std::string& code) const;
    /// Whether the session still does everything: an edit, its undo, and a render.
    bool is_well() const;
    /// Asks until the answer is what is wanted; false when that takes more than twenty seconds.
    bool becomes(const std::vector<std::string>& words, const std::string& pointer,
                 const std::function<bool(const std::string&)>& wanted) const;
};

/// No file of a process grows beyond a size while this lives, as on a full disk.
class FullDisk {
public:
    FullDisk(long pid, rlim_t bytes);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    pid_t pid_;
    rlimit before_{};
};

} // namespace chorus::session_test
