#include <iop/report/claims_document.hpp>

#include <set>

#include <iop/core/text.hpp>
#include <iop/report/sentences.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

constexpr Wording title{"Återbetalning enligt andra villkor", "Repayment by other clauses"};
constexpr Wording caption{
    "Villkoret om hävning har ett eget besked (iop repay). Belopp i kronor.",
    "The clause for rescission has an answer of its own (iop repay). Amounts in kronor."};
constexpr Wording nothing{"Avtalen har inga andra villkor om återbetalning.",
                          "The agreements have no other repayment clauses."};
constexpr Wording to_know{"Att uppmärksamma", "What to know"};
constexpr Wording clauses_heading{"Klausulerna", "The clauses"};
constexpr Wording steps_heading{"Beräkning steg för steg", "Computation step by step"};
constexpr Wording discretion{"Skäl för beslutet", "Reason for the decision"};

Wording kind_of(RepaymentClause kind) {
  switch (kind) {
    case RepaymentClause::unused_funds:
      return {"ej använt", "not used"};
    case RepaymentClause::misuse:
      return {"missbruk m.m.", "misuse etc."};
    case RepaymentClause::late_report:
      return {"sen rapport", "late report"};
    default:
      return {"ingen", "none"};
  }
}

Wording status_of(RepaymentStatus status) {
  switch (status) {
    case RepaymentStatus::ok:
      return {"", ""};
    case RepaymentStatus::not_applicable:
      return {"gäller inte", "does not apply"};
    case RepaymentStatus::invalid:
      return {"orimligt", "invalid"};
    default:
      return {"okänt", "unknown"};
  }
}

// The time a statement is about, or the day it hangs on.
std::string when(const ClauseStatement& of) {
  if (of.period) return report::table_days(*of.period);
  if (of.decision) return of.decision->decided_on.to_string();
  if (of.account) return of.account->period.text();
  return "–";
}

block::Table table(const RepaymentClaims& claims, Language language) {
  const auto said = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  block::Table table{said(caption),
                     {{said({"Villkor", "Clause"})},
                      {said({"Avser", "About"})},
                      {said({"Betalt", "Paid"}), block::Align::right},
                      {said({"Att betala", "Payable"}), block::Align::right}},
                     {}};
  for (const auto& each : claims.statements)
    table.rows.push_back(
        {said(kind_of(each.kind)), when(each),
         each.paid ? short_amount_text(*each.paid, language) : "–",
         each.payable ? short_amount_text(*each.payable, language) : said(status_of(each.status))});
  return table;
}

// Each clause once, in the agreement's own words where the file has them.
block::List clause_list(const RepaymentClaims& claims) {
  block::List list;
  std::set<std::string> told;
  for (const auto& each : claims.statements) {
    if (!each.clause || !told.insert(each.agreement + "/" + each.clause->id).second) continue;
    const auto& clause = *each.clause;
    list.items.push_back(
        {clause.heading + ": " + (clause.quote ? "”" + clause.quote->text + "”" : clause.summary),
         clause.quote ? clause.quote->source : "[" + clause.id + "]"});
  }
  return list;
}

block::List steps(const RepaymentClaims& claims, Language language) {
  block::List list{.items = {}, .numbered = true};
  for (const auto& step : explain(claims)) {
    std::string from = "[" + std::string{word(step.rule)};
    if (step.clause) from += " · " + step.clause->value;
    if (step.law) from += " · " + *step.law;
    list.items.push_back({sentence(step, language), from + "]"});
  }
  return list;
}

}  // namespace

Document claims_document(const RepaymentClaims& claims, Language language) {
  const auto said = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  const auto heading = [&](const Wording& wording) { return block::Heading{2, said(wording)}; };
  Document document{language, said(title), {}};
  block::Facts facts{{{said({"Partnerskap", "Partnership"}), claims.title},
                      {said({"Dag", "Day"}), day_text(claims.day, language)}}};
  std::vector<Finding> findings;
  for (const auto& each : claims.statements) {
    findings.insert(findings.end(), each.findings.begin(), each.findings.end());
    if (each.decision) facts.rows.push_back({said(discretion), each.decision->reason});
  }
  document.blocks.emplace_back(std::move(facts));
  if (claims.statements.empty()) {
    document.blocks.emplace_back(block::Paragraph{said(nothing)});
    return document;
  }
  document.blocks.emplace_back(table(claims, language));
  if (!findings.empty()) {
    document.blocks.emplace_back(heading(to_know));
    document.blocks.emplace_back(report::finding_list(findings, language));
  }
  if (auto list = clause_list(claims); !list.items.empty()) {
    document.blocks.emplace_back(heading(clauses_heading));
    document.blocks.emplace_back(std::move(list));
  }
  document.blocks.emplace_back(heading(steps_heading));
  document.blocks.emplace_back(steps(claims, language));
  return document;
}

}  // namespace iop
