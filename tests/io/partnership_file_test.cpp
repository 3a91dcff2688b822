#include <iop/io/partnership_file.hpp>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <iop/io/json.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/check_fields.hpp"
#include "support/documents.hpp"
#include "support/example.hpp"
#include "support/print.hpp"
#include "support/small_stack.hpp"

namespace {

namespace fs = std::filesystem;

using iop::DocumentError;
using iop::JsonValue;
using iop::Language;
using iop::load;
using iop::Partnership;
using iop::partnership_text;
using iop::test::found;
using iop::test::kalmar_text;
using iop::test::small_text;
using iop::test::small_with;
using List = std::vector<std::string>;

// ---- nothing is lost
// -----------------------------------------------------------------------------

TEST_CASE("the Kalmar file is read without findings and written back byte for byte") {
  const std::string text = kalmar_text();
  const auto loaded = load(text);
  CHECK(loaded.findings.empty());
  CHECK(partnership_text(loaded.partnership) == text);
  CHECK(iop::parse_partnership(text) == loaded.partnership);
  // The days between its two agreements are no fault of the document; `validate` tells of them.
  CHECK(found(text) == List{"chain.may_leave_gap at /agreements/1"});
}

TEST_CASE("the small document of the tests is canonical and without findings") {
  CHECK(found(small_text) == List{});
  CHECK(partnership_text(iop::parse_partnership(small_text)) == small_text);
}

// Every field of every record filled, and a member in each that this version does not know.
Partnership full() {
  auto partnership = iop::test::example_of<Partnership>();
  partnership.schema = iop::partnership_schema;
  for (auto& review : partnership.facts->reviews)  // ids of their own among the items of reviews
    for (auto& question : review.open_questions) question.id = "question";
  // Every form at once would be one too many: a value is written as its measure is.
  for (auto& each : partnership.facts->measurements)
    each = {.indicator = each.indicator,
            .period = each.period,
            .judged_met = each.judged_met,
            .source = each.source,
            .note = each.note,
            .recorded_on = each.recorded_on,
            .extra = each.extra};
  auto& agreement = partnership.agreements[0];
  for (auto& each : agreement.amendments)
    each.effective_on = iop::Date(2023, 5, 31);        // not after its end
  auto& component = agreement.payment->components[0];  // a population, and beside it an index
  auto index = partnership.series[0];
  index.id = "index";
  index.kind = iop::SeriesKind::level;
  for (auto& figure : index.figures) figure.period = component.indexation->base;
  component.indexation->series = iop::SeriesId{"index"};
  partnership.series.push_back(index);
  for (auto& each : agreement.late_reports->steps) each.percent.reset();  // one measure, not both
  for (auto& each : partnership.facts->misuse_decisions) each.percent.reset();
  iop::Agreement none{.id = "none", .title = "t", .term = agreement.term};  // beside other clauses
  none.no_repayment = std::exchange(agreement.no_repayment, std::nullopt);
  none.no_repayment->clause.reset();
  none.term.clause.reset();
  partnership.agreements.push_back(none);
  return partnership;
}

TEST_CASE("every field of every record is written and read back") {
  const auto text = partnership_text(full());
  const auto loaded = load(text);
  CHECK(loaded.findings.empty());
  CHECK(loaded.partnership == full());
  CHECK(partnership_text(loaded.partnership) == text);
}

// Puts `value` in the place of every member "x-unknown".
int replace_unknown(JsonValue& tree, const JsonValue& value) {
  int replaced = 0;
  for (auto& item : tree.items) replaced += replace_unknown(item, value);
  for (auto& member : tree.members)
    if (member.name == "x-unknown") {
      member.value = value;
      ++replaced;
    } else {
      replaced += replace_unknown(member.value, value);
    }
  return replaced;
}

TEST_CASE("unknown members survive at every level, whatever they hold") {
  int records = 0;
  iop::test::for_each_record<Partnership>([&]<class Record>() {
    if constexpr (iop::KeepsUnknown<Record>) ++records;
  });
  for (
      const std::string_view value :
      {R"({"a":[1.50,1e5,1E+5,-0,-0.0,12345678901234567890,0.10],"å\n\"\\\u0000":"😀\u2028","e":{},"l":[],
           "deep":[[[{"x":[null,true,false,""]}]]],"schema":"iop-partnership/9","id":7})",
       "{}", "[]", "null", "\"<not a question>\"", "-1e-7", "[[],[{}]]", "\"\""}) {
    CAPTURE(value);
    auto tree = iop::test::json(partnership_text(full()));
    CHECK(replace_unknown(tree, iop::test::json(value)) >= records);
    const auto text = iop::write_json(tree);
    CHECK(load(text).findings.empty());
    CHECK(partnership_text(iop::parse_partnership(text)) == text);
  }
}

TEST_CASE("unknown members keep their text, as it stands in the file") {
  const std::string_view unknown = R"(  "x": [
    1.50,
    1e5,
    12345678901234567890,
    -0,
    {
      "åäö 😀": {},
      "": []
    }
  ],
  "y": "a \" \\ / \n",
  "z": null
}
)";
  const std::string text =
      std::string{small_text.substr(0, small_text.size() - 3)} + ",\n" + std::string{unknown};
  CHECK(found(text) == List{});
  CHECK(partnership_text(iop::parse_partnership(text)) == text);
}

TEST_CASE("a document that is not canonical says the same when it is written") {
  const std::string text =
      R"( {"title":"t","x":1,"id":"p","agreements":[{"title":"u",
          "term":{"last":"2025","first":"2024"},"id":"a"}],"parties":[],"facts":{"payments":[]},
          "since":{"latest":"2020-12-31","text":"2020","earliest":"2020-01-01"},
          "schema":"iop-partnership\/1"} )";
  const auto loaded = load(text);
  CHECK(loaded.findings.empty());
  CHECK(
      partnership_text(loaded.partnership) ==
      "{\n  \"schema\": \"iop-partnership/1\",\n  \"id\": \"p\",\n  \"title\": \"t\",\n  "
      "\"since\": "
      "\"2020\",\n  \"agreements\": [\n    {\n      \"id\": \"a\",\n      \"title\": \"u\",\n      "
      "\"term\": {\n        \"first\": \"2024\",\n        \"last\": \"2025\"\n      }\n    }\n  "
      "],\n  "
      "\"facts\": {\n    \"payments\": []\n  },\n  \"x\": 1\n}\n");
  CHECK(iop::parse_partnership(partnership_text(loaded.partnership)) == loaded.partnership);
}

