// Table of contents of iop._iop.
#include <pybind11/pybind11.h>

#include "bind.hpp"

PYBIND11_MODULE(_iop, m) {
  m.doc() = "IOP agreements: exact values, terms and facts, and what follows from them.";
  // Signatures are written by hand in the docstrings' first lines: pybind11 would say `object`.
  pybind11::options options;
  options.disable_function_signatures();
  iop::python::bind_core(m);
  iop::python::bind_model(m);
  iop::python::bind_situation(m);
  iop::python::bind_rules(m);
  iop::python::bind_plan(m);
  iop::python::bind_obligations(m);
  iop::python::bind_time_rules(m);
  iop::python::bind_goal_rules(m);
  iop::python::bind_review(m);
  iop::python::bind_check(m);
  iop::python::bind_clauses(m);
  iop::python::bind_interest(m);
  iop::python::bind_calendars(m);
  iop::python::bind_portfolio(m);
  iop::python::bind_exposure(m);
  iop::python::bind_proof(m);
  iop::python::bind_io(m);
  iop::python::bind_payments(m);
  iop::python::bind_report(m);
  iop::python::bind_answers(m);
  iop::python::publish(m);
}
