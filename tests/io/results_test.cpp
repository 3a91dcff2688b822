#include <iop/io/results.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <iop/io/partnership_file.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/print.hpp"
#include "support/repayment_reference.hpp"

namespace {

using iop::JsonValue;
using iop::test::at;
using iop::test::kronor;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;
using Kind = JsonValue::Kind;
using List = std::vector<std::string>;

List names(const JsonValue& object) {
  List list;
  for (const auto& member : object.members) list.push_back(member.name);
  return list;
}

// The statement and its alternatives as text, read again.
struct Told {
  std::string text;
  JsonValue json;
};
Told told(const iop::Agreement& agreement, const std::optional<std::vector<iop::Payment>>& payments,
          const iop::Rescission& rescission, const iop::Reading& reading = {},
          const iop::StepSentence& sentence = {}) {
  const auto statement = iop::repayment_statement(agreement, payments, rescission, reading);
  const auto text = iop::to_json(
      iop::RepaymentAnswer{
          .result = {statement,
                     iop::repayment_alternatives(agreement, payments, rescission, reading)},
          .findings = statement.findings},
      sentence);
  return {text, iop::test::json(text)};
}

// docs/json-output.md lists the same.
const List statement_members{"output",
                             "basis",
                             "status",
                             "reason",
                             "half_year",
                             "remaining",
                             "remaining_days",
                             "half_year_amount_ore",
                             "numerator",
                             "divisor",
                             "cap_ore",
                             "capped",
                             "amount_ore",
                             "payable_ore",
                             "reading",
                             "reading_from",
                             "agreement",
                             "title",
                             "term",
                             "term_clause",
                             "payment_clause",
                             "rescission_terms",
                             "repayment_terms",
                             "clause",
                             "rescission",
                             "payments",
                             "sums",
                             "latest_paid",
                             "current_half_year",
                             "total_paid_ore",
                             "prepaid_ore",
                             "findings",
                             "steps",
                             "alternatives",
                             "rounding_alternatives"};

TEST_CASE("statement_text holds the listed members, the figure's among them") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto [text, json] = told(partnership.agreement("2023-2026"), partnership.facts->payments,
                                 rescinded("2025-03-14"));
  CHECK(names(json) == statement_members);
  CHECK(at(json, "output").text == "iop-repayment/1");
  CHECK(at(json, "status").text == "ok");
  CHECK(at(json, "reason").kind == Kind::null);
  CHECK(iop::write_json_line(at(json, "half_year")) ==
        R"({"first":"2024-12-01","last":"2025-05-31"})");
  CHECK(iop::write_json_line(at(json, "remaining")) ==
        R"({"first":"2025-03-15","last":"2025-05-31"})");
  for (const auto& [name, number] :
       {std::pair{"remaining_days", "78"}, std::pair{"half_year_amount_ore", "50000000"},
        std::pair{"numerator", "3900000000"}, std::pair{"divisor", "182"},
        std::pair{"cap_ore", "50000000"}, std::pair{"amount_ore", "21428571"},
        std::pair{"payable_ore", "21428600"}, std::pair{"total_paid_ore", "150000000"},
        std::pair{"prepaid_ore", "0"}}) {
    CAPTURE(name);
    CHECK(at(json, name).kind == Kind::number);
    CHECK(at(json, name).text == number);
  }
  CHECK(at(json, "capped").text == "false");
  CHECK(iop::write_json_line(at(json, "reading")) ==
        R"({"half_year":"agreement","rescission_day":"excluded","amount":"latest_paid",)"
        R"("cap":"half_year_amount","rounding":"half_up","unit":"ore"})");
  CHECK(iop::write_json_line(at(json, "reading_from")) ==
        R"({"half_year":"default","rescission_day":"default","amount":"default",)"
        R"("cap":"default","rounding":"default","unit":"default"})");
  CHECK(iop::write_json_line(at(json, "rescission")) ==
        R"({"effective_on":"2025-03-14","ended_by":"rescission","declared_by":"payer",)"
        R"("declared_on":null,"breach":{"by":"payee","serious":true,"rectified":false,)"
        R"("notified_on":null}})");
  CHECK(iop::write_json_line(at(json, "repayment_terms")) ==
        R"({"breach_by":"payee","divisor":182,"payable_unit":null,"clause":"aterbetalning"})");
  CHECK(
      at(at(at(json, "clause"), "quote"), "text").text.ends_with("senast utbetalt halvårsbelopp."));
  CHECK(at(json, "payments").items.size() == 3);
  CHECK(iop::write_json_line(at(json, "payments").items[2]) ==
        R"({"paid_on":"2024-12-20","amount_ore":50000000,)"
        R"("half_year":{"first":"2024-12-01","last":"2025-05-31"},"attributed_by":"covers",)"
        R"("counted":true,"example":true})");
  CHECK(iop::write_json_line(at(json, "sums").items[0]) ==
        R"({"half_year":{"first":"2023-12-01","last":"2024-05-31"},"net_ore":50000000})");
  CHECK(at(json, "findings").items.empty());
  CHECK(at(json, "alternatives").items.size() == 24);
  CHECK(at(json, "rounding_alternatives").items.size() == 8);
  CHECK(text.ends_with("}\n"));
}

