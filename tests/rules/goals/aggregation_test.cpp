#include <iop/rules/goals/aggregation.hpp>

#include <string>
#include <vector>

#include "rules/goals.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Aggregation;
using iop::Date;
using iop::DateRange;
using iop::Decimal;
using iop::ErrorCode;
using iop::FuzzyDate;
using iop::Indicator;
using iop::Language;
using iop::Measure;
using iop::Measurement;
using iop::test::at;

const DateRange year{Date(2024, 1, 1), Date(2024, 12, 31)};

std::optional<Aggregation> way_of(const iop::JsonValue& word) {
  return word.kind == iop::JsonValue::Kind::null ? std::nullopt
                                                 : iop::from_word<Aggregation>(word.text);
}

TEST_CASE("goals.aggregation: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("goals.json"));
  REQUIRE(at(file, "aggregation").items.size() >= 30);
  for (const auto& each : at(file, "aggregation").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto measured = iop::test::measured_of(each);
    const auto& days = at(each, "period").items;
    const DateRange period{Date::parse(days[0].text), Date::parse(days[1].text)};
    const auto ask = [&] {
      return iop::aggregate(measured.indicator, measured.measurements, period,
                            way_of(at(each, "way")));
    };
    const auto& expected = at(each, "expect");
    if (const auto* error = expected.find("error")) {
      CHECK(iop::test::thrown_code(ask) == error->text);
      continue;
    }
    const auto result = ask();
    CHECK(iop::test::is_fraction(result.value, at(expected, "value")));
    std::vector<std::string> missing;
    for (const auto& span : result.missing) missing.push_back(span.to_string());
    CHECK(missing == iop::test::texts(at(expected, "missing")));
    CHECK(iop::test::codes(result.findings) == iop::test::texts(at(expected, "findings")));
    for (const auto& finding : result.findings)
      for (const auto language : {Language::sv, Language::en})
        CHECK_FALSE(iop::test::has_unfilled_name(iop::message(finding, language)));
  }
}

TEST_CASE("goals.aggregation: why a sum of a cumulative, a share or a rating is refused") {
  Indicator indicator{.id = "i", .text = "x", .measure = Measure::cumulative};
  const auto sum = [&] { return iop::aggregate(indicator, {}, year, Aggregation::sum); };
  CHECK_CODE(sum(), ErrorCode::aggregation_cumulative_sum);
  indicator.measure = Measure::share;
  CHECK_CODE(sum(), ErrorCode::aggregation_share_sum);
  try {
    sum();
  } catch (const iop::CalculationError& error) {
    CHECK(iop::message(error.findings()[0], Language::en) ==
          "'i' is a share, and shares are not summed: 20 percent and 30 percent are not 50 "
          "percent.");
  }
  indicator.measure = Measure::rating;
  CHECK_CODE(sum(), ErrorCode::aggregation_rating);
  for (const auto measure : {Measure::yes_no, Measure::qualitative}) {
    indicator.measure = measure;
    CHECK_CODE(sum(), ErrorCode::aggregation_not_numbers);
    CHECK_CODE(iop::aggregate(indicator, {}, year), ErrorCode::aggregation_not_numbers);
  }
  indicator.measure = Measure::rating;
  CHECK_CODE(iop::aggregate(indicator, {}, year, Aggregation::pooled),
             ErrorCode::aggregation_not_a_share);
}

TEST_CASE("goals.aggregation: a share keeps its counts, unreduced") {
  Indicator indicator{.id = "i", .text = "x", .measure = Measure::share};
  Measurement spring{.indicator = {"i"}, .period = FuzzyDate::parse("2024-Q1")};
  spring.numerator = 10;
  spring.denominator = 20;
  Measurement rest = spring;
  rest.period = FuzzyDate::parse("2024-Q2");
  const auto result = iop::aggregate(indicator, {rest, spring}, year);
  CHECK(result.numerator == iop::Int128{20});
  CHECK(result.denominator == 40);
  CHECK(result.value == iop::Ratio{2000, 40});
  CHECK(result.counted == std::vector{spring, rest});  // in time order
  CHECK(result.way == Aggregation::pooled);
}

TEST_CASE("goals.aggregation: numbers at the end of their range are exact") {
  Indicator indicator{.id = "i", .text = "x", .measure = Measure::quantity};
  Measurement most{.indicator = {"i"}, .period = FuzzyDate::parse("2024")};
  most.value = Decimal::parse("999999999999999");
  CHECK(iop::aggregate(indicator, std::vector(1000, most), year).value ==
        iop::Ratio{iop::Int128{999'999'999'999'999} * 1000, 1});

  indicator.measure = Measure::share;
  Measurement share{.indicator = {"i"}, .period = FuzzyDate::parse("2024")};
  share.numerator = 1'000'000'000'000;
  share.denominator = 1'000'000'000'000;
  CHECK(iop::aggregate(indicator, std::vector(9, share), year).denominator == 9'000'000'000'000);
}

TEST_CASE("goals.aggregation: a value written for another measure is left out and told") {
  Indicator indicator{.id = "i", .text = "x", .measure = Measure::quantity};
  Measurement odd{.indicator = {"i"}, .period = FuzzyDate::parse("2024")};
  odd.yes = true;
  const auto result = iop::aggregate(indicator, {odd}, year);
  CHECK_FALSE(result.value.has_value());
  CHECK(iop::test::codes(result.findings) ==
        std::vector<std::string>{"measurement.form", "aggregation.nothing_measured"});
}

TEST_CASE("goals.aggregation: one step, with the value or the code that there is none") {
  Indicator indicator{.id = "i", .text = "Besök", .measure = Measure::quantity, .unit = "besök"};
  const auto steps =
      iop::explain(iop::aggregate(indicator, {iop::test::measured("2024", 7)}, year));
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].rule == iop::RuleId::goals_aggregation);
  CHECK(steps[0].value == iop::StepValue{iop::Ratio{7, 1}});
  CHECK(iop::explain(iop::aggregate(indicator, {}, year))[0].value ==
        iop::StepValue{ErrorCode::aggregation_nothing_measured});
}

TEST_CASE("goals.aggregation: the way that fits each measure") {
  CHECK(iop::aggregation_of(Measure::quantity) == Aggregation::sum);
  CHECK(iop::aggregation_of(Measure::share) == Aggregation::pooled);
  CHECK(iop::aggregation_of(Measure::cumulative) == Aggregation::latest);
  CHECK(iop::aggregation_of(Measure::rating) == Aggregation::latest);
  iop::test::check_fields(iop::test::example_of<iop::Aggregate>());
}

}  // namespace
