#include <iop/rules/law/reference_rates.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <iop/core/blank.hpp>

namespace iop {

namespace {

constexpr std::string_view table_of_2023 = "Riksbanken, tabell över referensräntan per 2023-07-03";
constexpr std::string_view corrected_2012 =
    "Riksbanken, tabell över referensräntan per 2023-07-03; rättelsebeslut 2012-07-02 i stället "
    "för beslut 2012-06-29";
constexpr std::string_view page_of_2024 =
    "Riksbanken, riksbank.se/sv/statistik/rantor-och-valutakurser/referensranta/, läst 2024";

struct Row {
  int year, month;
  std::string_view percent;
  std::string_view source = table_of_2023;
};

constexpr std::array built_in{Row{2002, 7, "4.50"},
                              Row{2003, 1, "4.00"},
                              Row{2003, 7, "3.00"},
                              Row{2004, 1, "3.00"},
                              Row{2004, 7, "2.00"},
                              Row{2005, 1, "2.00"},
                              Row{2005, 7, "1.50"},
                              Row{2006, 1, "1.50"},
                              Row{2006, 7, "2.50"},
                              Row{2007, 1, "3.00"},
                              Row{2007, 7, "3.50"},
                              Row{2008, 1, "4.00"},
                              Row{2008, 7, "4.50"},
                              Row{2009, 1, "2.00"},
                              Row{2009, 7, "0.50"},
                              Row{2010, 1, "0.50"},
                              Row{2010, 7, "0.50"},
                              Row{2011, 1, "1.50"},
                              Row{2011, 7, "2.00"},
                              Row{2012, 1, "2.00"},
                              Row{2012, 7, "1.50", corrected_2012},
                              Row{2013, 1, "1.00"},
                              Row{2013, 7, "1.00"},
                              Row{2014, 1, "1.00"},
                              Row{2014, 7, "1.00"},
                              Row{2015, 1, "0.00"},
                              Row{2015, 7, "0.00"},
                              Row{2016, 1, "0.00"},
                              Row{2016, 7, "-0.50"},
                              Row{2017, 1, "-0.50"},
                              Row{2017, 7, "-0.50"},
                              Row{2018, 1, "-0.50"},
                              Row{2018, 7, "-0.50"},
                              Row{2019, 1, "-0.50"},
                              Row{2019, 7, "0.00"},
                              Row{2020, 1, "0.00"},
                              Row{2020, 7, "0.00"},
                              Row{2021, 1, "0.00"},
                              Row{2021, 7, "0.00"},
                              Row{2022, 1, "0.00"},
                              Row{2022, 7, "0.50"},
                              Row{2023, 1, "2.50"},
                              Row{2023, 7, "3.50"},
                              Row{2024, 1, "4.00", page_of_2024},
                              Row{2024, 7, "4.00", page_of_2024}};

constexpr int most_percent = 100;

// "2024-07"
std::string name_of(const Date& half_year) { return half_year.to_string().substr(0, 7); }

// Half-years, counted, so that those that follow each other are one apart.
int number_of(const Date& day) { return 2 * day.year() + (day.month() > 6 ? 1 : 0); }
Date half_year_of(int number) { return {number / 2, number % 2 == 0 ? 1 : 7, 1}; }

// A whole or a half percentage point, as every reference rate is.
bool is_half_point(const Decimal& percent) {
  const Ratio doubled = (percent + percent).ratio();
  return doubled.numerator() % doubled.denominator() == 0;
}

ReferenceRates known_rows() {
  ReferenceRates rates;
  for (const auto& row : built_in)
    rates.push_back(
        {Date(row.year, row.month, 1), Decimal::parse(row.percent), std::string{row.source}});
  return rates;
}

// A table in the making: where each row was added, and what is wrong.
class Joining {
 public:
  Joining() {
    for (auto& row : known_rows()) rows_.push_back({std::move(row), std::nullopt});
  }

