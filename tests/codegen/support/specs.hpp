#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <filesystem>
#include <memory>

namespace chorus::codegen {

/// Specs with what was found in them.
struct CheckedSpecs {
    Model model;
    Diagnostics diagnostics;

    bool has(Rule rule) const;
    /// The findings as the tool prints them.
    std::string text() const;
};

/// Where the sources of the project are.
std::filesystem::path project_root();

/// One spec that is called `sample`, beside those of the support folder.
std::unique_ptr<CheckedSpecs> check_sample(const std::string& text, const std::string& stem = "pulse/sample");

/// A domain with this body behind its head.
std::unique_ptr<CheckedSpecs> check_body(const std::string& body);

/// The specs of the project, which are good.
const Model& project_model();

/// A folder that goes away with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

void write_text(const std::filesystem::path& path, const std::string& text);

} // namespace chorus::codegen
