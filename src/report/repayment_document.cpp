#include <iop/report/repayment_document.hpp>

#include <algorithm>

#include <iop/core/text.hpp>
#include <iop/report/alternative_groups.hpp>
#include <iop/report/catalogue.hpp>
#include <iop/report/sentences.hpp>

#include "report/findings.hpp"
#include "report/labels.hpp"
#include "report/phrases.hpp"
#include "report/told_details.hpp"

namespace iop {

namespace {

using report::Labels;
using report::phrase;

// What every part of the document is made from, and the document so far.
struct Draft {
  const RepaymentStatement& statement;
  const Labels& labels;
  Language language;
  Document document;

  void heading(std::string_view text) {
    document.blocks.emplace_back(block::Heading{2, std::string{text}});
  }
  void paragraph(std::string_view text) {
    document.blocks.emplace_back(block::Paragraph{std::string{text}});
  }
};

struct FactList {
  block::Facts facts;

  void add(std::string_view label, std::string_view value) {
    facts.rows.push_back({std::string{label}, std::string{value}});
  }
};

// What the clause divides by: its number, or which days.
std::string divisor_text(const RepaymentTerms& terms, Language language) {
  const bool sv = language == Language::sv;
  if (const auto days = terms.divisor.actual())
    return *days == ActualDays::actual ? (sv ? "halvårets alla dagar" : "all days of the half-year")
           : sv                        ? "halvårets avtalsdagar"
                                       : "the agreement days of the half-year";
  return terms.divisor.text();
}

// The finding that tells why there is no figure, or null.
const Finding* reason_finding(const RepaymentStatement& statement) {
  const auto at =
      std::find_if(statement.findings.rbegin(), statement.findings.rend(),
                   [&](const auto& each) { return each.code == statement.figure.reason; });
  return at == statement.findings.rend() ? nullptr : &*at;
}

void add_answer(Draft& draft) {
  const auto& statement = draft.statement;
  const auto& labels = draft.labels;
  const Language language = draft.language;
  const auto& figure = statement.figure;
  FactList list;
  if (figure.payable && figure.amount) {
    const bool claim = statement.reading.cap != CapReading::none;
    list.add(claim ? labels.payable : labels.compared,
             short_amount_text(*figure.payable, language));
    list.add(labels.calculated, amount_text(*figure.amount, language));
    if (statement.repayment_terms)
      list.add(labels.paid_by, phrase(statement.repayment_terms->breach_by, language));
  } else {
    list.add(labels.result, report::capitalised(phrase(figure.status, language)));
    if (const auto* why = reason_finding(statement)) {
      const Finding shown = report::told(*why, language);
      list.add(labels.reason, message(shown, language));
      list.add(labels.next_step, hint(shown, language));
    }
  }
  draft.heading(labels.answer);
  draft.document.blocks.emplace_back(std::move(list.facts));
}

// All but the reason, which has been told with the answer.
void add_findings(Draft& draft) {
  std::vector<Finding> findings;
  const auto* reason = reason_finding(draft.statement);
  for (const auto& each : draft.statement.findings)
    if (&each != reason) findings.push_back(each);
  if (findings.empty()) return;
  draft.heading(draft.labels.to_know);
  draft.document.blocks.emplace_back(report::finding_list(std::move(findings), draft.language));
}

void add_clause(Draft& draft) {
  const auto& clause = draft.statement.clause;
  if (!clause) return;
  draft.heading(draft.labels.clause);
  if (clause->quote)
    draft.document.blocks.emplace_back(
        block::Quote{clause->quote->text, clause->quote->source, Language::sv});
  else
    draft.paragraph(std::string{draft.labels.clause_unquoted} + clause->summary);
}

std::string truth(const std::optional<bool>& value, const Labels& labels) {
  return std::string{!value ? labels.not_stated : *value ? labels.yes : labels.no};
}

void add_basis(Draft& draft) {
  const auto& statement = draft.statement;
  const auto& labels = draft.labels;
  const Language language = draft.language;
  const auto& rescission = statement.rescission;
  const Breach breach = rescission.breach.value_or(Breach{});
  const auto day = [&](const std::optional<Date>& value) {
    return value ? day_text(*value, language) : std::string{labels.not_stated};
  };
  const auto side = [&](const std::optional<Side>& value) {
    return value ? phrase(*value, language) : labels.not_stated;
  };
  FactList list;
  list.add(labels.agreement, statement.title + " (" + statement.agreement + ")");
  list.add(labels.term, statement.term ? report::days_text(*statement.term, language)
                                       : std::string{labels.term_unknown});
  list.add(labels.rescinded_on, day(rescission.effective_on));
  list.add(labels.ended_by, phrase(rescission.ended_by, language));
  list.add(labels.declared_by, side(rescission.declared_by));
  list.add(labels.declared_on, day(rescission.declared_on));
  list.add(labels.breach_by, side(breach.by));
  list.add(labels.breach_serious, truth(breach.serious, labels));
  list.add(labels.breach_rectified, truth(breach.rectified, labels));
  list.add(labels.breach_notified_on, day(breach.notified_on));
  if (statement.repayment_terms)
    list.add(labels.divisor, divisor_text(*statement.repayment_terms, language));
  if (statement.total_paid)
    list.add(labels.paid_in_all, amount_text(*statement.total_paid, language));
  draft.heading(labels.basis);
  draft.document.blocks.emplace_back(std::move(list.facts));
}

// Calls `visit(question, word, source)` for each question, in order.
template <class Visit>
void for_each_question(const UsedReading& reading, const ReadingSources& from, const Visit& visit) {
  for_each_field<UsedReading>([&](const auto& question) {
    for_each_field<ReadingSources>([&](const auto& source) {
      if (source.name == question.name)
        visit(question.name, word(reading.*question.member), from.*source.member);
    });
  });
}

void add_readings(Draft& draft) {
  const auto& statement = draft.statement;
  const auto& labels = draft.labels;
  const Language language = draft.language;
  block::Table table{std::string{labels.readings_caption},
                     {{std::string{labels.question}},
                      {std::string{labels.reading}},
                      {std::string{labels.key}},
                      {std::string{labels.source}}},
                     {}};
  for_each_question(statement.reading, statement.reading_from,
                    [&](std::string_view question, std::string_view answer, ReadingSource source) {
                      table.rows.push_back({std::string{question_label(question, language)},
                                            std::string{reading_label(question, answer, language)},
                                            std::string{question} + "=" + std::string{answer},
                                            std::string{phrase(source, language)}});
                    });
  draft.heading(labels.readings);
  draft.document.blocks.emplace_back(std::move(table));
}

void add_payments(Draft& draft) {
  const auto& statement = draft.statement;
  const auto& labels = draft.labels;
  const Language language = draft.language;
  if (!statement.payments) return;
  draft.heading(labels.payments);
  if (statement.payments->empty()) return draft.paragraph(labels.no_payments);

  const bool examples = std::any_of(statement.payments->begin(), statement.payments->end(),
                                    [](const auto& each) { return each.example; });
  block::Table table{
      std::string{labels.payments_caption} + std::string{examples ? labels.example_remark : ""},
      {{std::string{labels.paid_on}},
       {std::string{labels.half_year}},
       {std::string{labels.counts}},
       {std::string{labels.amount}, block::Align::right}},
      {}};
  if (examples) table.columns.push_back({std::string{labels.remark}});
  for (const auto& each : *statement.payments)
    table.rows.push_back({each.paid_on.to_string(), report::table_days(each.half_year),
                          truth(each.counted, labels), amount_text(each.amount, language),
                          std::string{each.example ? labels.example : ""}});
  draft.document.blocks.emplace_back(std::move(table));
}

void add_steps(Draft& draft) {
  block::List list{.items = {}, .numbered = true};
  for (const auto& step : explain(draft.statement)) {
    std::string rests_on{word(step.rule)};
    if (step.clause)
      rests_on += " · " + std::string{draft.labels.clause_in_brackets} + " " + step.clause->value;
    if (step.law) rests_on += " · " + *step.law;
    list.items.push_back({sentence(step, draft.language), "[" + rests_on + "]"});
  }
  draft.heading(draft.labels.steps);
  draft.document.blocks.emplace_back(std::move(list));
}

void append(std::string& text, std::string_view separator, std::string_view more) {
  if (!text.empty()) text += separator;
  text += more;
}

// The answers of a box, a question with every answer left out.
std::string box_text(const ReadingBox& box, const std::vector<std::string_view>& questions,
                     const Labels& labels, Language language) {
  std::string text;
  for_each_field<ReadingBox>([&](const auto& question) {
    const auto& answers = box.*question.member;
    using Answer = typename std::remove_cvref_t<decltype(answers)>::value_type;
    const bool told =
        std::find(questions.begin(), questions.end(), question.name) != questions.end();
    if (!told || answers.size() == Words<Answer>::list.size()) return;
    std::string either;
    for (const auto answer : answers)
      append(either, labels.or_last, reading_label(question.name, word(answer), language));
    append(text, ", ", either);
  });
  return text.empty() ? std::string{labels.all_readings} : text;
}

std::vector<std::string> group_row(const AlternativeGroup& group,
                                   const std::vector<std::string_view>& questions,
                                   const Labels& labels, Language language) {
  std::string readings;
  for (const auto& box : group.readings)
    append(readings, labels.or_box, box_text(box, questions, labels, language));
  std::string difference{group.chosen ? labels.chosen : ""};
  if (!group.chosen && group.difference)
    difference = report::difference_text(*group.difference, language);
  return {std::move(readings),
          group.amount ? amount_text(*group.amount, language)
                       : std::string{phrase(group.status, language)},
          std::move(difference)};
}

// How one of the two tables of alternatives is told.
struct GroupTable {
  std::vector<std::string_view> questions;
  std::string_view heading, caption, all_same;
};

void add_groups(Draft& draft, const std::vector<RepaymentAlternative>& alternatives,
                const GroupTable& told) {
  const auto& labels = draft.labels;
  const auto groups = alternative_groups(alternatives);
  if (groups.empty()) return;
  draft.heading(told.heading);
  if (groups.size() == 1) return draft.paragraph(told.all_same);

  block::Table table{std::string{told.caption},
                     {{std::string{labels.reading}},
                      {std::string{labels.amount}, block::Align::right},
                      {std::string{labels.difference}, block::Align::right}},
                     {}};
  for (const auto& group : groups)
    table.rows.push_back(group_row(group, told.questions, labels, draft.language));
  draft.document.blocks.emplace_back(std::move(table));
}

}  // namespace

Document repayment_document(const RepaymentStatement& statement,
                            const RepaymentAlternatives& alternatives, Language language) {
  const auto& labels = report::labels(language);
  Draft draft{statement, labels, language, {language, std::string{labels.repayment_title}}};
  add_answer(draft);
  add_findings(draft);
  add_clause(draft);
  add_basis(draft);
  add_readings(draft);
  add_payments(draft);
  add_steps(draft);
  add_groups(draft, alternatives.legal,
             {{"half_year", "rescission_day", "amount", "cap"},
              labels.others,
              labels.others_caption,
              labels.others_same});
  if (statement.figure.amount)
    add_groups(
        draft, alternatives.rounding,
        {{"rounding", "unit"}, labels.roundings, labels.roundings_caption, labels.roundings_same});
  return std::move(draft.document);
}

}  // namespace iop
