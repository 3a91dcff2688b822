// One function for each room; module.cpp calls them in the order of the house.
#pragma once

#include <pybind11/pybind11.h>

#include <string_view>
#include <vector>

#include <iop/core/words.hpp>

namespace iop::python {

void bind_core(pybind11::module_& m);
void bind_model(pybind11::module_& m);
void bind_situation(pybind11::module_& m);
void bind_rules(pybind11::module_& m);
void bind_time_rules(pybind11::module_& m);
void bind_obligations(pybind11::module_& m);
void bind_goal_rules(pybind11::module_& m);
void bind_review(pybind11::module_& m);
void bind_check(pybind11::module_& m);
void bind_components(pybind11::module_& m);
void bind_plan(pybind11::module_& m);
void bind_clauses(pybind11::module_& m);
void bind_payments(pybind11::module_& m);
void bind_interest(pybind11::module_& m);
void bind_calendars(pybind11::module_& m);
void bind_portfolio(pybind11::module_& m);
void bind_exposure(pybind11::module_& m);
void bind_proof(pybind11::module_& m);
void bind_io(pybind11::module_& m);
void bind_report(pybind11::module_& m);
void bind_answers(pybind11::module_& m);

// Gives every public name `iop` as its home and lists it in `__all__`; classes are found there by
// pickle and by readers of their repr.
void publish(pybind11::module_& m);

// Makes `iop.<name>` an enumeration of the words.
void bind_words(pybind11::module_& m, std::string_view name,
                const std::vector<std::string_view>& words, const char* about);

// For classes that only the library makes, one for each name: a value is shown, copied and pickled
// as the call `iop.<function>(<its name>)`, and is equal to what that call gives.
void made_by_name(pybind11::module_& m, const char* cls, const char* function, const char* name);

template <Worded Enum>
void bind_words(pybind11::module_& m, const char* about) {
  constexpr auto words = all_words<Enum>();
  bind_words(m, Words<Enum>::name, {words.begin(), words.end()}, about);
}

}  // namespace iop::python
