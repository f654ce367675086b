# Makes a C++ file that holds the files of ts_runtime, so that chorus needs nothing beside itself.
#   cmake -D FOLDER=… -D FILES=a.ts,b.ts -D OUTPUT=… -P embed_ts_runtime.cmake
string(REPLACE "," ";" files "${FILES}")
set(text "#include \"codegen/emit/ts_package.hpp\"\n\nnamespace chorus::codegen {\n\nstd::span<const EmbeddedFile> ts_runtime_files()\n{\n    static constexpr EmbeddedFile files[] = {\n")
foreach(file IN LISTS files)
    file(READ "${FOLDER}/${file}" content)
    string(APPEND text "{\"${file}\", R\"~~~(${content})~~~\"},\n")
endforeach()
string(APPEND text "};\n    return files;\n}\n\n} // namespace chorus::codegen\n")
file(WRITE "${OUTPUT}" "${text}")
