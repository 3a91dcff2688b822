# The warnings our own code is compiled with, each with the fault it has in mind. Headers of others are system headers
# and not meant. Errors only with IOP_WERROR, so that a newer compiler does not stop somebody's installation.

set(
    iop_warnings
    -Wall # the compiler's own choice of what is nearly always a fault
    -Wextra # unused parameters, missing fields in initialisers, comparisons that cannot be false
    -Wpedantic # what is not ISO C++: the code builds with other compilers too
    -Wshadow # a name that hides another: the wrong `first` in a range is a wrong amount
    -Wconversion # an integer that loses bits: amounts are int64 throughout
    -Wsign-conversion # a negative day count that becomes a huge one
    -Warith-conversion # the same through the promotions of small integers (GCC)
    -Wold-style-cast # a C cast hides which of three conversions is meant
    -Wcast-qual # a cast that takes const away
    -Wcast-align # a pointer to bytes read as a wider type: columns come from outside
    -Wnon-virtual-dtor # deleting through a base without a virtual destructor
    -Woverloaded-virtual # an override that hides instead, by a different signature
    -Wsuggest-override # an override that does not say so (GCC)
    -Wunused # results and names nobody reads
    -Wundef # a misspelt macro in #if is silently 0
    -Wformat=2 # format strings that are not literals
    -Wdouble-promotion # floating point where none was meant
    -Wmissing-declarations # a function outside a header and outside an anonymous namespace
    -Wextra-semi # a stray semicolon after a function
    -Wimplicit-fallthrough # one case running into the next without saying so
    -Wduplicated-cond # `if (a) … else if (a)`: a case that was meant and is not there (GCC)
    -Wduplicated-branches # both branches the same: one was to be edited (GCC)
    -Wlogical-op # `&&` where `&` was meant, or a test against itself (GCC)
    -Wvla # arrays whose size comes from input overflow the stack
)
set(iop_warnings_gcc_only -Warith-conversion -Wsuggest-override -Wduplicated-cond -Wduplicated-branches -Wlogical-op)

function(iop_set_warnings target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE ${iop_warnings})
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        set(flags ${iop_warnings})
        list(REMOVE_ITEM flags ${iop_warnings_gcc_only})
        target_compile_options(${target} PRIVATE ${flags})
    elseif(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    endif()
    set_target_properties(${target} PROPERTIES COMPILE_WARNING_AS_ERROR ${IOP_WERROR})
endfunction()

# GCC 12 forgets what is a system header in a precompiled one, and then warns of the standard library's own code.
function(iop_forget_false_alarms target)
    target_compile_options(
        ${target}
        PRIVATE "$<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread>"
    )
endfunction()
