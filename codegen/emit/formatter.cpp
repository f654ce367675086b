#include "codegen/emit/formatter.hpp"

#include "codegen/model/loader.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <thread>

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chorus::codegen {

namespace {

namespace fs = std::filesystem;

/// A folder that goes away with the object.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string name = (fs::temp_directory_path() / "chorus-XXXXXX").string();
        if (mkdtemp(name.data()) != nullptr) path_ = name;
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// Starts clang-format on `files`; the process id, or -1.
pid_t start_clang_format(std::vector<std::string> files)
{
    files.insert(files.begin(), {"clang-format", "-i", "--style=file"});
    std::vector<char*> arguments;
    for (std::string& file : files)
        arguments.push_back(file.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    if (posix_spawnp(&child, "clang-format", nullptr, nullptr, arguments.data(), environ) != 0) return -1;
    return child;
}

bool finished_well(pid_t child)
{
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Splits the outputs into parts of about the same size of text.
std::vector<std::vector<std::size_t>> balanced_parts(const std::vector<Output*>& outputs, std::size_t count)
{
    std::vector<std::size_t> order(outputs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return outputs[a]->text.size() > outputs[b]->text.size(); });
    std::vector<std::vector<std::size_t>> parts(count);
    std::vector<std::size_t> sizes(count);
    for (const std::size_t place : order) {
        const auto least = static_cast<std::size_t>(std::min_element(sizes.begin(), sizes.end()) - sizes.begin());
        parts[least].push_back(place);
        sizes[least] += outputs[place]->text.size();
    }
    std::erase_if(parts, [](const auto& part) { return part.empty(); });
    return parts;
}

} // namespace

std::optional<std::string> format_all(const std::vector<Output*>& outputs, const fs::path& style)
{
    if (outputs.empty()) return std::nullopt;
    const ScratchFolder scratch;
    if (scratch.path().empty()) return "No temporary folder can be made.";
    std::error_code error;
    fs::copy_file(style, scratch.path() / ".clang-format", error);
    if (error)
        return fmt::format(
            "The style of the C++ cannot be read from {}. Put a file for clang-format there, or name one "
            "with --style.",
            style.string());

    // The names keep their folders, since sorting of includes depends on the file's own name.
    std::vector<std::string> files;
    for (const Output* output : outputs) {
        const fs::path file = scratch.path() / output->path;
        fs::create_directories(file.parent_path(), error);
        if (!(std::ofstream(file, std::ios::binary) << output->text)) return "The temporary folder cannot be written.";
        files.push_back(file.string());
    }
    std::vector<pid_t> children;
    for (const std::vector<std::size_t>& part :
         balanced_parts(outputs, std::max(1U, std::thread::hardware_concurrency()))) {
        std::vector<std::string> part_files;
        for (const std::size_t place : part)
            part_files.push_back(files[place]);
        children.push_back(start_clang_format(std::move(part_files)));
    }
    bool good = true;
    for (const pid_t child : children)
        good = finished_well(child) && good;
    if (!good) return "clang-format failed; it must be installed and on the path.";
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        std::optional<std::string> text = read_file(files[i]);
        if (!text) return "The temporary folder cannot be read.";
        outputs[i]->text = std::move(*text);
    }
    return std::nullopt;
}

} // namespace chorus::codegen
