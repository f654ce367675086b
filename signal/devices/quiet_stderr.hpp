#pragma once

namespace chorus::signal {

/// Sends what is written to standard error to nowhere while it lives. The sound libraries below PortAudio print pages
/// about hardware that is not there. It holds for the whole process: a log line of another thread that falls into it
/// reaches the log file only. Control thread.
class QuietStderr {
public:
    QuietStderr();
    ~QuietStderr();
    QuietStderr(const QuietStderr&) = delete;
    QuietStderr& operator=(const QuietStderr&) = delete;

private:
    int saved_ = -1;
};

} // namespace chorus::signal
