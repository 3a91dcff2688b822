#include <iop/rules/law/legal_references.hpp>

#include <set>
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

using iop::Date;
using iop::Law;
using iop::ReferenceStatus;
using iop::test::at;
using List = std::vector<std::string>;

TEST_CASE("completeness.legal_references: every case of the case file") {
  const auto file = iop::test::json(iop::test::case_file("completeness.json"));
  REQUIRE(at(file, "references").items.size() >= 10);
  for (const auto& each : at(file, "references").items) {
    CAPTURE(at(each, "id").text);
    CAPTURE(at(each, "note").text);
    auto agreement = iop::test::agreement_of("", "2023-12-01", at(each, "last").text);
    agreement.laws = {{.sfs = at(each, "sfs").text}};
    const auto result = iop::legal_references(agreement, Date::parse(at(each, "day").text));
    const std::string status = at(each, "status").text;
    REQUIRE(result.references.size() == 1);
    CHECK(iop::word(result.references[0].status) == status);
    CHECK(iop::test::codes(result.findings) ==
          (status == "in_force" ? List{} : List{"completeness.law_" + status}));
  }
}

TEST_CASE("completeness.legal_references: Kalmar's reference to the act of 2001") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto& agreement = partnership.agreement("2023-2026");
  const auto before = iop::legal_references(agreement, Date(2025, 3, 14));
  REQUIRE(before.findings.size() == 1);
  CHECK(iop::severity(before.findings[0]) == iop::Severity::remark);
  CHECK(iop::message(before.findings[0], iop::Language::en) ==
        "The agreement refers to socialtjänstlagen (2001:453) 5 kap. 7 §, which holds up to and "
        "including 2025-06-30, before the agreement's last day, and is then replaced by "
        "socialtjänstlagen (2025:400).");
  const auto after = iop::legal_references(agreement, Date(2025, 7, 1));
  REQUIRE(after.findings.size() == 1);
  CHECK(iop::severity(after.findings[0]) == iop::Severity::warning);
  CHECK(after.references[0].clause == iop::ClauseId{"socialnamndens-ansvar"});
  CHECK(after.references[0].law->replaced_by == "2025:400");
}

TEST_CASE("completeness.legal_references: the table is an argument") {
  auto agreement = iop::test::plain_agreement();
  agreement.laws = {{.sfs = "2001:453", .name = "SoL", .provision = "5 kap. 7 §"}};
  const std::vector<Law> none;
  auto result = iop::legal_references(agreement, Date(2026, 1, 1), none);
  CHECK(result.references[0].status == ReferenceStatus::unknown);
  CHECK_FALSE(result.references[0].law.has_value());
  CHECK(iop::message(result.findings[0], iop::Language::en) ==
        "SoL (2001:453) 5 kap. 7 § is not in the table of laws, so whether it holds is unknown.");
  const std::vector<Law> ended{
      {.sfs = "2001:453", .name = "gammal lag", .last = Date(2024, 12, 31), .source = "x"}};
  result = iop::legal_references(agreement, Date(2026, 1, 1), ended);
  CHECK(result.references[0].status == ReferenceStatus::superseded);
  CHECK(result.findings[0].details.back().value == "–");  // no successor is known
}

TEST_CASE("completeness.legal_references: an amendment that prolongs the term counts") {
  auto agreement = iop::test::plain_agreement(iop::test::days("2022-07-01..2025-06-30"));
  agreement.laws = {{.sfs = "2001:453"}};
  CHECK(iop::legal_references(agreement, Date(2025, 1, 1)).findings.empty());
  agreement.amendments = {
      {.id = "m", .effective_on = Date(2025, 6, 1), .text = "x", .term_last = Date(2026, 6, 30)}};
  CHECK(iop::legal_references(agreement, Date(2025, 1, 1)).references[0].status ==
        ReferenceStatus::superseded_later);
}

TEST_CASE("completeness.legal_references: the table of the library is in order") {
  std::set<std::string> numbers;
  for (const auto& law : iop::known_laws()) {
    CAPTURE(law.sfs);
    CHECK(numbers.insert(law.sfs).second);
    CHECK_FALSE(law.name.empty());
    CHECK_FALSE(law.source.empty());
    CHECK(law.last.has_value() == law.replaced_by.has_value());
  }
  for (const auto& law : iop::known_laws())
    if (law.replaced_by) CHECK(numbers.contains(*law.replaced_by));
  CHECK(numbers.contains("2016:1145"));
}

TEST_CASE("completeness.legal_references: a step names the law, the day and the clause") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto steps =
      iop::explain(iop::legal_references(partnership.agreement("2023-2026"), Date(2026, 1, 1)));
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].rule == iop::RuleId::completeness_legal_references);
  CHECK(steps[0].law == "2001:453");
  CHECK(steps[0].clause == iop::ClauseId{"socialnamndens-ansvar"});
  CHECK(std::get<Date>(*iop::find_operand(steps[0], "law_last")) == Date(2025, 6, 30));
  CHECK(std::get<std::string>(steps[0].value) == "superseded");
}

TEST_CASE("completeness.legal_references: records list their fields in order") {
  iop::test::for_each_record<iop::LegalReferences>([&]<class Record>() {
    if constexpr (!std::is_same_v<Record, iop::Finding> && !std::is_same_v<Record, iop::Detail>)
      iop::test::check_fields(iop::test::example_of<Record>());
  });
}

}  // namespace
