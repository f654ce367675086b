#pragma once

#include <filesystem>
#include <string>

namespace chorus::test {

/// A folder that goes when the test ends.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    /// Writes a file and returns where it is.
    std::string file(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path path_;
};

} // namespace chorus::test
