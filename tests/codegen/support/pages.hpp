#pragma once

#include "tests/codegen/support/specs.hpp"

namespace chorus::codegen {

/// One file of an example on a page about a finding.
struct ExampleFile {
    std::string path; ///< Within the specs, such as `pulse/sample.yaml`.
    std::string text;
    std::string link; ///< Not empty: the file is a symbolic link that leads there.
};

using Example = std::vector<ExampleFile>;

/// The example under `## Bad` or `## Good`. Each fenced block is a file: its first line says which, as
/// `# pulse/sample.yaml`, and a block without that is the body of the domain `sample`. In `yaml bytes`, `\xNN` stands
/// for a byte. Empty if the page has no such section.
Example example_of(std::string_view page, std::string_view section);

/// Writes the example into a folder and checks it there; with `style`, lints it too.
std::unique_ptr<CheckedSpecs> check_example(const Example& example, const std::filesystem::path& folder, bool style);

} // namespace chorus::codegen
