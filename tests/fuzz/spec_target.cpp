// Reads any text as a spec, checks and formats it.
#include "codegen/format/format.hpp"
#include "tests/codegen/support/specs.hpp"
#include "tests/fuzz/finding.hpp"

using namespace chorus;
using namespace chorus::codegen;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(fuzz::text_of(data, size));
    const std::string stem = text.find("domain:") == std::string::npos ? "types/sample" : "pulse/sample";
    const bool clean = check_sample(text, stem)->diagnostics.empty();

    const SourceFile file{"sample.yaml", text};
    Diagnostics refused;
    const std::optional<std::string> formatted = format_spec(file, refused);
    if (!formatted) {
        if (refused.empty()) fuzz::report("a spec is not formatted and nobody says why", text);
        if (clean) fuzz::report("a good spec is not formatted", text);
        return 0;
    }
    const SourceFile formatted_file{"sample.yaml", *formatted};
    Diagnostics refused_again;
    const std::optional<std::string> again = format_spec(formatted_file, refused_again);
    if (!again) fuzz::report("what the formatter wrote is refused", *formatted);
    if (*again != *formatted) fuzz::report("formatting twice differs", *formatted + "\n---\n" + *again);
    if (clean && !check_sample(*formatted, stem)->diagnostics.empty())
        fuzz::report("a good spec has findings when it is formatted", *formatted);
    return 0;
}
