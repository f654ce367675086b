#include "codegen/commands/commands.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

void print(const Diagnostics& diagnostics, bool json)
{
    const std::vector<Diagnostic> found = diagnostics.sorted();
    for (const Diagnostic& diagnostic : found)
        fmt::print("{}\n", json ? to_json(diagnostic) : to_text(diagnostic));
    if (!json && !found.empty()) fmt::print("{} finding{}\n", found.size(), found.size() == 1 ? "" : "s");
}

} // namespace chorus::codegen
