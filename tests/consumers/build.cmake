# cmake -DSOURCE=<consumer> -DTREE=<build folder> [-DANEW=ON] -DPREFIX=<install tree> -P build.cmake
# cmake -DSOURCE=<consumer> -DTREE=<build folder> -DIOP=<sources> -DSHARED=… -DWERROR=… -P build.cmake
# Configures and builds a consumer and runs its program. The consumer has no nlohmann/json, unless it builds the library.

cmake_minimum_required(VERSION 3.25)

if(ANEW)
    file(REMOVE_RECURSE "${TREE}")
endif()
if(PREFIX)
    set(where "-DCMAKE_PREFIX_PATH=${PREFIX}" -DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON)
else()
    set(
        where
        "-DIOP_SOURCE_DIR=${IOP}" "-DBUILD_SHARED_LIBS=${SHARED}" "-DIOP_WERROR=${WERROR}" -DIOP_INSTALL=ON
        -DIOP_COMPILE_TOGETHER=OFF
        -DIOP_PRECOMPILE=standard
    )
endif()
execute_process(
    COMMAND
        "${CMAKE_COMMAND}" --fresh -S "${SOURCE}" -B "${TREE}" -G "${CMAKE_GENERATOR}"
        "-DCMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM}" "-DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}"
        -DCMAKE_BUILD_TYPE=None ${where}
    COMMAND_ERROR_IS_FATAL ANY
)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${TREE}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${TREE}/consumer" COMMAND_ERROR_IS_FATAL ANY)
