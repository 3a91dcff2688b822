#include <iop/rules/review/yearly_reviews.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Date;
using iop::FuzzyDate;
using iop::JsonValue;
using iop::ReviewYearState;
using iop::test::at;
using iop::test::partnership_with;
using iop::test::whole_review;
using Codes = std::vector<std::string>;

FuzzyDate fuzzy(const JsonValue& value) {
  if (value.kind == JsonValue::Kind::string) return Date::parse(value.text);
  return {"words", {Date::parse(value.items[0].text), Date::parse(value.items[1].text)}};
}

std::optional<iop::YearBasis> basis_of(const JsonValue& value, std::string_view name) {
  const auto* found = value.find(name);
  return found ? iop::from_word<iop::YearBasis>(found->text) : std::nullopt;
}

TEST_CASE("review.yearly: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("review_years.json"));
  REQUIRE(at(file, "cases").items.size() >= 15);
  for (const auto& each : at(file, "cases").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    std::vector<iop::Review> reviews;
    for (const auto& day : at(each, "reviews").items)
      reviews.push_back(whole_review("r" + std::to_string(reviews.size()), fuzzy(day)));
    const auto& term = at(each, "term").items;
    auto partnership = partnership_with(reviews, fuzzy(term[0]), fuzzy(term[1]));
    partnership.agreements[0].follow_up[0].year = basis_of(each, "duty_year");
    const auto yearly = iop::yearly_reviews(partnership, Date::parse(at(each, "day").text),
                                            basis_of(each, "basis"));

    const auto& expected = at(each, "years").items;
    REQUIRE(yearly.years.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto& year = yearly.years[i];
      const auto& row = expected[i].items;
      CHECK(year.widest.to_string() == row[0].text + ".." + row[1].text);
      CHECK(std::string{iop::word(year.state)} == row[2].text);
      CHECK(year.agreement == "a");
      CHECK(year.duty == "q");
    }
    CHECK(iop::test::codes(yearly.findings) == iop::test::texts(at(each, "findings")));
  }
}

TEST_CASE("review.yearly: Kvinnojouren has a review for its first year and none for its second") {
  const auto yearly = iop::yearly_reviews(iop::test::kvinnojouren(), Date(2024, 2, 1));
  REQUIRE(yearly.years.size() == 3);
  CHECK(yearly.years[0].held == Codes{"2022"});
  CHECK(yearly.years[0].state == ReviewYearState::met);
  CHECK(yearly.years[1].state == ReviewYearState::missing);
  CHECK(yearly.years[1].surely == iop::DateRange{Date(2023, 1, 31), Date(2023, 12, 31)});
  CHECK(yearly.years[1].clause == iop::ClauseId{"uppfoljning"});
  CHECK(iop::test::codes(yearly.findings) == Codes{"review.yearly_missing"});
}

TEST_CASE("review.yearly: an agreement that owes none is told so, once") {
  const auto yearly = iop::yearly_reviews(iop::test::jarva(), Date(2024, 12, 1));
  CHECK(yearly.years.empty());
  CHECK(iop::test::codes(yearly.findings) ==
        Codes{"review.not_owed", "review.not_owed", "review.not_owed"});
  // Owed once is not owed each year.
  auto partnership = partnership_with({});
  partnership.agreements[0].follow_up[0].times_per_year.reset();
  CHECK(iop::test::codes(iop::yearly_reviews(partnership, Date(2030, 1, 1)).findings) ==
        Codes{"review.not_owed"});
}

TEST_CASE("review.yearly: two owed in a year take two") {
  auto partnership = partnership_with({whole_review("one", Date(2024, 3, 1))});
  partnership.agreements[0].follow_up[0].times_per_year = iop::TimesPerYear{2};
  CHECK(iop::yearly_reviews(partnership, Date(2024, 12, 1)).years[0].state ==
        ReviewYearState::missing);
  partnership.facts->reviews.push_back(whole_review("two", Date(2024, 9, 1)));
  CHECK(iop::yearly_reviews(partnership, Date(2024, 12, 1)).years[0].state == ReviewYearState::met);
}

