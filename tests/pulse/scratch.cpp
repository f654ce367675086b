#include "tests/pulse/scratch.hpp"

#include <cstdlib>
#include <fstream>

namespace chorus::test {

Scratch::Scratch()
{
    std::string name = (std::filesystem::temp_directory_path() / "pulse-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
}

Scratch::~Scratch()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string Scratch::file(const std::string& name, const std::string& text) const
{
    std::ofstream(path_ / name, std::ios::binary) << text;
    return (path_ / name).string();
}

} // namespace chorus::test
