#include "codegen/lsp/server.hpp"

#include "codegen/commands/commands.hpp"

#include <iostream>
#include <memory>

namespace chorus::codegen {

void add_lsp_command(CLI::App& app, int& exit_code)
{
    struct LspOptions {
        std::string specs;
        bool stdio = false;
    };
    const auto options = std::make_shared<LspOptions>();
    CLI::App* command =
        app.add_subcommand("lsp", "Serve an editor through the Language Server Protocol, on standard input and output");
    command->add_option("--specs", options->specs,
                        "Folder of the specs; by default chorus/specs or specs in the editor's root");
    command->add_flag("--stdio", options->stdio, "What there is anyway; for editors that insist on it");
    command->callback([options, &exit_code] {
        std::ios::sync_with_stdio(false);
        lsp::MessageStream stream(std::cin, std::cout);
        exit_code = lsp::serve(stream, options->specs, CHORUS_VERSION);
    });
}

} // namespace chorus::codegen