TEST_CASE("payments that are not stated and payments stated as none stay different") {
  const auto none = small_with("/facts/payments", "[]");
  const auto not_stated = small_with("/facts/payments", "");
  CHECK(load(none).partnership.facts->payments.has_value());
  CHECK_FALSE(load(not_stated).partnership.facts->payments.has_value());
  CHECK(partnership_text(load(none).partnership) == none);
  CHECK(partnership_text(load(not_stated).partnership) == not_stated);
}

// ---- one fault, its code and its place
// ---------------------------------------------------------------

struct Fault {
  std::string pointer;
  std::string value;  // JSON text; empty takes the member away
  List found;
};

void check_faults(const std::vector<Fault>& faults) {
  for (const auto& each : faults) {
    CAPTURE(each.pointer);
    CAPTURE(each.value);
    const auto findings = iop::validate_text(small_with(each.pointer, each.value));
    CHECK(iop::test::places(findings) == each.found);
    for (const auto& finding : findings)
      for (const auto language : {Language::sv, Language::en}) {
        CHECK_FALSE(iop::test::has_unfilled_name(iop::message(finding, language)));
        CHECK_FALSE(iop::test::has_unfilled_name(iop::hint(finding, language)));
      }
  }
}

TEST_CASE("members: missing, of another type, empty, null, unknown") {
  check_faults({
      {"/id", "", {"value.missing"}},
      {"/schema", "", {"value.missing"}},
      {"/parties/0/name", "", {"value.missing at /parties/0"}},
      {"/agreements/0/term", "", {"value.missing at /agreements/0"}},
      {"/agreements/0/term/first", "", {"value.missing at /agreements/0/term"}},
      {"/agreements/0/repayment/divisor", "", {"value.missing at /agreements/0/repayment"}},
      {"/parties",
       "",
       {"reference.unknown at /agreements/0/parties/0/party",
        "reference.unknown at /agreements/0/parties/1/party",
        "reference.unknown at /agreements/0/contributions/0/party"}},
      {"/since", "", {}},
      {"/facts", "", {}},
      {"/agreements/0/payment", "", {}},
      {"/id", "null", {"value.type at /id"}},
      {"/since", "null", {"value.type at /since"}},
      {"/facts", "null", {"value.type at /facts"}},
      {"/facts/payments", "null", {"value.type at /facts/payments"}},
      {"/agreements/0/parties/0/convener",
       "null",
       {"value.type at /agreements/0/parties/0/convener"}},
      {"/agreements/0/reading", "null", {"value.type at /agreements/0/reading"}},
      {"/id", "7", {"value.type at /id"}},
      {"/id", "true", {"value.type at /id"}},
      {"/id", "[]", {"value.type at /id"}},
      {"/id", "{}", {"value.type at /id"}},
      {"/id", "\"\"", {"value.empty at /id"}},
      {"/title", "\" \\t\"", {"value.empty at /title"}},
      {"/agreements/0/term", "\"2024\"", {"value.type at /agreements/0/term"}},
      {"/agreements/0/parties/0/convener",
       "\"true\"",
       {"value.type at /agreements/0/parties/0/convener"}},
      {"/agreements/0/parties/0/convener", "1", {"value.type at /agreements/0/parties/0/convener"}},
      {"/x", "1", {}},
      {"/facts/x", "1", {}},
      {"/agreements/0/reading/x", "1", {"value.unexpected at /agreements/0/reading/x"}},
      {"/since",
       R"({"text":"våren","earliest":"2020-03-01","latest":"2020-05-31","x":1})",
       {"value.unexpected at /since/x"}},
  });
}

TEST_CASE("days that cannot be right beside the term, the period or each other") {
  const auto account = [](std::string_view members) {
    return R"([{"period": "2025", "used": "1.00", )" + std::string{members} + "}]";
  };
  const auto component = [](std::string_view members) {
    return R"({"components": [{"id": "c", "every": "year", "paid": "advance", "amount": "1.00", )" +
           std::string{members} + "}]}";
  };
  const auto ending = [](std::string_view day) {
    return R"([{"ending": {"ended_by": "mutual", "effective_on": ")" + std::string{day} + "\"}}]";
  };
  check_faults({
      {"/facts/accounts",
       account(R"("received_on": "2025-01-01")"),
       {"clauses.no_terms at /facts/accounts/0"}},
      {"/facts/accounts",
       account(R"("received_on": "2024-12-31")"),
       {"clauses.no_terms at /facts/accounts/0", "date.reversed at /facts/accounts/0/received_on"}},
      {"/facts/accounts",
       account(R"("received_on": "2026-02-01", "carry_over": {"requested_on": "2024-12-31"})"),
       {"clauses.no_terms at /facts/accounts/0",
        "date.reversed at /facts/accounts/0/carry_over/requested_on"}},
      {"/facts/accounts",
       account(R"("received_on": "2026-02-01", "carry_over": {"requested_on": "2026-01-02",
                  "decided_on": "2026-01-01", "granted": "0.00"})"),
       {"clauses.no_terms at /facts/accounts/0",
        "date.reversed at /facts/accounts/0/carry_over/decided_on"}},
      {"/facts/accounts",
       R"([{"period": "2027", "received_on": "2028-02-01", "used": "1.00"}])",
       {"clauses.no_terms at /facts/accounts/0",
        "clauses.account_outside at /facts/accounts/0/period"}},
      {"/facts/accounts",
       R"([{"period": "2023", "received_on": "2024-02-01", "used": "1.00"}])",
       {"clauses.no_terms at /facts/accounts/0"}},
      {"/facts/misuse_decisions",
       R"([{"decided_on": "2025-03-01", "ground": "misuse", "reason": "x"}])",
       {"clauses.no_terms at /facts/misuse_decisions/0"}},
      {"/facts/endings", ending("2026-11-30"), {}},
      {"/facts/endings",
       R"([{"ending": {"ended_by": "mutual", "effective_on": "2025-06-30"}},
           {"ending": {"ended_by": "mutual", "effective_on": "2025-03-20"}}])",
       {"lifecycle.several_endings at /facts/endings/0"}},
      {"/facts/endings",
       ending("2026-12-01"),
       {"lifecycle.ending_after_term at /facts/endings/0/ending/effective_on"}},
      {"/agreements/0/payment", component(R"("first": "2023-12-01")"), {}},
      {"/agreements/0/payment",
       component(R"("first": "2023-11-30")"),
       {"schedule.component_outside at /agreements/0/payment/components/0/first"}},
      {"/agreements/0/payment",
       component(R"("last": "2026-12-01")"),
       {"schedule.component_outside at /agreements/0/payment/components/0/last"}},
  });
}

