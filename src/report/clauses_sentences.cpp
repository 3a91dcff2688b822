#include "report/clauses_sentences.hpp"

#include <cstdint>

#include "report/phrases.hpp"

namespace iop::report {

namespace {

std::string percent(const Teller& step) {
  return decimal_written(step.operand<std::string>("percent").value_or(""), step.language()) +
         (step.language() == Language::sv ? "\u00A0%" : "%");
}

std::string held_to_paid(const Teller& step) {
  return step.is("capped", true)
             ? step.told({" Mer än de {paid} som betalades kommer inte tillbaka.",
                          " No more than the {paid} that was paid comes back."})
             : "";
}

std::string unused(const Teller& step) {
  std::string text = step.told(
      step.has("carried")
          ? Wording{"För {period} betalades {paid}, {carried} fick behållas från perioden innan "
                    "och {used} användes, så {unused} är kvar",
                    "For {period}, {paid} was paid, {carried} was kept from the period before and "
                    "{used} was used, so {unused} is left"}
          : Wording{"För {period} betalades {paid} och {used} användes, så {unused} är kvar",
                    "For {period}, {paid} was paid and {used} was used, so {unused} is left"});
  if (const auto kept = step.operand<Money>("kept"); kept && *kept > Money{})
    text += step.told(
        {"; {kept} får behållas till nästa period", "; {kept} may be kept for the next period"});
  if (step.has("threshold"))
    text += step.told({". Tröskeln är {threshold}", ". The threshold is {threshold}"}) +
            step.told(step.says("reading", "before_carry_over")
                          ? Wording{" och prövas mot allt som är kvar",
                                    " and is held against all that is left"}
                          : Wording{" och prövas mot det som inte får behållas",
                                    " and is held against what may not be kept"}) +
            step.told(step.says("above", "excess")
                          ? Wording{"; det som går över den kommer tillbaka",
                                    "; what passes it comes back"}
                          : Wording{"; går det över den kommer allt tillbaka",
                                    "; where that passes it, all of it comes back"});
  return text + step.told({". Tillbaka: {value}.", ". Back: {value}."});
}

std::string misuse(const Teller& step) {
  std::string text =
      step.told({"Den {decided_on} beslutades om återbetalning på grund av ",
                 "On {decided_on} repayment was decided for "}) +
      std::string{phrase("MisuseGround", step.operand<std::string>("ground").value_or(""),
                         step.language())} +
      step.told({": {because}", ": {because}"});
  if (text.back() != '.') text += '.';
  if (step.says("extent", "all"))
    text += step.told({" Enligt klausulen kommer allt som betalades, {paid}, tillbaka",
                       " Under the clause all that was paid, {paid}, comes back"});
  else
    text += step.told({" Hur mycket avgör betalaren; av {paid} är det ",
                       " How much is for the payer to decide; of {paid} it is "}) +
            (step.has("percent") ? percent(step)
                                 : step.told({"det beslutade beloppet", "the amount decided"}));
  return text + step.told({": {value}.", ": {value}."}) + held_to_paid(step);
}

std::string late(const Teller& step) {
  const auto days = step.operand<std::int64_t>("days_late");
  std::string text =
      step.told(step.has("received_on")
                    ? Wording{"Rapportens sista dag var {last_day} och den kom {received_on}",
                              "The report's last day was {last_day} and it came on {received_on}"}
                    : Wording{"Rapportens sista dag var {last_day} och den hade inte kommit "
                              "{counted_to}",
                              "The report's last day was {last_day} and it had not come on "
                              "{counted_to}"});
  text += days == 0   ? step.told({", i tid.", ", in time."})
          : days == 1 ? step.told({", 1 dag för sent.", ", 1 day late."})
                      : step.told({", {days_late} dagar för sent.", ", {days_late} days late."});
  if (!step.has("from_days_late"))
    return text + step.told({" Inget avdrag: {value}.", " No deduction: {value}."});
  text += step.told(
      step.operand<std::int64_t>("from_days_late") == 1
          ? Wording{" Steget från första dagen gäller", " The step from the first day holds"}
          : Wording{" Steget från {from_days_late} dagar gäller",
                    " The step from {from_days_late} days holds"});
  if (step.has("percent"))
    text += step.told({": ", ": "}) + percent(step) +
            step.told(step.says("percent_of", "period")
                          ? Wording{" av vad som betalades för perioden, {paid}",
                                    " of what was paid for the period, {paid}"}
                          : Wording{" av senast utbetalt halvårsbelopp, {paid}",
                                    " of the half-year amount last paid, {paid}"});
  return text + step.told({". Avdrag: {value}.", ". Deduction: {value}."}) + held_to_paid(step);
}

}  // namespace

std::string clauses_sentence(const Teller& step, RuleId rule) {
  switch (rule) {
    case RuleId::clauses_unused_funds:
      return unused(step);
    case RuleId::clauses_misuse:
      return misuse(step);
    case RuleId::clauses_late_report:
      return late(step);
    default:
      return step.told({"Avtalet säger att inget ska återbetalas.",
                        "The agreement states that nothing comes back."});
  }
}

}  // namespace iop::report
