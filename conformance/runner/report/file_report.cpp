#include "conformance/runner/report/file_report.hpp"

#include <fstream>
#include <stdexcept>

namespace chorus::conform {

FileReport::FileReport(std::filesystem::path file, Write write) : file_(std::move(file)), write_(std::move(write))
{
    save({});
}

void FileReport::finish(const std::vector<RunResult>& runs)
{
    save(write_(runs));
}

void FileReport::save(const std::string& text) const
{
    std::ofstream out(file_, std::ios::binary);
    out << text;
    out.close();
    if (!out) throw std::runtime_error("The report cannot be written to " + file_.string() + ".");
}

} // namespace chorus::conform
