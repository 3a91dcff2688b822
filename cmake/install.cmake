# cmake --install: the library, its headers, the package files for CMake and pkg-config, the licence.
# Everything in the package files is relative to where they lie, so that an install tree can be moved.

include(CMakePackageConfigHelpers)

set(iop_cmake_dir "${CMAKE_INSTALL_LIBDIR}/cmake/iop")
set(iop_generated "${PROJECT_BINARY_DIR}/package")

install(
    TARGETS iop
    EXPORT iopTargets
    LIBRARY COMPONENT library NAMELINK_COMPONENT development
    ARCHIVE COMPONENT development
    RUNTIME COMPONENT library
    FILE_SET HEADERS COMPONENT development
    FILE_SET alone COMPONENT development
)
install(EXPORT iopTargets NAMESPACE iop:: DESTINATION "${iop_cmake_dir}" COMPONENT development)

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/cmake/iopConfig.cmake.in"
    "${iop_generated}/iopConfig.cmake"
    INSTALL_DESTINATION "${iop_cmake_dir}"
    NO_SET_AND_CHECK_MACRO
)
# Before 1.0 a new minor version may change the interface, so only the same minor version will do.
if(PROJECT_VERSION_MAJOR EQUAL 0)
    set(iop_compatibility SameMinorVersion)
else()
    set(iop_compatibility SameMajorVersion)
endif()
write_basic_package_version_file("${iop_generated}/iopConfigVersion.cmake" COMPATIBILITY ${iop_compatibility})
install(
    FILES "${iop_generated}/iopConfig.cmake" "${iop_generated}/iopConfigVersion.cmake"
    DESTINATION "${iop_cmake_dir}"
    COMPONENT development
)

# pkg-config: the prefix is found from where iop.pc lies. Boost has no .pc file of its own; its folder is named only
# where the compiler would not look by itself.
file(RELATIVE_PATH iop_pc_to_prefix "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" iop_pc_to_prefix "${iop_pc_to_prefix}")
set(iop_pc_cflags "")
get_target_property(iop_boost_dirs Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
foreach(dir IN LISTS iop_boost_dirs)
    if(NOT dir IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
        string(APPEND iop_pc_cflags " -I${dir}")
    endif()
endforeach()
configure_file("${PROJECT_SOURCE_DIR}/cmake/iop.pc.in" "${iop_generated}/iop.pc" @ONLY)
install(
    FILES "${iop_generated}/iop.pc"
    DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
    COMPONENT development
)

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT library)
