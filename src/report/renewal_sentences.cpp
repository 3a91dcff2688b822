#include "report/renewal_sentences.hpp"

namespace iop::report {

namespace {

std::string dimension(const Teller& step) {
  const auto name = step.operand<std::string>("dimension").value_or("");
  const std::string shown = capitalised(phrase("Dimension", name, step.language()));
  if (const auto given = step.result<bool>())
    return shown + (*given ? step.told({" är beskrivna.", " are told."})
                           : step.told({" är inte beskrivna.", " are not told."}));
  const auto state = step.result<std::string>();
  if (state == "not_judged") return shown + step.told({": inte bedömt.", ": not judged."});
  return shown +
         (state == "holds" ? step.told({": ja.", ": yes."}) : step.told({": nej.", ": no."}));
}

std::string condition(const Teller& step) {
  const auto name = step.operand<std::string>("condition").value_or("");
  const auto state = step.result<std::string>();
  return step.told({"Villkoret att ", "The condition that "}) +
         std::string{phrase("RenewalCondition", name, step.language())} +
         (state == "holds"           ? step.told({" håller", " holds"})
          : state == "does_not_hold" ? step.told({" håller inte", " does not hold"})
                                     : step.told({" är inte bedömt", " is not judged"})) +
         (step.has("reason") ? step.told({": {reason}", ": {reason}"}) : ".");
}

std::string outcome(const Teller& step) {
  const auto word = step.result<std::string>().value_or("");
  const auto goals = step.operand<std::string>("goals_fulfilled");
  std::string text =
      word == "cannot_be_told"
          ? step.told({"Av villkoren går det inte att avgöra om partnerskapet kan förnyas.",
                       "The conditions do not tell whether the partnership can be renewed."})
          : step.told({"Av villkoren följer att partnerskapet ",
                       "It follows from the conditions that the partnership "}) +
                std::string{phrase("RenewalOutcome", word, step.language())} + ".";
  if (goals == "holds")
    text += step.told({" Målen bedöms uppfyllda, vilket inte avgör.",
                       " The goals are judged met, which does not decide."});
  if (goals == "does_not_hold")
    text += step.told({" Målen bedöms inte uppfyllda, vilket inte avgör.",
                       " The goals are judged not met, which does not decide."});
  if (step.has("proposed"))
    text +=
        step.is("proposed", true)
            ? step.told({" Förslaget är att fortsätta.", " The proposal is to go on."})
            : step.told({" Förslaget är att inte fortsätta.", " The proposal is not to go on."});
  return text;
}

}  // namespace

std::string renewal_sentence(const Teller& step, RuleId rule) {
  if (rule == RuleId::renewal_final_report) return dimension(step);
  return rule == RuleId::renewal_conditions ? condition(step) : outcome(step);
}

}  // namespace iop::report
