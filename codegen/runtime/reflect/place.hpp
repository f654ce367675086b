#pragma once

#include <string>
#include <string_view>

namespace chorus::reflect {

/// Where a value stands, as the one who wrote it knows it: `--range-start` on a command line, `/range/start` in JSON.
class Place {
public:
    static Place flags() { return Place("--", '-'); }
    static Place pointer() { return Place("/", '/'); }

    Place field(std::string_view name) const;
    Place item(std::size_t index) const;
    /// For messages; the whole input has the name `input`.
    std::string text() const;
    bool on_command_line() const { return separator_ == '-'; }

private:
    Place(std::string prefix, char separator) : prefix_(std::move(prefix)), separator_(separator) {}

    std::string prefix_;
    char separator_;
    std::string steps_;
};

} // namespace chorus::reflect