TEST_CASE("every member is there in every answer; what is absent is null") {
  auto agreement = plain_agreement();
  auto inexact = agreement;
  inexact.term.first = iop::FuzzyDate::parse("2023");
  auto without = agreement;
  without.repayment.reset();
  without.rescission.reset();
  without.payment.reset();
  for (const auto& each :
       {told(agreement, std::nullopt, rescinded("2025-03-14")),
        told(agreement, plain_payments(), rescinded("2023-11-30")),
        told(inexact, plain_payments(), rescinded("2025-03-14")),
        told(without, plain_payments(), {.effective_on = iop::Date(2025, 3, 14)}),
        told(agreement, std::vector<iop::Payment>{}, rescinded("2026-11-30"))}) {
    CHECK(names(each.json) == statement_members);
    const bool ok = at(each.json, "status").text == "ok";
    for (const auto name : {"half_year", "remaining_days", "half_year_amount_ore", "numerator",
                            "divisor", "cap_ore", "amount_ore", "payable_ore"}) {
      CAPTURE(name);
      CHECK((at(each.json, name).kind == Kind::null) == !ok);
    }
    CHECK((at(each.json, "reason").kind == Kind::null) == ok);
    if (!ok) CHECK_FALSE(at(each.json, "findings").items.empty());
  }
  const auto unknown = told(agreement, std::nullopt, rescinded("2025-03-14"));
  CHECK(at(unknown.json, "payments").kind == Kind::null);
  CHECK(at(unknown.json, "reason").text == "repayment.payments_not_stated");
  const auto none = told(agreement, std::vector<iop::Payment>{}, rescinded("2026-11-30"));
  CHECK(at(none.json, "payments").kind == Kind::array);
  CHECK(at(none.json, "remaining").kind == Kind::null);
}

TEST_CASE("steps are objects of their operands, money with its unit, ratios whole") {
  const auto [text, json] = told(plain_agreement(), plain_payments(), rescinded("2025-03-14"));
  const auto& steps = at(json, "steps").items;
  REQUIRE(steps.size() == 11);
  for (const auto& step : steps) {
    const auto list = names(step);
    CHECK((list == List{"rule", "clause", "law", "operands", "value"} ||
           list == List{"rule", "clause", "law", "operands", "value_ore"}));
  }
  CHECK(iop::write_json_line(steps[7]) ==
        R"({"rule":"repayment.pro_rata","clause":"aterbetalning","law":null,)"
        R"("operands":{"part":{"numerator":78,"divisor":182},"half_year_amount_ore":50000000},)"
        R"("value":{"numerator":3900000000,"divisor":182}})");
  CHECK(at(steps[9], "rule").text == "repayment.rounding");
  CHECK(at(steps[9], "value_ore").text == "21428571");
  CHECK(at(steps[10], "law").text == "lag (1970:1029) 2 §");
  CHECK(at(steps[0], "value").text == "true");
  const auto refused = told(plain_agreement(), std::nullopt, rescinded("2025-03-14"));
  CHECK(at(at(refused.json, "steps").items.back(), "value").text ==
        "repayment.payments_not_stated");
}

TEST_CASE("steps are told in both languages where the caller says how") {
  const auto [text, json] =
      told(plain_agreement(), plain_payments(), rescinded("2025-03-14"), {},
           [](const iop::Step& step, iop::Language language) {
             return std::string{iop::word(language)} + " " + std::string{iop::word(step.rule)};
           });
  for (const auto& step : at(json, "steps").items) {
    CHECK(at(step, "sv").text == "sv " + at(step, "rule").text);
    CHECK(at(step, "en").text == "en " + at(step, "rule").text);
    CHECK(names(step).back() == "en");
  }
}

