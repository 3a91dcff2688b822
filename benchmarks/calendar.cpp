// How long it takes to ask a calendar about a day, against the limit and against a search in a
// sorted list of days, in one run.
//
//     build/bench/benchmarks/calendar
//
// Each figure is the least of many runs over the days of two centuries, in nanoseconds a call. Ends
// with 1 where the limit is passed.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <utility>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/holiday_calendar.hpp>

namespace {

constexpr double most = 5.0;

template <class Ask>
double least_ns(const std::vector<iop::Date>& days, std::size_t& kept, Ask ask) {
  double least = 1e9;
  for (int run = 0; run < 50; ++run) {
    const auto began = std::chrono::steady_clock::now();
    for (const auto& day : days) kept += ask(day) ? 1U : 0U;
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - began;
    least = std::min(least, took.count() / static_cast<double>(days.size()));
  }
  return least;
}

}  // namespace

int main() {
  const iop::HolidayCalendar calendar{iop::CalendarPurpose::deadline_days};
  std::vector<iop::Date> days, closed;
  for (std::int32_t number = iop::Date(1953, 1, 1).day_number();
       number <= iop::Date(2199, 12, 31).day_number(); ++number)
    days.push_back(iop::Date::from_day_number(number));
  for (const auto& day : days)
    if (!calendar.is_business_day(day)) closed.push_back(day);
  // In an order that no branch predictor knows.
  std::uint64_t state = 1;
  for (std::size_t i = days.size() - 1; i > 0; --i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    std::swap(days[i], days[(state >> 33) % (i + 1)]);
  }

  std::size_t kept = 0;
  const double ours =
      least_ns(days, kept, [&](const iop::Date& day) { return calendar.is_business_day(day); });
  const double column = least_ns(days, kept, [&](const iop::Date& day) {
    return calendar.is_business_day_number(day.day_number());
  });
  const double searching = least_ns(days, kept, [&](const iop::Date& day) {
    return !std::binary_search(closed.begin(), closed.end(), day);
  });
  std::printf("%-36s %7.2f ns   limit %.1f   %s\n", "is_business_day", ours, most,
              ours <= most ? "held" : "PASSED");
  std::printf("%-36s %7.2f ns\n", "is_business_day_number", column);
  std::printf("%-36s %7.2f ns\n", "a search in the sorted closed days", searching);
  return ours <= most && kept > 0 ? 0 : 1;
}
