#include "report/plan_sentences.hpp"

namespace iop::report {

namespace {

std::string component(const Teller& step) {
  std::string text = step.told({"Utbetalning {number} av ”{component}” avser {value}",
                                "Instalment {number} of '{component}' is for {value}"}) +
                     step.told_if("whole_period", {", en kortare del av {whole_period}",
                                                   ", a shorter part of {whole_period}"});
  text += step.told_if("payable", {", och betalas {payable}", ", and is payable {payable}"});
  text += step.told_if(
      "adjusted", {", flyttat till bankdagen {adjusted}", ", moved to the bank day {adjusted}"});
  text += step.told_if("waits_for", {", och väntar på {waits_for}", ", and waits for {waits_for}"});
  return text + ".";
}

std::string indexation(const Teller& step) {
  std::string text =
      step.told({"Beloppet fastställs med de tal som var publicerade {fixed_on}: "
                 "{amount}",
                 "The amount is fixed with the figures published by {fixed_on}: "
                 "{amount}"});
  text += step.told_if("population", {" × {population} invånare ({population_period})",
                                      " × {population} inhabitants ({population_period})"});
  text += step.told_if("index", {" × {index} ({index_period}) / {index_base} ({base_period})",
                                 " × {index} ({index_period}) / {index_base} ({base_period})"});
  text += step.told_if(
      "changes", {", uppräknat år för år med {changes}", ", raised year by year by {changes}"});
  return text +
         step.told({" = {exact}, avrundat till {value}.", " = {exact}, rounded to {value}."});
}

std::string part(const Teller& step) {
  std::string text = step.told_if("raised_from", {"Beloppet höjdes från {raised_from}. ",
                                                  "The amount was raised from {raised_from}. "});
  if (step.operand<std::int64_t>("parts") != 1)
    text += step.told({"Del {part} av {parts} av {whole}, så delat att delarna går jämnt upp",
                       "Part {part} of {parts} of {whole}, divided so that the parts sum to it"});
  else
    text += step.told({"Hela beloppet {whole}", "The whole amount {whole}"});
  text += step.told_if("days", {", efter {days} av periodens {whole_days} dagar",
                                ", by {days} of the {whole_days} days of the period"});
  return text + step.told({": {value}.", ": {value}."});
}

}  // namespace

std::string plan_sentence(const Teller& step, RuleId rule) {
  if (rule == RuleId::schedule_components) return component(step);
  if (rule == RuleId::schedule_indexation) return indexation(step);
  return part(step);
}

}  // namespace iop::report