TEST_CASE("steps of deductions that fall, each measure for itself") {
  const auto steps = [](std::string_view second) {
    return R"({"duty": "m", "percent_of": "period", "steps": [{"days_late": 1, "percent": 5},
               {"days_late": 2, )" +
           std::string{second} + "}]}";
  };
  const std::string at = "/agreements/0/late_reports";
  const auto told = [&](std::string_view second) {
    auto found_there = found(small_with(at, steps(second)));
    std::erase(found_there, "reference.unknown at /agreements/0/late_reports/duty");
    return found_there;
  };
  CHECK(told(R"("percent": 5)").empty());
  CHECK(told(R"("amount": "1.00")").empty());
  CHECK(told(R"("percent": 4.99)") ==
        List{"clauses.steps_fall at /agreements/0/late_reports/steps/1/percent"});
}

// Nobody can say that a party is not among those that could not be read.
TEST_CASE("what could not be read is not said to be missing where it is referred to") {
  check_faults({
      {"/parties", "null", {"value.type at /parties"}},
      {"/parties", "{}", {"value.type at /parties"}},
      {"/parties", "\"<parties>\"", {"value.placeholder at /parties"}},
      {"/parties/0", "\"town\"", {"value.type at /parties/0"}},
      {"/parties/0/id", "", {"value.missing at /parties/0"}},
      {"/parties/0/id", "7", {"value.type at /parties/0/id"}},
  });
}

TEST_CASE("names that resemble an absent one are pointed out, and kept") {
  check_faults({
      {"/Since", "\"2020\"", {}},  // `since` is there
      {"/agreements/0/Term", "1", {"value.not_read at /agreements/0/Term"}},  // `term` is there
      {"/agreements/0/Background", "1", {"value.similar_name at /agreements/0/Background"}},
      {"/agreements/0/goal", "1", {"value.similar_name at /agreements/0/goal"}},
      {"/agreements/0/clauses/0/qoute",
       "1",
       {"value.similar_name at /agreements/0/clauses/0/qoute"}},
      {"/facts/payments/0/Note", "\"x\"", {"value.similar_name at /facts/payments/0/Note"}},
      {"/facts/payments/0/$note", "\"x\"", {}},
      {"/facts/payments/0/exmple", "true", {"value.similar_name at /facts/payments/0/exmple"}},
      {"/facts/payments/0/something_else", "true", {}},
      {"/parties/0/nam", "1", {}},
  });
  const auto findings = iop::validate_text(small_with("/agreements/0/clauses/0/qoute", "1"));
  CHECK(iop::message(findings.at(0), Language::en) ==
        "'qoute' is unknown and resembles 'quote'; it is kept but not read.");
  // Without the right name, the wrong one is named beside what is missing.
  auto text = small_with("/parties/0/name", "");
  CHECK(found(iop::test::changed(text, "/parties/0/Name", "\"The town\"")) ==
        List{"value.missing at /parties/0", "value.similar_name at /parties/0/Name"});
}

TEST_CASE("words: unknown ones are refused and the nearest is named") {
  check_faults({
      {"/parties/0/kind", "\"public\"", {"value.word at /parties/0/kind"}},
      {"/parties/0/kind", "\"Public_body\"", {"value.word at /parties/0/kind"}},
      {"/parties/0/kind", "\" public_body\"", {"value.word at /parties/0/kind"}},
      {"/parties/0/kind", "\"\"", {"value.word at /parties/0/kind"}},
      {"/parties/0/kind", "1", {"value.type at /parties/0/kind"}},
      {"/agreements/0/reading/half_year",
       "\"kalender\"",
       {"value.word at /agreements/0/reading/half_year"}},
      {"/agreements/0/repayment/breach_by",
       "\"payed\"",
       {"value.word at /agreements/0/repayment/breach_by"}},
  });
  const auto hint = [](std::string_view pointer, std::string_view word) {
    return iop::hint(iop::validate_text(small_with(pointer, word)).at(0), Language::en);
  };
  CHECK(hint("/agreements/0/reading/half_year", "\"kalendar\"") ==
        "Was 'calendar' meant? The words are: agreement, calendar.");
  CHECK(hint("/agreements/0/repayment/breach_by", "\"PAYER\"") ==
        "Was 'payer' meant? The words are: payer, payee.");
  CHECK(hint("/agreements/0/reading/half_yaer", "1").starts_with("Was 'half_year' meant?"));
}

