#include "codegen/scaffold/owner_tree.hpp"

namespace chorus::codegen {

namespace {

constexpr Registration pulse_lines[] = {
    {"pulse/CMakeLists.txt", {"add_library(pulse_domains", "    domains/", ".cpp"}, "    domains/@name@.cpp"},
    {"pulse/server/pulse.hpp", {{}, "#include \"pulse/domains/", ".hpp\""}, "#include \"pulse/domains/@name@.hpp\""},
    {"pulse/server/pulse.hpp", {{}, "    ", "_;", "Handler "}, "    @Name@Handler @snake@_{server_};", false},
    {"pulse/server/pulse.cpp",
     {"void Pulse::serve_all()", "    pulse_api::", "_);"},
     "    pulse_api::@snake@::serve(router_, @snake@_);"},
    {"tests/pulse/CMakeLists.txt",
     {"loophole_test(NAME pulse_domains_test", "    ", "_test.cpp"},
     "    @name@_test.cpp"},
};

constexpr Registration signal_lines[] = {
    {"signal/control/CMakeLists.txt", {"add_library(signal_control", "    ", ".cpp"}, "    @name@.cpp"},
    {"signal/control/process.hpp",
     {{}, "#include \"signal/control/", ".hpp\""},
     "#include \"signal/control/@name@.hpp\""},
    {"signal/control/process.hpp", {{}, "    ", "_handler_;"}, "    @Name@Handler @snake@_handler_{server_};", false},
    {"signal/control/process.cpp",
     {"void Process::serve()", "    signal_api::", "_);"},
     "    signal_api::@snake@::serve(router_, @snake@_handler_);",
     false},
    {"tests/signal/CMakeLists.txt",
     {"loophole_test(NAME signal_process_test", "        ", "_test.cpp"},
     "        @name@_test.cpp"},
};

constexpr OwnerTree trees[] = {
    {"pulse", "aura", "pulse/domains", "tests/pulse", "pulse_test.cpp", pulse_lines},
    {"signal", "pulse", "signal/control", "tests/signal", "signal_test.cpp", signal_lines},
};

} // namespace

const OwnerTree* find_owner_tree(std::string_view owner)
{
    for (const OwnerTree& tree : trees)
        if (tree.owner == owner) return &tree;
    return nullptr;
}

} // namespace chorus::codegen
