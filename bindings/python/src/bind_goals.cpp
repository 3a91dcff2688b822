#include <iop/io/results.hpp>
#include <iop/report/goals_document.hpp>
#include <iop/report/render.hpp>
#include <iop/rules/goals/suppression.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

using Measurements = std::vector<Measurement>;

void bind_goal_records(py::module_& m) {
  bind_words<Aggregation>(m, "How values of several periods are put together.");
  bind_words<GoalVerdict>(m, "How far a goal is met.");
  bind_words<Publication>(m, "Whether a value is shown, suppressed or unknown.");
  bind_record<StatedGoal>(m);
  bind_record<CheckedIndicator>(m);
  bind_record<CheckedGoal>(m);
  bind_record<GoalCheck>(m);
  bind_record<Aggregate>(m);
  bind_record<AttainedIndicator>(m);
  bind_record<AttainedGoal>(m);
  bind_record<GoalAttainment>(m);
  bind_record<PublishedValue>(m);
  bind_record<PublishedPart>(m);
  bind_record<PublishedIndicator>(m);
  bind_record<PublishedGoal>(m);
  bind_record<PublishedGoals>(m);
}

void bind_checks(py::module_& m) {
  m.def(
      "followable", [](const py::object& goal) { return followable(given<Goal>(goal, "/goal")); },
      py::arg("goal"),
      "followable(goal: Goal) -> bool\n\n"
      "Whether it has indicators and none of them lacks what hinders (goals.followable).\n"
      "followable(Goal('g', 'Less exclusion')) is False.");
  m.def(
      "impossible_share",
      [](const py::object& indicator, const py::object& measurement) {
        return Py<std::optional<std::string>>::to(
            impossible_share(given<Indicator>(indicator, "/indicator"),
                             given<Measurement>(measurement, "/measurement")));
      },
      py::arg("indicator"), py::arg("measurement"),
      "impossible_share(indicator: Indicator, measurement: Measurement) -> str | None\n\n"
      "The value in percent, where it is stated for a share and no share can be that: below 0 or\n"
      "above 100.\n\n"
      "    impossible_share(share, Measurement('i', '2024', 150))  # '150'");
  m.def(
      "goal_check",
      [](const py::object& partnership, const py::object& day, const py::object& agreement) {
        return goal_check(given<Partnership>(partnership, "/partnership"),
                          Py<Date>::from(day, "/day"),
                          Py<std::optional<AgreementId>>::from(agreement, "/agreement"));
      },
      py::arg("partnership"), py::arg("day"), py::arg("agreement") = py::none(),
      "goal_check(partnership: Partnership, day: datetime.date, agreement: str | None = None) -> "
      "GoalCheck\n\n"
      "Which goals can be followed up, and what the others lack: those of every agreement that "
      "holds the day, or of the one that is named, and those of boards. Raises agreement.unknown.\n"
      "\n"
      ">>> iop.goal_check(kalmar, datetime.date(2025, 3, 14)).goals[0].gaps\n"
      "(iop.ErrorCode.goal_no_indicator,)");
  m.def(
      "indicator_check",
      [](const py::object& indicator) {
        return indicator_check(given<Indicator>(indicator, "/indicator"));
      },
      py::arg("indicator"),
      "indicator_check(indicator: Indicator) -> CheckedIndicator\n\n"
      "What one indicator lacks, and the value it is to reach. From a baseline of 25 percent a "
      "relative fall of 20 percent has the target_value 20/1 and the other_reading 5/1.");
  m.def(
      "hinders", [](const py::object& gap) { return hinders(Py<ErrorCode>::from(gap, "/gap")); },
      py::arg("gap"),
      "hinders(gap: ErrorCode | str) -> bool\n\n"
      "False for goal.no_unit and goal.no_population, which hinder nothing.");
}

