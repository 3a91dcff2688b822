#include <iop/rules/law/reference_rates.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::Decimal;
using iop::ErrorCode;
using iop::reference_rates;
using iop::ReferenceRate;
using List = std::vector<std::string>;

ReferenceRate row(Date half_year, const char* percent) {
  return {half_year, Decimal::parse(percent), "x"};
}

List problems(const std::vector<ReferenceRate>& rows) {
  try {
    static_cast<void>(reference_rates(rows));
  } catch (const iop::CalculationError& error) {
    return iop::test::places(error.findings());
  }
  return {};
}

TEST_CASE("interest.reference_rate: the built-in table has every half-year from 2002 to 2024") {
  const auto rates = reference_rates();
  REQUIRE(rates.size() == 45);
  Date half_year{2002, 7, 1};
  for (const auto& rate : rates) {
    CHECK(rate.half_year == half_year);
    CHECK_FALSE(rate.source.empty());
    half_year = half_year.plus_months(6);
  }
  CHECK(iop::rates_known_until(rates) == Date(2024, 12, 31));
  CHECK(iop::reference_rate_on(rates, Date(2012, 7, 1)).percent == Decimal::parse("1.50"));
  CHECK(iop::reference_rate_on(rates, Date(2012, 7, 1)).source.find("rättelse") !=
        std::string::npos);
  CHECK(iop::reference_rate_on(rates, Date(2018, 12, 31)).percent == Decimal::parse("-0.5"));
  CHECK(iop::reference_rate_on(rates, Date(2024, 12, 31)).percent == Decimal::parse("4.00"));
  for (const auto& day : {Date(2024, 1, 1), Date(2024, 7, 1)})
    CHECK(iop::reference_rate_on(rates, day).source.starts_with("Riksbanken, riksbank.se/"));
  CHECK_CODE(iop::reference_rate_on(rates, Date(2025, 1, 1)), ErrorCode::interest_rate_unknown);
  CHECK_CODE(iop::reference_rate_on({}, Date(2024, 7, 1)), ErrorCode::value_empty);
}

TEST_CASE("interest.reference_rate: rows are added in any order, at either end") {
  const auto rates = reference_rates(
      {row(Date(2025, 7, 1), "2.5"), row(Date(2025, 1, 1), "3.00"), row(Date(2002, 1, 1), "5")});
  CHECK(rates.size() == 48);
  CHECK(rates.front().half_year == Date(2002, 1, 1));
  CHECK(iop::rates_known_until(rates) == Date(2025, 12, 31));
  CHECK(reference_rates(rates) == rates);  // a whole table is rows too
}

TEST_CASE("interest.reference_rate: a row that agrees with the table gives its source") {
  const auto rates = reference_rates({row(Date(2024, 7, 1), "4")});
  CHECK(rates.size() == 45);
  CHECK(rates.back().source == "x");
  CHECK(rates.back().percent.to_string() == "4.00");
}

TEST_CASE("interest.reference_rate: a gap, a second row, a contradiction, each at its place") {
  CHECK(problems({row(Date(2025, 7, 1), "2.75")}) == List{"interest.rate_gap at /rates/0"});
  CHECK(problems({row(Date(2001, 1, 1), "2.75")}) == List{"interest.rate_gap at /rates/0"});
  CHECK(problems({row(Date(2025, 1, 1), "4.00"), row(Date(2025, 1, 1), "4.00")}) ==
        List{"interest.rate_duplicate at /rates/1"});
  CHECK(problems({row(Date(2024, 1, 1), "4.00"), row(Date(2024, 1, 1), "4.00")}) ==
        List{"interest.rate_duplicate at /rates/1"});
  CHECK(problems({row(Date(2024, 1, 1), "3.50")}) ==
        List{"interest.rate_contradicts at /rates/0/percent"});
  CHECK(problems({row(Date(2024, 7, 1), "4.25")}) ==
        List{"interest.rate_contradicts at /rates/0/percent"});
  CHECK(problems({row(Date(2024, 7, 2), "4.00"), row(Date(2024, 4, 1), "4.00")}) ==
        List{"interest.not_a_half_year at /rates/0/half_year",
             "interest.not_a_half_year at /rates/1/half_year"});
  CHECK(problems({row(Date(2025, 1, 1), "100.01")}) == List{"value.range at /rates/0/percent"});
  CHECK(problems({row(Date(2025, 1, 1), "-100")}).empty());
  CHECK(problems({{Date(2025, 1, 1), iop::Decimal{3}, " "}}) ==
        List{"value.empty at /rates/0/source"});
}

TEST_CASE("interest.reference_rate: a rate that is no half point is told at its place") {
  const auto unlikely = [](const char* percent) {
    return iop::test::places(iop::unlikely_rates({row(Date(2025, 1, 1), percent)}));
  };
  for (const char* percent : {"4", "4.0", "3.50", "0.5", "0", "-0.50", "-1.500000", "100"})
    CHECK(unlikely(percent).empty());
  for (const char* percent : {"3.75", "4.25", "1.01", "-0.25", "-0.04", "99.999999"})
    CHECK(unlikely(percent) == List{"interest.rate_no_half_point at /rates/0/percent"});
  // 0.5 is a rate; any other between 0 and 1 is likely so many hundredths.
  for (const char* percent : {"0.04", "0.035", "0.25", "0.999999", "0.000001"})
    CHECK(unlikely(percent) == List{"interest.rate_as_fraction at /rates/0/percent"});
  CHECK(iop::test::places(
            iop::unlikely_rates({row(Date(2025, 1, 1), "3"), row(Date(2025, 7, 1), "2.75")})) ==
        List{"interest.rate_no_half_point at /rates/1/percent"});
  CHECK(iop::unlikely_rates(reference_rates()).empty());
}

TEST_CASE("a calendar half-year ends in June or December") {
  CHECK(iop::calendar_half_year(Date(2024, 6, 30)) ==
        DateRange(Date(2024, 1, 1), Date(2024, 6, 30)));
  CHECK(iop::calendar_half_year(Date(2199, 12, 31)) ==
        DateRange(Date(2199, 7, 1), Date(2199, 12, 31)));
}

TEST_CASE("the record of a rate lists its fields as it declares them") {
  iop::test::check_fields(row(Date(2024, 7, 1), "4.00"));
}

}  // namespace