TEST_CASE("alternatives and findings in the statement's text") {
  const auto [text, json] =
      told(plain_agreement(), std::vector{paid("2023-12-20", kronor("500000.00"), "2023-12-01")},
           rescinded("2024-06-10"), {.cap = iop::CapReading::none});
  CHECK(at(at(json, "reading"), "cap").text == "none");
  CHECK(at(at(json, "reading_from"), "cap").text == "argument");
  CHECK(at(json, "cap_ore").kind == Kind::null);
  List codes;
  for (const auto& finding : at(json, "findings").items) {
    CHECK(names(finding) == List{"code", "severity", "pointer", "sv", "en", "hint_sv", "hint_en"});
    codes.push_back(at(finding, "code").text + " " + at(finding, "severity").text);
  }
  CHECK(codes == List{"repayment.readings_differ warning", "repayment.uncapped warning"});
  // 173 days; under the amount reading current_half_year nothing.
  const auto& alternatives = at(json, "alternatives").items;
  const auto& chosen = alternatives[2];
  CHECK(iop::write_json_line(chosen) ==
        R"({"reading":{"half_year":"agreement","rescission_day":"excluded","amount":"latest_paid",)"
        R"("cap":"none","rounding":"half_up","unit":"ore"},"status":"ok","reason":null,)"
        R"("amount_ore":47527473,"payable_ore":47527500,"difference_ore":0,"rests_on":[]})");
  CHECK(at(alternatives[5], "difference_ore").text == "-47527473");
  CHECK(iop::write_json_line(at(alternatives[5], "rests_on")) == R"(["amount"])");
}