  void add(const ReferenceRate& row, std::size_t number) {
    const std::string place = pointer_to("/rates", number);
    const auto& percent = row.percent;
    if (percent > Decimal{most_percent} || percent < Decimal{-most_percent})
      findings_.push_back(finding(ErrorCode::value_range,
                                  {{"text", percent.to_string()},
                                   {"lowest", std::to_string(-most_percent)},
                                   {"highest", std::to_string(most_percent)}},
                                  pointer_to(place, "percent")));
    if (is_blank(row.source))
      findings_.push_back(finding(ErrorCode::value_empty, {}, pointer_to(place, "source")));
    if (calendar_half_year(row.half_year).first() != row.half_year) {
      findings_.push_back(finding(ErrorCode::interest_not_a_half_year,
                                  {{"day", row.half_year.to_string()}},
                                  pointer_to(place, "half_year")));
      return;
    }
    const auto same = std::find_if(rows_.begin(), rows_.end(), [&](const auto& each) {
      return each.rate.half_year == row.half_year;
    });
    if (same == rows_.end())
      rows_.push_back({row, number});
    else if (same->added)
      findings_.push_back(finding(ErrorCode::interest_rate_duplicate,
                                  {{"half_year", name_of(row.half_year)},
                                   {"first", same->rate.percent.to_string()},
                                   {"second", percent.to_string()}},
                                  place));
    else if (same->rate.percent != percent)
      findings_.push_back(finding(ErrorCode::interest_rate_contradicts,
                                  {{"half_year", name_of(row.half_year)},
                                   {"percent", percent.to_string()},
                                   {"known", same->rate.percent.to_string()}},
                                  pointer_to(place, "percent")));
    else
      *same = {{row.half_year, same->rate.percent, row.source}, number};
  }

  ReferenceRates table() {
    std::sort(rows_.begin(), rows_.end(),
              [](const auto& a, const auto& b) { return a.rate.half_year < b.rate.half_year; });
    for (std::size_t i = 1; i < rows_.size(); ++i) report_gap(rows_[i - 1], rows_[i]);
    if (!findings_.empty()) throw CalculationError(std::move(findings_));
    ReferenceRates rates;
    for (auto& row : rows_) rates.push_back(std::move(row.rate));
    return rates;
  }

 private:
  struct Placed {
    ReferenceRate rate;
    std::optional<std::size_t> added;
  };

  void report_gap(const Placed& before, const Placed& after) {
    const int missing = number_of(before.rate.half_year) + 1;
    if (number_of(after.rate.half_year) == missing) return;
    const auto at = after.added ? after.added : before.added;
    findings_.push_back(finding(ErrorCode::interest_rate_gap,
                                {{"missing", name_of(half_year_of(missing))},
                                 {"before", name_of(before.rate.half_year)},
                                 {"after", name_of(after.rate.half_year)}},
                                at ? pointer_to("/rates", *at) : "/rates"));
  }

  std::vector<Placed> rows_;
  std::vector<Finding> findings_;
};

}  // namespace

ReferenceRates reference_rates(const std::vector<ReferenceRate>& added) {
  Joining joining;
  for (std::size_t i = 0; i < added.size(); ++i) joining.add(added[i], i);
  return joining.table();
}

std::vector<Finding> unlikely_rates(const ReferenceRates& rates) {
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const auto& percent = rates[i].percent;
    if (is_half_point(percent)) continue;
    const bool fraction = percent > Decimal{0} && percent < Decimal{1};
    findings.push_back(finding(
        fraction ? ErrorCode::interest_rate_as_fraction : ErrorCode::interest_rate_no_half_point,
        {{"half_year", name_of(rates[i].half_year)}, {"percent", percent.to_string()}},
        pointer_to(pointer_to("/rates", i), "percent")));
  }
  return findings;
}

const ReferenceRate& reference_rate_on(const ReferenceRates& rates, const Date& day) {
  const Date wanted = calendar_half_year(day).first();
  for (const auto& each : rates)
    if (each.half_year == wanted) return each;
  if (rates.empty()) fail(ErrorCode::value_empty, {}, "/rates");
  fail(ErrorCode::interest_rate_unknown,
       {{"half_year", name_of(wanted)},
        {"first", name_of(rates.front().half_year)},
        {"last", name_of(rates.back().half_year)}},
       "/day");
}

Date rates_known_until(const ReferenceRates& rates) {
  return calendar_half_year(rates.back().half_year).last();
}

DateRange calendar_half_year(const Date& day) {
  if (day.month() <= 6) return {Date(day.year(), 1, 1), Date(day.year(), 6, 30)};
  return {Date(day.year(), 7, 1), Date(day.year(), 12, 31)};
}

}  // namespace iop