TEST_CASE("days: exact ones, and those that say less") {
  std::vector<Fault> faults;
  const std::string paid_on = "/facts/payments/0/paid_on";
  for (const auto& [text, code] :
       {std::pair{"2026-02-29", "date.not_a_day"}, std::pair{"2100-02-29", "date.not_a_day"},
        std::pair{"2026-13-01", "date.not_a_day"}, std::pair{"2026-00-01", "date.not_a_day"},
        std::pair{"2026-06-31", "date.not_a_day"}, std::pair{"2026-06-00", "date.not_a_day"},
        std::pair{"2026-6-1", "date.format"}, std::pair{"2026/06/01", "date.format"},
        std::pair{"20260601", "date.format"}, std::pair{"2026-06-01T00:00", "date.format"},
        std::pair{" 2026-06-01", "date.format"}, std::pair{"2026-06-01 ", "date.format"},
        std::pair{"2026-06", "date.format"}, std::pair{"２０２６-06-01", "date.format"},
        std::pair{"1899-12-31", "date.range"}, std::pair{"2200-01-01", "date.range"},
        std::pair{"10000-01-01", "date.format"}, std::pair{"", "date.format"}})
    faults.push_back(
        {paid_on, "\"" + std::string{text} + "\"", {std::string{code} + " at " + paid_on}});
  faults.push_back({paid_on, "20260601", {"value.type at " + paid_on}});
  faults.push_back({paid_on, "{}", {"value.type at " + paid_on}});
  for (const auto& [text, code] :
       {std::pair{"2026-Q5", "date.fuzzy"}, std::pair{"våren", "date.fuzzy"},
        std::pair{"2026-13", "date.not_a_day"}, std::pair{"1899", "date.range"},
        std::pair{"", "date.fuzzy"}})
    faults.push_back(
        {"/since", "\"" + std::string{text} + "\"", {std::string{code} + " at /since"}});
  check_faults(faults);
  check_faults({
      {"/since", "\"2026-Q4\"", {}},
      {"/since", "2020", {"value.type at /since"}},
      {"/since", R"({"text":"våren 2020","earliest":"2020-03-01","latest":"2020-05-31"})", {}},
      {"/since",
       R"({"text":"våren 2020","earliest":"2020-05-31","latest":"2020-03-01"})",
       {"date.reversed at /since"}},
      {"/since", R"({"text":"våren 2020","earliest":"2020-03-01"})", {"value.missing at /since"}},
      {"/since",
       "{}",
       {"value.missing at /since", "value.missing at /since", "value.missing at /since"}},
      {"/since",
       R"({"text":"","earliest":"2020-02-30","latest":3})",
       {"value.empty at /since/text", "date.not_a_day at /since/earliest",
        "value.type at /since/latest"}},
      {"/since",
       R"({"text":"2020-Q1","earliest":"2020-01-01","latest":"2020-12-31"})",
       {"date.fuzzy at /since"}},
      {"/agreements/0/term/last",
       "\"2023-11-30\"",
       {
           "date.reversed at /agreements/0/term/last",
       }},
      {"/agreements/0/term/last", "\"2023-12-01\"", {}},
      {"/agreements/0/term/first", "\"2023\"", {}},
      {"/agreements/0/term/last", "\"2023-11\"", {"date.reversed at /agreements/0/term/last"}},
      {"/agreements/0/term/last", "\"2023\"", {}},
  });
}

TEST_CASE("amounts: text in kronor with two decimals or none, within the limit of documents") {
  std::vector<Fault> faults;
  const std::string amount = "/facts/payments/0/amount";
  for (const auto& [text, code] : {std::pair{"\"100000000000.00\"", ""},
                                   std::pair{"\"-100000000000.00\"", "back"},
                                   std::pair{"\"100000000000.01\"", "money.range"},
                                   std::pair{"\"-100000000000.01\"", "money.range"},
                                   std::pair{"\"92233720368547758.07\"", "money.range"},
                                   std::pair{"\"92233720368547758.08\"", "money.range"},
                                   std::pair{"\"1000000000000000000000000000000\"", "money.range"},
                                   std::pair{"\"100.005\"", "money.decimals"},
                                   std::pair{"\"100.5\"", "money.decimals"},
                                   std::pair{"\"100.\"", "money.decimals"},
                                   std::pair{"\"1.234,56\"", "money.format"},
                                   std::pair{"\"1 234\"", "money.format"},
                                   std::pair{"\"+5\"", "money.format"},
                                   std::pair{"\"1e5\"", "money.format"},
                                   std::pair{"\"5 kr\"", "money.format"},
                                   std::pair{"\"\"", "money.format"},
                                   std::pair{"\"-\"", "money.format"},
                                   std::pair{"500000", "money.not_text"},
                                   std::pair{"500000.00", "money.not_text"},
                                   std::pair{"-0", "money.not_text"},
                                   std::pair{"true", "value.type"},
                                   std::pair{"null", "value.type"},
                                   std::pair{"[\"1.00\"]", "value.type"},
                                   std::pair{"\"0\"", ""},
                                   std::pair{"\"-0.50\"", "back"}})
    faults.push_back(
        {amount, text,
         std::string_view{code} == "back"  // as small as may be, but nothing was paid before it
             ? List{"payment.repaid_more_than_paid at /facts/payments/0"}
             : std::string_view{code}.empty() ? List{}
                                              : List{std::string{code} + " at " + amount}});
  check_faults(faults);
}

TEST_CASE("money.negative: what is planned is not below zero") {
  CHECK(found(small_with("/agreements/0/payment/amount", "\"-0.01\"")) ==
        List{"money.negative at /agreements/0/payment/amount"});
  CHECK(found(small_with("/agreements/0/payment/amount", "\"0.00\"")) == List{});
}

