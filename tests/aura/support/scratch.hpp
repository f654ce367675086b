#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace chorus::aura_test {

/// A directory that goes away with the test. Short, because socket paths must be.
class Scratch {
public:
    Scratch()
    {
        char name[] = "/tmp/aura-XXXXXX";
        path_ = ::mkdtemp(name);
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline void write_text(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path) << text;
}

inline std::string read_text(const std::filesystem::path& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace chorus::aura_test
