#include <iop/rules/review/completeness.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/agreements.hpp"
#include "support/cases.hpp"
#include "support/check_fields.hpp"
#include "support/example.hpp"
#include "support/print.hpp"

namespace {

using iop::AgreementHeading;
using iop::CheckedHeading;
using iop::HeadingStatus;
using iop::RuleId;
using iop::TermLengthStatus;
using iop::test::at;
using List = std::vector<std::string>;

List missing(const CheckedHeading& heading) {
  List names;
  for (const auto& part : heading.parts)
    if (!part.present) names.emplace_back(iop::word(part.part));
  return names;
}

const CheckedHeading& heading(const iop::Completeness& of, AgreementHeading which) {
  return of.headings.at(static_cast<std::size_t>(which));
}

TEST_CASE("completeness.headings: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("completeness.json"));
  REQUIRE(at(file, "headings").items.size() >= 7);
  for (const auto& each : at(file, "headings").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    const auto agreement = iop::test::agreement_of(iop::test::members_text(at(each, "members")),
                                                   "2023-12-01", "2026-11-30");
    const auto result = iop::completeness(agreement);
    REQUIRE(result.headings.size() == 11);
    const auto absent = iop::test::texts(at(each, "missing"));
    List codes;
    for (std::size_t i = 0; i < 11; ++i) {
      const auto& found = result.headings[i];
      CHECK(static_cast<std::size_t>(found.heading) == i);
      const std::string name{iop::word(found.heading)};
      CAPTURE(name);
      const auto* partly = at(each, "partly").find(name);
      const bool gone = std::ranges::find(absent, name) != absent.end();
      CHECK(found.status == (gone     ? HeadingStatus::missing
                             : partly ? HeadingStatus::partly
                                      : HeadingStatus::present));
      if (partly) CHECK(missing(found) == iop::test::texts(*partly));
      if (gone) codes.push_back("completeness.heading_missing");
      if (partly) codes.push_back("completeness.heading_partly");
    }
    if (const auto* also = each.find("also"))
      for (const auto& code : iop::test::texts(*also)) codes.push_back(code);
    CHECK(iop::test::codes(result.findings) == codes);
  }
}

TEST_CASE("completeness.headings: Kalmar's agreement, heading by heading") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto result = iop::completeness(partnership.agreement("2023-2026"));
  using H = AgreementHeading;
  const std::map<H, List> partly{
      {H::parties_and_organisation, {"working_groups"}},
      {H::economy, {"stated_amount", "societal_gain", "cost_effectiveness"}},
      {H::term_and_notice_period, {"notice_period"}}};
  for (const auto& each : result.headings) {
    CAPTURE(std::string{iop::word(each.heading)});
    const auto found = partly.find(each.heading);
    CHECK(each.status == (found == partly.end() ? HeadingStatus::present : HeadingStatus::partly));
    if (found != partly.end()) CHECK(missing(each) == found->second);
  }
  // The amount is in an annex; what the file holds is an example.
  CHECK(iop::test::codes(result.findings) ==
        List{"completeness.heading_partly", "completeness.heading_partly",
             "completeness.heading_partly", "completeness.amount_is_example"});
  const auto& rescission = heading(result, H::renegotiation_rescission_disputes).parts.at(1);
  CHECK(rescission.members == List{"rescission"});
  CHECK(rescission.clauses == std::vector{iop::ClauseId{"havning"}});
}

TEST_CASE("completeness.headings: money whose amount is no example is stated") {
  auto agreement = iop::test::agreement_of(
      R"("contributions": [{"party": "town", "kind": "money", "text": "x", "amount": "1.00"}])",
      "2023-12-01", "2026-11-30");
  const auto stated = [&] {
    return heading(iop::completeness(agreement), AgreementHeading::economy).parts.at(1);
  };
  CHECK(stated().present);
  CHECK(stated().members == List{"contributions"});
  agreement.contributions[0].example = true;
  CHECK_FALSE(stated().present);
  agreement.contributions[0].example = false;
  agreement.contributions[0].kind = iop::ContributionKind::premises;
  CHECK_FALSE(stated().present);
}

