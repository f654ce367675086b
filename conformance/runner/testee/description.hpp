#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <boost/json/object.hpp>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::conform {

/// A description of a testee that makes no sense.
struct DescriptionError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Values for `$name` in texts of a description.
using Placeholders = std::map<std::string, std::string>;

/// `text` with every `$name` that is known replaced.
std::string fill_in(std::string text, const Placeholders& values);
json::value fill_in(const json::value& value, const Placeholders& values);

/// One command that is sent to bring a testee somewhere.
struct Request {
    std::string operation; ///< `domain.command`
    json::value input = json::object();
};

/// A change that every client can be told of, and how it shows.
struct Edit {
    std::string stage;   ///< where it can be made
    Request change;      ///< `$unique` is another text each time
    std::string event;   ///< comes once for each change
    Request shown;       ///< a command that shows the text of the last change
    std::string pointer; ///< to it in the answer
};

/// What brings about a transition that no command does: something that runs beside the testee, and ends.
struct Accident {
    std::string transition; ///< `STEM FROM on EVENT to STATE`
    std::string companion;  ///< a command that runs for as long as it may
    std::string ready;      ///< a command that succeeds when the companion can be used
    Request request;        ///< makes the testee depend on it, and brings it to FROM
};

/// Cases that are known to fail or are not meant for this testee, or what no case of it can reach.
struct Exception {
    std::string pattern; ///< a glob over names of cases, or over `aspect domain name` of coverage
    std::string reason;
};

/// What a testee is.
enum class Role {
    server, ///< it answers on a transport
    codec,  ///< it has no transport, and is asked about one message after the other
    client  ///< it is started for each case, reads commands from its input, and calls a server that the runner plays
};

/// How to start a process, speak to it, and what is known of it. A file of conformance/testees.
struct Description {
    std::string name;
    std::filesystem::path file;
    std::filesystem::path folder; ///< that of the file, `$here`
    Role role = Role::server;
    std::string owner;                          ///< whose domains it answers, or whose it calls
    std::string party;                          ///< what the runner plays
    std::string command;                        ///< for a shell; `$bin`, `$folder`
    std::string address;                        ///< where it listens then, or `stdio`
    std::map<std::string, std::string> options; ///< by transport: what `command` needs more
    std::vector<std::string> companions;        ///< commands that run beside it
    std::optional<Request> greeting;            ///< what a connection says first
    std::string fence;                          ///< a command without effect: its answer comes after all else
    std::optional<std::string> heartbeat;       ///< a command that this side must keep sending
    std::chrono::milliseconds heartbeat_interval{100};
    std::map<std::string, std::vector<Request>> stages; ///< what leads from a fresh start to where cases are played
    std::optional<Request> subscribe;                   ///< what a client sends that wants all news
    std::optional<Edit> edit;                           ///< what clients do while one of them misbehaves
    std::map<std::string, std::string> ends;            ///< by operation: it ends `connection`, `stage` or `process`
    bool many_clients = true;                           ///< more than one may be connected and introduced
    std::vector<Accident> accidents;
    std::vector<Exception> unsupported;
    std::vector<Exception> expected_fail;
    std::vector<Exception> unreached;
};

/// The file that `testee` names: itself where it ends in .yaml or .yml, else one of `folder`. Throws DescriptionError,
/// which tells what there is.
std::filesystem::path find_description(const std::string& testee, const std::filesystem::path& folder);

/// Throws DescriptionError, with the line.
Description read_description(const std::filesystem::path& file);

/// Throws DescriptionError if it names what the specs do not have.
void check_description(const Description& description, const Ir& ir);

/// Whether `text` matches the glob, in which `*` stands for any text and `?` for a character.
bool matches_glob(std::string_view pattern, std::string_view text);

} // namespace chorus::conform
