// What leaves the shared library. Everything else is built with hidden visibility.
#pragma once

// Functions with a body in `src/`, and exception classes, which must be one type on both sides
// of a library border to be caught there.
#define IOP_EXPORT __attribute__((visibility("default")))
