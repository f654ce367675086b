# Writes the source file of one function that returns files as they are, for loophole_embed().
#   cmake -D FOLDER=… -D FILES=a.ts,b.ts -D HEADER=… -D FUNCTION=… -D TYPE=… -D OUTPUT=… -P embed_files.cmake
string(REPLACE "," ";" files "${FILES}")
set(text "#include \"${HEADER}\"\n\nstd::span<const ${TYPE}> ${FUNCTION}()\n{\n")
string(APPEND text "    static constexpr ${TYPE} files[] = {\n")
foreach(file IN LISTS files)
    file(READ "${FOLDER}/${file}" content)
    string(APPEND text "{\"${file}\", R\"~~~(${content})~~~\"},\n")
endforeach()
string(APPEND text "    };\n    return files;\n}\n")
file(WRITE "${OUTPUT}" "${text}")
