#include <iop/rules/follow_up/obligations.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::FuzzyDate;
using iop::Obligation;
using iop::ObligationKind;

TEST_CASE("the last day of an obligation is its last day of grace, else its latest due day") {
  const DateRange march{Date(2025, 3, 1), Date(2025, 3, 31)};
  Obligation obligation{.id = "a/report/r",
                        .kind = ObligationKind::report,
                        .text = "",
                        .window = march,
                        .due = FuzzyDate::parse("2025-03")};
  CHECK(iop::last_day(obligation) == Date(2025, 3, 31));
  obligation.grace_last = Date(2025, 4, 14);
  CHECK(iop::last_day(obligation) == Date(2025, 4, 14));
}

TEST_CASE("the default of a reading of follow-up is to leave both questions open") {
  CHECK_FALSE(iop::FollowUpReading{}.year.has_value());
  CHECK_FALSE(iop::FollowUpReading{}.part_year.has_value());
  CHECK(iop::from_word<iop::PartYearReading>("whole") == iop::PartYearReading::whole);
}

TEST_CASE("obligations: records list their fields in the order of their declaration") {
  iop::test::for_each_record<Obligation>(
      [&]<class Record>() { iop::test::check_fields(iop::test::example_of<Record>()); });
  iop::test::check_fields(iop::test::example_of<iop::FollowUpReading>());
}

}  // namespace
