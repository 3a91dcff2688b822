// A document as plain Python values and back, for its pickles and copies.
#pragma once

#include <pybind11/pybind11.h>

#include <iop/report/document.hpp>

namespace iop::python {

[[nodiscard]] pybind11::tuple state_of(const Document& document);
// Throws what reading any other value of the wrong kind does.
[[nodiscard]] Document document_of(const pybind11::tuple& state);

}  // namespace iop::python
