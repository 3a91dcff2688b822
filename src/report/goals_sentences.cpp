#include "report/goals_sentences.hpp"

#include <array>

#include <iop/core/text.hpp>
#include <iop/rules/goals/attainment.hpp>

namespace iop::report {

namespace {

struct Reason {
  ErrorCode code;
  Wording told;
};
// clang-format off
constexpr std::array reasons{
  Reason{ErrorCode::goal_no_indicator, {"ingen indikator", "no indicator"}},
  Reason{ErrorCode::goal_no_target, {"inget målvärde", "no target"}},
  Reason{ErrorCode::goal_no_baseline, {"inget utgångsvärde", "no baseline"}},
  Reason{ErrorCode::goal_no_due, {"ingen tidpunkt", "no date"}},
  Reason{ErrorCode::goal_no_direction, {"ingen riktning", "no direction"}},
  Reason{ErrorCode::goal_no_unit, {"ingen enhet", "no unit"}},
  Reason{ErrorCode::goal_no_population, {"ingen grupp", "no population"}},
  Reason{ErrorCode::goal_target_unlike_measure, {"målvärdet är av annat slag än måttet", "the target does not fit the measure"}},
  Reason{ErrorCode::goal_target_against_direction, {"målvärdet ligger mot riktningen", "the target lies against the direction"}},
  Reason{ErrorCode::goal_baseline_not_positive, {"utgångsvärdet är inte över noll", "the baseline is not above zero"}},
  Reason{ErrorCode::goal_target_impossible, {"målvärdet är omöjligt", "the target is impossible"}},
  Reason{ErrorCode::number_range, {"talen är för stora", "the numbers are too large"}},
  Reason{ErrorCode::aggregation_bare_percent, {"andelar utan täljare och nämnare", "shares without counts"}},
  Reason{ErrorCode::aggregation_period_missing, {"mätning saknas för en del av tiden", "part of the time is not measured"}},
  Reason{ErrorCode::aggregation_several_latest, {"flera senaste mätningar skiljer sig", "several latest measurements differ"}},
  Reason{ErrorCode::attainment_not_measured, {"ingen mätning", "no measurement"}},
  Reason{ErrorCode::aggregation_overlap, {"mätningar överlappar varandra", "measurements overlap"}},
  Reason{ErrorCode::aggregation_part_missing, {"någon del är inte mätt", "a part is not measured"}},
  Reason{ErrorCode::aggregation_parts_differ, {"delarna ger olika summor", "the parts come to different sums"}},
  Reason{ErrorCode::attainment_shorter_period, {"mätt för kortare tid än utgångsvärdet", "measured for a shorter time than the baseline"}},
  Reason{ErrorCode::measurement_impossible_share, {"ett värde är ingen möjlig andel", "a value is no possible share"}},
  Reason{ErrorCode::attainment_measured_before_due, {"mätt innan målet ska vara nått", "measured before it is due"}},
};
// clang-format on

constexpr std::string_view no_break_space = "\u00A0";

std::string said(const Wording& wording, Language language) {
  return std::string{wording.in(language)};
}

std::string number(const Ratio& value, Language language) {
  return decimal_written(decimal_text(value), language);
}

std::string percent(std::string text, Language language) {
  return text + (language == Language::sv ? std::string{no_break_space} + "%" : "%");
}

std::string text_operand(const Teller& step, std::string_view name) {
  return step.operand<std::string>(name).value_or("?");
}

std::string value_operand(const Teller& step, std::string_view name, Language language) {
  const auto value = name == "value" ? step.result<Ratio>() : step.operand<Ratio>(name);
  if (!value) return "?";
  const auto measure = from_word<Measure>(text_operand(step, "measure"));
  return measured_text(*value, measure.value_or(Measure::quantity),
                       step.operand<std::string>("unit").value_or(""), language);
}

std::string reasons_of(const std::string& names, Language language) {
  std::vector<ErrorCode> codes;
  for (std::string_view rest = names; !rest.empty();) {
    const auto name = rest.substr(0, rest.find(", "));
    rest.remove_prefix(std::min(rest.size(), name.size() + 2));
    if (const auto code = code_of(name)) codes.push_back(*code);
  }
  return reasons_text(codes, language);
}

std::string followable(const Teller& step, Language language) {
  const std::string goal = quoted(text_operand(step, "goal"), language);
  std::string text =
      said({"Målet ", "The goal "}, language) + goal +
      said(step.result<bool>() == true ? Wording{" kan följas upp", " can be followed up"}
                                       : Wording{" kan inte följas upp", " cannot be followed up"},
           language);
  if (const auto gaps = step.operand<std::string>("gaps"))
    text += ": " + reasons_of(*gaps, language);
  return text + ".";
}

std::string aggregation(const Teller& step, Language language) {
  const auto way = text_operand(step, "way");
  const Wording how = way == "sum" ? Wording{"Värdena för ", "The values of "}
                      : way == "pooled"
                          ? Wording{"Täljare och nämnare för ", "Numerators and denominators of "}
                          : Wording{"Det senaste värdet för ", "The latest value of "};
  const Wording result = way == "sum" ? Wording{" summeras till ", " sum to "}
                         : way == "pooled"
                             ? Wording{" läggs ihop var för sig och ger ", ", each added, give "}
                             : Wording{" är ", " is "};
  const auto period = step.operand<DateRange>("period");
  std::string text =
      std::string{how.in(language)} + quoted(text_operand(step, "indicator"), language) +
      (period ? said({" inom ", " within "}, language) + days_text(*period, language) : "") +
      std::string{result.in(language)} + value_operand(step, "value", language);
  if (const auto part = step.operand<Ratio>("part"))
    text += " (" + ratio_text(*part, language) + ")";
  return text + ".";
}

std::string target_value(const Teller& step, Language language) {
  const auto kind = from_word<TargetKind>(text_operand(step, "kind"));
  const auto way = from_word<Direction>(text_operand(step, "direction"));
  const bool falls = way == Direction::decrease;
  const std::string value = value_operand(step, "value", language);
  const std::string indicator = quoted(text_operand(step, "indicator"), language);
  const auto stated = step.operand<Ratio>("stated");
  const std::string change = stated ? number(*stated, language) : "?";
  if (kind == TargetKind::relative_change)
    return indicator +
           said(falls ? Wording{" ska minska med ", " is to fall by "}
                      : Wording{" ska öka med ", " is to rise by "},
                language) +
           percent(change, language) + said({" av utgångsvärdet ", " of the baseline "}, language) +
           value_operand(step, "baseline", language) +
           said({" och alltså nå ", ", and so to reach "}, language) + value + "." +
           (step.has("other_reading") ? said({" Läst som procentenheter vore det ",
                                              " Read as percentage points it would be "},
                                             language) +
                                            value_operand(step, "other_reading", language) + "."
                                      : "");
  if (kind == TargetKind::percentage_points)
    return indicator +
           said(falls ? Wording{" ska minska med ", " is to fall by "}
                      : Wording{" ska öka med ", " is to rise by "},
                language) +
           change + said({" procentenheter från ", " percentage points from "}, language) +
           value_operand(step, "baseline", language) +
           said({" och alltså nå ", ", and so to reach "}, language) + value + ".";
  return indicator + said({" ska nå ", " is to reach "}, language) + value + ".";
}

std::string attained(const Teller& step, Language language) {
  const std::string what = quoted(text_operand(step, "of"), language);
  const auto verdict = step.result<std::string>().value_or("?");
  std::string text = what + ": " + std::string{phrase("GoalVerdict", verdict, language)};
  if (const auto why = step.operand<std::string>("reasons"))
    text += " (" + reasons_of(*why, language) + ")";
  if (step.has("measured") && step.has("target"))
    text += said({"; värdet är ", "; the value is "}, language) +
            value_operand(step, "measured", language) +
            said({", målet ", ", the target "}, language) + value_operand(step, "target", language);
  if (const auto progress = step.operand<Ratio>("progress"))
    text += said({", och av vägen dit är tillryggalagt ", ", and of the way there is done "},
                 language) +
            progress_text(*progress, language);
  return text + ".";
}

std::string suppression(const Teller& step) {
  return step.told(
      {"Antal från 1 men under {threshold} publiceras inte, inte heller det som de kan "
       "räknas fram ur. Dolda uppgifter: {value}.",
       "Counts from 1 but below {threshold} are not published, nor is what they could "
       "be computed from. Suppressed figures: {value}."});
}

}  // namespace

std::string goals_sentence(const Teller& step, Language language, RuleId rule) {
  switch (rule) {
    case RuleId::goals_followable:
      return followable(step, language);
    case RuleId::goals_aggregation:
      return aggregation(step, language);
    case RuleId::goals_target_value:
      return target_value(step, language);
    case RuleId::goals_attainment:
      return attained(step, language);
    default:
      return suppression(step);
  }
}

std::string_view reason_phrase(ErrorCode code, Language language) noexcept {
  for (const auto& each : reasons)
    if (each.code == code) return each.told.in(language);
  return code_name(code);
}

std::string reasons_text(const std::vector<ErrorCode>& codes, Language language) {
  std::vector<std::string_view> phrases;
  for (const auto code : codes) phrases.push_back(reason_phrase(code, language));
  return joined(phrases);
}

std::string measured_text(const Ratio& value, Measure measure, std::string_view unit,
                          Language language) {
  const std::string text = number(value, language);
  if (measure == Measure::share) return percent(text, language);
  return unit.empty() ? text : text + std::string{no_break_space} + std::string{unit};
}

std::string progress_text(const Ratio& progress, Language language) {
  return percent(number({progress.numerator() * 100, progress.denominator()}, language), language);
}

std::string target_text(const Target& target, const std::optional<Direction>& way, Measure measure,
                        std::string_view unit, Language language) {
  if (!target.value) {
    if (target.text) return *target.text;
    return target.kind == TargetKind::yes_no ? said({"ja", "yes"}, language) : "–";
  }
  const bool falls = way == Direction::decrease;
  const std::string change = number(target.value->ratio(), language);
  const std::string verb =
      way ? std::string{phrase(*way, language)} + " " : said({"ändras ", "change "}, language);
  switch (target.kind) {
    case TargetKind::relative_change:
      return verb + said({"med ", "by "}, language) + percent(change, language) +
             said({" av utgångsvärdet", " of the baseline"}, language);
    case TargetKind::percentage_points:
      return verb + said({"med ", "by "}, language) + change +
             said({" procentenheter", " percentage points"}, language);
    case TargetKind::threshold:
      return said(!way    ? Wording{"gränsen ", "the bound "}
                  : falls ? Wording{"högst ", "at most "}
                          : Wording{"minst ", "at least "},
                  language) +
             measured_text(target.value->ratio(), measure, unit, language);
    default:
      return measured_text(target.value->ratio(), measure, unit, language);
  }
}

}  // namespace iop::report
