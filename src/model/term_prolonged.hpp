// What amendments, extension options and renewals do to the last day of a term.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include <iop/core/date.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/model/agreement.hpp>

namespace iop {

inline const Date last_day_of_all{Date::last_year, 12, 31};

[[nodiscard]] inline bool asks_for_writing(const Agreement& agreement) {
  return agreement.changes && agreement.changes->in_writing;
}

// The last day after so many more months: a year from the day after 2023-02-28 ends 2024-02-29.
// No term is longer than the calendar.
[[nodiscard]] inline Date prolonged(const Date& last, std::int64_t months) {
  const std::int64_t months_left = (Date::last_year - last.year()) * 12 + 12 - last.month();
  if (months >= months_left) return last_day_of_all;
  return last.plus_days(1).plus_months(months).plus_days(-1);
}

[[nodiscard]] inline Date at_most(const Date& day, const std::optional<FuzzyDate>& latest) {
  return latest ? std::min(day, latest->latest()) : day;
}

[[nodiscard]] inline const ExtensionOption* find_extension(const Agreement& agreement,
                                                           const ExtensionId& id) {
  for (const auto& each : agreement.extensions)
    if (each.id == id.value) return &each;
  return nullptr;
}

}  // namespace iop
