# chorus_generate(NAME <target> SPECS <folder>)
#
# A static library of everything that `chorus gen` makes from the specs in <folder>: types, codecs, client stubs and
# server dispatch. Include it as "generated/<owner>/<domain>.hpp". The files are written to ${CMAKE_CURRENT_BINARY_DIR}/<target>,
# beside a JSON Schema and a reference in Markdown for each domain. A file is written only where its text changes, so an
# edit of one spec compiles the sources of one domain; faults in a spec fail the build with file, line and hint.
function(chorus_generate)
    cmake_parse_arguments(ARG "" "NAME;SPECS" "" ${ARGN})
    if(NOT ARG_NAME OR NOT ARG_SPECS OR ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "usage: chorus_generate(NAME <target> SPECS <folder>)")
    endif()
    get_filename_component(specs "${ARG_SPECS}" ABSOLUTE)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/${ARG_NAME}")
    set(command $<TARGET_FILE:chorus::chorus>)
    get_target_property(program chorus::chorus LOCATION)
    set(arguments gen --specs "${specs}" --out "${out}" --style "${CHORUS_STYLE}" --stamp "${out}/stamp" --depfile "${out}/depfile")

    # Which files there are follows from the specs, so the first run is now. A new spec, and one that now gives other
    # files, configures again.
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${specs}/*.yaml")
    file(MAKE_DIRECTORY "${out}")
    execute_process(COMMAND "${program}" ${arguments} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
        message(FATAL_ERROR "chorus gen failed on ${specs}:\n${output}")
    endif()
    include("${out}/generated/sources.cmake")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${out}/generated/sources.cmake")

    set(sources ${GENERATED_TYPES_SOURCES} ${GENERATED_PULSE_SOURCES} ${GENERATED_SIGNAL_SOURCES} ${GENERATED_COMPOSER_SOURCES})
    # Every message by name: for tests, and slow to compile.
    list(FILTER sources EXCLUDE REGEX "/messages\\.cpp$")
    list(TRANSFORM sources PREPEND "${out}/generated/")
    set(headers ${sources})
    list(TRANSFORM headers REPLACE "\\.cpp$" ".hpp")
    add_custom_command(
        OUTPUT "${out}/stamp"
        BYPRODUCTS ${sources} ${headers}
        COMMAND ${command} ${arguments}
        DEPENDS chorus::chorus ${files}
        DEPFILE "${out}/depfile"
        COMMENT "Generating ${ARG_NAME} from ${ARG_SPECS}"
        VERBATIM)
    set_property(GLOBAL PROPERTY CHORUS_FOLDER_OF_${ARG_NAME} "${out}") # for chorus_conformance()
    add_library(${ARG_NAME} STATIC ${sources} "${out}/stamp")
    target_include_directories(${ARG_NAME} PUBLIC "${out}")
    target_compile_features(${ARG_NAME} PUBLIC cxx_std_20)
    target_link_libraries(${ARG_NAME} PUBLIC chorus::rpc chorus::reflect)
endfunction()
