#include "aura-cli/exit_code.hpp"

#include <algorithm>

namespace chorus::aura {
namespace {

struct Meaning {
    std::string_view code; ///< of an error, or the beginning of one that ends in a dot
    ExitCode exit;
};

constexpr std::array meanings{
    Meaning{"usage.", ExitCode::usage},
    Meaning{"name.", ExitCode::usage},
    Meaning{"session.badName", ExitCode::usage},
    Meaning{"net.badEndpoint", ExitCode::usage},
    Meaning{"net.", ExitCode::no_session},
    Meaning{"session.notRunning", ExitCode::no_session},
    Meaning{"client.specMismatch", ExitCode::no_session},
    Meaning{"rpc.disconnected", ExitCode::no_session},
    Meaning{"rpc.timeout", ExitCode::timeout},
    Meaning{"session.running", ExitCode::supervision},
    Meaning{"session.cannotStart", ExitCode::supervision},
    Meaning{"session.startFailed", ExitCode::supervision},
    Meaning{"session.startTimeout", ExitCode::supervision},
    Meaning{"session.endTimeout", ExitCode::supervision},
    Meaning{"session.directory", ExitCode::supervision},
    Meaning{"session.unsafeDirectory", ExitCode::supervision},
    Meaning{"session.pathTooLong", ExitCode::supervision},
    Meaning{"session.damagedStatus", ExitCode::supervision},
    Meaning{"file.", ExitCode::file},
    Meaning{"aura.interrupted", ExitCode::interrupted},
};

} // namespace

ExitCode exit_code_of(const wire::Error& error)
{
    const std::string_view code = error.code;
    const auto applies = [code](const Meaning& meaning) {
        return meaning.code.ends_with('.') ? code.starts_with(meaning.code) : code == meaning.code;
    };
    const auto found = std::find_if(meanings.begin(), meanings.end(), applies);
    return found == meanings.end() ? ExitCode::refused : found->exit;
}

} // namespace chorus::aura
