# loophole_embed(OUTPUT <source file> FOLDER <folder> PATTERN <pattern> HEADER <header> FUNCTION <qualified name>
#                [TYPE <qualified name>])
# Makes a source file that defines FUNCTION, declared in HEADER as returning std::span<const TYPE>: the files of FOLDER
# whose names match, in the order of their paths. So a program has them wherever it is installed. TYPE is an aggregate of
# a name and a text, chorus::codegen::EmbeddedFile unless told.
set(loophole_embed_script ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake)

function(loophole_embed)
    cmake_parse_arguments(ARG "" "OUTPUT;FOLDER;PATTERN;HEADER;FUNCTION;TYPE" "" ${ARGN})
    if(NOT ARG_TYPE)
        set(ARG_TYPE chorus::codegen::EmbeddedFile)
    endif()
    file(GLOB_RECURSE names RELATIVE ${ARG_FOLDER} CONFIGURE_DEPENDS ${ARG_FOLDER}/${ARG_PATTERN})
    list(SORT names)
    list(TRANSFORM names PREPEND ${ARG_FOLDER}/ OUTPUT_VARIABLE paths)
    list(JOIN names "," joined)
    add_custom_command(OUTPUT ${ARG_OUTPUT}
        COMMAND ${CMAKE_COMMAND} -D FOLDER=${ARG_FOLDER} -D FILES=${joined} -D HEADER=${ARG_HEADER}
            -D FUNCTION=${ARG_FUNCTION} -D TYPE=${ARG_TYPE} -D OUTPUT=${ARG_OUTPUT} -P ${loophole_embed_script}
        DEPENDS ${paths} ${loophole_embed_script}
        COMMENT "Building ${ARG_FOLDER} into a program"
        VERBATIM)
endfunction()
