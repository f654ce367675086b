#pragma once

#include <CLI/CLI.hpp>

namespace chorus::aura {

/// Help that fits a terminal: commands in a list with their first sentence, everything wrapped.
class HelpFormat final : public CLI::Formatter {
public:
    HelpFormat() { column_width(column); }

    std::string make_description(const CLI::App* app) const override;
    std::string make_subcommand(const CLI::App* inner) const override;
    std::string make_option_desc(const CLI::Option* option) const override;

private:
    static constexpr std::size_t column = 28;
    static constexpr std::size_t line = 110;
};

} // namespace chorus::aura
