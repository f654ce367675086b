#pragma once

#include "codegen/emit/output.hpp"
#include "codegen/model/embedded_file.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Makes what a new domain, command or event needs beside its spec: a skeleton that builds and works.
namespace chorus::codegen {

enum class NewKind { domain, command, event };

struct NewThing {
    NewKind kind;
    std::string owner;  ///< `pulse` or `signal`
    std::string domain; ///< `marker`
    std::string name;   ///< Of the command or event; empty for a domain.
    std::string doc;    ///< What it is for, a sentence.
};

struct Scaffold {
    std::string failure;            ///< Why it cannot be made, for people; empty if it can.
    Outputs files;                  ///< Whole texts, of new files and of changed ones.
    std::vector<std::string> steps; ///< What to do next, each a command or a sentence.
};

/// `pulse/marker`, `pulse/marker.rename` in its parts; nothing is checked but the form.
std::optional<NewThing> parse_new_thing(NewKind kind, std::string_view path, std::string doc);

/// What to write below `root`, whose specs are in `specs`. In a tree that has the processes of this project the handler
/// and the test are written and listed too; in any other one only the spec is.
Scaffold make_scaffold(const std::filesystem::path& root, const std::filesystem::path& specs, const NewThing& thing);

/// The texts that it starts from; see codegen/CMakeLists.txt.
std::span<const EmbeddedFile> scaffold_templates();

} // namespace chorus::codegen
