#pragma once

#include "conformance/runner/judge/judge.hpp"
#include "conformance/runner/testee/testee.hpp"

#include <filesystem>

namespace chorus::conform {

/// Judges a recording and prints what it shows. True if nothing is wrong.
bool tell_of_trace(const std::filesystem::path& file, Judge& judge);
/// Plays a recording against a fresh process and prints what differs. True if nothing does.
bool tell_of_replay(const std::filesystem::path& file, Judge& judge, const Description& testee, const Access& access);

} // namespace chorus::conform
