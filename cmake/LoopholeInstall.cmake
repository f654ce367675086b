# The component `chorus`: what a project outside this tree needs to generate code from its own specs.
#   cmake --install build/release --component chorus --prefix <folder>
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(parts wire net rpc reflect)
foreach(part ${parts})
    set_target_properties(chorus_${part} PROPERTIES EXPORT_NAME ${part})
    target_include_directories(chorus_${part} INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/chorus>)
    target_compile_features(chorus_${part} INTERFACE cxx_std_20)
    install(TARGETS chorus_${part} EXPORT chorus COMPONENT chorus ARCHIVE COMPONENT chorus)
    install(DIRECTORY codegen/runtime/${part} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/chorus/codegen/runtime
            COMPONENT chorus FILES_MATCHING PATTERN "*.hpp")
endforeach()
install(TARGETS chorus chorus-conform EXPORT chorus RUNTIME COMPONENT chorus)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Chorus)
set(CHORUS_STYLE ${CMAKE_INSTALL_DATADIR}/chorus/clang-format.yaml)
install(EXPORT chorus NAMESPACE chorus:: FILE ChorusTargets.cmake DESTINATION ${package_folder} COMPONENT chorus)
install(FILES .clang-format DESTINATION ${CMAKE_INSTALL_DATADIR}/chorus RENAME clang-format.yaml COMPONENT chorus)
configure_package_config_file(cmake/ChorusConfig.cmake.in ${CMAKE_BINARY_DIR}/ChorusConfig.cmake
    INSTALL_DESTINATION ${package_folder} PATH_VARS CHORUS_STYLE)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/ChorusConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/ChorusConfig.cmake ${CMAKE_BINARY_DIR}/ChorusConfigVersion.cmake
              ${CMAKE_CURRENT_LIST_DIR}/ChorusGenerate.cmake ${CMAKE_CURRENT_LIST_DIR}/ChorusConformance.cmake
        DESTINATION ${package_folder} COMPONENT chorus)
