// Runs a fuzzer's inputs once, without a fuzzer: files, and all files below folders.
#include "tests/fuzz/finding.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> files_below(const fs::path& path)
{
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

bool run(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return false;
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    // Without the zero that a string has behind its end, so that sanitizers see who looks there.
    const auto exact = std::make_unique<std::uint8_t[]>(text.size());
    std::copy(text.begin(), text.end(), exact.get());
    LLVMFuzzerTestOneInput(exact.get(), text.size());
    return true;
}

} // namespace

int main(int count, char** arguments)
{
    std::size_t inputs = 0;
    for (int each = 1; each < count; ++each)
        for (const fs::path& path : files_below(arguments[each])) {
            // The last line before a finding is the file that shows it.
            if (std::getenv("FUZZ_VERBOSE") != nullptr) fmt::print(stderr, "{}\n", path.string());
            if (!run(path)) {
                fmt::print(stderr, "{} cannot be read\n", path.string());
                return 2;
            }
            ++inputs;
        }
    if (inputs == 0) {
        fmt::print(stderr, "usage: {} FILE|FOLDER...\n", arguments[0]);
        return 2;
    }
    fmt::print("{} inputs\n", inputs);
}
