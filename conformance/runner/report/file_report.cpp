#include "conformance/runner/report/file_report.hpp"

#include <fstream>
#include <stdexcept>

namespace chorus::conform {

void FileReport::finish(const std::vector<RunResult>& runs)
{
    std::ofstream out(file_, std::ios::binary);
    out << write_(runs);
    out.close();
    if (!out) throw std::runtime_error("The report cannot be written to " + file_.string() + ".");
}

} // namespace chorus::conform
