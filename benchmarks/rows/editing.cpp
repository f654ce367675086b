// What an author of specs waits for.

#include "benchmarks/measure/limit.hpp"
#include "benchmarks/measure/program.hpp"
#include "benchmarks/measure/sample.hpp"
#include "benchmarks/measure/scratch.hpp"
#include "benchmarks/rows/row.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <sstream>

namespace chorus::bench {

namespace {

namespace fs = std::filesystem;

/// A project that generates its API from a folder of specs; {0} is the checkout, {1} the program chorus.
constexpr const char* project_with_specs = R"(cmake_minimum_required(VERSION 3.25)
project(edited LANGUAGES CXX)
set(CMAKE_CXX_FLAGS "-O2")
add_executable(chorus::chorus IMPORTED)
set_target_properties(chorus::chorus PROPERTIES IMPORTED_LOCATION "{1}")
foreach(part rpc reflect)
    add_library(chorus::${{part}} INTERFACE IMPORTED)
    target_include_directories(chorus::${{part}} INTERFACE "{0}")
endforeach()
set(CHORUS_STYLE "{0}/.clang-format")
include("{0}/cmake/ChorusGenerate.cmake")
chorus_generate(NAME api SPECS specs)
)";

std::string contents_of(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Gives the command setLoop one more field.
bool add_field(const fs::path& transport, const std::string& name)
{
    std::string text = contents_of(transport);
    const std::size_t place = text.find("      start?: ");
    if (place == std::string::npos) return false;
    text.insert(place, fmt::format("      {}?: bool\n", name));
    std::ofstream(transport) << text;
    return true;
}

} // namespace

Measured keystroke(const Setting& setting)
{
    const fs::path root = fs::absolute(setting.checkout);
    const auto ended = run_program({root / "tests/ts/run", root / "benchmarks/rows/keystrokes.mjs",
                                    fs::absolute(setting.processes) / "chorus", root / "chorus/specs"});
    if (!ended) return tl::unexpected(ended.error());
    Sample milliseconds;
    std::istringstream lines(ended->output);
    for (double value = 0; lines >> value;)
        milliseconds.add(value);
    if (milliseconds.empty()) return tl::unexpected<std::string>("keystrokes.mjs printed no times");
    return against_limit(milliseconds.quantile(0.95), 50.0, "ms",
                         fmt::format("{} keystrokes in a domain among all specs, median {:.1f} ms; the whole way, from "
                                     "an editor's client library and back",
                                     milliseconds.size(), milliseconds.median()));
}

Measured edit_to_objects(const Setting& setting)
{
    const Scratch scratch;
    const fs::path& tree = scratch.path();
    const fs::path root = fs::absolute(setting.checkout);
    std::error_code failure;
    fs::copy(root / "chorus/specs", tree / "specs", fs::copy_options::recursive, failure);
    if (failure) return tl::unexpected(fmt::format("the specs cannot be copied: {}", failure.message()));
    std::ofstream(tree / "CMakeLists.txt")
        << fmt::format(project_with_specs, root.string(), (fs::absolute(setting.processes) / "chorus").string());
    const fs::path build = tree / "build";
    std::vector<std::string> objects{"cmake", "--build", build, "--target"};
    for (const char* source : {"transport.cpp", "transport.client.cpp", "transport.server.cpp"})
        objects.push_back(fmt::format("CMakeFiles/api.dir/api/generated/pulse/{}.o", source));
    const auto configured = run_program({"cmake", "-S", tree, "-B", build, "-G", "Ninja"});
    if (!configured) return tl::unexpected(configured.error());
    if (const auto built = run_program(objects); !built) return tl::unexpected(built.error());

    const fs::path spec = tree / "specs/pulse/transport.yaml";
    const fs::path header = build / "api/generated/pulse/transport.hpp";
    Sample seconds;
    bool arrived = true;
    for (int round = 0; round < setting.rounds; ++round) {
        const std::string field = fmt::format("edited{}", round);
        if (!add_field(spec, field)) return tl::unexpected<std::string>("transport.yaml has no field to edit");
        const auto time = time_program(objects);
        if (!time) return tl::unexpected(time.error());
        seconds.add(*time);
        arrived = arrived && contents_of(header).find(field) != std::string::npos;
    }
    Outcome outcome =
        against_limit(seconds.median(), 6.0, "s",
                      "the specs of the checkout in a CMake project of their own, whole build: chorus gen, "
                      "then codec, client and server of the domain, -O2");
    outcome.correct = arrived;
    return outcome;
}

} // namespace chorus::bench
