#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "aura-cli/exit_code.hpp"
#include "aura-cli/output/output.hpp"
#include "aura-cli/session/connection.hpp"
#include "aura-cli/supervise/session_directory.hpp"
#include "aura-cli/words/words.hpp"

namespace chorus::aura {

/// What every verb works with: the options that all share, the connection, and where results go.
class Shell {
public:
    struct Options {
        std::string session = "default";
        std::string endpoint;
        std::optional<double> timeout_s;
    };

    Options options;
    Output output;

    /// The directory of the chosen session. Errors: `session.badName`, `session.pathTooLong`.
    Result<SessionDirectory> directory() const;

    /// Connected when first asked for. Errors: `session.notRunning`, `net.*`, `client.specMismatch`.
    Result<Connection*> connection();

    /// What words on the command line mean in the open project. Valid as long as the shell; asks Pulse when needed.
    Words& words() { return words_; }

    /// Sends a command of Pulse by name. Errors: those of the connection and of the command.
    Result<std::string> call(std::string_view domain, std::string_view command, std::string_view payload = "{}");

    /// What the command line asked for, carried out once it is parsed as a whole.
    void plan(std::function<ExitCode()> action) { action_ = std::move(action); }
    void plan(std::function<Result<void>()> action);
    ExitCode carry_out();

    /// Prints the error and tells its exit code.
    ExitCode fail(const wire::Error& error) const;

private:
    std::function<ExitCode()> action_;
    std::unique_ptr<Connection> connection_;
    Words words_{[this](std::string_view domain, std::string_view command, std::string_view payload) {
        return call(domain, command, payload);
    }};
};

} // namespace chorus::aura
