#include "codegen/commands/commands.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

void add_format_option(CLI::App& command, Format& format)
{
    std::vector<std::string> names(format_names().begin(), format_names().end());
    command
        .add_option_function<std::string>(
            "--format", [&format](const std::string& name) { format = format_from(name).value_or(Format::text); },
            "How findings are shown")
        ->check(CLI::IsMember(std::move(names)))
        ->default_str("text");
}

void print(const Diagnostics& diagnostics, const Model& model, Format format, std::string_view command, std::FILE* out)
{
    ReportContext context{command, CHORUS_VERSION, {}};
    for (const auto& file : model.files)
        context.files.push_back(file->path);
    fmt::print(out, "{}", report(diagnostics, format, context));
}

} // namespace chorus::codegen
