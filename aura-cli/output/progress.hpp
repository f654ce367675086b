#pragma once

#include <string>

#include "aura-cli/output/output.hpp"

namespace chorus::aura {

/// How far a piece of work has come: a bar that moves on a terminal, a line for each quarter elsewhere, nothing in
/// JSON.
class Progress {
public:
    Progress(const Output& output, std::string label) : output_(output), label_(std::move(label)) {}
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `share` from 0 to 1; `remark` stands behind it.
    void show(double share, const std::string& remark = {});
    /// Takes the bar off the terminal.
    void clear();

private:
    void draw(double share, const std::string& remark);

    const Output& output_;
    std::string label_;
    bool drawn_ = false;
    int quarters_told_ = 0;
};

} // namespace chorus::aura
