#include "report/payments_sentences.hpp"

#include <iop/rules/payments/standing.hpp>

namespace iop::report {

namespace {

Wording ground(const Teller& step) {
  if (step.says("matched_by", "covers"))
    return {" hör till utbetalning {number}, som den säger sig gälla.",
            " belongs to instalment {number}, which it says it covers."};
  if (step.says("matched_by", "window"))
    return {" hör till utbetalning {number}, inom vars tid den gjordes.",
            " belongs to instalment {number}, within whose time it was made."};
  if (step.says("matched_by", "earliest_open"))
    return {" hör till utbetalning {number}, vars tid hade börjat och som inte var fullt betald.",
            " belongs to instalment {number}, whose time had begun and which was not fully paid."};
  if (step.says("matched_by", "next_upcoming"))
    return {" hör till utbetalning {number}, den nästa som kommer.",
            " belongs to instalment {number}, the next to come."};
  if (step.says("matched_by", "taken_back"))
    return {" tas tillbaka från utbetalning {number}, som betalades sist.",
            " is taken back from instalment {number}, which was paid last."};
  return {" hör inte till någon planerad utbetalning och räknas bara i summan.",
          " belongs to no planned instalment and counts in the total alone."};
}

std::string matching(const Teller& step) {
  const auto whole = step.operand<Money>("of");
  return step.told(
             whole && *whole < Money{}
                 ? Wording{"Återföringen {paid_on} på {of}", "The reversal of {of} on {paid_on}"}
                 : Wording{"Betalningen {paid_on} på {of}", "The payment of {of} on {paid_on}"}) +
         (whole == step.result<Money>()
              ? ""
              : step.told({", till en del av {value},", ", a part of {value},"})) +
         step.told(ground(step));
}

std::string whole(const Teller& step) {
  return step.told({"Av de utbetalningar vars tid har börjat {day} återstår {value}",
                    "Of the instalments whose time has begun by {day}, {value} is outstanding"}) +
         step.told_if("late", {", varav {late} är försenat", ", of which {late} is late"}) +
         step.told_if("paid", {". Betalt är {paid} i allt", ". {paid} was paid in all"}) + ".";
}

std::string standing(const Teller& step) {
  const auto state = step.result<std::string>();
  if (!state) return whole(step);
  std::string text = step.told({"Utbetalning {number}: ", "Instalment {number}: "}) +
                     std::string{phrase(Words<InstalmentState>::name, *state, step.language())} +
                     ".";
  if (!step.has("planned"))
    text += step.told({" Beloppet är inte känt.", " Its amount is not known."});
  else if (step.has("paid"))
    text += step.told({" Av {planned} är {paid} betalt, {outstanding} återstår",
                       " Of {planned}, {paid} was paid and {outstanding} is outstanding"}) +
            step.told_if("paid_on", {"; fullt betald {paid_on}", "; fully paid on {paid_on}"}) +
            ".";
  else
    text += step.told({" Planerat är {planned}; vad som är betalt är inte angivet.",
                       " {planned} is planned; what was paid is not stated."});
  const auto late = step.operand<std::int64_t>("days_late");
  if (late && *late > 0)
    text += step.told(
        *late == 1 ? Wording{" Det är 1 dag efter {last_day}.", " That is 1 day after {last_day}."}
                   : Wording{" Det är {days_late} dagar efter {last_day}.",
                             " That is {days_late} days after {last_day}."});
  return text;
}

std::string accrued(const Teller& step) {
  std::string text =
      step.has("number")
          ? step.told({"Utbetalning {number}: av {planned} hör {part} av dagarna, {value}, till "
                       "tiden till och med {day}, och {after} till tiden efter.",
                       "Instalment {number}: of {planned}, {part} of the days, {value}, belong to "
                       "the time up to and including {day}, and {after} to the time after."})
          : step.told({"I allt hör {value} till tiden till och med {day}, och {after} till tiden "
                       "efter.",
                       "In all, {value} belongs to the time up to and including {day}, and {after} "
                       "to the time after."});
  return text +
         step.told_if("paid", {" Betalt är {paid}: {prepaid} är förutbetalt och {accrued} är "
                               "upplupet.",
                               " {paid} was paid: {prepaid} is prepaid and {accrued} is "
                               "accrued."});
}

std::string flow(const Teller& step) {
  if (step.has("days"))
    return step.told(
               {"Budgetåret {days}: {value} planerat", "Budget year {days}: {value} planned"}) +
           step.told_if("paid", {", {paid} betalt", ", {paid} paid"}) + ".";
  const auto count = [&](std::string_view name) {
    return step.operand<std::int64_t>(name).value_or(0);
  };
  return step.told({"I allt {value} planerat", "{value} planned in all"}) +
         step.told_if("paid", {" och {paid} betalt", " and {paid} paid"}) + "." +
         (count("waiting") == 0
              ? ""
              : step.told({" {waiting} utbetalningar väntar och står inte i någon månad",
                           " {waiting} instalments wait and stand in no month"}) +
                    step.told_if("waiting_planned",
                                 {" ({waiting_planned})", " ({waiting_planned})"}) +
                    ".") +
         (count("without_amount") == 0
              ? ""
              : step.told({" {without_amount} utbetalningar har inget känt belopp.",
                           " {without_amount} instalments have no known amount."}));
}

}  // namespace

std::string payments_sentence(const Teller& step, RuleId rule) {
  switch (rule) {
    case RuleId::payments_matching:
      return matching(step);
    case RuleId::payments_standing:
      return standing(step);
    case RuleId::payments_accrual:
      return accrued(step);
    default:
      return flow(step);
  }
}

}  // namespace iop::report
