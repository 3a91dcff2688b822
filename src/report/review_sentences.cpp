#include "report/review_sentences.hpp"

#include <iop/rules/review/reviews.hpp>
#include <iop/rules/review/yearly_reviews.hpp>

namespace iop::report {

namespace {

// The word of an operand, or of the result, as people say it.
std::string phrase_of(const Teller& step, std::string_view enumeration, std::string_view operand) {
  const auto word =
      operand.empty() ? step.result<std::string>() : step.operand<std::string>(operand);
  return word ? std::string{phrase(enumeration, *word, step.language())} : std::string{"?"};
}

std::string headings(const Teller& step) {
  if (!step.has("missing"))
    return step.told({"Uppföljningen ”{review}” fyller i alla {required} delar som mallen kräver.",
                      "The review '{review}' fills in all {required} parts that the template "
                      "requires."});
  const auto missing = step.operand<std::string>("missing").value_or("");
  const auto names = joined(names_in(missing), ", ", [&](std::string_view name) {
    return phrase("ReviewPart", name, step.language());
  });
  return step.told({"Uppföljningen ”{review}” saknar {value} av {required} delar som mallen "
                    "kräver: ",
                    "The review '{review}' lacks {value} of the {required} parts that the template "
                    "requires: "}) +
         names + ".";
}

std::string requirement(const Teller& step) {
  const auto state = step.result<std::string>();
  return step.told({"Kravet ", "The requirement "}) +
         phrase_of(step, "CollaborationRequirement", "requirement") +
         (state == "met"       ? step.told({" bedöms uppfyllt.", " is judged met."})
          : state == "not_met" ? step.told({" bedöms inte uppfyllt.", " is judged not met."})
                               : step.told({" är inte bedömt.", " is not judged."}));
}

std::string time_left(const Teller& step) {
  std::string text = step.told(
      {"Från uppföljningen ({reviewed_on}) till avtalets sista dag ({last}) är det ",
       "From the review ({reviewed_on}) to the agreement's last day ({last}) there are "});
  const bool range = step.has("least_days");
  const bool perhaps_ended = step.has("perhaps_ended");
  if (range) text += step.told({"mellan {least_days} och ", "between {least_days} and "});
  if (perhaps_ended) text += step.told({"högst ", "at most "});
  text += step.told({"{value} dagar", "{value} days"});
  if (!range && !perhaps_ended)
    text += step.told({", eller {months} månader och {days_beside} dagar",
                       ", or {months} months and {days_beside} days"});
  if (perhaps_ended)
    text += step.told({", om det inte redan har löpt ut", ", if it has not ended"});
  return text + ".";
}

std::string carry_over(const Teller& step) {
  const bool question = step.says("kind", "open_question");
  std::string text = step.told(question ? Wording{"Frågan", "The question"}
                                        : Wording{"Förbättringsområdet", "The improvement area"}) +
                     step.told({" ”{item}” från uppföljningen ”{review}” ({raised_on})",
                                " '{item}' of the review '{review}' ({raised_on})"});
  if (step.has("settled"))
    return text + step.told({" avslutas: {settled}", " is closed: {settled}"});
  text += step.told({" är öppen", " is open"});
  if (step.has("follow_up"))
    text += step.told({" och ska tas upp {follow_up}", " and is to be taken up {follow_up}"});
  const auto due = step.result<std::string>();
  if (due == "passed") text += step.told({", vilket har passerat", ", which has passed"});
  if (due == "now") text += step.told({", alltså nu", ", which is now"});
  return text + ".";
}

std::string yearly(const Teller& step) {
  return step.told(step.has("vague") ? Wording{"Avtalet ”{agreement}”, ett år inom {year}: ",
                                               "Agreement '{agreement}', a year within {year}: "}
                                     : Wording{"Avtalet ”{agreement}”, året {year}: ",
                                               "Agreement '{agreement}', the year {year}: "}) +
         phrase_of(step, "ReviewYearState", "") +
         step.told_if("held", {" (uppföljning: {held})", " (review: {held})"}) +
         step.told_if("perhaps_held", {" (kanske: {perhaps_held})", " (perhaps: {perhaps_held})"}) +
         ".";
}

}  // namespace

std::string review_sentence(const Teller& step, RuleId rule) {
  switch (rule) {
    case RuleId::review_headings:
      return headings(step);
    case RuleId::review_requirements:
      return requirement(step);
    case RuleId::review_time_left:
      return time_left(step);
    case RuleId::review_followable_goals:
      return step.told({"Av avtalets {goals} mål går {value} att följa upp.",
                        "Of the agreement's {goals} goals, {value} can be followed up."});
    case RuleId::review_carry_over:
      return carry_over(step);
    default:
      return yearly(step);
  }
}

}  // namespace iop::report
