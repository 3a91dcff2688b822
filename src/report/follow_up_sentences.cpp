#include "report/follow_up_sentences.hpp"

#include <cstdint>

namespace iop::report {

namespace {

Wording years(const Teller& step) {
  return step.says("basis", "calendar_year")
             ? Wording{"kalenderår", "calendar years"}
             : Wording{"år från avtalets första dag", "years from the agreement's first day"};
}

Wording said_by(const Teller& step) {
  if (step.says("basis_from", "argument")) return {"valt här", "chosen here"};
  return step.says("basis_from", "agreement") ? Wording{"avtalet", "the agreement"}
                                              : Wording{"förval", "default"};
}

std::string year(const Teller& step) {
  const auto in_term = step.operand<std::int64_t>("days_in_term");
  const bool cut = in_term && in_term != step.operand<std::int64_t>("year_days");
  const bool once = step.operand<std::int64_t>("times_per_year") == 1;
  const bool vague = !in_term && !step.says("basis", "calendar_year");
  std::string text = step.told(vague ? Wording{"”{id}” gäller ett år inom {value} (",
                                               "'{id}' is for a year within {value} ("}
                                     : Wording{"”{id}” gäller året {value} (",
                                               "'{id}' is for the year {value} ("}) +
                     step.told(years(step)) + "; " + step.told(said_by(step)) +
                     step.told(once ? Wording{"), en gång om året", "), once a year"}
                                    : Wording{"), {times_per_year} gånger om året",
                                              "), {times_per_year} times a year"});
  if (!cut) return text + ".";
  text += step.told({". {days_in_term} av årets {year_days} dagar hör till avtalstiden",
                     ". {days_in_term} of the year's {year_days} days belong to the term"});
  return text +
         step.told(step.says("part_year", "whole")
                       ? Wording{", och åtagandet gäller helt: {required}.",
                                 ", and the duty is owed in full: {required}."}
                       : Wording{", och åtagandet gäller i proportion till dem: {required}.",
                                 ", and the duty is owed in proportion to them: {required}."});
}

std::string owed_by(const Teller& step) {
  return step.told_if("owed_by", {" Det åligger {owed_by}.", " It is owed by {owed_by}."});
}

std::string meetings(const Teller& step) {
  return step.told({"Minst {value} möten ska hållas (”{id}”).",
                    "At least {value} meetings are to be held ('{id}')."}) +
         owed_by(step) +
         step.told_if("conveners", {" Sammankallande är {conveners}.",
                                    " The meetings are convened by {conveners}."});
}

std::string report(const Teller& step) {
  return step.told(
             {"Rapporter som krävs: {value} (”{id}”).", "Reports required: {value} ('{id}')."}) +
         step.told_if("parts",
                      {" Antal delar som krävs: {parts}.", " Number of parts required: {parts}."}) +
         owed_by(step) +
         step.told_if("reported_to",
                      {" Mottagare är {reported_to}.", " It is received by {reported_to}."});
}

std::string quality_review(const Teller& step) {
  return step.told({"Kvalitetsuppföljningar som krävs: {value} (”{id}”).",
                    "Quality reviews required: {value} ('{id}')."}) +
         owed_by(step) +
         step.told_if("reported_to",
                      {" De redovisas för {reported_to}.", " They are reported to {reported_to}."});
}

std::string due_day(const Teller& step) {
  const auto window = step.operand<DateRange>("window");
  const bool one_day = window && window->days() == 1;
  return step.told(one_day ? Wording{"Senaste dag för ”{id}” är {value}",
                                     "The last day for '{id}' is {value}"}
                           : Wording{"Senaste dag för ”{id}” är {value} (tiden är {window})",
                                     "The last day for '{id}' is {value} (the time is {window})"}) +
         step.told_if("grace_last", {"; med anstånd {grace_last}", "; with grace {grace_last}"}) +
         ".";
}

std::string state(const Teller& step) {
  const auto value = step.result<std::string>();
  const auto named = [&](Language language) {
    return std::string{phrase("ObligationState", value ? *value : std::string{}, language)};
  };
  const std::string sv = "”{id}” är " + named(Language::sv);
  const std::string en = "'{id}' is " + named(Language::en);
  return step.told({sv, en}) +
         (step.has("done") && step.has("required")
              ? step.told({": {done} av {required}", ": {done} of {required}"})
              : "") +
         step.told_if("paid", {", betalt {paid}", ", paid {paid}"}) +
         step.told_if("met_on", {", från {met_on}", ", from {met_on}"}) +
         step.told_if("missing", {", delar som saknas: {missing}", ", parts missing: {missing}"}) +
         step.told_if("reason", {" ({reason})", " ({reason})"}) + ".";
}

}  // namespace

std::string follow_up_sentence(const Teller& step, RuleId rule) {
  switch (rule) {
    case RuleId::follow_up_year:
      return year(step);
    case RuleId::follow_up_meetings:
      return meetings(step);
    case RuleId::follow_up_report:
      return report(step);
    case RuleId::follow_up_quality_review:
      return quality_review(step);
    case RuleId::follow_up_state:
      return state(step);
    default:
      return due_day(step);
  }
}

}  // namespace iop::report
