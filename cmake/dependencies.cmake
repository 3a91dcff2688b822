# What the library itself is built from: two sets of headers, nothing to link.
# Both are looked for before anything is said, so that one message names everything that is missing.

find_package(Boost 1.74 QUIET) # never a component: Date_Time is used as headers only
find_package(nlohmann_json 3.11 QUIET)

set(iop_missing "")
if(NOT TARGET Boost::headers)
    string(APPEND iop_missing "\n    Boost, its headers, 1.74 or newer (Date_Time; no compiled Boost library)")
endif()
if(NOT TARGET nlohmann_json::nlohmann_json)
    string(APPEND iop_missing "\n    nlohmann/json, 3.11 or newer (headers)")
endif()
if(iop_missing)
    message(
        FATAL_ERROR
        "iop cannot be built here. Missing:${iop_missing}\n"
        "Install what is missing and run the same command again:\n"
        "    Debian, Ubuntu:  apt install libboost-dev nlohmann-json3-dev\n"
        "    Fedora:          dnf install boost-devel json-devel\n"
        "    macOS:           brew install boost nlohmann-json\n"
        "If they lie in a folder of their own, name it: CMAKE_PREFIX_PATH=<folder> in the environment.\n"
    )
endif()
