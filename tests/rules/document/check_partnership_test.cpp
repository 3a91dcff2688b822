#include <iop/rules/document/check_partnership.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/documents.hpp"
#include "support/print.hpp"

namespace {

using iop::check_partnership;
using iop::Date;
using iop::Partnership;
using iop::test::kronor;
using List = std::vector<std::string>;

Partnership small() { return iop::parse_partnership(iop::test::small_text); }

TEST_CASE("of every example, the value says what its file says") {
  int files = 0;
  for (const auto& each :
       std::filesystem::directory_iterator(std::string{IOP_SOURCE_DIR} + "/examples/data")) {
    if (each.path().extension() != ".json") continue;
    CAPTURE(each.path().filename().string());
    ++files;
    CHECK(check_partnership(iop::read_partnership(each.path())) == iop::validate(each.path()));
  }
  CHECK(files >= 5);
}

struct Fault {
  std::string what;
  std::function<void(Partnership&)> make;
  List found;
};

iop::PaymentComponent component() {
  return {.id = "base",
          .every = iop::Frequency::year,
          .paid = iop::PaidWhen::advance,
          .amount = kronor("1000.00")};
}
void add_component(Partnership& partnership, iop::PaymentComponent component) {
  auto& payment = *partnership.agreements[0].payment;
  payment.months.clear();
  payment.amount.reset();
  payment.components.push_back(std::move(component));
}

// One fault in a value of each kind, and what is told of it.
const std::vector<Fault>& faults() {
  static const std::vector<Fault> list{
      {"a term that ends before it begins",
       [](auto& p) { p.agreements[0].term.last = Date(2020, 1, 1); },
       {"date.reversed at /agreements/0/term/last"}},
      {"no agreement", [](auto& p) { p.agreements.clear(); }, {"value.missing"}},
      {"a blank text", [](auto& p) { p.title = " "; }, {"value.empty at /title"}},
      {"a blank id",
       [](auto& p) { p.parties[0].id = ""; },
       {"value.empty at /parties/0/id"}},  // nobody can say which party is not there
      {"a question of the skeleton",
       [](auto& p) { p.parties[1].name = "<Its name.>"; },
       {"value.placeholder at /parties/1/name"}},
      {"the words of a vague day",
       [](auto& p) {
         p.since = iop::FuzzyDate{"<when>", {Date(2020, 1, 1), Date(2020, 12, 31)}};
       },
       {"value.placeholder at /since/text"}},
      {"another format",
       [](auto& p) { p.schema = "iop-partnership/2"; },
       {"schema.newer at /schema"}},
      {"no format of ours", [](auto& p) { p.schema = "x"; }, {"schema.unknown at /schema"}},
      {"an amount that no document holds",
       [](auto& p) { p.agreements[0].payment->amount = kronor("100000000000.01"); },
       {"money.range at /agreements/0/payment/amount"}},
      {"an amount below zero",
       [](auto& p) { p.agreements[0].payment->amount = kronor("-1.00"); },
       {"money.negative at /agreements/0/payment/amount"}},
      {"a party that is not there",
       [](auto& p) { p.agreements[0].parties[0].party.value = "twon"; },
       {"reference.unknown at /agreements/0/parties/0/party"}},
      {"an id twice",
       [](auto& p) { p.parties[1].id = "town"; },
       {"reference.duplicate at /parties/1/id",
        "reference.unknown at /agreements/0/parties/1/party"}},
      {"a clause of no agreement",
       [](auto& p) { p.agreements[0].clauses.clear(); },
       {"reference.unknown at /agreements/0/term/clause",
        "reference.unknown at /agreements/0/payment/clause"}},
      {"two forms of payment",
       [](auto& p) { p.agreements[0].payment->components.push_back(component()); },
       {"payment.two_forms at /agreements/0/payment/components"}},
      {"a component outside the term",
       [](auto& p) {
         auto outside = component();
         outside.last = Date(2027, 1, 1);
         add_component(p, outside);
       },
       {"schedule.component_outside at /agreements/0/payment/components/0/last"}},
      {"a series that is not there",
       [](auto& p) {
         auto indexed = component();
         indexed.indexation = iop::Indexation{
             .series = {"index"}, .base = Date(2023, 12, 1), .reference = {.years_before = 1}};
         add_component(p, indexed);
       },
       {"reference.unknown at /agreements/0/payment/components/0/indexation/series"}},
      {"a fact recorded before it happened",
       [](auto& p) { p.facts->payments->at(0).recorded_on = Date(2023, 12, 19); },
       {"date.recorded_early at /facts/payments/0/recorded_on"}},
      {"a payment pasted in twice",
       [](auto& p) { p.facts->payments->push_back(p.facts->payments->at(0)); },
       {"value.record_twice at /facts/payments/1"}},
      {"a payment for a day outside the term",
       [](auto& p) { p.facts->payments->at(0).covers = Date(2023, 11, 30); },
       {"payment.covers_outside at /facts/payments/0/covers"}},
      {"an account of a clause that is not there",
       [](auto& p) {
         p.facts->accounts.push_back({.period = iop::FuzzyDate::parse("2025"),
                                      .received_on = Date(2026, 2, 1),
                                      .used = kronor("1.00")});
       },
       {"clauses.no_terms at /facts/accounts/0"}},
      {"an amendment that leaves no party",
       [](auto& p) {
         p.agreements[0].amendments.push_back({.id = "m",
                                               .effective_on = Date(2025, 1, 1),
                                               .text = "t",
                                               .parties = std::vector<iop::AgreementParty>{}});
       },
       {"amendment.no_parties at /agreements/0/amendments/0/parties"}},
      {"three at once, in the order of the file",
       [](auto& p) {
         p.facts->payments->at(0).recorded_on = Date(2023, 12, 19);
         p.agreements[0].contributions[0].amount = kronor("-1.00");
         p.agreements[0].parties[1].party.value = "none";
         p.id = "";
       },
       {"value.empty at /id", "reference.unknown at /agreements/0/parties/1/party",
        "money.negative at /agreements/0/contributions/0/amount",
        "date.recorded_early at /facts/payments/0/recorded_on"}},
  };
  return list;
}

TEST_CASE("a fault in a value has the code and the place that the reader tells of its file") {
  CHECK(iop::test::places(check_partnership(small())) == List{});
  for (const auto& each : faults()) {
    CAPTURE(each.what);
    Partnership partnership = small();
    each.make(partnership);
    const auto findings = check_partnership(partnership);
    auto found = iop::test::places(findings);
    CHECK(found == each.found);
    CHECK(findings == iop::validate_text(iop::partnership_text(partnership)));
  }
}

TEST_CASE("the writer refuses what the reader refuses, and leaves the file as it is") {
  const auto path = std::filesystem::temp_directory_path() / "iop_check_partnership_test.json";
  for (const auto& each : faults()) {
    CAPTURE(each.what);
    Partnership partnership = small();
    iop::write_partnership(path, partnership);
    each.make(partnership);
    const auto findings = check_partnership(partnership);
    if (!iop::has_errors(findings)) {
      iop::write_partnership(path, partnership);
      CHECK(iop::read_partnership(path) == partnership);
      continue;
    }
    try {
      iop::write_partnership(path, partnership);
      FAIL("was written");
    } catch (const iop::DocumentError& error) {
      CHECK(error.findings() == findings);
    }
    CHECK(iop::read_partnership(path) == small());
  }
  std::filesystem::remove(path);
}

TEST_CASE("the writer refuses what only the text shows") {
  const auto path = std::filesystem::temp_directory_path() / "iop_check_partnership_text.json";
  std::filesystem::remove(path);
  const auto refused = [&](const std::function<void(Partnership&)>& make) {
    Partnership partnership = small();
    make(partnership);
    try {
      iop::write_partnership(path, partnership);
    } catch (const iop::DocumentError& error) {
      CHECK_FALSE(std::filesystem::exists(path));
      return std::string{iop::code_name(error.code())};
    }
    return std::string{"written"};
  };
  CHECK(refused([](auto& p) { p.title = "\xff"; }) == "json.encoding");
  CHECK(refused([](auto& p) { p.title = std::string(2 * 1024 * 1024, 'x'); }) ==
        "json.string_too_long");
  CHECK(refused([](auto& p) { p.extra.push_back({"title", iop::JsonValue::string("t")}); }) ==
        "json.duplicate_key");
}

TEST_CASE("what agreements say of each other is told where nothing is wrong with the document") {
  Partnership partnership = small();
  auto later = partnership.agreements[0];
  later.id = "second";
  later.term.first = Date(2027, 1, 1);
  later.term.last = Date(2027, 12, 31);
  partnership.agreements.push_back(later);
  partnership.facts->payments->at(0).agreement = iop::AgreementId{"first"};
  const auto findings = check_partnership(partnership);
  CHECK(iop::test::codes(findings) == List{"chain.gap"});
  CHECK(iop::check_agreements(partnership) == findings);
  CHECK(iop::validate_text(iop::partnership_text(partnership)) == findings);
  CHECK(iop::load(iop::partnership_text(partnership)).findings.empty());  // the file is in order
  partnership.title = "";
  CHECK(iop::test::places(check_partnership(partnership)) == List{"value.empty at /title"});
}

TEST_CASE("the format: this one, a newer one, others") {
  CHECK_FALSE(iop::schema_problem("iop-partnership/1"));
  CHECK(iop::schema_problem("iop-partnership/12")->code == iop::ErrorCode::schema_newer);
  for (const auto* other :
       {"", "iop", "iop-partnership/", "iop-partnership/01", "iop-partnership/1.1"})
    CHECK(iop::schema_problem(other)->code == iop::ErrorCode::schema_unknown);
}

}  // namespace
