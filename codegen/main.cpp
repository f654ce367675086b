#include "codegen/commands/commands.hpp"

int main(int argc, char** argv)
{
    using namespace chorus::codegen;
    CLI::App app("Checks the specs of Loophole and generates code from them.", "chorus");
    app.set_version_flag("--version", std::string("chorus ") + CHORUS_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 good, 1 findings in the specs, 2 wrong usage or no access, 3 generated files are stale.");

    int exit_code = exit_good;
    add_breaking_command(app, exit_code);
    add_check_command(app, exit_code);
    add_conform_command(app, exit_code);
    add_explain_command(app, exit_code);
    add_diff_command(app, exit_code);
    add_docs_command(app, exit_code);
    add_emit_command(app, exit_code);
    add_format_command(app, exit_code);
    add_generate_command(app, exit_code);
    add_lint_command(app, exit_code);
    add_ir_command(app, exit_code);
    add_lsp_command(app, exit_code);
    add_new_command(app, exit_code);
    add_query_command(app, exit_code);
    add_vectors_command(app, exit_code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exit_good : exit_usage;
    }
    return exit_code;
}
