#include "bind.hpp"

namespace iop::python {

void bind_report(pybind11::module_&) {}

}  // namespace iop::python