TEST_CASE("whole numbers: months, divisor, times a year") {
  const std::string divisor = "/agreements/0/repayment/divisor";
  const List out_of_range{"value.range at " + divisor}, no_whole{"value.whole at " + divisor};
  check_faults({
      {divisor, "1", {}},
      {divisor, "1000000", {}},
      {divisor, "0", out_of_range},
      {divisor, "-182", out_of_range},
      {divisor, "-0", out_of_range},
      {divisor, "1000001", out_of_range},
      {divisor, "182.0", {}},  // an integer by JSON Schema, and by us
      {divisor, "182.000", {}},
      {divisor, "182.5", no_whole},
      {divisor, "182.001", no_whole},
      {divisor, "0.0", out_of_range},
      {divisor, "9223372036854775807", out_of_range},
      {divisor, "9223372036854775808", out_of_range},
      {divisor, "18446744073709551616", out_of_range},
      {divisor, "99999999999999999999999999999999", out_of_range},
      {divisor, "1e2", no_whole},
      {divisor, "\"182\"", {"value.type at " + divisor}},
      {divisor, "\"actual\"", {}},
      {divisor, "true", {"value.type at " + divisor}},
      {"/agreements/0/payment/months", "[0]", {"value.range at /agreements/0/payment/months/0"}},
      {"/agreements/0/payment/months",
       "[1,13,12,-1]",
       {"value.range at /agreements/0/payment/months/1",
        "value.range at /agreements/0/payment/months/3"}},
      {"/agreements/0/payment/months", "[]", {}},
      {"/agreements/0/payment/months",
       "[6,12,6]",
       {"value.twice at /agreements/0/payment/months/2"}},
      {"/agreements/0/payment/months", "6", {"value.type at /agreements/0/payment/months"}},
  });
}

TEST_CASE("references and ids: unknown, twice, between agreements") {
  check_faults({
      {"/agreements/0/parties/0/party",
       "\"towm\"",
       {"reference.unknown at /agreements/0/parties/0/party"}},
      {"/agreements/0/term/clause", "\"none\"", {"reference.unknown at /agreements/0/term/clause"}},
      {"/agreements/0/clauses",
       "",
       {"reference.unknown at /agreements/0/term/clause",
        "reference.unknown at /agreements/0/payment/clause"}},
      {"/agreements/0/clauses/1/id",
       "\"term\"",
       {"reference.unknown at /agreements/0/payment/clause",
        "reference.duplicate at /agreements/0/clauses/1/id"}},
      {"/parties/1/id",
       "\"town\"",
       {"reference.duplicate at /parties/1/id",
        "reference.unknown at /agreements/0/parties/1/party"}},
      {"/facts/payments/0/agreement",
       "\"second\"",
       {"reference.unknown at /facts/payments/0/agreement"}},
      {"/facts/payments/0/agreement", "\"first\"", {}},
      {"/facts/payments/0/covers",
       "\"2023-11-30\"",
       {"payment.covers_outside at /facts/payments/0/covers"}},
      {"/facts/payments/0/covers",
       "\"2026-12-01\"",
       {"payment.covers_outside at /facts/payments/0/covers"}},
      {"/facts/payments/0/covers", "\"2026-11-30\"", {}},
      {"/agreements/1",
       R"({"id":"second","title":"t","term":{"first":"2027","last":"2028"}})",
       {"payment.agreement_unnamed at /facts/payments/0"}},
      {"/agreements/1",
       R"({"id":"first","title":"t","term":{"first":"2027","last":"2028"}})",
       {"reference.duplicate at /agreements/1/id"}},
      // The clauses of another agreement are not this one's.
      {"/agreements/1",
       R"({"id":"second","title":"t","term":{"first":"2027","last":"2028","clause":"term"}})",
       {"reference.unknown at /agreements/1/term/clause",
        "payment.agreement_unnamed at /facts/payments/0"}},
  });
  const auto findings = iop::validate_text(small_with("/agreements/0/parties/0/party", "\"towm\""));
  CHECK(iop::hint(findings.at(0), Language::en) ==
        "Was 'town' meant? Correct it, or add what it is to name.");
  const auto far =
      iop::validate_text(small_with("/agreements/0/parties/0/party", "\"municipality\""));
  CHECK(iop::hint(far.at(0), Language::en) == "Correct it, or add what it is to name.");
}

// ---- the format
// ------------------------------------------------------------------------------------------

TEST_CASE("schema: this one, newer ones, unknown ones, none") {
  check_faults({
      {"/schema", "\"iop-partnership/1\"", {}},
      {"/schema", "\"iop-partnership/2\"", {"schema.newer at /schema"}},
      {"/schema", "\"iop-partnership/10\"", {"schema.newer at /schema"}},
      {"/schema", "\"iop-partnership/999999999999999999999999\"", {"schema.newer at /schema"}},
      {"/schema", "\"iop-partnership/0\"", {"schema.unknown at /schema"}},
      {"/schema", "\"iop-partnership/01\"", {"schema.unknown at /schema"}},
      {"/schema", "\"iop-partnership/\"", {"schema.unknown at /schema"}},
      {"/schema", "\"iop-partnership/1.1\"", {"schema.unknown at /schema"}},
      {"/schema", "\"iop-partnership/1 \"", {"schema.unknown at /schema"}},
      {"/schema", "\"IOP-partnership/1\"", {"schema.unknown at /schema"}},
      {"/schema", "\"something\"", {"schema.unknown at /schema"}},
      {"/schema", "\"\"", {"schema.unknown at /schema"}},
      {"/schema", "\"<which?>\"", {"value.placeholder at /schema"}},
      {"/schema", "1", {"value.type at /schema"}},
      {"/schema", "null", {"value.type at /schema"}},
      {"/schema", "", {"value.missing"}},
  });
  // Nothing else is said of a document whose names may mean other things.
  const auto newer = small_with("/schema", "\"iop-partnership/2\"");
  CHECK(found(iop::test::changed(newer, "/id", "7")) == List{"schema.newer at /schema"});
}

TEST_CASE("schema: a text that only begins like a placeholder is an unknown format") {
  CHECK(found(small_with("/schema", "\"<iop-partnership/1\"")) ==
        List{"schema.unknown at /schema"});
  CHECK(found(small_with("/schema", "\"<>\"")) == List{"schema.unknown at /schema"});
}

