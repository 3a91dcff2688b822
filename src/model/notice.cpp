#include <iop/model/notice.hpp>

#include <algorithm>
#include <cstdint>

#include <iop/core/day_number.hpp>

namespace iop {

Date last_day_for_notice(const Date& last, std::int64_t months) {
  static const std::int32_t lowest = Date(Date::first_year, 1, 1).day_number();
  constexpr std::int64_t most = std::int64_t{12} * (Date::last_year - Date::first_year + 1);
  const auto count = static_cast<std::int32_t>(std::clamp<std::int64_t>(months, 0, most));
  std::int32_t day = day_number::plus_months(last.day_number(), -count);
  // Counting back comes at most three days too early.
  while (day_number::plus_months(day + 1, count) <= last.day_number()) ++day;
  return Date::from_day_number(std::max(day, lowest));
}

FuzzyDate last_day_for_notice(const FuzzyDate& last, std::int64_t months) {
  if (months == 0) return last;
  const DateRange days{last_day_for_notice(last.earliest(), months),
                       last_day_for_notice(last.latest(), months)};
  return days.days() == 1 ? FuzzyDate{days.first()} : FuzzyDate{days.to_string(), days};
}

}  // namespace iop
