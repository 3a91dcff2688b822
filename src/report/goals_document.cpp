#include <iop/report/goals_document.hpp>

#include <algorithm>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/goals_sentences.hpp"
#include "report/labels.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

struct GoalLabels {
  std::string_view title, day, goals, followable, suppressed, below, caption, goal, verdict, why;
  std::string_view agreement, shared_with, indicator, among, baseline, target, due, measured,
      counts;
  std::string_view parts, progress, yes, no, hidden, unknown, met, not_met, to_do, none, of;
};

constexpr GoalLabels swedish{.title = "Mål och hur långt de är uppfyllda",
                             .day = "Läget den",
                             .goals = "Mål",
                             .followable = "Kan följas upp",
                             .suppressed = "Dolda uppgifter",
                             .below = "antal under ",
                             .caption = "Om målen kan följas upp, och hur långt de är uppfyllda.",
                             .goal = "Mål",
                             .verdict = "Utfall",
                             .why = "Därför",
                             .agreement = "Avtal",
                             .shared_with = "Delas med",
                             .indicator = "Indikator",
                             .among = "Bland",
                             .baseline = "Utgångsvärde",
                             .target = "Mål",
                             .due = "Senast",
                             .measured = "Uppmätt",
                             .counts = "Antal",
                             .parts = "Delar",
                             .progress = "Av vägen dit",
                             .yes = "ja",
                             .no = "nej",
                             .hidden = "dolt",
                             .unknown = "inte känt",
                             .met = "bedömt som uppfyllt",
                             .not_met = "bedömt som inte uppfyllt",
                             .to_do = "Att göra",
                             .none = "Inga mål att visa.",
                             .of = " av "};

constexpr GoalLabels english{
    .title = "Goals and how far they are met",
    .day = "As of",
    .goals = "Goals",
    .followable = "Can be followed up",
    .suppressed = "Suppressed figures",
    .below = "counts below ",
    .caption = "Whether the goals can be followed up, and how far they are met.",
    .goal = "Goal",
    .verdict = "Verdict",
    .why = "Because",
    .agreement = "Agreement",
    .shared_with = "Shared with",
    .indicator = "Indicator",
    .among = "Among",
    .baseline = "Baseline",
    .target = "Target",
    .due = "Due",
    .measured = "Measured",
    .counts = "Counts",
    .parts = "Parts",
    .progress = "Of the way",
    .yes = "yes",
    .no = "no",
    .hidden = "suppressed",
    .unknown = "not known",
    .met = "judged met",
    .not_met = "judged not met",
    .to_do = "What to do",
    .none = "No goals to show.",
    .of = " of "};

constexpr std::array<Wording, 4> kind_headings{
    Wording{"Avtalsmål", "Agreement goals"}, Wording{"Nämndsmål", "Committee goals"},
    Wording{"Verksamhetsmål", "Operational goals"}, Wording{"Kvalitetsmål", "Quality goals"}};

class Writing {
 public:
  Writing(const PublishedGoals& goals, Language language)
      : goals_(goals),
        language_(language),
        labels_(language == Language::sv ? swedish : english),
        document_{language, std::string{labels_.title}} {}

  Document written() && {
    add_facts();
    for (std::size_t kind = 0; kind < kind_headings.size(); ++kind)
      add_kind(static_cast<GoalKind>(kind));
    if (goals_.goals.empty())
      document_.blocks.emplace_back(block::Paragraph{std::string{labels_.none}});
    add_what_to_do();
    add_findings();
    return std::move(document_);
  }

 private:
  void add_facts() {
    const auto followable = std::count_if(goals_.goals.begin(), goals_.goals.end(),
                                          [](const auto& each) { return each.followable == true; });
    const auto untold = std::count_if(goals_.goals.begin(), goals_.goals.end(),
                                      [](const auto& each) { return !each.followable; });
    block::Facts facts{{{std::string{labels_.day}, day_text(goals_.day, language_)},
                        {std::string{labels_.goals}, std::to_string(goals_.goals.size())},
                        {std::string{labels_.followable},
                         std::to_string(followable) +
                             (untold > 0 ? " (" + std::string{labels_.hidden} + ": " +
                                               std::to_string(untold) + ")"
                                         : "")}}};
    if (goals_.threshold)
      facts.rows.push_back({std::string{labels_.suppressed},
                            std::to_string(goals_.suppressed) + " (" + std::string{labels_.below} +
                                number_text(goals_.threshold->value(), language_) + ")"});
    document_.blocks.emplace_back(std::move(facts));
  }

