# Writes a source file that holds the files of codegen/site/assets, so that chorus needs nothing beside itself.
#   cmake -DASSETS=FOLDER -DOUTPUT=FILE -P embed_assets.cmake
file(GLOB paths ${ASSETS}/*)
list(SORT paths)
set(source "#include \"codegen/site/site.hpp\"\n\nnamespace chorus::codegen::site {\n\n")
string(APPEND source "std::span<const Asset> assets()\n{\n    static constexpr Asset all[] = {\n")
foreach(path IN LISTS paths)
    get_filename_component(name ${path} NAME)
    file(READ ${path} text)
    string(APPEND source "{\"${name}\", R\"~~~(${text})~~~\"},\n")
endforeach()
string(APPEND source "    };\n    return all;\n}\n\n} // namespace chorus::codegen::site\n")
file(WRITE ${OUTPUT} "${source}")
