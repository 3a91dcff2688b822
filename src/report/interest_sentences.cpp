#include "report/interest_sentences.hpp"

#include <cstdint>

namespace iop::report {

namespace {

std::string rate(const Teller& step, std::string_view name) {
  return rate_text(step.operand<std::string>(name).value_or(""), step.language());
}

std::string reference_rate(const Teller& step) {
  return step.told({"Referensräntan för kalenderhalvåret från och med {half_year} är ",
                    "The reference rate of the calendar half-year from {half_year} is "}) +
         rate_text(step.result<std::string>().value_or(""), step.language()) +
         step.told({" ({source}).", " ({source})."});
}

std::string takeover(const Teller& step) {
  return step.has("due_on")
             ? step.told(
                   {"Förfallodagen {due_on} var bestämd i förväg, så dröjsmålsränta löper från "
                    "och med dagen efter, {value}.",
                    "The due day {due_on} was fixed in advance, so default interest runs from "
                    "the day after, {value}."})
             : step.told({"Kravet är ställt {demanded_on}, så dröjsmålsränta löper från och med "
                          "dagen efter den trettionde dagen, {value}.",
                          "The demand was made on {demanded_on}, so default interest runs from the "
                          "day after the thirtieth day, {value}."});
}

std::string proportion(const Teller& step) {
  return step.told(
      {"Av fordran, {claim}, hör så stor del till betalningen {paid_on} som den var av "
       "allt som betalades: {paid} av {paid_in_all}, alltså {value}.",
       "Of the claim, {claim}, as large a part belongs to the payment of {paid_on} as "
       "it was of all that was paid: {paid} of {paid_in_all}, which is {value}."});
}

std::string line(const Teller& step, const Wording& kind, const Wording& added) {
  const bool one = step.operand<std::int64_t>("days") == 1;
  return step.told(kind) +
         step.told(one ? Wording{" för {first}, 1 dag, på {principal}: ",
                                 " for {first}, 1 day, on {principal}: "}
                       : Wording{" från och med {first} till och med {last}, {days} dagar, på "
                                 "{principal}: ",
                                 " from {first} to {last} inclusive, {days} days, on "
                                 "{principal}: "}) +
         rate(step, "reference") + step.told(added) + rate(step, "percent") +
         step.told({" om året, genom {year_days}, ger {value}.",
                    " a year, over {year_days}, gives {value}."});
}

}  // namespace

std::string rate_text(std::string_view percent, Language language) {
  return decimal_written(percent, language) + (language == Language::sv ? "\u00A0%" : "%");
}

std::string interest_sentence(const Teller& step, RuleId rule) {
  switch (rule) {
    case RuleId::interest_reference_rate:
      return reference_rate(step);
    case RuleId::interest_takeover:
      return takeover(step);
    case RuleId::interest_proportion:
      return proportion(step);
    case RuleId::interest_return:
      return line(step, {"Ränta på återgående betalning", "Interest on a returned payment"},
                  {" och två procentenheter, ", " and two percentage points, "});
    default:
      return line(step, {"Dröjsmålsränta", "Default interest"},
                  {" och åtta procentenheter, ", " and eight percentage points, "});
  }
}

}  // namespace iop::report
