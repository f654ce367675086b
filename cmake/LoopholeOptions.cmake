# Compiler settings that every target shares.
option(LOOPHOLE_CCACHE "Compile through ccache where it is installed" ON)
find_program(CCACHE_PROGRAM ccache)
if(LOOPHOLE_CCACHE AND CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# No contraction: a fused multiply-add rounds once where two operations round twice, and the same samples must come out
# of every machine and every build.
add_compile_options(-Wall -Wextra -Wconversion -Wshadow -Werror -ffp-contract=off)
# g++ 12 sees overlaps in std::string's operator+ that are not there (GCC bug 105651).
add_compile_options($<$<CONFIG:Release>:-Wno-restrict>)
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

set(LOOPHOLE_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined or thread")
if(LOOPHOLE_SANITIZE)
    # g++ 12 sees uninitialised values inside <regex> when it instruments it.
    add_compile_options(-fsanitize=${LOOPHOLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        -Wno-maybe-uninitialized)
    add_link_options(-fsanitize=${LOOPHOLE_SANITIZE})
endif()

option(LOOPHOLE_FUZZ "Build the fuzzers of tests/fuzz with clang's libFuzzer and sanitizers" OFF)
if(LOOPHOLE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "LOOPHOLE_FUZZ needs clang, since only clang has libFuzzer; use the preset `fuzz`.")
    endif()
    # clang warns of other things than g++, for which the code is written.
    add_compile_options(-w -gline-tables-only -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
