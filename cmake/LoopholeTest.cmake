# loophole_test(NAME <executable> SOURCES <files> LIBS <targets> [LABELS <labels>] [TIMEOUT <seconds>])
# One Catch2 executable, run by ctest as one test.
function(loophole_test)
    cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    target_link_libraries(${ARG_NAME} PRIVATE test_main ${ARG_LIBS})
    add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME} --use-colour no)
    # Random tests repeat themselves here; without the seed, or with another, they explore.
    set_tests_properties(${ARG_NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
                         ENVIRONMENT "RC_PARAMS=seed=1")
endfunction()
