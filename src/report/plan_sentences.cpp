#include "report/plan_sentences.hpp"

#include <iop/model/payment_component.hpp>

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
  if (const auto event = step.operand<std::string>("waits_for"))
    text += std::string{Wording{", och väntar på ", ", and waits for "}.in(step.language())} +
            std::string{phrase(Words<TriggerEvent>::name, *event, step.language())};
  return text + ".";
}

// "−1,25 % (2024-10)": the hyphens of periods stay.
std::string changes_written(std::string_view changes, Language language) {
  std::string text;
  for (const char each : changes) {
    if (each == '-' && (text.empty() || text.back() == ' '))
      text += "\u2212";
    else
      text += each == '.' && language == Language::sv ? ',' : each;
  }
  return text;
}

std::string indexation(const Teller& step) {
  const auto number = [&](std::string_view name) {
    return decimal_written(step.operand<std::string>(name).value_or(""), step.language());
  };
  const auto when = [&](std::string_view name) {
    return " (" + step.operand<std::string>(name).value_or("") + ")";
  };
  std::string text =
      step.told({"Beloppet fastställs med de tal som var publicerade {fixed_on}: "
                 "{amount}",
                 "The amount is fixed with the figures published by {fixed_on}: "
                 "{amount}"});
  if (step.has("population"))
    text += " × " + number("population") + step.told({" invånare", " inhabitants"}) +
            when("population_period");
  if (step.has("index"))
    text += " × " + number("index") + when("index_period") + " / " + number("index_base") +
            when("base_period");
  if (const auto changes = step.operand<std::string>("changes"))
    text += step.told({", uppräknat år för år med ", ", changed year by year by "}) +
            changes_written(*changes, step.language());
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
  text += step.told_if(
      "days", {", efter {days} dagar av {whole_days}", ", by {days} days of {whole_days}"});
  return text + step.told({": {value}.", ": {value}."});
}

}  // namespace

std::string plan_sentence(const Teller& step, RuleId rule) {
  if (rule == RuleId::schedule_components) return component(step);
  if (rule == RuleId::schedule_indexation) return indexation(step);
  return part(step);
}

}  // namespace iop::report
