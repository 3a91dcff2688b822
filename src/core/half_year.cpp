#include <iop/core/half_year.hpp>

#include <iop/core/day_number.hpp>

namespace iop {

HalfYear half_year_holding(const Date& anchor, const Date& day) {
  const auto period = day_number::half_year(anchor.day_number(), day.day_number());
  return {period.number, {Date::from_day_number(period.first), Date::from_day_number(period.last)}};
}

HalfYear half_year_number(const Date& anchor, std::int32_t number) {
  const Date first = anchor.plus_months(std::int64_t{6} * number);
  const auto next =
      day_number::plus_months(anchor.day_number(), static_cast<std::int32_t>(6 * (number + 1)));
  return {number, {first, Date::from_day_number(next - 1)}};
}

bool begins_half_year(const Date& anchor, const Date& day) {
  const auto period = day_number::half_year(anchor.day_number(), day.day_number());
  return period.first == day.day_number();
}

}  // namespace iop
