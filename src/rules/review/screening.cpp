#include <iop/rules/review/screening.hpp>

#include <algorithm>
#include <string_view>

namespace iop {

namespace {

using Question = ScreeningQuestion;

const std::optional<Judgement>& judgement(const Screening& screening, Question question) {
  switch (question) {
    case Question::market_exists:
      return screening.market_exists;
    case Question::ordered_service:
      return screening.ordered_service;
    case Question::stands_on_its_own:
      return screening.stands_on_its_own;
    case Question::civil_society_initiative:
      return screening.civil_society_initiative;
    case Question::jointly_seen_need:
      return screening.jointly_seen_need;
    case Question::common_responsibility:
      return screening.common_responsibility;
    case Question::trust_and_contact:
      return screening.trust_and_contact;
    case Question::common_values:
      return screening.common_values;
    case Question::every_party_contributes:
      return screening.every_party_contributes;
    case Question::room_for_resources:
      return screening.room_for_resources;
    case Question::follow_up_plan:
      return screening.follow_up_plan;
    case Question::adjusted_by_dialogue:
      return screening.adjusted_by_dialogue;
    case Question::long_term_commitment:
      return screening.long_term_commitment;
    case Question::long_term_budget:
      break;
  }
  return screening.long_term_budget;
}

// What a point asks: the questions, and the answer by which it holds.
struct Asked {
  Question question;
  bool wanted = true;
};
using Point = std::vector<Asked>;

const std::vector<Point>& marks() {
  static const std::vector<Point> points{{{Question::common_responsibility}},
                                         {{Question::trust_and_contact}},
                                         {{Question::common_values}},
                                         {{Question::every_party_contributes}}};
  return points;
}

const std::vector<Point>& checklist() {
  static const std::vector<Point> points{
      {{Question::market_exists, false}},
      {{Question::ordered_service, false}},
      {{Question::civil_society_initiative}, {Question::jointly_seen_need}},
      {{Question::room_for_resources}},
      {{Question::trust_and_contact}}};
  return points;
}

// The commitment is long, and there is room for what it takes: one duty of the guideline.
const std::vector<Point>& duties() {
  static const std::vector<Point> points{
      {{Question::long_term_commitment}, {Question::room_for_resources}},
      {{Question::follow_up_plan}},
      {{Question::adjusted_by_dialogue}},
      {{Question::long_term_budget}}};
  return points;
}

PointStatus status_of(const std::vector<ScreenedQuestion>& questions) {
  PointStatus status = PointStatus::holds;
  for (const auto& each : questions) {
    if (each.answer && *each.answer != each.wanted) return PointStatus::does_not_hold;
    if (!each.answer) status = PointStatus::unknown;
  }
  return status;
}

ScreenedQuestion asked(const Screening& screening, const Asked& of) {
  ScreenedQuestion result{.question = of.question, .wanted = of.wanted};
  if (const auto& given = judgement(screening, of.question)) {
    result.answer = given->holds;
    result.reason = given->reason;
  }
  return result;
}

std::vector<ScreenedPoint> screened(const Screening& screening, const std::vector<Point>& points) {
  std::vector<ScreenedPoint> result;
  for (const auto& point : points) {
    ScreenedPoint each{.number = static_cast<std::int64_t>(result.size()) + 1,
                       .status = PointStatus::unknown};
    for (const auto& question : point) each.questions.push_back(asked(screening, question));
    each.status = status_of(each.questions);
    result.push_back(std::move(each));
  }
  return result;
}

void add_once(std::vector<Question>& list, Question question) {
  if (std::ranges::find(list, question) == list.end()) list.push_back(question);
}

// Fits where any of the questions is answered as wanted; not where all are answered otherwise.
InstrumentTest any_of(Instrument instrument, const std::vector<ScreenedQuestion>& questions) {
  InstrumentTest test{
      .instrument = instrument, .status = PointStatus::does_not_hold, .questions = questions};
  std::vector<Question> against;
  for (const auto& each : questions) {
    if (!each.answer)
      test.missing.push_back(each.question);
    else if (*each.answer == each.wanted)
      test.because.push_back(each.question);
    else
      against.push_back(each.question);
  }
  if (!test.because.empty())
    test.status = PointStatus::holds;
  else if (!test.missing.empty())
    test.status = PointStatus::unknown;
  else
    test.because = std::move(against);
  return test;
}

// Fits where all of the points hold; not where any does not.
InstrumentTest all_of(Instrument instrument, const std::vector<ScreenedPoint>& points) {
  InstrumentTest test{.instrument = instrument, .status = PointStatus::holds};
  std::vector<Question> in_favour;
  for (const auto& point : points)
    for (const auto& each : point.questions) {
      if (std::ranges::find(test.questions, each) == test.questions.end())
        test.questions.push_back(each);
      if (!each.answer)
        add_once(test.missing, each.question);
      else if (*each.answer == each.wanted)
        add_once(in_favour, each.question);
      else
        add_once(test.because, each.question);
    }
  if (!test.because.empty())
    test.status = PointStatus::does_not_hold;
  else if (!test.missing.empty())
    test.status = PointStatus::unknown;
  else
    test.because = std::move(in_favour);
  return test;
}

std::vector<InstrumentTest> tests(const Screening& screening, const ScreeningResult& result) {
  std::vector<ScreenedPoint> partnership = result.marks;
  partnership.insert(partnership.end(), result.checklist.begin(), result.checklist.end());
  return {any_of(Instrument::grant, {asked(screening, {Question::stands_on_its_own})}),
          any_of(Instrument::procurement, {asked(screening, {Question::market_exists}),
                                           asked(screening, {Question::ordered_service})}),
          all_of(Instrument::partnership, partnership)};
}

// The first test that fits, where every test before it is known not to.
void decide(ScreeningResult& result) {
  result.instrument = Instrument::dialogue;
  for (const auto& test : result.tests) {
    if (test.status == PointStatus::unknown)
      for (const auto question : test.missing) add_once(result.to_find_out, question);
    if (test.status != PointStatus::holds) continue;
    if (result.to_find_out.empty()) {
      result.instrument = test.instrument;
      result.decided_by = test.because;
    }
    return;
  }
  const auto& last = result.tests.back();
  if (last.status == PointStatus::does_not_hold && result.to_find_out.empty())
    result.decided_by = last.because;
}

Readiness readiness(const ScreeningResult& result) {
  if (result.instrument != Instrument::partnership) return Readiness::not_applicable;
  Readiness readiness = Readiness::ready;
  for (const auto& duty : result.duties) {
    if (duty.status == PointStatus::does_not_hold) return Readiness::wait;
    if (duty.status == PointStatus::unknown) readiness = Readiness::unknown;
  }
  return readiness;
}

std::vector<ScreenedCriterion> criteria(const Screening& screening) {
  const GrantCriteria given = screening.grant_criteria.value_or(GrantCriteria{});
  return {{GrantCriterion::effect, given.effect},
          {GrantCriterion::expected_value, given.value},
          {GrantCriterion::complement, given.complement},
          {GrantCriterion::collaboration, given.collaboration},
          {GrantCriterion::economy, given.economy}};
}

template <Worded Enum>
std::string names(const std::vector<Enum>& words) {
  std::vector<std::string_view> texts;
  for (const auto each : words) texts.push_back(word(each));
  return joined(texts);
}

// Every question, once, that is asked and not answered.
std::vector<Question> unanswered(const Screening& screening) {
  std::vector<Question> list;
  for (const auto& entry : Words<Question>::list)
    if (const auto& given = judgement(screening, entry.value); !given || !given->holds)
      list.push_back(entry.value);
  return list;
}

std::vector<Question> duties_not_met(const ScreeningResult& result) {
  std::vector<Question> list;
  for (const auto& duty : result.duties)
    for (const auto& each : duty.questions)
      if (each.answer && *each.answer != each.wanted) add_once(list, each.question);
  return list;
}

bool said(const std::optional<Judgement>& judgement, bool answer) {
  return judgement && judgement->holds == answer;
}

void report(const Screening& screening, ScreeningResult& result) {
  const auto add = [&](ErrorCode code, std::vector<Detail> details = {}) {
    result.findings.push_back(finding(code, std::move(details)));
  };
  const bool may_be_partnership =
      result.instrument == Instrument::partnership || result.instrument == Instrument::dialogue;
  if (result.tests[0].status == PointStatus::holds && result.tests[1].status == PointStatus::holds)
    add(ErrorCode::screening_grant_and_procurement);
  if (said(screening.market_exists, true) && said(screening.common_values, true))
    add(ErrorCode::screening_contradiction);
  if (may_be_partnership && said(screening.long_term_budget, false)) add(ErrorCode::screening_wait);
  if (const auto not_met = duties_not_met(result); may_be_partnership && !not_met.empty())
    add(ErrorCode::screening_duty_not_met, {{"names", names(not_met)}});
  if (result.instrument == Instrument::grant) {
    std::vector<GrantCriterion> open;
    for (const auto& each : result.grant_criteria)
      if (!each.text) open.push_back(each.criterion);
    if (!open.empty()) add(ErrorCode::screening_criteria_unanswered, {{"names", names(open)}});
  }
  if (const auto open = unanswered(screening); !open.empty())
    add(ErrorCode::screening_unanswered, {{"names", names(open)}});
}

std::string text(auto value) { return std::string{word(value)}; }

Step point_step(RuleId rule, const ScreenedPoint& point) {
  Step step{.rule = rule, .operands = {{"number", point.number}}, .value = text(point.status)};
  for (const auto& each : point.questions)
    step.operands.push_back({text(each.question), each.answer
                                                      ? StepValue{*each.answer}
                                                      : StepValue{text(PointStatus::unknown)}});
  return step;
}

Step test_step(const InstrumentTest& test) {
  Step step{.rule = RuleId::screening_instrument,
            .operands = {{"instrument", text(test.instrument)}},
            .value = text(test.status)};
  if (!test.because.empty()) step.operands.push_back({"because", names(test.because)});
  if (!test.missing.empty()) step.operands.push_back({"missing", names(test.missing)});
  return step;
}

}  // namespace

ScreeningResult screening_result(const Screening& screening) {
  ScreeningResult result{.screening = screening.id,
                         .made_on = screening.made_on,
                         .text = screening.text,
                         .instrument = Instrument::dialogue,
                         .readiness = Readiness::not_applicable,
                         .marks = screened(screening, marks()),
                         .checklist = screened(screening, checklist()),
                         .duties = screened(screening, duties()),
                         .grant_criteria = criteria(screening)};
  result.tests = tests(screening, result);
  decide(result);
  result.readiness = readiness(result);
  report(screening, result);
  return result;
}

std::vector<Step> explain(const ScreeningResult& result) {
  std::vector<Step> steps;
  for (const auto& each : result.marks) steps.push_back(point_step(RuleId::screening_marks, each));
  for (const auto& each : result.checklist)
    steps.push_back(point_step(RuleId::screening_checklist, each));
  for (const auto& each : result.duties)
    steps.push_back(point_step(RuleId::screening_duties, each));
  for (const auto& each : result.grant_criteria)
    steps.push_back({.rule = RuleId::screening_grant_criteria,
                     .operands = {{"criterion", text(each.criterion)}},
                     .value = each.text.has_value()});
  for (const auto& each : result.tests) steps.push_back(test_step(each));
  Step last{.rule = RuleId::screening_instrument,
            .operands = {{"readiness", text(result.readiness)}},
            .value = text(result.instrument)};
  if (!result.decided_by.empty()) last.operands.push_back({"decided_by", names(result.decided_by)});
  if (!result.to_find_out.empty())
    last.operands.push_back({"to_find_out", names(result.to_find_out)});
  steps.push_back(std::move(last));
  return steps;
}

}  // namespace iop
