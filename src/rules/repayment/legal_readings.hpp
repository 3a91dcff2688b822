// Every combination of the answers to some questions of reading.
#pragma once

#include <iop/model/reading.hpp>

namespace iop::rules {

// Calls `visit` with `reading` for every word of the questions `members`, in the order of the
// words.
template <class Visit>
void for_each_word(UsedReading reading, const Visit& visit) {
  visit(reading);
}
template <class Visit, class Enum, class... Others>
void for_each_word(UsedReading reading, const Visit& visit, Enum UsedReading::*member,
                   Others... others) {
  for (const auto& entry : Words<Enum>::list) {
    reading.*member = entry.value;
    for_each_word(reading, visit, others...);
  }
}

// The four legal questions; rounding and unit stay as they are.
template <class Visit>
void for_each_legal_reading(const UsedReading& reading, const Visit& visit) {
  for_each_word(reading, visit, &UsedReading::half_year, &UsedReading::rescission_day,
                &UsedReading::amount, &UsedReading::cap);
}

}  // namespace iop::rules
