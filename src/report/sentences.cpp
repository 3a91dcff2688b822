#include <iop/report/sentences.hpp>

#include <array>
#include <optional>

#include <iop/core/rounding.hpp>
#include <iop/core/text.hpp>

#include "report/check_sentences.hpp"
#include "report/clauses_sentences.hpp"
#include "report/exposure_sentences.hpp"
#include "report/follow_up_sentences.hpp"
#include "report/goals_sentences.hpp"
#include "report/interest_sentences.hpp"
#include "report/payments_sentences.hpp"
#include "report/phrases.hpp"
#include "report/plan_sentences.hpp"
#include "report/renewal_sentences.hpp"
#include "report/review_sentences.hpp"
#include "report/teller.hpp"
#include "report/time_sentences.hpp"

namespace iop {

namespace {

using report::Teller;
using report::Wording;

std::string instalment(const Teller& step) {
  const auto days = step.result<DateRange>();
  const auto window = step.operand<DateRange>("window");
  const auto payable = step.operand<std::string>("payable");
  const bool cut =
      window && payable && says_its_days(*payable) && FuzzyDate::parse(*payable).days() != *window;
  const auto in_term = step.operand<std::int64_t>("agreement_days");
  const bool cut_half_year = days && in_term && *in_term != days->days();
  return step.told({"Utbetalning {number} görs i {payable}",
                    "Instalment {number} is payable in {payable}"}) +
         (cut ? step.told({" (inom avtalstiden {window})", " (within the term {window})"}) : "") +
         step.told({" och avser halvåret {value}", " and covers the half-year {value}"}) +
         (cut_half_year ? step.told({", varav {agreement_days} dagar ligger inom avtalstiden",
                                     ", of which {agreement_days} days belong to the term"})
                        : "") +
         ". " +
         step.told(
             step.has("planned")
                 ? Wording{"Planerat belopp är {planned}.", "The planned amount is {planned}."}
                 : Wording{"Avtalet anger inget belopp.", "The agreement states no amount."});
}

std::string judgement(const Teller& step) {
  std::string text =
      step.is("breach_serious", true)
          ? step.told({"; bristen bedömdes som allvarlig", "; the breach was judged serious"})
      : step.is("breach_serious", false)
          ? step.told({"; bristen bedömdes inte som allvarlig, vilket avtalet inte heller kräver",
                       "; the breach was not judged serious, nor does the agreement require it"})
          : "";
  if (!step.has("breach_rectified")) return text;
  text += step.is("breach_serious", true) ? step.told({" och ", " and "})
                                          : step.told({"; den ", "; it "});
  return text + (step.is("breach_rectified", false)
                     ? step.told({"rättades inte utan dröjsmål", "was not rectified without delay"})
                     : step.told({"rättades utan dröjsmål, vilket enligt avtalet inte hindrar "
                                  "hävning",
                                  "was rectified without delay, which under the agreement does "
                                  "not prevent rescission"}));
}

std::string applies(const Teller& step) {
  return step.told({"Avtalet hävdes", "The agreement was rescinded"}) +
         step.told_if("declared_by", {" av {declared_by}", " by the {declared_by}"}) +
         step.told_if("declared_on", {" genom förklaring den {declared_on}",
                                      " by a declaration of {declared_on}"}) +
         step.told_if("breach_by", {" för att {breach_by} brast i sina åtaganden",
                                    " because the {breach_by} was in breach of its obligations"}) +
         step.told_if("breach_notified_on", {" (påtalat den {breach_notified_on})",
                                             " (pointed out on {breach_notified_on})"}) +
         judgement(step) +
         step.told({". Återbetalningsklausulen gäller därför.",
                    ". The repayment clause therefore applies."});
}

// What told the half-year that a payment is counted to.
Wording attribution_ground(const Teller& step) {
  if (step.says("attributed_by", "covers"))
    return {", som den uppges gälla", ", which it is said to cover"};
  if (step.says("attributed_by", "instalment"))
    return {", som den planerade utbetalningen avser", ", which the planned instalment covers"};
  const auto paid_on = step.operand<Date>("paid_on");
  const auto half_year = step.result<DateRange>();
  if (paid_on && half_year && *paid_on < half_year->first())
    return {", avtalets första, eftersom den gjordes före avtalstiden",
            ", the agreement's first, because it was made before the term"};
  if (paid_on && half_year && *paid_on > half_year->last())
    return {", avtalets sista, eftersom den gjordes efter avtalstiden",
            ", the agreement's last, because it was made after the term"};
  return {", då den gjordes", ", in which it was made"};
}

std::string attribution(const Teller& step) {
  const auto amount = step.operand<Money>("amount");
  const bool reversal = amount && *amount < Money{};
  return step.told(reversal ? Wording{"Återföringen", "The reversal"}
                            : Wording{"Betalningen", "The payment"}) +
         step.told({" på {amount} den {paid_on} hör till halvåret {value}",
                    " of {amount} on {paid_on} belongs to the half-year {value}"}) +
         step.told(attribution_ground(step)) + "." +
         (step.is("counted", false)
              ? step.told({" Den gjordes efter hävningsdagen och räknas inte.",
                           " It was made after the day of rescission and "
                           "does not count."})
              : "");
}

std::string half_year_amount(const Teller& step) {
  if (!step.says("reading", "current_half_year"))
    return step.told(
        step.has("latest_paid")
            ? Wording{"Senast utbetalt halvårsbelopp är {value}: nettot av betalningarna för "
                      "{latest_paid_half_year}, det senaste påbörjade halvår som något betalats "
                      "för.",
                      "The half-year amount last paid is {value}: the net of the payments for "
                      "{latest_paid_half_year}, the latest half-year begun for which anything was "
                      "paid."}
            : Wording{"Inget har betalats för något påbörjat halvår, så halvårsbeloppet är "
                      "{value}.",
                      "Nothing was paid for any half-year begun, so the half-year amount is "
                      "{value}."});
  const auto current = step.operand<Money>("current");
  if (current && *current < Money{})
    return step.told(
        {"Nettot av betalningarna för avtalets aktuella halvår, "
         "{current_half_year}, är {current} och tas som {value}.",
         "The net of the payments for the agreement's current half-year, "
         "{current_half_year}, is {current} and is taken as {value}."});
  return step.told(
      {"Halvårsbeloppet är {value}: nettot av betalningarna för avtalets aktuella "
       "halvår, {current_half_year}.",
       "The half-year amount is {value}: the net of the payments for the "
       "agreement's current half-year, {current_half_year}."});
}

std::string half_year(const Teller& step) {
  return step.told(
      step.says("reading", "calendar")
          ? Wording{"Kalenderhalvåret som innehåller hävningsdagen {rescinded_on} är {value}.",
                    "The calendar half-year that holds the day of rescission, {rescinded_on}, is "
                    "{value}."}
          : Wording{"Avtalshalvåret som innehåller hävningsdagen {rescinded_on} är {value} (räknat "
                    "från avtalets första dag).",
                    "The agreement half-year that holds the day of rescission, {rescinded_on}, is "
                    "{value} (counted from the agreement's first day)."});
}

std::string remaining_days(const Teller& step) {
  const auto half_year_last = step.operand<Date>("half_year_last");
  const auto term_last = step.operand<Date>("term_last");
  const bool cut = half_year_last && term_last && *term_last < *half_year_last;
  if (!step.has("remaining"))
    return step.told(cut ? Wording{"Hävningsdagen är avtalets sista dag och räknas inte, så inga "
                                   "avtalsdagar återstår.",
                                   "The day of rescission is the agreement's last day and is not "
                                   "counted, so no agreement days remain."}
                         : Wording{"Hävningsdagen är halvårets sista dag och räknas inte, så inga "
                                   "avtalsdagar återstår.",
                                   "The day of rescission is the half-year's last day and is not "
                                   "counted, so no agreement days remain."});
  const auto count = step.result<std::int64_t>();
  const bool one = count && *count == 1;
  return step.told(one ? Wording{"Av halvåret återstår 1 avtalsdag",
                                 "1 agreement day of the half-year remains"}
                       : Wording{"Av halvåret återstår {value} avtalsdagar",
                                 "{value} agreement days of the half-year remain"}) +
         step.told({", {remaining}", ", {remaining}"}) +
         (cut ? step.told({" (avtalets sista dag)", " (the agreement's last day)"}) : "") +
         step.told(
             step.says("reading", "included")
                 ? Wording{". Hävningsdagen räknas med.", ". The day of rescission is counted."}
                 : Wording{". Hävningsdagen räknas inte med.",
                           ". The day of rescission is not counted."});
}

std::string pro_rata(const Teller& step) {
  if (step.says("divisor_of", "actual"))
    return step.told(
        {"Återstående dagar delade med halvårets alla dagar, gånger halvårsbeloppet: {part} × "
         "{half_year_amount} = {value}.",
         "Remaining days over all days of the half-year, times the half-year amount: "
         "{part} × {half_year_amount} = {value}."});
  if (step.says("divisor_of", "actual_in_term"))
    return step.told(
        {"Återstående dagar delade med halvårets avtalsdagar, gånger halvårsbeloppet: {part} × "
         "{half_year_amount} = {value}.",
         "Remaining days over the half-year's agreement days, times the half-year amount: "
         "{part} × {half_year_amount} = {value}."});
  return step.told(
      {"Återstående dagar delade med klausulens dagantal, gånger halvårsbeloppet: {part} × "
       "{half_year_amount} = {value}.",
       "Remaining days over the clause's number of days, times the half-year amount: "
       "{part} × {half_year_amount} = {value}."});
}

std::string cap(const Teller& step) {
  if (!step.has("cap"))
    return step.told({"Inget tak används, så beloppet står oförändrat.",
                      "No cap is used, so the amount stands."});
  const Wording bound = step.says("reading", "total_paid")
                            ? Wording{"allt som har betalats enligt avtalet, {cap}",
                                      "all that was paid under the agreement, {cap}"}
                            : Wording{"halvårsbeloppet, {cap}", "the half-year amount, {cap}"};
  return step.is("capped", true)
             ? step.told({"Beräkningen ger mer än taket, som är ",
                          "The computation gives more than the cap, which is "}) +
                   step.told(bound) + step.told({"; därför gäller taket.", "; so the cap stands."})
             : step.told({"Taket är ", "The cap is "}) + step.told(bound) +
                   step.told(
                       {"; beräkningen går inte över det.", "; the computation does not pass it."});
}

// True where the result is not what the rounding alone would give: rounding up would pass the cap.
bool held_by_cap(const Teller& step, RoundingMode mode, RoundingUnit unit) {
  const auto exact = step.operand<Ratio>("exact");
  const auto result = step.result<Money>();
  constexpr Int128 largest = Int128{1} << 120;  // beyond it, what no statement can hold
  return exact && result && exact->numerator() < largest && exact->numerator() > -largest &&
         rounded_ore(exact->numerator(), exact->denominator(), {mode, unit}) > result->ore();
}

Wording rounding_way(const Teller& step) {
  const bool krona = step.says("unit", "krona");
  if (step.says("rounding", "half_even"))
    return krona ? Wording{"närmaste krona, halva till jämnt tal",
                           "the nearest krona, halves to even"}
                 : Wording{"närmaste öre, halva till jämnt tal", "the nearest öre, halves to even"};
  if (step.says("rounding", "down"))
    return krona ? Wording{"hela kronor, nedåt", "whole kronor, down"}
                 : Wording{"hela ören, nedåt", "whole öre, down"};
  if (step.says("rounding", "up"))
    return krona ? Wording{"hela kronor, uppåt", "whole kronor, up"}
                 : Wording{"hela ören, uppåt", "whole öre, up"};
  return krona ? Wording{"närmaste krona, halva uppåt", "the nearest krona, halves up"}
               : Wording{"närmaste öre, halva uppåt", "the nearest öre, halves up"};
}

constexpr Wording but_down{", dock inte över taket och därför nedåt",
                           ", but not past the cap and so down"};

std::string rounding(const Teller& step) {
  const auto mode = step.operand<std::string>("rounding");
  const auto unit = step.says("unit", "krona") ? RoundingUnit::krona : RoundingUnit::ore;
  const bool down = held_by_cap(
      step,
      mode ? from_word<RoundingMode>(*mode).value_or(RoundingMode::half_up) : RoundingMode::half_up,
      unit);
  return step.told({"Beloppet avrundas en gång, till ", "The amount is rounded once, to "}) +
         step.told(rounding_way(step)) + (down ? step.told(but_down) : "") +
         step.told({", och blir {value}.", ", and becomes {value}."});
}

std::string payable(const Teller& step) {
  const bool krona = step.says("unit", "krona");
  const bool down =
      held_by_cap(step, RoundingMode::half_up, krona ? RoundingUnit::krona : RoundingUnit::ore);
  return step.told({"Att betala är {value}: det exakta värdet avrundat en gång till ",
                    "Payable is {value}: the exact value rounded once to "}) +
         step.told(krona ? Wording{"hela kronor, 1–49 öre nedåt och 50–99 öre uppåt",
                                   "whole kronor, 1–49 öre down and 50–99 öre up"}
                         : Wording{"hela ören, som parterna har avtalat",
                                   "whole öre, as the parties have agreed"}) +
         (down ? step.told(but_down) : "") + ".";
}

struct Reason {
  ErrorCode code;
  Wording told;
};

// Why there is no answer, where the finding's own sentence needs details that a step does not hold.
constexpr std::array reasons{
    Reason{ErrorCode::repayment_breach_by_other_side,
           {"Den som brast i sina åtaganden är {breach_by}, men klausulen gäller när "
            "{required_breach_by} brister.",
            "The side in breach is the {breach_by}, but the clause applies when the "
            "{required_breach_by} is in breach."}},
    Reason{ErrorCode::repayment_declared_by_breaching_side,
           {"Hävningen förklarades av {declared_by}, som själv brast i sina åtaganden.",
            "The rescission was declared by the {declared_by}, which was itself in breach."}},
    Reason{ErrorCode::repayment_no_clause,
           {"Avtalet har ingen återbetalningsklausul.", "The agreement has no repayment clause."}},
    Reason{ErrorCode::repayment_no_rescission_terms,
           {"Avtalet säger inte när det kan hävas, så villkoret för återbetalning kan inte prövas.",
            "The agreement does not say when it can be rescinded, so the condition for repayment "
            "cannot be tested."}},
    Reason{ErrorCode::repayment_breach_not_stated,
           {"En bedömning av bristen saknas, så villkoret för återbetalning kan inte prövas.",
            "A judgement of the breach is missing, so the condition for repayment cannot be "
            "tested."}},
    Reason{ErrorCode::repayment_before_term,
           {"Hävningsdagen {rescinded_on} är före avtalstiden {term}.",
            "The day of rescission, {rescinded_on}, is before the term, {term}."}},
    Reason{ErrorCode::repayment_after_term,
           {"Hävningsdagen {rescinded_on} är efter avtalstiden {term}.",
            "The day of rescission, {rescinded_on}, is after the term, {term}."}},
    Reason{ErrorCode::repayment_term_not_exact,
           {"Avtalstiden har ingen exakt första och sista dag, så dagarna kan inte räknas.",
            "The term has no exact first and last day, so the days cannot be counted."}},
    Reason{ErrorCode::payment_covers_outside,
           {"En betalning uppges gälla en dag utanför avtalstiden.",
            "A payment is said to cover a day outside the term."}},
    Reason{ErrorCode::clauses_account_missing,
           {"Ingen redovisning har kommit in, så hur mycket som inte användes är okänt.",
            "No account has come, so how much was not used is unknown."}},
    Reason{ErrorCode::clauses_period_not_exact,
           {"Redovisningens period är inte angiven i hela dagar, så det som betalats för den går "
            "inte att räkna.",
            "The period of the account is not stated in whole days, so what was paid for it cannot "
            "be counted."}},
    Reason{
        ErrorCode::clauses_nothing_decided,
        {"Inget är beslutat om felaktiga uppgifter eller missbruk, så inget återbetalas för det.",
         "Nothing is decided on wrong data or misuse, so nothing comes back for it."}},
    Reason{ErrorCode::clauses_ground_not_stated,
           {"Beslutet vilar på en grund som klausulen inte nämner.",
            "The decision rests on a ground that the clause does not name."}},
    Reason{ErrorCode::clauses_discretion_missing,
           {"Beslutet säger inte hur mycket som återbetalas, och klausulen lämnar det öppet.",
            "The decision does not say how much comes back, and the clause leaves it open."}},
    Reason{ErrorCode::clauses_report_not_due,
           {"Ingen rapport skulle ha kommit in ännu, så inget dras av.",
            "No report was due yet, so nothing is deducted."}},
    Reason{ErrorCode::clauses_report_waived,
           {"Rapporten behövde inte lämnas, så inget dras av.",
            "The report did not have to be given, so nothing is deducted."}},
    Reason{ErrorCode::clauses_report_not_told,
           {"Om rapporten kom i tid går inte att säga.",
            "Whether the report came in time cannot be told."}},
    Reason{ErrorCode::aggregation_nothing_measured,
           {"Inget är mätt inom {period}, vilket inte är detsamma som noll.",
            "Nothing was measured within {period}, which is not the same as zero."}},
    Reason{ErrorCode::aggregation_several_latest,
           {"Flera senaste mätningar har olika värden, och ingen av dem väljs.",
            "Several latest measurements have different values, and none of them is chosen."}}};

constexpr Wording no_result{"Beräkningen kan inte göras med dessa uppgifter.",
                            "The computation cannot be made with these facts."};

std::string stopped(const Teller& step, ErrorCode code, Language language) {
  const auto& entry = code_entry(code);
  Wording reason{entry.sv, entry.en};
  if (entry.sv.find('{') != std::string_view::npos) {
    reason = no_result;
    for (const auto& each : reasons)
      if (each.code == code) reason = each.told;
  }
  return step.told(reason) +
         std::string{Wording{" Svaret stannar här: ", " The answer stops here: "}.in(language)} +
         std::string{entry.name} + ".";
}

}  // namespace

std::string sentence(const Step& step, Language language) {
  const Teller teller{step, language};
  if (const auto code = teller.result<ErrorCode>()) return stopped(teller, *code, language);
  switch (step.rule) {
    case RuleId::schedule_instalments:
      return instalment(teller);
    case RuleId::schedule_components:
    case RuleId::schedule_indexation:
    case RuleId::schedule_parts:
      return report::plan_sentence(teller, step.rule);
    case RuleId::payments_matching:
    case RuleId::payments_standing:
    case RuleId::payments_accrual:
    case RuleId::payments_cash_flow:
      return report::payments_sentence(teller, step.rule);
    case RuleId::repayment_applies:
      return applies(teller);
    case RuleId::repayment_attribution:
      return attribution(teller);
    case RuleId::repayment_half_year_amount:
      return half_year_amount(teller);
    case RuleId::repayment_half_year:
      return half_year(teller);
    case RuleId::repayment_remaining_days:
      return remaining_days(teller);
    case RuleId::repayment_pro_rata:
      return pro_rata(teller);
    case RuleId::repayment_cap:
      return cap(teller);
    case RuleId::repayment_rounding:
      return rounding(teller);
    case RuleId::repayment_payable:
      return payable(teller);
    case RuleId::time_term:
    case RuleId::time_chain:
    case RuleId::time_state:
    case RuleId::time_amendment:
      return report::time_sentence(teller, step.rule, language);
    case RuleId::follow_up_year:
    case RuleId::follow_up_meetings:
    case RuleId::follow_up_report:
    case RuleId::follow_up_quality_review:
    case RuleId::follow_up_due_day:
    case RuleId::follow_up_deadline:
    case RuleId::follow_up_state:
      return report::follow_up_sentence(teller, step.rule);
    case RuleId::goals_followable:
    case RuleId::goals_aggregation:
    case RuleId::goals_target_value:
    case RuleId::goals_attainment:
    case RuleId::goals_suppression:
      return report::goals_sentence(teller, language, step.rule);
    case RuleId::review_headings:
    case RuleId::review_requirements:
    case RuleId::review_time_left:
    case RuleId::review_followable_goals:
    case RuleId::review_carry_over:
    case RuleId::review_yearly:
      return report::review_sentence(teller, step.rule);
    case RuleId::renewal_final_report:
    case RuleId::renewal_conditions:
    case RuleId::renewal_outcome:
      return report::renewal_sentence(teller, step.rule);
    case RuleId::screening_marks:
    case RuleId::screening_checklist:
    case RuleId::screening_duties:
    case RuleId::screening_grant_criteria:
    case RuleId::screening_instrument:
    case RuleId::completeness_headings:
    case RuleId::completeness_legal_references:
    case RuleId::completeness_typical_term:
    case RuleId::contributions_value:
    case RuleId::contributions_years:
    case RuleId::contributions_planned_payments:
    case RuleId::contributions_shares:
      return report::check_sentence(step, language);
    case RuleId::exposure_day:
    case RuleId::exposure_maximum:
      return report::exposure_sentence(teller, step.rule);
    case RuleId::interest_reference_rate:
    case RuleId::interest_takeover:
    case RuleId::interest_proportion:
    case RuleId::interest_return:
    case RuleId::interest_default:
      return report::interest_sentence(teller, step.rule);
    case RuleId::interest_rounding:
      return rounding(teller);
    case RuleId::clauses_unused_funds:
    case RuleId::clauses_misuse:
    case RuleId::clauses_late_report:
    case RuleId::clauses_none:
      return report::clauses_sentence(teller, step.rule);
  }
  return std::string{word(step.rule)};
}

}  // namespace iop