// Without the library: from the members of the text to the amounts, in the reference's arithmetic.
TEST_CASE("the statement's text is enough to compute its figure again") {
  using iop::test::integer;
  int cases = 0;
  for (const std::string on : {"2023-12-01", "2024-06-01", "2025-03-14", "2026-06-30"})
    for (const auto& half_year : iop::Words<iop::HalfYearReading>::list)
      for (const auto& rescission_day : iop::Words<iop::RescissionDayReading>::list)
        for (const auto& cap : iop::Words<iop::CapReading>::list)
          for (const auto& mode : iop::Words<iop::RoundingMode>::list) {
            const auto payments =
                std::vector{paid("2023-12-01", iop::test::ore(10'050), "2023-12-01"),
                            paid("2024-06-01", iop::test::ore(9'999'99), "2024-06-01")};
            const auto json = told(plain_agreement(), payments, rescinded(on),
                                   {.half_year = half_year.value,
                                    .rescission_day = rescission_day.value,
                                    .cap = cap.value,
                                    .rounding = mode.value})
                                  .json;
            const auto day = [](const JsonValue& text) {
              return iop::test::sys_day(iop::test::day(text.text).day_number());
            };
            const auto& term = at(json, "term");
            const auto& reading = at(json, "reading");
            const auto days = iop::test::reference_days(
                day(at(term, "first")), day(at(term, "last")),
                day(at(at(json, "rescission"), "effective_on")),
                iop::from_word<iop::HalfYearReading>(at(reading, "half_year").text).value(),
                iop::from_word<iop::RescissionDayReading>(at(reading, "rescission_day").text)
                    .value());
            CHECK(integer(at(json, "remaining_days")) == days.remaining);
            const auto amount = integer(at(at(json, "latest_paid"), "net_ore"));
            CHECK(integer(at(json, "half_year_amount_ore")) == amount);
            const auto numerator = days.remaining * amount;
            CHECK(integer(at(json, "numerator")) == numerator);
            std::optional<iop::Int128> most;
            if (at(reading, "cap").text == "half_year_amount") most = amount;
            if (at(reading, "cap").text == "total_paid") most = integer(at(json, "total_paid_ore"));
            CHECK(iop::Int128{integer(at(json, "amount_ore"))} ==
                  iop::test::reference_within(
                      numerator, integer(at(at(json, "repayment_terms"), "divisor")),
                      iop::from_word<iop::RoundingMode>(at(reading, "rounding").text).value(),
                      iop::RoundingUnit::ore, most));
            CHECK(iop::Int128{integer(at(json, "payable_ore"))} ==
                  iop::test::reference_within(numerator, integer(at(json, "divisor")),
                                              iop::RoundingMode::half_up, iop::RoundingUnit::krona,
                                              most));
            ++cases;
          }
  CHECK(cases == 4 * 2 * 2 * 3 * 4);
}

TEST_CASE("schedule_text holds the instalments and their sum") {
  const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
  const auto json = iop::test::json(
      iop::schedule_text(iop::payment_schedule(partnership.agreement("2023-2026"))));
  CHECK(names(json) == List{"output", "agreement", "instalments", "total_ore", "findings"});
  CHECK(at(json, "output").text == "iop-schedule/1");
  CHECK(at(json, "total_ore").text == "300000000");
  REQUIRE(at(json, "instalments").items.size() == 6);
  CHECK(iop::write_json_line(at(json, "instalments").items[2]) ==
        R"({"number":3,"payable":"2024-12","window":{"first":"2024-12-01","last":"2024-12-31"},)"
        R"("half_year":{"first":"2024-12-01","last":"2025-05-31"},"agreement_days":182,)"
        R"("planned_ore":50000000,"component":null,"example":true,"clause":"utbetalning"})");
  const auto none = iop::test::json(iop::schedule_text(
      iop::payment_schedule(iop::agreement_with_model_clause({{2024, 1, 1}, {2024, 12, 31}}))));
  CHECK(at(none, "total_ore").kind == Kind::null);
  CHECK(at(at(none, "findings").items.at(0), "code").text == "schedule.no_terms");
}

TEST_CASE("findings_text says code, severity, place and sentences in both languages") {
  CHECK(iop::findings_text({}) == "[]\n");
  const auto json = iop::test::json(iop::findings_text(iop::validate_text("{\"id\":7}")));
  REQUIRE(json.items.size() == 4);
  CHECK(iop::write_json_line(json.items[3]) ==
        R"({"code":"value.type","severity":"error","pointer":"/id",)"
        R"("sv":"Här ska stå string, inte number.","en":"Here should be string, not number.",)"
        R"("hint_sv":"Skriv string; är värdet okänt, utelämna medlemmen.",)"
        R"("hint_en":"Write string; if the value is unknown, leave the member out."})");
}

TEST_CASE("a status as JSON has the members that docs/json-output.md lists") {
  iop::Partnership partnership{
      .schema = "s", .id = "p", .title = "t", .agreements = {plain_agreement()}};
  partnership.agreements[0].payment->amount = kronor("500000.00");
  partnership.agreements[0].amendments = {
      {.id = "m", .effective_on = iop::Date(2025, 1, 1), .text = "t", .amount = kronor("1.00")}};
  const auto status = iop::partnership_status(partnership, iop::Date(2024, 12, 31));
  const auto told = iop::test::json(iop::to_json(iop::StatusAnswer{.result = {.status = status}}));
  CHECK(names(told) == List{"output", "basis", "partnership", "title", "day", "state", "decided_by", "chain",
                            "agreements", "findings", "steps", "amendment"});
  CHECK(at(told, "output").text == iop::status_output);
  CHECK(at(told, "state").text == "in_force");
  CHECK(at(told, "amendment").kind == Kind::null);
  const auto& agreement = at(told, "agreements").items[0];
  CHECK(names(agreement) == List{"lifecycle", "term", "planned_last", "amount_ore", "example",
                                 "months", "sum_per_year_ore", "sum_from", "sum_is_example",
                                 "last_day_for_notice", "amendments"});
  CHECK(at(agreement, "amount_ore").text == "50000000");
  CHECK(names(at(at(agreement, "lifecycle"), "current")) ==
        List{"state", "fact", "pointer", "since", "on", "ended_by", "text", "clause"});
  CHECK(at(told, "steps").items.size() == iop::explain(status).size());

  const auto diff = iop::amendment_diff(partnership.agreements[0], "m");
  const auto changed = iop::test::json(
      iop::to_json(iop::StatusAnswer{.result = {.status = status, .amendment = diff}},
                   [](const iop::Step&, iop::Language) { return std::string{"told"}; }));
  const auto& amendment = at(changed, "amendment");
  CHECK(at(at(amendment, "amount"), "after_ore").text == "100");
  CHECK(at(amendment, "total_before_ore").text == "300000000");
  CHECK(at(amendment, "instalments").items.size() == diff.instalments.size());
  CHECK(at(at(amendment, "steps").items[0], "sv").text == "told");
}

}  // namespace
