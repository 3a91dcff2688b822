#include <iop/rules/document/document_checks.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/cases.hpp"

namespace {

using List = std::vector<std::string>;

List found(const iop::DocumentChecks& checks) {
  iop::FindingList list;
  checks.report(list);
  return iop::test::places(std::move(list).take());
}

// Enough that a document without agreements is not told.
iop::DocumentChecks with_agreement() {
  iop::DocumentChecks checks;
  checks.defines("/agreements", "a", "/agreements/0/id");
  return checks;
}

TEST_CASE("a document without agreements") {
  CHECK(found(iop::DocumentChecks{}) == List{"value.missing"});
  CHECK(found(with_agreement()) == List{});
  iop::DocumentChecks unreadable;
  unreadable.unreadable("/agreements");
  CHECK(found(unreadable) == List{});
}

TEST_CASE("an agreement's own clauses are its own, duties are everybody's") {
  auto checks = with_agreement();
  checks.defines("/agreements/0/clauses", "c", "/agreements/0/clauses/0/id");
  checks.defines("/agreements/0/follow_up", "d", "/agreements/0/follow_up/0/id");
  checks.refers(iop::ClauseId{"c"}, "/agreements/0/term/clause");
  checks.refers(iop::ClauseId{"c"}, "/agreements/1/term/clause");
  checks.refers(iop::DutyId{"d"}, "/facts/reports/0/duty");
  checks.refers(iop::DutyId{"c"}, "/facts/reports/1/duty");
  CHECK(found(checks) == List{"reference.unknown at /agreements/1/term/clause",
                              "reference.unknown at /facts/reports/1/duty"});
}

TEST_CASE("what was found wrong with one part alone is told with the rest") {
  auto checks = with_agreement();
  checks.add_finding(iop::finding(iop::ErrorCode::value_empty, {}, "/title"));
  CHECK(found(checks) == List{"value.empty at /title"});
}

// ---- members that this version does not know

List unknown(const std::string& name, const std::string& record,
             const iop::DocumentChecks::Names& absent = {}) {
  auto checks = with_agreement();
  checks.unknown(name, {"breach_by", "divisor", "payable_unit", "clause"}, absent,
                 record + "/" + name);
  return found(checks);
}

TEST_CASE("an unknown member in a term is told, everywhere below an agreement but in its words") {
  const std::string terms = "/agreements/0/repayment";
  CHECK(unknown("period", terms) == List{"value.not_read at /agreements/0/repayment/period"});
  CHECK(unknown("index", "/agreements/1") == List{"value.not_read at /agreements/1/index"});
  CHECK(unknown("unit", "/agreements/0/goals/0/indicators/0/target").size() == 1);
  CHECK(unknown("page", "/agreements/0/clauses/3") == List{});
  CHECK(unknown("page", "/agreements/0/clauses/3/quote") == List{});
  for (const auto* elsewhere : {"/facts/payments/0", "/parties/0", "/series/0/figures/1", ""})
    CHECK(unknown("period", elsewhere) == List{});
}

TEST_CASE("a name of one's own begins with x-, a tool's with a dollar sign") {
  for (const auto* own : {"x-note", "x-", "x-divisor", "$comment", "$divisor"})
    CHECK(unknown(own, "/agreements/0/repayment", {"divisor"}) == List{});
  for (const auto* other : {"x", "X-note", "x_note", "note"})
    CHECK(unknown(other, "/agreements/0/repayment").size() == 1);
}

TEST_CASE("an unknown member is told once, by what it most likely is") {
  CHECK(unknown("divisors", "/agreements/0/repayment", {"divisor"}) ==
        List{"value.similar_name at /agreements/0/repayment/divisors"});
  CHECK(unknown("divisors", "/agreements/0/repayment") ==  // the right one is there as well
        List{"value.not_read at /agreements/0/repayment/divisors"});
  CHECK(unknown("status", "/agreements/0") == List{"value.derived at /agreements/0/status"});
  CHECK(unknown("notes", "/facts/payments/0", {"note"}) ==
        List{"value.similar_name at /facts/payments/0/notes"});
}

// ---- ids that look the same

TEST_CASE("a reference that only looks right says where it differs, whatever it refers to") {
  const std::string written = "fo\u0308reningen", meant = "f\u00F6reningen";
  auto checks = with_agreement();
  const auto define = [&](const std::string& list) {
    checks.defines(list, meant, list + "/0/id");
  };
  for (const auto* list : {"/parties", "/agreements/0/clauses", "/agreements/0/extensions",
                           "/agreements/0/follow_up", "/agreements/0/goals/0/indicators",
                           "/agreements/0/payment/components", "/series",
                           "/facts/reviews/0/improvement_areas"})
    define(list);
  const std::string at = "/agreements/0/x/";
  checks.refers(iop::PartyId{written}, at + "party");
  checks.refers(iop::ClauseId{written}, at + "clause");
  checks.refers(iop::ExtensionId{written}, at + "extension");
  checks.refers(iop::DutyId{written}, at + "duty");
  checks.refers(iop::IndicatorId{written}, at + "indicator");
  checks.refers(iop::ComponentId{written}, at + "component");
  checks.refers(iop::SeriesId{written}, at + "series");
  checks.refers(iop::ReviewItemId{written}, at + "item");
  checks.refers(iop::AgreementId{"\u0430"}, at + "agreement");  // a Cyrillic a
  iop::FindingList list;
  checks.report(list);
  const auto findings = std::move(list).take();
  REQUIRE(findings.size() == 9);
  for (const auto& each : findings) {
    CAPTURE(each.pointer);
    CHECK(each.code == iop::ErrorCode::reference_looks_alike);
  }
  CHECK(iop::message(findings[0], iop::Language::en) ==
        "'fo\u0308reningen' is not among parties but looks like 'f\u00F6reningen': character 2 is "
        "U+006F U+0308 here and U+00F6 there.");
  CHECK(iop::message(findings[8], iop::Language::en).ends_with(
      "character 1 is U+0430 here and U+0061 there."));
}

TEST_CASE("a reference that does not look like any id is unknown, with the nearest as before") {
  auto checks = with_agreement();
  checks.defines("/parties", "f\u00F6reningen", "/parties/0/id");
  checks.refers(iop::PartyId{"foreningen"}, "/agreements/0/parties/0/party");
  iop::FindingList list;
  checks.report(list);
  const auto findings = std::move(list).take();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == iop::ErrorCode::reference_unknown);
  CHECK(iop::hint(findings[0], iop::Language::en).starts_with("Was 'f\u00F6reningen' meant?"));
}

TEST_CASE("two ids of one list that look the same are told once") {
  auto checks = with_agreement();
  checks.defines("/parties", "town", "/parties/0/id");
  checks.defines("/parties", "town ", "/parties/1/id");
  checks.defines("/series", "town", "/series/0/id");  // another list
  checks.defines("/agreements/0/clauses", "m\u00F6te", "/agreements/0/clauses/0/id");
  checks.defines("/agreements/1/clauses", "mo\u0308te", "/agreements/1/clauses/0/id");
  checks.defines("/agreements/0/follow_up", "m\u00F6te", "/agreements/0/follow_up/0/id");
  checks.defines("/agreements/1/follow_up", "mo\u0308te", "/agreements/1/follow_up/0/id");
  auto twins = found(checks);
  std::ranges::sort(twins);
  // A duty is everybody's, a clause its agreement's own.
  CHECK(twins == List{"reference.alike_ids at /agreements/0/follow_up/0/id",
                      "reference.alike_ids at /parties/1/id"});
}

}  // namespace