TEST_CASE("completeness.headings: one party is no partnership, and clauses are named once") {
  auto agreement = iop::test::plain_agreement();
  agreement.parties.resize(1, {.party = {"town"}});
  CHECK_FALSE(heading(iop::completeness(agreement), AgreementHeading::parties_and_organisation)
                  .parts.at(0)
                  .present);
  agreement.core_values = {{.text = "x", .clause = iop::ClauseId{"v"}},
                           {.text = "y", .clause = iop::ClauseId{"v"}},
                           {.text = "z"}};
  const auto values = heading(iop::completeness(agreement), AgreementHeading::core_values);
  CHECK(values.parts.at(0).clauses == std::vector{iop::ClauseId{"v"}});
}

TEST_CASE("completeness.headings: a step for each, with its clause and what is missing") {
  const auto steps = iop::explain(
      iop::completeness(iop::parse_partnership(iop::test::kalmar_text()).agreement("2023-2026")));
  REQUIRE(steps.size() == 11);
  CHECK(steps[7].rule == RuleId::completeness_headings);
  CHECK(steps[7].clause == iop::ClauseId{"avtalstid"});
  CHECK(std::get<std::string>(steps[7].value) == "partly");
  CHECK(std::get<std::string>(*iop::find_operand(steps[7], "missing")) == "notice_period");
  CHECK(iop::find_operand(steps[0], "missing") == nullptr);
}

TEST_CASE("completeness.typical_term: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("completeness.json"));
  REQUIRE(at(file, "terms").items.size() >= 10);
  for (const auto& each : at(file, "terms").items) {
    CAPTURE(at(each, "id").text);
    const auto length = iop::term_length(
        iop::test::agreement_of("", at(each, "first").text, at(each, "last").text));
    CHECK(iop::word(length.status) == at(each, "status").text);
    const std::string status = at(each, "status").text;
    CHECK(iop::test::codes(length.findings) == (status == "typical" ? List{}
                                                : status == "unknown"
                                                    ? List{"completeness.term_unclear"}
                                                    : List{"completeness.term_not_typical"}));
    for (const auto& finding : length.findings)
      CHECK(iop::severity(finding) == iop::Severity::remark);
  }
}

TEST_CASE("completeness.typical_term: amendments count, and a reversed term is said to be one") {
  auto agreement = iop::test::plain_agreement(iop::test::days("2023-12-01..2025-11-30"));
  CHECK(iop::term_length(agreement).status == TermLengthStatus::shorter);
  agreement.amendments = {{.id = "m",
                           .effective_on = iop::Date(2025, 1, 1),
                           .text = "x",
                           .in_writing = true,
                           .term_last = iop::Date(2026, 11, 30)}};
  const auto length = iop::term_length(agreement);
  CHECK(length.status == TermLengthStatus::typical);
  CHECK(length.last.text() == "2026-11-30");
  agreement.amendments.clear();
  agreement.term.last = iop::Date(2023, 1, 1);
  CHECK(iop::test::codes(iop::term_length(agreement).findings) == List{"date.reversed"});
  CHECK(iop::term_length(agreement).status == TermLengthStatus::unknown);
  // The whole range of days does not leave it.
  CHECK(iop::term_length(iop::test::plain_agreement(iop::test::days("1900-01-01..2199-12-31")))
            .status == TermLengthStatus::longer);
  CHECK(iop::term_length(iop::test::plain_agreement(iop::test::days("2198-01-01..2199-12-31")))
            .status == TermLengthStatus::shorter);
}

TEST_CASE("completeness.headings: records list their fields in the order of their declaration") {
  iop::test::for_each_record<iop::Completeness>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
  iop::test::check_fields(iop::test::example_of<iop::TermLength>());
}

}  // namespace
