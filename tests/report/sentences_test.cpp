#include <iop/report/sentences.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "report/kalmar.hpp"
#include "support/print.hpp"

namespace {

using iop::Date;
using iop::DateRange;
using iop::ErrorCode;
using iop::Language;
using iop::Money;
using iop::Operand;
using iop::Ratio;
using iop::RuleId;
using iop::Step;
using iop::StepValue;
using Operands = std::vector<Operand>;

std::string swedish(const Step& step) {
  return iop::test::spaced(iop::sentence(step, Language::sv));
}
std::string english(const Step& step) {
  return iop::test::spaced(iop::sentence(step, Language::en));
}

Step step(RuleId rule, Operands operands, StepValue value) {
  return {.rule = rule, .operands = std::move(operands), .value = std::move(value)};
}

// A word, where a literal would be taken for a truth.
StepValue say(const char* text) { return std::string{text}; }

const DateRange term{Date(2023, 12, 1), Date(2026, 11, 30)};
const DateRange half_year{Date(2024, 12, 1), Date(2025, 5, 31)};
const Date rescinded_on{2025, 3, 14};
const Money half_a_million = Money::from_ore(50'000'000);

TEST_CASE("schedule.instalments: when, for which half-year, how much") {
  const DateRange december{Date(2024, 12, 1), Date(2024, 12, 31)};
  const Operands operands{{"number", std::int64_t{3}},
                          {"payable", say("2024-12")},
                          {"window", december},
                          {"agreement_days", std::int64_t{182}}};
  auto planned = operands;
  planned.push_back({"planned", half_a_million});
  const auto told = step(RuleId::schedule_instalments, planned, half_year);
  CHECK_EQ(swedish(told),
           "Utbetalning 3 görs i december 2024 och avser halvåret 1 december 2024 – 31 maj 2025. "
           "Planerat belopp är 500 000,00 kr.");
  CHECK_EQ(english(told),
           "Instalment 3 is payable in December 2024 and covers the half-year 1 December 2024 – "
           "31 May 2025. The planned amount is SEK 500,000.00.");
  const auto unplanned = step(RuleId::schedule_instalments, operands, half_year);
  CHECK(swedish(unplanned).ends_with(" Avtalet anger inget belopp."));
  CHECK(english(unplanned).ends_with(" The agreement states no amount."));
}

TEST_CASE("schedule.instalments: a month and a half-year cut by the term") {
  const auto told = step(RuleId::schedule_instalments,
                         {{"number", std::int64_t{1}},
                          {"payable", say("2024-12")},
                          {"window", DateRange{Date(2024, 12, 1), Date(2024, 12, 15)}},
                          {"agreement_days", std::int64_t{15}}},
                         half_year);
  CHECK_EQ(swedish(told),
           "Utbetalning 1 görs i december 2024 (inom avtalstiden 1 december 2024 – 15 december "
           "2024) och avser halvåret 1 december 2024 – 31 maj 2025, varav 15 dagar ligger inom "
           "avtalstiden. Avtalet anger inget belopp.");
  CHECK_EQ(english(told),
           "Instalment 1 is payable in December 2024 (within the term 1 December 2024 – 15 "
           "December 2024) and covers the half-year 1 December 2024 – 31 May 2025, of which 15 "
           "days belong to the term. The agreement states no amount.");
}

TEST_CASE("repayment.applies: the judgements the answer rests on") {
  const auto told = step(RuleId::repayment_applies,
                         {{"ended_by", say("rescission")},
                          {"breach_by", say("payee")},
                          {"breach_serious", true},
                          {"breach_rectified", false}},
                         true);
  CHECK_EQ(swedish(told),
           "Avtalet hävdes för att den betalningsmottagande parten brast i sina åtaganden; bristen "
           "bedömdes som allvarlig och rättades inte utan dröjsmål. Återbetalningsklausulen gäller "
           "därför.");
  CHECK_EQ(english(told),
           "The agreement was rescinded because the receiving party was in breach of its "
           "obligations; the breach was judged serious and was not rectified without delay. The "
           "repayment clause therefore applies.");
}

TEST_CASE("repayment.applies: who declared it, when, and what the agreement does not require") {
  const auto told = step(RuleId::repayment_applies,
                         {{"declared_by", say("payer")},
                          {"declared_on", Date(2025, 3, 10)},
                          {"breach_by", say("payee")},
                          {"breach_serious", false},
                          {"breach_rectified", true},
                          {"breach_notified_on", Date(2025, 2, 1)}},
                         true);
  CHECK_EQ(swedish(told),
           "Avtalet hävdes av den utbetalande parten genom förklaring den 10 mars 2025 för att den "
           "betalningsmottagande parten brast i sina åtaganden (påtalat den 1 februari 2025); "
           "bristen bedömdes inte som allvarlig, vilket avtalet inte heller kräver; den rättades "
           "utan dröjsmål, vilket enligt avtalet inte hindrar hävning. Återbetalningsklausulen "
           "gäller därför.");
  CHECK_EQ(english(told),
           "The agreement was rescinded by the paying party by a declaration of 10 March 2025 "
           "because the receiving party was in breach of its obligations (pointed out on 1 "
           "February 2025); the breach was not judged serious, nor does the agreement require "
           "it; it was rectified without delay, which under the agreement does not prevent "
           "rescission. The repayment clause therefore applies.");
  const auto brief = step(RuleId::repayment_applies,
                          {{"breach_by", say("payee")}, {"breach_rectified", false}}, true);
  CHECK(swedish(brief).find("; den rättades inte utan dröjsmål.") != std::string::npos);
  CHECK(english(brief).find("; it was not rectified without delay.") != std::string::npos);
}

TEST_CASE("repayment.attribution: the half-year and what told it") {
  const auto told = [](const char* by, const Date& paid_on, bool counted = true,
                       Money amount = half_a_million) {
    return step(RuleId::repayment_attribution,
                {{"paid_on", paid_on},
                 {"amount", amount},
                 {"attributed_by", say(by)},
                 {"counted", counted}},
                half_year);
  };
  const Date december{2024, 12, 20};
  CHECK_EQ(swedish(told("covers", december)),
           "Betalningen på 500 000,00 kr den 20 december 2024 hör till halvåret 1 december 2024 – "
           "31 maj 2025, som den uppges gälla.");
  CHECK_EQ(english(told("covers", december)),
           "The payment of SEK 500,000.00 on 20 December 2024 belongs to the half-year 1 December "
           "2024 – 31 May 2025, which it is said to cover.");
  CHECK(
      swedish(told("instalment", december)).ends_with(", som den planerade utbetalningen avser."));
  CHECK(english(told("instalment", december)).ends_with(", which the planned instalment covers."));
  CHECK(swedish(told("payment_day", december)).ends_with(", då den gjordes."));
  CHECK(english(told("payment_day", december)).ends_with(", in which it was made."));
  CHECK(swedish(told("payment_day", Date(2023, 11, 1)))
            .ends_with(", avtalets första, eftersom den gjordes före avtalstiden."));
  CHECK(english(told("payment_day", Date(2023, 11, 1)))
            .ends_with(", the agreement's first, because it was made before the term."));
  CHECK(swedish(told("payment_day", Date(2027, 1, 1), false))
            .ends_with(", avtalets sista, eftersom den gjordes efter avtalstiden. Den gjordes "
                       "efter hävningsdagen och räknas inte."));
  CHECK(english(told("payment_day", Date(2027, 1, 1), false))
            .ends_with(", the agreement's last, because it was made after the term. It was made "
                       "after the day of rescission and does not count."));
  CHECK(swedish(told("covers", december, true, Money::from_ore(-100)))
            .starts_with("Återföringen på −1,00 kr den 20 december 2024 hör"));
  CHECK(english(told("covers", december, true, Money::from_ore(-100)))
            .starts_with("The reversal of SEK −1.00 on 20 December 2024 belongs"));
}

TEST_CASE("repayment.half_year_amount: last paid, current, nothing and less than nothing") {
  const auto latest = step(RuleId::repayment_half_year_amount,
                           {{"reading", say("latest_paid")},
                            {"latest_paid_half_year", half_year},
                            {"latest_paid", half_a_million}},
                           half_a_million);
  CHECK_EQ(swedish(latest),
           "Senast utbetalt halvårsbelopp är 500 000,00 kr: nettot av betalningarna för 1 december "
           "2024 – 31 maj 2025, det senaste påbörjade halvår som något betalats för.");
  CHECK_EQ(english(latest),
           "The half-year amount last paid is SEK 500,000.00: the net of the payments for 1 "
           "December 2024 – 31 May 2025, the latest half-year begun for which anything was paid.");
  const auto nothing =
      step(RuleId::repayment_half_year_amount, {{"reading", say("latest_paid")}}, Money{});
  CHECK_EQ(swedish(nothing),
           "Inget har betalats för något påbörjat halvår, så halvårsbeloppet är 0,00 kr.");
  CHECK_EQ(english(nothing),
           "Nothing was paid for any half-year begun, so the half-year amount is SEK 0.00.");

  const auto current = [](Money net, Money amount) {
    return step(
        RuleId::repayment_half_year_amount,
        {{"reading", say("current_half_year")}, {"current_half_year", half_year}, {"current", net}},
        amount);
  };
  CHECK_EQ(swedish(current(half_a_million, half_a_million)),
           "Halvårsbeloppet är 500 000,00 kr: nettot av betalningarna för avtalets aktuella "
           "halvår, 1 december 2024 – 31 maj 2025.");
  CHECK_EQ(english(current(half_a_million, half_a_million)),
           "The half-year amount is SEK 500,000.00: the net of the payments for the agreement's "
           "current half-year, 1 December 2024 – 31 May 2025.");
  CHECK_EQ(swedish(current(Money::from_ore(-500), Money{})),
           "Nettot av betalningarna för avtalets aktuella halvår, 1 december 2024 – 31 maj 2025, "
           "är −5,00 kr och tas som 0,00 kr.");
  CHECK_EQ(english(current(Money::from_ore(-500), Money{})),
           "The net of the payments for the agreement's current half-year, 1 December 2024 – 31 "
           "May 2025, is SEK −5.00 and is taken as SEK 0.00.");
}

TEST_CASE("repayment.half_year: by the agreement and by the calendar") {
  const auto told = [](const char* reading, const DateRange& days) {
    return step(RuleId::repayment_half_year,
                {{"term", term}, {"rescinded_on", rescinded_on}, {"reading", say(reading)}}, days);
  };
  CHECK_EQ(swedish(told("agreement", half_year)),
           "Avtalshalvåret som innehåller hävningsdagen 14 mars 2025 är 1 december 2024 – 31 maj "
           "2025 (räknat från avtalets första dag).");
  CHECK_EQ(english(told("agreement", half_year)),
           "The agreement half-year that holds the day of rescission, 14 March 2025, is 1 December "
           "2024 – 31 May 2025 (counted from the agreement's first day).");
  const DateRange calendar{Date(2025, 1, 1), Date(2025, 6, 30)};
  CHECK_EQ(swedish(told("calendar", calendar)),
           "Kalenderhalvåret som innehåller hävningsdagen 14 mars 2025 är 1 januari 2025 – 30 juni "
           "2025.");
  CHECK_EQ(english(told("calendar", calendar)),
           "The calendar half-year that holds the day of rescission, 14 March 2025, is 1 January "
           "2025 – 30 June 2025.");
}

TEST_CASE("repayment.remaining_days: how many, which, and whether the day itself counts") {
  const auto told = [](const char* reading, std::int64_t days, const Date& first, const Date& last,
                       const Date& term_last) {
    Operands operands{{"rescinded_on", rescinded_on},
                      {"reading", say(reading)},
                      {"half_year_last", half_year.last()},
                      {"term_last", term_last}};
    if (days > 0) operands.push_back({"remaining", DateRange{first, last}});
    return step(RuleId::repayment_remaining_days, operands, days);
  };
  const Date may{2025, 5, 31};
  const auto usual = told("excluded", 78, Date(2025, 3, 15), may, term.last());
  CHECK_EQ(swedish(usual),
           "Av halvåret återstår 78 avtalsdagar, 15 mars 2025 – 31 maj 2025. Hävningsdagen räknas "
           "inte med.");
  CHECK_EQ(english(usual),
           "78 agreement days of the half-year remain, 15 March 2025 – 31 May 2025. The day of "
           "rescission is not counted.");
  const Date april{2025, 4, 30};
  const auto cut = told("included", 48, rescinded_on, april, april);
  CHECK_EQ(swedish(cut),
           "Av halvåret återstår 48 avtalsdagar, 14 mars 2025 – 30 april 2025 (avtalets sista "
           "dag). Hävningsdagen räknas med.");
  CHECK_EQ(english(cut),
           "48 agreement days of the half-year remain, 14 March 2025 – 30 April 2025 (the "
           "agreement's last day). The day of rescission is counted.");
  const auto one = told("excluded", 1, may, may, term.last());
  CHECK_EQ(swedish(one),
           "Av halvåret återstår 1 avtalsdag, 31 maj 2025. Hävningsdagen räknas inte med.");
  CHECK_EQ(english(one),
           "1 agreement day of the half-year remains, 31 May 2025. The day of rescission is not "
           "counted.");
  CHECK_EQ(swedish(told("excluded", 0, may, may, term.last())),
           "Hävningsdagen är halvårets sista dag och räknas inte, så inga avtalsdagar återstår.");
  CHECK_EQ(english(told("excluded", 0, may, may, term.last())),
           "The day of rescission is the half-year's last day and is not counted, so no agreement "
           "days remain.");
  CHECK_EQ(swedish(told("excluded", 0, may, may, april)),
           "Hävningsdagen är avtalets sista dag och räknas inte, så inga avtalsdagar återstår.");
  CHECK_EQ(english(told("excluded", 0, may, may, april)),
           "The day of rescission is the agreement's last day and is not counted, so no agreement "
           "days remain.");
}

TEST_CASE("repayment.pro_rata: the ratio as computed, and öre exact or cut") {
  const auto told = [](std::int64_t days, Money amount) {
    return step(RuleId::repayment_pro_rata,
                {{"part", Ratio{days, 182}}, {"half_year_amount", amount}},
                iop::exact_part(amount, Ratio{days, 182}));
  };
  CHECK_EQ(swedish(told(78, half_a_million)),
           "Återstående dagar delade med klausulens dagantal, gånger halvårsbeloppet: 78/182 × "
           "500 000,00 kr = 3 900 000 000/182 öre = 21 428 571,42… öre.");
  CHECK_EQ(english(told(78, half_a_million)),
           "Remaining days over the clause's number of days, times the half-year amount: 78/182 × "
           "SEK 500,000.00 = 3,900,000,000/182 öre = 21,428,571.42… öre.");
  CHECK(swedish(told(91, Money::from_ore(3))).ends_with(" = 273/182 öre = 1,50 öre."));
  CHECK(english(told(91, Money::from_ore(3))).ends_with(" = 273/182 öre = 1.50 öre."));
  CHECK(swedish(told(182, Money::from_ore(3))).ends_with(" = 546/182 öre = 3 öre."));
  CHECK(swedish(told(1, Money::from_ore(1))).ends_with(" = 1/182 öre = 0,00… öre."));
  CHECK(swedish(told(10, Money::from_ore(-1))).ends_with(" = −10/182 öre = −0,05… öre."));
}

TEST_CASE("repayment.cap: which bound, and whether it holds the amount") {
  const Ratio exact{std::int64_t{183} * 50'000'000, 182};
  const auto told = [&](const char* reading, bool capped) {
    return step(
        RuleId::repayment_cap,
        {{"exact", exact}, {"reading", say(reading)}, {"cap", half_a_million}, {"capped", capped}},
        capped ? Ratio{half_a_million.ore(), 1} : exact);
  };
  CHECK_EQ(swedish(told("half_year_amount", false)),
           "Taket är halvårsbeloppet, 500 000,00 kr; beräkningen går inte över det.");
  CHECK_EQ(english(told("half_year_amount", false)),
           "The cap is the half-year amount, SEK 500,000.00; the computation "
           "does not pass it.");
  CHECK_EQ(swedish(told("total_paid", false)),
           "Taket är allt som har betalats enligt avtalet, 500 000,00 kr; beräkningen går "
           "inte över det.");
  CHECK_EQ(english(told("total_paid", false)),
           "The cap is all that was paid under the agreement, SEK 500,000.00; "
           "the computation does not pass it.");
  CHECK_EQ(
      swedish(told("half_year_amount", true)),
      "Beräkningen ger mer än taket, som är halvårsbeloppet, 500 000,00 kr; därför gäller taket.");
  CHECK_EQ(english(told("half_year_amount", true)),
           "The computation gives more than the cap, which is the half-year amount, SEK "
           "500,000.00; so the cap stands.");
  const auto none = step(RuleId::repayment_cap,
                         {{"exact", exact}, {"reading", say("none")}, {"capped", false}}, exact);
  CHECK_EQ(swedish(none), "Inget tak används, så beloppet står oförändrat.");
  CHECK_EQ(english(none), "No cap is used, so the amount stands.");
}

TEST_CASE("repayment.rounding: every mode and unit, and the bound that holds it down") {
  struct Case {
    const char *mode, *unit, *sv, *en;
  };
  for (const auto& [mode, unit, sv, en] : {
           Case{"half_up", "ore", "närmaste öre, halva uppåt", "the nearest öre, halves up"},
           Case{"half_even", "ore", "närmaste öre, halva till jämnt tal",
                "the nearest öre, halves to even"},
           Case{"down", "ore", "hela ören, nedåt", "whole öre, down"},
           Case{"up", "ore", "hela ören, uppåt", "whole öre, up"},
           Case{"half_up", "krona", "närmaste krona, halva uppåt", "the nearest krona, halves up"},
           Case{"half_even", "krona", "närmaste krona, halva till jämnt tal",
                "the nearest krona, halves to even"},
           Case{"down", "krona", "hela kronor, nedåt", "whole kronor, down"},
           Case{"up", "krona", "hela kronor, uppåt", "whole kronor, up"},
       }) {
    const auto told = step(RuleId::repayment_rounding,
                           {{"exact", Ratio{100, 1}}, {"rounding", say(mode)}, {"unit", say(unit)}},
                           Money::from_ore(100));
    CHECK_EQ(swedish(told),
             "Beloppet avrundas en gång, till " + std::string{sv} + ", och blir 1,00 kr.");
    CHECK_EQ(english(told),
             "The amount is rounded once, to " + std::string{en} + ", and becomes SEK 1.00.");
  }
  const auto held =
      step(RuleId::repayment_rounding,
           {{"exact", Ratio{150, 1}}, {"rounding", say("up")}, {"unit", say("krona")}},
           Money::from_ore(100));
  CHECK_EQ(swedish(held),
           "Beloppet avrundas en gång, till hela kronor, uppåt, dock inte över taket och därför "
           "nedåt, och blir 1,00 kr.");
  CHECK_EQ(english(held),
           "The amount is rounded once, to whole kronor, up, but not past the cap and so "
           "down, and becomes SEK 1.00.");
}

TEST_CASE("repayment.payable: whole kronor, or öre where the parties agreed so") {
  const auto told = [](const Ratio& exact, const char* unit, std::int64_t ore) {
    return step(RuleId::repayment_payable, {{"exact", exact}, {"unit", say(unit)}},
                Money::from_ore(ore));
  };
  const Ratio exact{3'900'000'000, 182};
  CHECK_EQ(swedish(told(exact, "krona", 21'428'600)),
           "Att betala är 214 286,00 kr: det exakta värdet avrundat en gång till hela kronor, 1–49 "
           "öre nedåt och 50–99 öre uppåt.");
  CHECK_EQ(english(told(exact, "krona", 21'428'600)),
           "Payable is SEK 214,286.00: the exact value rounded once to whole kronor, 1–49 öre down "
           "and 50–99 öre up.");
  CHECK_EQ(swedish(told(exact, "ore", 21'428'571)),
           "Att betala är 214 285,71 kr: det exakta värdet avrundat en gång till hela ören, som "
           "parterna har avtalat.");
  CHECK_EQ(english(told(exact, "ore", 21'428'571)),
           "Payable is SEK 214,285.71: the exact value rounded once to whole öre, as the parties "
           "have agreed.");
  CHECK(
      swedish(told({150, 1}, "krona", 100)).ends_with(", dock inte över taket och därför nedåt."));
  CHECK(english(told({150, 1}, "krona", 100)).ends_with(", but not past the cap and so down."));
}

TEST_CASE("sentence says why the answer stops and names the code") {
  const auto stopped = [](ErrorCode code, Operands operands = {}) {
    return step(RuleId::repayment_applies, std::move(operands), code);
  };
  CHECK_EQ(swedish(stopped(ErrorCode::repayment_breach_rectified)),
           "Bristen rättades utan dröjsmål; avtalet kan inte hävas för den. Svaret stannar här: "
           "repayment.breach_rectified.");
  CHECK_EQ(english(stopped(ErrorCode::repayment_breach_rectified)),
           "The breach was rectified without delay; the agreement cannot be rescinded for it. The "
           "answer stops here: repayment.breach_rectified.");
  const auto other = stopped(ErrorCode::repayment_breach_by_other_side,
                             {{"breach_by", say("payer")}, {"required_breach_by", say("payee")}});
  CHECK_EQ(swedish(other),
           "Den som brast i sina åtaganden är den utbetalande parten, men klausulen gäller när den "
           "betalningsmottagande parten brister. Svaret stannar här: "
           "repayment.breach_by_other_side.");
  CHECK_EQ(english(other),
           "The side in breach is the paying party, but the clause applies when the receiving "
           "party is in breach. The answer stops here: repayment.breach_by_other_side.");
  const auto before = stopped(ErrorCode::repayment_before_term,
                              {{"term", term}, {"rescinded_on", Date(2023, 11, 30)}});
  CHECK_EQ(swedish(before),
           "Hävningsdagen 30 november 2023 är före avtalstiden 1 december 2023 – 30 november 2026. "
           "Svaret stannar här: repayment.before_term.");
  CHECK_EQ(english(before),
           "The day of rescission, 30 November 2023, is before the term, 1 December 2023 – 30 "
           "November 2026. The answer stops here: repayment.before_term.");
  CHECK_EQ(swedish(stopped(ErrorCode::money_overflow)),
           "Beräkningen kan inte göras med dessa uppgifter. Svaret stannar här: money.overflow.");
  CHECK_EQ(english(stopped(ErrorCode::money_overflow)),
           "The computation cannot be made with these facts. The answer stops here: "
           "money.overflow.");
}

TEST_CASE("sentence leaves no name unfilled for any code, and never throws for a bare step") {
  for (const auto& entry : iop::code_entries())
    for (const auto language : {Language::sv, Language::en}) {
      const auto text = iop::sentence(step(RuleId::repayment_half_year, {}, entry.code), language);
      CAPTURE(text);
      CHECK(text.find('{') == std::string::npos);
      CHECK(text.ends_with(": " + std::string{entry.name} + "."));
    }
  for (const auto& rule : iop::Words<RuleId>::list)
    for (const auto language : {Language::sv, Language::en})
      for (const StepValue& value :
           {StepValue{true}, StepValue{std::int64_t{1}}, say("word"), StepValue{Ratio{1, 2}}})
        CHECK_FALSE(iop::sentence(step(rule.value, {}, value), language).empty());
}

TEST_CASE("every step of the Kalmar statement is told in one or two sentences") {
  const auto [statement, alternatives] = iop::test::kalmar_case(rescinded_on);
  for (const auto& each : iop::explain(statement))
    for (const auto language : {Language::sv, Language::en}) {
      const auto text = iop::sentence(each, language);
      CAPTURE(text);
      CHECK(text.find('?') == std::string::npos);
      CHECK(text.find('{') == std::string::npos);
      CHECK(text.ends_with('.'));
    }
}

TEST_CASE("neighbours in the chain are told by what they share or leave") {
  const auto pair = [](const char* relation, std::int64_t least, std::int64_t most,
                       const std::optional<DateRange>& days = {}) {
    Operands operands{{"agreement", say("A")},
                      {"next", say("B")},
                      {"shared_least", least},
                      {"shared_most", most}};
    if (days) operands.push_back({"days", *days});
    return step(RuleId::time_chain, operands, say(relation));
  };
  CHECK_EQ(swedish(pair("adjoins", 0, 0)), "”B” tar vid dagen efter ”A”.");
  CHECK_EQ(english(pair("overlap", 1, 1, DateRange::parse("2023-01-01..2023-01-01"))),
           "'A' and 'B' hold at the same time for 1 day: 1 January 2023.");
  CHECK_EQ(swedish(pair("overlap", 1, 31)), "”A” och ”B” gäller samtidigt i 1–31 dagar.");
  CHECK_EQ(swedish(pair("gap", -31, -1)), "Mellan ”A” och ”B” gäller inget avtal i 1–31 dagar.");
  CHECK_EQ(swedish(pair("may_overlap", 0, 30)),
           "”A” och ”B” kan gälla samtidigt i högst 30 dagar; avtalstiderna är inte angivna på "
           "dagen.");
  CHECK_EQ(english(pair("may_leave_gap", -364, 0)),
           "'A' and 'B' may leave up to 364 days between them; the terms are not stated to the "
           "day.");
  CHECK_EQ(swedish(pair("unclear", -59, 61)),
           "”A” och ”B” kan gälla samtidigt i högst 61 dagar, eller kan lämna högst 59 dagar "
           "emellan; avtalstiderna är inte angivna på dagen.");
}

TEST_CASE("a term and a state are told with the fact behind them") {
  CHECK_EQ(swedish(step(RuleId::time_term,
                        {{"agreement", say("A")},
                         {"first", say("2018")},
                         {"signed_last", say("2022")},
                         {"amendments", say("m")},
                         {"ended_on", iop::Date(2022, 6, 30)},
                         {"ended_by", say("mutual")}},
                        say("2023-02-28"))),
           "Avtalet ”A” gäller från 2018 till och med 28 februari 2023; undertecknat till 2022, "
           "med ändringarna: m. Det upphörde dessförinnan, 30 juni 2022, genom överenskommelse "
           "mellan parterna.");
  CHECK_EQ(english(step(RuleId::time_state,
                        {{"agreement", say("A")},
                         {"fact", say("ending")},
                         {"since", iop::Date(2025, 3, 15)},
                         {"on", say("2025-03-14")},
                         {"ended_by", say("rescission")},
                         {"text", say("Not rectified.")}},
                        say("rescinded"))),
           "The agreement 'A' is in the state 'rescinded' from 15 March 2025. Ground: ending, 14 "
           "March 2025 (rescission): Not rectified.");
}

TEST_CASE("goals.target_value: the relative reading and the other") {
  const Operands operands{{"indicator", say("Frånvaro")},   {"measure", say("share")},
                          {"kind", say("relative_change")}, {"stated", Ratio{20, 1}},
                          {"direction", say("decrease")},   {"baseline", Ratio{25, 1}},
                          {"other_reading", Ratio{5, 1}}};
  const auto told = step(RuleId::goals_target_value, operands, Ratio{20, 1});
  CHECK_EQ(swedish(told),
           "”Frånvaro” ska minska med 20 % av utgångsvärdet 25 % och alltså nå 20 %. Läst som "
           "procentenheter vore det 5 %.");
  CHECK_EQ(english(told),
           "'Frånvaro' is to fall by 20% of the baseline 25%, and so to reach 20%. Read as "
           "percentage points it would be 5%.");
}

TEST_CASE("goals.target_value: points, and a value that is stated") {
  const Operands points{{"indicator", say("Andel")},        {"measure", say("share")},
                        {"kind", say("percentage_points")}, {"stated", Ratio{25, 10}},
                        {"direction", say("increase")},     {"baseline", Ratio{25, 1}}};
  CHECK_EQ(swedish(step(RuleId::goals_target_value, points, Ratio{275, 10})),
           "”Andel” ska öka med 2,5 procentenheter från 25 % och alltså nå 27,5 %.");
  const Operands stated{{"indicator", say("Besök")},
                        {"measure", say("quantity")},
                        {"kind", say("absolute")},
                        {"stated", Ratio{1200, 1}},
                        {"unit", say("besök")}};
  CHECK_EQ(swedish(step(RuleId::goals_target_value, stated, Ratio{1200, 1})),
           "”Besök” ska nå 1 200 besök.");
}

TEST_CASE("goals.followable: whether, and what is lacking") {
  CHECK_EQ(
      swedish(step(RuleId::goals_followable,
                   {{"goal", say("Ökad egenmakt")}, {"gaps", say("goal.no_indicator")}}, false)),
      "Målet ”Ökad egenmakt” kan inte följas upp: ingen indikator.");
  CHECK_EQ(english(step(RuleId::goals_followable, {{"goal", say("More")}}, true)),
           "The goal 'More' can be followed up.");
}

TEST_CASE("goals.aggregation: how values were put together, or that there are none") {
  const DateRange year{Date(2024, 1, 1), Date(2024, 12, 31)};
  Operands operands{{"indicator", say("Andel")},
                    {"measure", say("share")},
                    {"way", say("pooled")},
                    {"period", year},
                    {"part", Ratio{15, 40}}};
  CHECK_EQ(swedish(step(RuleId::goals_aggregation, operands, Ratio{1500, 40})),
           "Täljare och nämnare för ”Andel” inom 1 januari 2024 – 31 december 2024 läggs ihop var "
           "för sig och ger 37,5 % (15/40).");
  CHECK_EQ(
      english(step(RuleId::goals_aggregation, operands, ErrorCode::aggregation_nothing_measured)),
      "Nothing was measured within 1 January 2024 – 31 December 2024, which is not the same as "
      "zero. The answer stops here: aggregation.nothing_measured.");
  operands[2].value = say("sum");
  CHECK(english(step(RuleId::goals_aggregation, operands, Ratio{1, 1}))
            .starts_with("The values of 'Andel'"));
}

TEST_CASE("goals.attainment: verdict, value, target and the way there") {
  const Operands operands{{"of", say("Andel")},
                          {"measure", say("share")},
                          {"target", Ratio{20, 1}},
                          {"measured", Ratio{21, 1}},
                          {"progress", Ratio{4, 5}}};
  CHECK_EQ(
      swedish(step(RuleId::goals_attainment, operands, say("partly_met"))),
      "”Andel”: delvis uppfyllt; värdet är 21 %, målet 20 %, och av vägen dit är tillryggalagt "
      "80 %.");
  CHECK_EQ(english(step(RuleId::goals_attainment,
                        {{"of", say("x")}, {"reasons", say("goal.no_baseline, goal.no_due")}},
                        say("cannot_be_judged"))),
           "'x': cannot be judged (no baseline, no date).");
}

TEST_CASE("goals.suppression: the threshold and how many figures") {
  CHECK_EQ(
      english(step(RuleId::goals_suppression, {{"threshold", std::int64_t{5}}}, std::int64_t{3})),
      "Counts from 1 but below 5 are not published, nor is what they could be computed from. "
      "Suppressed figures: 3.");
}

}  // namespace