  void add_kind(GoalKind kind) {
    std::vector<const PublishedGoal*> goals;
    for (const auto& each : goals_.goals)
      if (each.goal.kind == kind) goals.push_back(&each);
    if (goals.empty()) return;
    document_.blocks.emplace_back(block::Heading{
        2, std::string{kind_headings[static_cast<std::size_t>(kind)].in(language_)}});
    document_.blocks.emplace_back(table(goals));
    for (const auto* goal : goals)
      if (!goal->indicators.empty()) add_indicators(*goal);
  }

  block::Table table(const std::vector<const PublishedGoal*>& goals) const {
    block::Table table{std::string{labels_.caption},
                       {{std::string{labels_.goal}},
                        {std::string{labels_.followable}},
                        {std::string{labels_.verdict}},
                        {std::string{labels_.why}}},
                       {}};
    // Whose it is, where that is not the same for all.
    const bool several = std::any_of(goals.begin(), goals.end(), [&](const auto* each) {
      return each->goal.agreement != goals.front()->goal.agreement;
    });
    if (several) table.columns.push_back({std::string{labels_.agreement}});
    for (const auto* goal : goals)
      table.rows.push_back({goal->goal.text,
                            std::string{!goal->followable  ? labels_.hidden
                                        : *goal->followable ? labels_.yes
                                                            : labels_.no},
                            verdict_text(goal->verdict),
                            report::reasons_text(goal->reasons, language_),
                            goal->goal.agreement ? goal->goal.agreement->value : ""});
    return table;
  }

  void add_indicators(const PublishedGoal& goal) {
    document_.blocks.emplace_back(block::Heading{3, goal.goal.text});
    for (const auto& each : goal.indicators) {
      block::Facts facts;
      const auto add = [&](std::string_view label, std::string value) {
        if (!value.empty()) facts.rows.push_back({std::string{label}, std::move(value)});
      };
      add(labels_.indicator, each.text);
      add(labels_.among, each.population.value_or(""));
      add(labels_.shared_with, shared_with(goal));
      add(labels_.baseline, value_text(each.baseline, each));
      add(labels_.target, target(each));
      add(labels_.due, each.due ? fuzzy_text(*each.due, language_) : "");
      add(labels_.measured, measured(each));
      add(labels_.counts, counts(each));
      add(labels_.parts, parts(each));
      add(labels_.progress, progress(each));
      add(labels_.verdict, verdict(each));
      document_.blocks.emplace_back(std::move(facts));
    }
  }

  [[nodiscard]] static std::string shared_with(const PublishedGoal& goal) {
    std::vector<std::string_view> parties;
    for (const auto& each : goal.goal.shared_with) parties.push_back(each.value);
    return joined(parties);
  }

  [[nodiscard]] std::string shown(const PublishedValue& value, const std::string& text) const {
    if (value.publication == Publication::shown) return text;
    return std::string{value.publication == Publication::suppressed ? labels_.hidden
                                                                    : labels_.unknown};
  }

  [[nodiscard]] std::string value_text(const PublishedValue& value,
                                       const PublishedIndicator& each) const {
    return shown(value, value.value ? report::measured_text(*value.value, each.measure,
                                                            each.unit.value_or(""), language_)
                                    : "");
  }

  [[nodiscard]] std::string target(const PublishedIndicator& each) const {
    if (!each.target) return std::string{labels_.unknown};
    const std::string stated = report::target_text(*each.target, each.direction, each.measure,
                                                   each.unit.value_or(""), language_);
    const bool is_change = each.target->kind == TargetKind::relative_change ||
                           each.target->kind == TargetKind::percentage_points;
    if (is_change) return stated + " = " + value_text(each.target_value, each);
    return each.target->value && each.target->kind == TargetKind::absolute && each.direction
               ? stated + " (" + std::string{report::phrase(*each.direction, language_)} + ")"
               : stated;
  }

