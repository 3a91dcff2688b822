#include "report/told_details.hpp"

#include <algorithm>
#include <array>

#include <iop/core/text.hpp>
#include <iop/report/findings_document.hpp>

#include "report/phrases.hpp"

namespace iop {

namespace report {

namespace {

// A detail that is a word of the library, or a list of them, and the words it is of.
struct DetailWords {
  ErrorCode code;
  std::string_view detail, enumeration;
};
// clang-format off
constexpr std::array words_by_code{
  DetailWords{ErrorCode::json_not_object, "got", "JsonKind"},
  DetailWords{ErrorCode::value_type, "expected", "JsonKind"},
  DetailWords{ErrorCode::value_type, "got", "JsonKind"},
  DetailWords{ErrorCode::reference_unknown, "what", "ListName"},
  DetailWords{ErrorCode::reference_duplicate, "what", "ListName"},
  DetailWords{ErrorCode::repayment_breach_by_other_side, "breach_by", "Side"},
  DetailWords{ErrorCode::repayment_breach_by_other_side, "expected", "Side"},
  DetailWords{ErrorCode::repayment_declared_by_breaching_side, "side", "Side"},
  DetailWords{ErrorCode::repayment_amount_out_of_range, "what", "FigureTooLarge"},
  DetailWords{ErrorCode::amendment_conflict, "part", "AmendmentPart"},
  DetailWords{ErrorCode::measurement_form, "measure", "Measure"},
  DetailWords{ErrorCode::measurement_form, "expected", "ValueForm"},
  DetailWords{ErrorCode::chain_event_unplaced, "kind", "PlacedFact"},
  DetailWords{ErrorCode::goal_target_unlike_measure, "target", "TargetKind"},
  DetailWords{ErrorCode::goal_target_unlike_measure, "measure", "Measure"},
  DetailWords{ErrorCode::goal_target_against_direction, "direction", "Direction"},
  DetailWords{ErrorCode::aggregation_not_numbers, "measure", "Measure"},
  DetailWords{ErrorCode::aggregation_not_a_share, "measure", "Measure"},
  DetailWords{ErrorCode::aggregation_part_missing, "by", "PartBy"},
  DetailWords{ErrorCode::aggregation_parts_differ, "by", "PartBy"},
  DetailWords{ErrorCode::aggregation_parts_differ, "other_by", "PartBy"},
  DetailWords{ErrorCode::aggregation_parts_not_total, "by", "PartBy"},
  DetailWords{ErrorCode::review_part_missing, "part", "ReviewPart"},
  DetailWords{ErrorCode::review_part_missing, "heading", "ReviewHeading"},
  DetailWords{ErrorCode::review_requirement_not_judged, "requirement", "CollaborationRequirement"},
  DetailWords{ErrorCode::review_requirement_not_met, "requirement", "CollaborationRequirement"},
  DetailWords{ErrorCode::review_requirement_twice, "requirement", "CollaborationRequirement"},
  DetailWords{ErrorCode::final_report_part_missing, "part", "FinalReportHeading"},
  DetailWords{ErrorCode::final_report_lessons_lacking, "part", "LessonsPart"},
  DetailWords{ErrorCode::final_report_not_judged, "dimension", "DimensionQuestion"},
  DetailWords{ErrorCode::final_report_deviation, "dimension", "DimensionQuestion"},
  DetailWords{ErrorCode::renewal_condition_not_judged, "condition", "RenewalCondition"},
  DetailWords{ErrorCode::renewal_reason_not_stated, "condition", "RenewalCondition"},
  DetailWords{ErrorCode::renewal_proposal_differs, "proposed", "Proposal"},
  DetailWords{ErrorCode::renewal_proposal_differs, "outcome", "RenewalOutcome"},
  DetailWords{ErrorCode::screening_unanswered, "names", "ScreeningQuestion"},
  DetailWords{ErrorCode::screening_duty_not_met, "names", "ScreeningQuestion"},
  DetailWords{ErrorCode::screening_criteria_unanswered, "names", "GrantCriterion"},
  DetailWords{ErrorCode::completeness_heading_missing, "heading", "AgreementHeading"},
  DetailWords{ErrorCode::completeness_heading_partly, "heading", "AgreementHeading"},
  DetailWords{ErrorCode::completeness_heading_partly, "names", "HeadingPart"},
  DetailWords{ErrorCode::completeness_term_not_typical, "length", "TermLengthStatus"},
  DetailWords{ErrorCode::contributions_value_unknown, "kind", "ContributionKind"},
  DetailWords{ErrorCode::contributions_value_unknown, "names", "ContributionMember"},
  DetailWords{ErrorCode::contributions_term_not_exact, "kind", "ContributionKind"},
  DetailWords{ErrorCode::contributions_span_not_stated, "kind", "ContributionKind"},
  DetailWords{ErrorCode::contributions_values_differ, "kind", "ContributionKind"},
  DetailWords{ErrorCode::clauses_ground_not_stated, "ground", "MisuseGround"},
  DetailWords{ErrorCode::clauses_ground_not_stated, "grounds", "MisuseGround"},
};
// clang-format on

bool among(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The amount without its currency, which the sentences of findings write themselves.
std::string number_of(Money amount, Language language) {
  constexpr std::string_view space = "\u00A0";
  const std::string text = amount_text(amount, language);
  return language == Language::sv ? text.substr(0, text.rfind(space))
                                  : text.substr(text.find(space) + space.size());
}

// "a, b eller c" for the members that a rescission does not state.
std::string told_missing(std::string_view list, Language language) {
  const auto names = names_in(list);
  const Wording or_last{" eller ", " or "};
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? or_last.in(language) : ", ";
    text += phrase("Missing", names[i], language);
  }
  return text;
}

// "att a, att b": what was assumed, each as name=value; a clause is named to the end of the list.
std::string told_assumed(std::string_view list, Language language) {
  std::string text;
  while (!list.empty()) {
    const bool clause = list.starts_with("clause");
    const auto end = clause ? list.size() : std::min(list.find(", "), list.size());
    const auto each = list.substr(0, end);
    const auto equals = clause ? each.find('=') : std::string_view::npos;
    if (!text.empty()) text += ", ";
    text += phrase("Assumed", each.substr(0, equals), language);
    if (equals != std::string_view::npos) text += each.substr(equals + 1);
    list.remove_prefix(std::min(list.size(), end + 2));
  }
  return text;
}

// "2026..2027-01-31", whose ends need not be days.
std::string told_days(std::string_view days, Language language) {
  const auto dots = days.find("..");
  if (dots == std::string_view::npos) return when_text(days, language);
  const std::string first = when_text(days.substr(0, dots), language);
  const std::string last = when_text(days.substr(dots + 2), language);
  return first == last ? first : first + " – " + last;
}

// Rules write days and amounts into details as files do; nothing else is touched.
std::string told_value(std::string_view name, const std::string& value, Language language) {
  if (among(name,
            {"agreed_on",   "once", "covers",       "day",          "deadline",    "decided_on",
             "declared_on", "due",  "effective_on", "ended_on",     "first",       "fixed_on",
             "follow_up",   "from", "half_year",    "last",         "last_day",    "latest",
             "notified_on", "on",   "paid_on",      "published_on", "received_on", "requested_on",
             "reviewed_on", "text", "until"}))
    return when_text(value, language);
  if (among(name, {"first_period", "measured_period", "missing_days", "period", "second_period",
                   "span", "term"}))
    return told_days(value, language);
  if (among(name,
            {"account", "amount", "computed", "current_half_year", "exact", "kept", "latest_paid",
             "left", "net", "paid", "payable", "payments", "planned", "together", "twice", "used"}))
    return number_of(Money::parse(value), language);
  if (among(name, {"change", "baseline", "target", "other", "measured"}))
    return amendment_name(decimal_written(value, language), language);
  if (name == "id") return amendment_name(value, language);
  if (name == "missing") return told_missing(value, language);
  if (name == "assumed") return told_assumed(value, language);
  return value;
}

bool from_a_rule(ErrorCode code) {
  const auto name = code_name(code);
  const auto family = name.substr(0, name.find('.'));
  return among(
      family,
      {"payment",       "component", "series",       "schedule",  "repayment", "rescission",
       "amendment",     "chain",     "lifecycle",    "follow_up", "goal",      "aggregation",
       "attainment",    "review",    "final_report", "renewal",   "screening", "completeness",
       "contributions", "exposure",  "clauses"});
}

std::string told_detail(ErrorCode code, const Detail& detail, Language language) {
  for (const auto& each : words_by_code)
    if (each.code == code && each.detail == detail.name) {
      const auto whole = phrase(each.enumeration, detail.value, language);
      if (whole != detail.value) return std::string{whole};
      return joined(names_in(detail.value), ", ", [&](std::string_view word) {
        return phrase(each.enumeration, word, language);
      });
    }
  if (!from_a_rule(code)) return detail.value;
  try {
    return told_value(detail.name, detail.value, language);
  } catch (const CalculationError&) {  // words that are no day and no amount stay as they are
    return detail.value;
  }
}

}  // namespace

Finding told(const Finding& finding, Language language) {
  Finding shown = finding;
  for (auto& detail : shown.details) detail.value = told_detail(finding.code, detail, language);
  return shown;
}

}  // namespace report

Finding told_finding(const Finding& finding, Language language) {
  return report::told(finding, language);
}

}  // namespace iop