TEST_CASE("a document that is not an object is refused") {
  for (const std::string_view text : {"[]", "1", "\"{}\"", "null", "true", "[{\"schema\":1}]"})
    CHECK(found(text) == List{"json.not_object"});
  CHECK(iop::message(iop::validate_text("[]").at(0), Language::en) ==
        "The document is array, not an object.");
  CHECK(found("{}") == List(4, "value.missing"));
  CHECK(found("") == List{"json.empty"});
}

TEST_CASE("placeholders are refused wherever a value is known, and kept where none is") {
  check_faults({
      {"/title", "\"<The title?>\"", {"value.placeholder at /title"}},
      {"/agreements/0/term", "\"<term>\"", {"value.placeholder at /agreements/0/term"}},
      {"/agreements/0/payment/months",
       "[\"<month>\"]",
       {"value.placeholder at /agreements/0/payment/months/0"}},
      {"/agreements/0/parties/0/convener",
       "\"<true | false>\"",
       {"value.placeholder at /agreements/0/parties/0/convener"}},
      {"/facts/payments/0/amount",
       "\"<amount>\"",
       {"value.placeholder at /facts/payments/0/amount"}},
      {"/x", "\"<unknown>\"", {}},
      {"/title", "\"a <b> c\"", {}},
      {"/title", "\"<b\"", {}},
      {"/title", "\"<>\"", {}},
  });
}

// ---- everything at once
// -----------------------------------------------------------------------------------

TEST_CASE("ten faults are ten findings, in the order of the document, each in its place") {
  std::string text{small_text};
  for (const auto& [pointer, value] :
       {std::pair{"/id", "7"}, std::pair{"/since", "\"våren\""},
        std::pair{"/parties/0/kind", "\"council\""}, std::pair{"/parties/1/name", "\"\""},
        std::pair{"/agreements/0/parties/0/convener", "\"yes\""},
        std::pair{"/agreements/0/term/first", "\"2023-02-30\""},
        std::pair{"/agreements/0/payment/months/1", "13"},
        std::pair{"/agreements/0/payment/amount", "500000"},
        std::pair{"/agreements/0/clauses/0/summary", "\"<What it says>\""},
        std::pair{"/facts/payments/0/paid_on", "\"2023-12-20T12:00\""}})
    text = iop::test::changed(text, pointer, value);
  CHECK(found(text) == List{"value.type at /id", "date.fuzzy at /since",
                            "value.word at /parties/0/kind", "value.empty at /parties/1/name",
                            "value.type at /agreements/0/parties/0/convener",
                            "date.not_a_day at /agreements/0/term/first",
                            "value.range at /agreements/0/payment/months/1",
                            "money.not_text at /agreements/0/payment/amount",
                            "value.placeholder at /agreements/0/clauses/0/summary",
                            "date.format at /facts/payments/0/paid_on"});
  try {
    static_cast<void>(load(text));
    FAIL("it was read");
  } catch (const DocumentError& error) {
    CHECK(error.findings() == iop::validate_text(text));
    CHECK(error.code() == iop::ErrorCode::value_type);
    CHECK(error.pointer() == "/id");
  }
}

TEST_CASE("faults in references are found together, too") {
  std::string text{small_text};
  for (const auto& [pointer, value] : {std::pair{"/agreements/0/parties/1/party", "\"nobody\""},
                                       std::pair{"/agreements/0/term/last", "\"2022-01-01\""},
                                       std::pair{"/agreements/0/payment/clause", "\"nowhere\""},
                                       std::pair{"/agreements/0/payment/months", "[6,6]"},
                                       std::pair{"/facts/payments/0/agreement", "\"none\""}})
    text = iop::test::changed(text, pointer, value);
  auto all = found(text);
  std::sort(all.begin(), all.end());
  CHECK(all == List{"date.reversed at /agreements/0/term/last",
                    "reference.unknown at /agreements/0/parties/1/party",
                    "reference.unknown at /agreements/0/payment/clause",
                    "reference.unknown at /facts/payments/0/agreement",
                    "value.twice at /agreements/0/payment/months/1"});
}

// A document with its members in another order than ours.
TEST_CASE("faults are told in the order of the document, not of the descriptions") {
  CHECK(
      found(R"({"facts":{"payments":[{"amount":1,"paid_on":"x"}]},"agreements":[{"term":{"last":"x",
        "first":"2024-02-30"},"title":"","id":3}],"title":7,"id":null,"schema":"iop-partnership/1"})") ==
      List{"money.not_text at /facts/payments/0/amount", "date.format at /facts/payments/0/paid_on",
           "date.fuzzy at /agreements/0/term/last", "date.not_a_day at /agreements/0/term/first",
           "value.empty at /agreements/0/title", "value.type at /agreements/0/id",
           "value.type at /title", "value.type at /id"});
}

// `count` payments, each with this beside its day and amount.
std::string payments(std::size_t count, const std::string& beside) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i)
    list += (i == 0 ? "" : ",") + std::string{R"({"paid_on":"2024-12-20","amount":"1.00",)"} +
            beside + "}";
  return "[" + list + "]";
}

