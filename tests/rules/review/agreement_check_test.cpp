#include <iop/rules/review/agreement_check.hpp>

#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::Partnership;
using iop::Screening;

Partnership kalmar() { return iop::parse_partnership(iop::test::kalmar_text()); }

Screening screening(const std::string& id, const Date& made_on,
                    const std::optional<std::string>& agreement = {}) {
  Screening result{.id = id, .made_on = made_on, .text = "x"};
  if (agreement) result.agreement = iop::AgreementId{*agreement};
  return result;
}

std::string id_of(const std::optional<Screening>& found) { return found ? found->id : ""; }

TEST_CASE("a check of an agreement is the parts of it, on a day") {
  const auto partnership = kalmar();
  const auto& agreement = partnership.agreement("2023-2026");
  const auto remark = iop::finding(iop::ErrorCode::json_byte_order_mark);
  const auto check = iop::agreement_check(partnership, "2023-2026", Date(2026, 1, 1), {remark});
  CHECK(check.title == agreement.title);
  CHECK(check.completeness == iop::completeness(agreement));
  CHECK(check.contributions == iop::contribution_shares(agreement));
  CHECK(check.term_length == iop::term_length(agreement));
  CHECK(check.legal_references == iop::legal_references(agreement, Date(2026, 1, 1)));
  CHECK_FALSE(check.screening.has_value());
  CHECK(check.findings == std::vector{remark});
  CHECK_CODE(iop::agreement_check(partnership, "x", Date(2026, 1, 1)),
             iop::ErrorCode::agreement_unknown);
  // Another table of laws is passed on.
  CHECK(iop::agreement_check(partnership, "2023-2026", Date(2026, 1, 1), {}, {})
            .legal_references.references.at(0)
            .status == iop::ReferenceStatus::unknown);
}

TEST_CASE("the terms of a check are those in force on the day") {
  auto partnership = kalmar();
  auto& agreement = partnership.agreements.back();
  agreement.goals.clear();
  agreement.amendments = {{.id = "m",
                           .effective_on = Date(2025, 1, 1),
                           .text = "x",
                           .in_writing = true,
                           .goals = std::vector<iop::Goal>{{.id = "g", .text = "x"}}}};
  const auto status = [&](const Date& day) {
    return iop::agreement_check(partnership, agreement.id, day).completeness.headings.at(3).status;
  };
  CHECK(status(Date(2024, 12, 31)) == iop::HeadingStatus::missing);
  CHECK(status(Date(2025, 1, 1)) == iop::HeadingStatus::present);
}

TEST_CASE("the screening of an agreement is the latest made by the day that belongs to it") {
  auto partnership = kalmar();
  const std::string id = partnership.agreements.back().id;
  auto later = partnership.agreements.back();
  later.id = "next";
  later.term = {.first = Date(2026, 12, 1), .last = Date(2029, 11, 30)};
  partnership.agreements.push_back(later);
  partnership.facts->screenings = {
      screening("first", Date(2023, 5, 1)), screening("second", Date(2023, 6, 1)),
      screening("named", Date(2024, 1, 1), "next"), screening("during", Date(2025, 1, 1))};
  CHECK(id_of(iop::screening_of(partnership, id, Date(2023, 4, 30))).empty());
  CHECK(id_of(iop::screening_of(partnership, id, Date(2023, 5, 1))) == "first");
  CHECK(id_of(iop::screening_of(partnership, id, Date(2024, 6, 1))) == "second");
  CHECK(id_of(iop::screening_of(partnership, id, Date(2025, 6, 1))) == "during");
  // Made while the one before it held, and named for the next: both may be the next one's.
  CHECK(id_of(iop::screening_of(partnership, "next", Date(2024, 6, 1))) == "named");
  CHECK(id_of(iop::screening_of(partnership, "next", Date(2025, 6, 1))) == "during");
  CHECK(iop::agreement_check(partnership, id, Date(2023, 5, 1)).screening->screening == "first");
  partnership.facts.reset();
  CHECK(id_of(iop::screening_of(partnership, id, Date(2025, 1, 1))).empty());
}

TEST_CASE("the steps of a check are those of its parts") {
  auto partnership = kalmar();
  partnership.facts->screenings = {screening("s", Date(2023, 5, 1))};
  const auto check = iop::agreement_check(partnership, "2023-2026", Date(2025, 3, 14));
  const auto steps = iop::explain(check);
  CHECK(steps.size() ==
        iop::explain(*check.screening).size() + iop::explain(check.completeness).size() +
            iop::explain(check.legal_references).size() + iop::explain(check.term_length).size() +
            iop::explain(check.contributions).size());
  std::set<std::string_view> rules;
  for (const auto& step : steps) rules.insert(iop::word(step.rule));
  CHECK(rules.size() == 11);  // all but contributions.years: nothing of Kalmar's is per year
}

TEST_CASE("records of a check list their fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::AgreementCheck>());
}

}  // namespace