  [[nodiscard]] std::string measured(const PublishedIndicator& each) const {
    const std::string when =
        each.measured_for ? " (" + report::table_days(*each.measured_for) + ")" : "";
    if (!each.so) return value_text(each.value, each) + when;
    const bool yes_no = each.measure == Measure::yes_no;
    return std::string{*each.so ? (yes_no ? labels_.yes : labels_.met)
                                : (yes_no ? labels_.no : labels_.not_met)} +
           when;
  }

  // For an indicator, or a part of it.
  [[nodiscard]] std::string counts(const auto& each) const {
    if (each.denominator.publication == Publication::unknown) return {};
    const auto number = [&](const PublishedValue& value) {
      return shown(value, value.value ? number_text(value.value->numerator(), language_) : "");
    };
    return number(each.numerator) + std::string{labels_.of} + number(each.denominator);
  }

  // The time is named where it differs, the part where it is one.
  [[nodiscard]] std::string parts(const PublishedIndicator& each) const {
    const bool one_time = std::ranges::all_of(each.parts, [&](const auto& part) {
      return part.part && part.period == each.parts.front().period;
    });
    return joined(each.parts, ", ", [&](const auto& part) {
      std::string name = one_time ? "" : part.period;
      if (part.part) name += (name.empty() ? "" : " ") + part.part->of;
      const auto number = counts(part);
      return name + ": " + value_text(part.value, each) +
             (number.empty() ? "" : " (" + number + ")");
    });
  }

  [[nodiscard]] std::string progress(const PublishedIndicator& each) const {
    if (each.progress.publication == Publication::unknown) return {};
    return shown(each.progress,
                 each.progress.value ? report::progress_text(*each.progress.value, language_) : "");
  }

  [[nodiscard]] std::string verdict_text(const std::optional<GoalVerdict>& verdict) const {
    return std::string{verdict ? report::phrase(*verdict, language_) : labels_.hidden};
  }

  [[nodiscard]] std::string verdict(const PublishedIndicator& each) const {
    std::string text = verdict_text(each.verdict);
    if (!each.reasons.empty()) text += ": " + report::reasons_text(each.reasons, language_);
    return text;
  }

  // What is lacking stands in the tables; here is what to do about each, once.
  [[nodiscard]] static bool is_gap(ErrorCode code) {
    const auto name = code_name(code);
    return name.starts_with("goal.") && !name.starts_with("goal.read_as") &&
           code != ErrorCode::goal_no_agreement && code != ErrorCode::goal_none_stated;
  }

  void add_what_to_do() {
    block::List list;
    std::vector<ErrorCode> told;
    for (const auto& each : goals_.findings) {
      if (!is_gap(each.code) || std::find(told.begin(), told.end(), each.code) != told.end())
        continue;
      told.push_back(each.code);
      list.items.push_back({report::capitalised(report::reason_phrase(each.code, language_)) +
                            ": " + hint(each, language_)});
    }
    if (list.items.empty()) return;
    document_.blocks.emplace_back(block::Heading{2, std::string{labels_.to_do}});
    document_.blocks.emplace_back(std::move(list));
  }

  void add_findings() {
    std::vector<Finding> others;
    for (const auto& each : goals_.findings)
      if (!is_gap(each.code)) others.push_back(each);
    if (others.empty()) return;
    document_.blocks.emplace_back(
        block::Heading{2, std::string{report::labels(language_).to_know}});
    document_.blocks.emplace_back(report::finding_list(std::move(others), language_));
  }

  const PublishedGoals& goals_;
  Language language_;
  const GoalLabels& labels_;
  Document document_;
};

}  // namespace

Document goals_document(const PublishedGoals& goals, Language language) {
  return Writing{goals, language}.written();
}

Document goals_document(const GoalAttainment& goals, Language language) {
  return goals_document(published(goals), language);
}

}  // namespace iop
