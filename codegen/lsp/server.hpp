#pragma once

#include "codegen/lsp/message_stream.hpp"

#include <filesystem>

namespace chorus::codegen::lsp {

/// Serves one editor until it says `exit` or the input ends. `specs` is the folder of the specs; when it is empty the
/// server looks in the editor's root for `chorus/specs`, then for `specs`. Returns the exit code that the protocol
/// asks for: 0 after `shutdown`, else 1.
int serve(MessageStream& stream, std::filesystem::path specs, std::string version);

} // namespace chorus::codegen::lsp
