#include "aura-cli/output/help_format.hpp"

#include "aura-cli/output/prose.hpp"

namespace chorus::aura {

std::string HelpFormat::make_description(const CLI::App* app) const
{
    return wrapped(app->get_description(), line) + "\n";
}

std::string HelpFormat::make_subcommand(const CLI::App* inner) const
{
    std::ostringstream out;
    CLI::detail::format_help(out, inner->get_name(), wrapped(brief(inner->get_description()), line - column), column);
    return out.str();
}

std::string HelpFormat::make_option_desc(const CLI::Option* option) const
{
    return wrapped(option->get_description(), line - column);
}

} // namespace chorus::aura