TEST_CASE("review.yearly: a waiver for the year that ends counts from the day it was given") {
  auto partnership = partnership_with({});
  partnership.facts->waivers = {{.duty = iop::DutyId{"q"},
                                 .period = FuzzyDate::parse("2024"),
                                 .waived_on = Date(2025, 1, 10),
                                 .reason = "r"}};
  const auto state = [&](const Date& day) {
    return iop::yearly_reviews(partnership, day).years.at(0).state;
  };
  CHECK(state(Date(2025, 1, 9)) == ReviewYearState::missing);
  CHECK(state(Date(2025, 1, 10)) == ReviewYearState::waived);
  partnership.facts->waivers[0].duty = iop::DutyId{"other"};
  CHECK(state(Date(2025, 1, 10)) == ReviewYearState::missing);
}

TEST_CASE("review.yearly: after an early ending nothing more is owed") {
  auto partnership = partnership_with({whole_review("r", Date(2024, 5, 1))});
  partnership.facts->endings = {{.ending = iop::test::rescinded("2025-03-14")}};
  const auto yearly = iop::yearly_reviews(partnership, Date(2027, 1, 1));
  REQUIRE(yearly.years.size() == 2);
  CHECK(yearly.years[1].widest == iop::DateRange{Date(2024, 12, 1), Date(2025, 3, 14)});
  CHECK_FALSE(yearly.years[1].whole);
  CHECK(yearly.years[1].state == ReviewYearState::not_owed);  // 104 of 365 days
  CHECK(yearly.findings.empty());
}

TEST_CASE("review.yearly: a duty that an amendment takes away is owed until then") {
  auto partnership = partnership_with({});
  partnership.agreements[0].amendments = {{.id = "m",
                                           .effective_on = Date(2025, 6, 1),
                                           .text = "t",
                                           .in_writing = true,
                                           .follow_up = std::vector<iop::FollowUpTerm>{}}};
  const auto yearly = iop::yearly_reviews(partnership, Date(2027, 1, 1));
  REQUIRE(yearly.years.size() == 2);  // the year that had begun is owed whole
  CHECK(yearly.years[1].widest.last() == Date(2025, 11, 30));
  CHECK(yearly.years[1].state == ReviewYearState::missing);
}

TEST_CASE("review.yearly: a prolonged term owes for its new years") {
  auto partnership = partnership_with({});
  partnership.agreements[0].amendments = {{.id = "m",
                                           .effective_on = Date(2026, 6, 1),
                                           .text = "t",
                                           .in_writing = true,
                                           .term_last = FuzzyDate{Date(2027, 11, 30)}}};
  CHECK(iop::yearly_reviews(partnership, Date(2028, 1, 1)).years.size() == 4);
}

TEST_CASE("review.yearly: a review counts for the agreement it names, else for all that hold it") {
  auto partnership = partnership_with({whole_review("r", Date(2024, 5, 1))});
  auto second = partnership.agreements[0];
  second.id = "b";
  second.follow_up[0].id = "q2";
  partnership.agreements.push_back(second);
  const auto held = [&](std::size_t year) {
    return iop::yearly_reviews(partnership, Date(2024, 6, 1)).years.at(year).held;
  };
  CHECK(held(0) == Codes{"r"});
  CHECK(held(1) == Codes{"r"});
  partnership.facts->reviews[0].agreement = iop::AgreementId{"b"};
  CHECK(held(0).empty());
  CHECK(held(1) == Codes{"r"});
}

TEST_CASE("review.yearly: the ends of the calendar") {
  const auto yearly = iop::yearly_reviews(
      partnership_with({}, Date(2198, 6, 1), Date(2199, 12, 31)), Date(2199, 12, 31));
  CHECK(iop::test::codes(yearly.findings) == Codes{"review.yearly_missing"});
  REQUIRE(yearly.years.size() == 2);
  CHECK(yearly.years[1].widest.last() == Date(2199, 12, 31));  // the second ends with the calendar
  CHECK(iop::yearly_reviews(partnership_with({}, Date(2198, 6, 1), Date(2199, 12, 31)),
                            Date(2199, 12, 31), iop::YearBasis::calendar_year)
            .years.size() == 2);  // calendar years stay within it
}

TEST_CASE("review.yearly: records list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::ReviewYear>());
  iop::test::check_fields(iop::test::example_of<iop::YearlyReviews>());
}

}  // namespace