void bind_values(py::module_& m) {
  m.def(
      "aggregation_of",
      [](const py::object& measure) {
        return Py<Aggregation>::to(aggregation_of(Py<Measure>::from(measure, "/measure")));
      },
      py::arg("measure"),
      "aggregation_of(measure: Measure | str) -> Aggregation\n\n"
      "The way that fits a measure: 'quantity' gives 'sum', 'share' 'pooled', the others "
      "'latest'.");
  m.def(
      "aggregate",
      [](const py::object& indicator, const py::object& measurements, const py::object& period,
         const py::object& way) {
        return aggregate(given<Indicator>(indicator, "/indicator"),
                         Py<Measurements>::from(measurements, "/measurements"),
                         given<DateRange>(period, "/period"),
                         Py<std::optional<Aggregation>>::from(way, "/way"));
      },
      py::arg("indicator"), py::arg("measurements"), py::arg("period"), py::arg("way") = py::none(),
      "aggregate(indicator: Indicator, measurements: Iterable[Measurement], period: DateRange, "
      "way: "
      "Aggregation | str | None = None) -> Aggregate\n\n"
      "The measurements that lie within the period, both ends included, put together as their "
      "measure allows, exactly. Raises aggregation.cumulative_sum, aggregation.share_sum, "
      "aggregation.rating, aggregation.bare_percent, aggregation.not_a_share or "
      "aggregation.not_numbers where that makes no sense: 10 of 20 and 5 of 20 give 1500/40 "
      "percent, "
      "and a sum of them is refused.");
  m.def(
      "attainment",
      [](const py::object& indicator, const py::object& measurements, const py::object& day) {
        return attainment(given<Indicator>(indicator, "/indicator"),
                          Py<Measurements>::from(measurements, "/measurements"),
                          Py<Date>::from(day, "/day"));
      },
      py::arg("indicator"), py::arg("measurements"), py::arg("day"),
      "attainment(indicator: Indicator, measurements: Iterable[Measurement], day: datetime.date) "
      "-> "
      "AttainedIndicator\n\n"
      "How far the target of an indicator is reached on the day. What is measured for later does "
      "not count. From 25 to 20 percent, 21 gives progress 4/5 and the verdict partly_met.");
  m.def(
      "goal_attainment",
      [](const py::object& partnership, const py::object& day, const py::object& agreement) {
        return goal_attainment(given<Partnership>(partnership, "/partnership"),
                               Py<Date>::from(day, "/day"),
                               Py<std::optional<AgreementId>>::from(agreement, "/agreement"));
      },
      py::arg("partnership"), py::arg("day"), py::arg("agreement") = py::none(),
      "goal_attainment(partnership: Partnership, day: datetime.date, agreement: str | None = None) "
      "-> GoalAttainment\n\n"
      "How far each goal is met on the day: met, partly_met, not_met, not_due, or cannot_be_judged "
      "with the reasons. Raises agreement.unknown.");
  m.def(
      "published",
      [](const py::object& goals, const py::object& threshold) {
        return published(given<GoalAttainment>(goals, "/goals"),
                         Py<std::optional<SuppressionThreshold>>::from(threshold, "/threshold"));
      },
      py::arg("goals"), py::arg("threshold") = py::none(),
      "published(goals: GoalAttainment, threshold: int | None = None) -> PublishedGoals\n\n"
      "The goals as they can be published: counts from 1 up to but not including the threshold are "
      "suppressed, with all from which they could be told, the verdict too where it would tell "
      "one. The threshold is 3 or more; None suppresses nothing.");
}

void bind_faces(py::module_& m) {
  m.def(
      "goals_document",
      [](const py::object& goals, const py::object& language) {
        if (py::isinstance<GoalAttainment>(goals))
          return goals_document(py::cast<const GoalAttainment&>(goals), language_of(language));
        return goals_document(given<PublishedGoals>(goals, "/goals"), language_of(language));
      },
      py::arg("goals"), py::arg("language") = "sv",
      "goals_document(goals: GoalAttainment | PublishedGoals, language: Language | str = 'sv') -> "
      "Document\n\n"
      "Goals by kind, each indicator with its figures, and what to do where something is missing.");
  show_as_report<GoalAttainment>(
      m, [](const GoalAttainment& goals) { return goals_document(goals, Language::sv); });
  show_as_report<PublishedGoals>(
      m, [](const PublishedGoals& goals) { return goals_document(goals, Language::sv); });
}

}  // namespace

void bind_goal_rules(py::module_& m) {
  bind_goal_records(m);
  bind_checks(m);
  bind_values(m);
  bind_faces(m);
}

}  // namespace iop::python
