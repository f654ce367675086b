#include "codegen/check/check.hpp"

#include "codegen/commands/commands.hpp"

namespace chorus::codegen {

void add_check_command(CLI::App& app, int& exit_code)
{
    add_judging_command(app, {"check", "Check the specs and print what is wrong with them", check}, exit_code);
}

} // namespace chorus::codegen
