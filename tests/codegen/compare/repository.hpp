#pragma once

#include "codegen/compare/process.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/specs.hpp"

#include <stdexcept>

/// A git repository of its own with a few specs, in which the program itself is run.
namespace chorus::codegen {

inline constexpr const char* box_specs = R"(chorus: 1
domain: box
owner: pulse
version: 1.0.0
stability: stable
doc: Boxes.
commands:
  fill: {doc: Fill it., from: [aura], input: {size: u8}, reply: {left: u8, weight: f64}}
)";

class Repository {
public:
    Repository()
    {
        shell("git init -q -b main . && git config user.email tester@example.org && git config user.name Tester");
        write("pulse/box", box_specs);
        commit("first");
    }

    std::filesystem::path root() const { return folder_.path(); }

    void write(const std::string& stem, const std::string& text) const
    {
        write_text(root() / "chorus/specs" / (stem + ".yaml"), text);
    }
    void edit(const std::string& from, const std::string& to) const
    {
        const auto path = root() / "chorus/specs/pulse/box.yaml";
        std::string text = read_file(path).value();
        const std::size_t at = text.find(from);
        if (at == std::string::npos) throw std::runtime_error("no " + from);
        write_text(path, text.replace(at, from.size(), to));
    }
    void commit(const std::string& message) const { shell("git add -A && git commit -q -m " + message); }

    /// Runs a line in the repository, with the program as $CHORUS.
    ProcessResult run(const std::string& line) const
    {
        const std::string setup = "cd '" + root().string() + "' && export HOME='" + root().string() + "' CHORUS='" +
                                  std::string(CHORUS_PROGRAM) + "' && ";
        return run_program({"sh", "-c", setup + line}).value();
    }
    void shell(const std::string& line) const
    {
        const ProcessResult result = run(line);
        if (result.exit_code != 0) throw std::runtime_error(line + ": " + result.errors);
    }

private:
    TemporaryFolder folder_;
};

} // namespace chorus::codegen
