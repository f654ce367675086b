# Writes a source file that holds the pages of docs/diagnostics.
#   cmake -DPAGES=FOLDER -DOUTPUT=FILE -P embed_pages.cmake
file(GLOB paths ${PAGES}/CH*.md)
list(SORT paths)
set(source "#include \"codegen/report/pages.hpp\"\n\n#include <array>\n\nnamespace chorus::codegen {\n\n")
list(LENGTH paths count)
string(APPEND source "std::span<const Page> pages()\n{\n    static constexpr std::array<Page, ${count}> all{{\n")
foreach(path IN LISTS paths)
    get_filename_component(id ${path} NAME_WE)
    file(READ ${path} text)
    string(APPEND source "{\"${id}\", R\"page(${text})page\"},\n")
endforeach()
string(APPEND source "    }};\n    return all;\n}\n\n} // namespace chorus::codegen\n")
file(WRITE ${OUTPUT} "${source}")
