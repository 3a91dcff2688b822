# cmake -DTREE=<build folder> -DPREFIX=<folder> [-DSOURCE=… -DSHARED=… and the toolchain] -P install.cmake
# Installs a build; with SOURCE, configures and builds it first. The install tree is moved afterwards: its package
# files must not depend on where it was made.

cmake_minimum_required(VERSION 3.25)

if(SOURCE)
    execute_process(
        COMMAND
            "${CMAKE_COMMAND}" --fresh -S "${SOURCE}" -B "${TREE}" -G "${CMAKE_GENERATOR}"
            "-DCMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM}" "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}"
            -DCMAKE_BUILD_TYPE=None "-DBUILD_SHARED_LIBS=${SHARED}" "-DIOP_WERROR=${WERROR}"
            -DIOP_BUILD_TESTS=OFF -DIOP_BUILD_EXAMPLES=OFF
        COMMAND_ERROR_IS_FATAL ANY
    )
    execute_process(COMMAND "${CMAKE_COMMAND}" --build "${TREE}" COMMAND_ERROR_IS_FATAL ANY)
endif()

file(REMOVE_RECURSE "${PREFIX}" "${PREFIX}.made")
execute_process(
    COMMAND "${CMAKE_COMMAND}" --install "${TREE}" --prefix "${PREFIX}.made"
    COMMAND_ERROR_IS_FATAL ANY
)
file(RENAME "${PREFIX}.made" "${PREFIX}")