TEST_CASE("a thousand findings are told, the rest are counted") {
  const auto thousand =
      iop::validate_text(small_with("/facts/payments", payments(1'000, R"("covers":7)")));
  CHECK(thousand.size() == 1'000);
  const auto more =
      iop::validate_text(small_with("/facts/payments", payments(1'007, R"("covers":7)")));
  REQUIRE(more.size() == 1'001);
  CHECK(iop::test::places({more[0], more[999]}) ==
        List{"value.type at /facts/payments/0/covers", "value.type at /facts/payments/999/covers"});
  CHECK(iop::test::places({more[1'000]}) == List{"json.more_findings"});
  CHECK(iop::message(more[1'000], Language::en) == "7 more errors are not shown.");
}

// What is merely odd is a finding and no refusal, however often it is there.
TEST_CASE("more than a thousand warnings do not refuse a document") {
  const auto text = small_with("/facts/payments", payments(1'100, R"("Note":"x")"));
  CHECK_FALSE(iop::has_errors(iop::validate_text(text)));
  // And an error among them is not lost.
  const auto wrong = iop::test::changed(text, "/facts/payments/1099/amount", "7");
  CHECK(iop::has_errors(iop::validate_text(wrong)));
}

// "Everything that is wrong at once": a day that does not exist must not hide a dangling reference.
TEST_CASE("a fault in a value does not hide a fault in a reference") {
  const auto text = small_with("/agreements/0/parties/1/party", "\"nobody\"");
  CHECK(found(iop::test::changed(text, "/facts/payments/0/paid_on", "\"2023-02-30\"")) ==
        List{"reference.unknown at /agreements/0/parties/1/party",
             "date.not_a_day at /facts/payments/0/paid_on"});
}

TEST_CASE("warnings and remarks come with the partnership, before them nothing is lost") {
  const auto loaded = load("\xEF\xBB\xBF" + small_with("/facts/payments/0/Note", "\"x\""));
  CHECK(iop::test::places(loaded.findings) ==
        List{"json.byte_order_mark", "value.similar_name at /facts/payments/0/Note"});
  CHECK_FALSE(iop::has_errors(loaded.findings));
  CHECK(loaded.partnership.facts->payments->at(0).extra.size() == 1);
  // They are not lost where there are errors, either.
  CHECK(found("\xEF\xBB\xBF" + small_with("/id", "7")) ==
        List{"json.byte_order_mark", "value.type at /id"});
}

// ---- hostile text
// ---------------------------------------------------------------------------------------------

// Only DocumentError, with at least one error; else a value that is stable in writing.
bool behaves(const std::string& text) {
  try {
    const auto loaded = load(text);
    if (iop::has_errors(loaded.findings)) return false;
    const auto written = partnership_text(loaded.partnership);
    const auto again = load(written);
    return again.partnership == loaded.partnership &&
           partnership_text(again.partnership) == written;
  } catch (const DocumentError& error) {
    return !error.findings().empty() && iop::has_errors(error.findings());
  }  // anything else fails the test
}

TEST_CASE("whatever happens to single bytes, the document is read or refused") {
  const std::string kalmar = kalmar_text();
  const std::string small{small_text};
  std::mt19937 random{1};
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
  constexpr std::string_view structure = "{}[]\",:0123456789-.eE \n\\tfn<>/\x00\xC3\xFF";
  int wrong = 0;
  int loaded = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string text = i % 10 == 0 ? kalmar : small;
    for (std::size_t change = 1 + below(3); change > 0; --change) {
      const std::size_t at = below(text.size());
      switch (below(4)) {
        case 0:
          text[at] = structure[below(structure.size())];
          break;
        case 1:
          text[at] = static_cast<char>(below(256));
          break;
        case 2:
          text.erase(at, 1 + below(4));
          break;
        default:
          text.insert(at, text.substr(below(text.size()), 1 + below(20)));
      }
    }
    wrong += !behaves(text);
    loaded += iop::validate_text(text).empty();
  }
  CHECK(wrong == 0);
  CHECK(loaded > 500);  // not all of it is refused
  CHECK(loaded < 10'000);
}

// A third of the values in each place, and each of them in every third: all would take a minute.
TEST_CASE("whatever value stands in whatever place, the document is read or refused") {
  const List values{"null",
                    "true",
                    "0",
                    "-1",
                    "1e308",
                    "\"\"",
                    "\"x\"",
                    "\"<x>\"",
                    "[]",
                    "{}",
                    "[[]]",
                    "[null]",
                    "{\"a\":1}",
                    "\"2024-02-29\"",
                    "\"-0.01\"",
                    "[{}]",
                    "12345678901234567890"};
  // Every place of the tree, by its pointer.
  List pointers;
  const auto walk = [&](const auto& self, const JsonValue& value, const std::string& at) -> void {
    if (!at.empty()) pointers.push_back(at);
    for (std::size_t i = 0; i < value.items.size(); ++i)
      self(self, value.items[i], iop::pointer_to(at, i));
    for (const auto& member : value.members)
      self(self, member.value, iop::pointer_to(at, member.name));
  };
  auto tree = iop::test::json(partnership_text(full()));
  walk(walk, tree, "");
  CHECK(pointers.size() > 150);
  int wrong = 0;
  for (std::size_t i = 0; i < pointers.size(); ++i) {
    auto* place = iop::test::value_at(tree, pointers[i]);
    REQUIRE(place != nullptr);
    const auto as_it_was = *place;
    for (std::size_t value = i % 3; value < values.size(); value += 3) {
      *place = iop::test::json(values[value]);
      wrong += !behaves(iop::write_json(tree));
    }
    *place = as_it_was;
  }
  CHECK(wrong == 0);
}

TEST_CASE("the Kalmar file is read and written on a stack of 64 KiB") {
  const auto text = kalmar_text();
  std::string written;
  iop::test::on_small_stack([&] { written = partnership_text(iop::parse_partnership(text)); });
  CHECK(written == text);
}

// It ends the program, so it is not run before it is mended.
TEST_CASE("a file is read on a stack of 64 KiB") {
  std::string id;
  iop::test::on_small_stack(
      [&] { id = iop::read_partnership(iop::test::project_path(iop::test::kalmar_example)).id; });
  CHECK(id == "kalmar-stadsmission");
}

// ---- files
// ------------------------------------------------------------------------------------------------

// A folder of its own for each test, gone with it.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "iop-test-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }
  [[nodiscard]] List names() const {
    List list;
    for (const auto& entry : fs::directory_iterator(path_))
      list.push_back(entry.path().filename().string());
    std::sort(list.begin(), list.end());
    return list;
  }

 private:
  fs::path path_;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>{file}, {}};
}
void put(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}
mode_t mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}
List found_in(const fs::path& path) { return iop::test::places(iop::validate(path)); }

// The code with which writing fails, or "written".
std::string writing(const fs::path& path, const Partnership& partnership) {
  try {
    iop::write_partnership(path, partnership);
    return "written";
  } catch (const DocumentError& error) {
    for (const auto& finding : error.findings())
      CHECK_FALSE(iop::test::has_unfilled_name(iop::message(finding, Language::en)));
    return iop::test::shown(iop::test::places(error.findings()));
  }
}

TEST_CASE("a file is written and read back, byte for byte") {
  const Folder folder;
  const auto partnership =
      iop::read_partnership(iop::test::project_path(iop::test::kalmar_example));
  CHECK(partnership == iop::parse_partnership(kalmar_text()));
  iop::write_partnership(folder / "å copy.json", partnership);
  CHECK(bytes_of(folder / "å copy.json") == kalmar_text());
  CHECK(iop::load_file(folder / "å copy.json").partnership == partnership);
  CHECK(iop::validate(folder / "å copy.json") == iop::validate_text(kalmar_text()));
  CHECK(folder.names() == List{"å copy.json"});
}

TEST_CASE("what is not a readable, regular file is refused at once") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  fs::create_symlink(folder / "loop", folder / "loop");
  fs::create_symlink("/dev/zero", folder / "zero");
  put(folder / "file", "{}");
  CHECK(found_in(folder / "missing") == List{"file.unreadable"});
  CHECK(found_in(folder / "missing" / "file") == List{"file.unreadable"});
  CHECK(found_in(folder / "file" / "below") == List{"file.unreadable"});
  CHECK(found_in(folder / "loop") == List{"file.unreadable"});
  CHECK(found_in(folder / std::string(300, 'x')) == List{"file.unreadable"});
  CHECK(found_in("") == List{"file.unreadable"});
  CHECK(found_in(folder / "") == List{"file.not_regular"});
  CHECK(found_in(folder / "pipe") == List{"file.not_regular"});
  CHECK(found_in(folder / "zero") == List{"file.not_regular"});
  CHECK(found_in("/dev/zero") == List{"file.not_regular"});
  CHECK(found_in("/dev/null") == List{"file.not_regular"});
  if (::geteuid() != 0) {  // nothing is closed to root
    fs::permissions(folder / "file", fs::perms::none);
    CHECK(found_in(folder / "file") == List{"file.unreadable"});
  }
  const auto findings = iop::validate(folder / "missing");
  CHECK(iop::message(findings.at(0), Language::en)
            .ends_with("missing' cannot be read: No such file or directory."));
}

TEST_CASE("files that are empty, too large or not JSON are refused with the codes of text") {
  const Folder folder;
  put(folder / "empty", "");
  CHECK(found_in(folder / "empty") == List{"json.empty"});
  put(folder / "latin", "{\"a\":\"\xE5\"}");
  CHECK(found_in(folder / "latin") == List{"json.encoding"});
  put(folder / "large", "{}" + std::string(iop::limits::document_bytes, ' '));
  CHECK(found_in(folder / "large") == List{"json.too_large"});
  put(folder / "limit",
      std::string(iop::limits::document_bytes - small_text.size(), ' ') + std::string{small_text});
  CHECK(found_in(folder / "limit").empty());
}

TEST_CASE("writing that fails leaves nothing behind and the older file as it was") {
  const Folder folder;
  const auto partnership = iop::parse_partnership(small_text);
  CHECK(writing(folder / "missing" / "file", partnership) == "file.not_written");
  CHECK(writing(folder / std::string(300, 'x'), partnership) == "file.not_written");
  CHECK(writing("", partnership) == "file.not_written");
  fs::create_directory(folder / "directory");
  CHECK(writing(folder / "directory", partnership) == "file.not_regular");
  CHECK(folder.names() == List{"directory"});

  // A disk that is full in the middle of the file.
  put(folder / "older", "older");
  struct rlimit before {};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small { 100, before.rlim_max };
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto outcome = writing(folder / "older", partnership);
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK(outcome == "file.not_written");
  CHECK(bytes_of(folder / "older") == "older");
  CHECK(folder.names() == List{"directory", "older"});
}

TEST_CASE("an older file is replaced whole: who has it open goes on reading the older one") {
  const Folder folder;
  put(folder / "file", "older");
  std::ifstream reader(folder / "file");
  iop::write_partnership(folder / "file", iop::parse_partnership(small_text));
  CHECK(std::string{std::istreambuf_iterator<char>{reader}, {}} == "older");
  CHECK(bytes_of(folder / "file") == small_text);
  CHECK(folder.names() == List{"file"});
}

TEST_CASE("a file that has the name of the temporary one is left alone") {
  const Folder folder;
  List there{"file"};
  for (const std::string number : {"0", "1", "2"}) {
    const std::string name = "file." + std::to_string(::getpid()) + "." + number;
    put(folder / name, "somebody else's");
    there.push_back(name);
  }
  iop::write_partnership(folder / "file", iop::parse_partnership(small_text));
  CHECK(bytes_of(folder / "file") == small_text);
  CHECK(folder.names() == there);
  for (std::size_t i = 1; i < there.size(); ++i)
    CHECK(bytes_of(folder / there[i]) == "somebody else's");
}

TEST_CASE("a new file is as open as the umask lets it, an older one keeps its permissions") {
  const Folder folder;
  const auto partnership = iop::parse_partnership(small_text);
  const mode_t before = ::umask(0027);
  iop::write_partnership(folder / "new", partnership);
  ::umask(0077);
  iop::write_partnership(folder / "private", partnership);
  ::umask(0022);
  iop::write_partnership(folder / "private", partnership);
  ::umask(before);
  CHECK(mode_of(folder / "new") == 0640);
  CHECK(mode_of(folder / "private") == 0600);
}

// Renaming over a device or a pipe would take it away: as root, writing to /dev/null would.
TEST_CASE("what is there and is no regular file is not replaced") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(writing(folder / "pipe", iop::parse_partnership(small_text)) == "file.not_regular");
  CHECK(fs::is_fifo(folder / "pipe"));
}

TEST_CASE("Loaded lists its fields in the order of their declaration") {
  iop::test::check_fields(iop::test::example_of<iop::Loaded>());
}

}  // namespace
