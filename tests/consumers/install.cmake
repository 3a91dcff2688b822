# cmake -DTREE=<build folder> -DPREFIX=<folder> -P install.cmake
# Installs a build. The install tree is moved afterwards: its package files must not depend on where it was made.

cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${PREFIX}" "${PREFIX}.made")
execute_process(
    COMMAND "${CMAKE_COMMAND}" --install "${TREE}" --prefix "${PREFIX}.made"
    COMMAND_ERROR_IS_FATAL ANY
)
file(RENAME "${PREFIX}.made" "${PREFIX}")
