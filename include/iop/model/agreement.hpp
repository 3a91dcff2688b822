// An agreement: the terms that hold for one span of time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/model/amendment.hpp>
#include <iop/model/content.hpp>
#include <iop/model/follow_up.hpp>
#include <iop/model/goal.hpp>
#include <iop/model/reading.hpp>
#include <iop/model/repayment_clauses.hpp>
#include <iop/model/terms.hpp>

namespace iop {

struct Agreement {
  std::string id;
  std::string title;
  std::vector<AgreementParty> parties = {};
  Term term;
  std::vector<ExtensionOption> extensions = {};
  std::optional<AutomaticRenewal> automatic_renewal = {};
  std::optional<Passage> notice_period = {};
  std::optional<Passage> background = {};
  std::optional<Passage> purpose = {};
  std::optional<TargetGroup> target_group = {};
  std::vector<Goal> goals = {};
  std::vector<Passage> core_values = {};
  std::optional<Passage> organisation = {};
  std::optional<Passage> working_groups = {};
  std::optional<Passage> responsibilities = {};
  std::vector<Activity> activities = {};
  std::vector<Contribution> contributions = {};
  std::vector<Passage> revenue_sources = {};
  std::optional<Passage> budget = {};
  std::optional<Passage> societal_gain = {};
  std::optional<Passage> cost_effectiveness = {};
  std::optional<Passage> employer_responsibility = {};
  std::optional<PaymentTerms> payment = {};
  std::vector<FollowUpTerm> follow_up = {};
  std::optional<ChangeTerms> changes = {};
  std::optional<RenegotiationTerms> renegotiation = {};
  std::optional<Passage> lesser_breach = {};
  std::optional<Passage> disputes = {};
  std::optional<RescissionTerms> rescission = {};
  std::optional<RepaymentTerms> repayment = {};
  std::optional<UnusedFundsTerms> unused_funds = {};
  std::optional<MisuseTerms> misuse = {};
  std::optional<LateReportTerms> late_reports = {};
  std::optional<NoRepaymentTerms> no_repayment = {};
  std::optional<Passage> signatures = {};
  std::optional<Reading> reading = {};
  std::vector<Citation> laws = {};
  std::vector<Amendment> amendments = {};
  std::vector<Clause> clauses = {};
  Extra extra = {};

  bool operator==(const Agreement&) const = default;
  static constexpr auto description() {
    return describe<Agreement>(
        "Agreement", "One agreement of a partnership: terms only, never what happened.",
        field("id", &Agreement::id, "The id of the agreement."),
        field("title", &Agreement::title, "Its title."),
        field("parties", &Agreement::parties, "The parties and their sides.", Presence::essential),
        field("term", &Agreement::term, "The time it holds."),
        field("extensions", &Agreement::extensions, "Rights to prolong the term."),
        field("automatic_renewal", &Agreement::automatic_renewal,
              "That the term is prolonged unless notice is given."),
        field("notice_period", &Agreement::notice_period,
              "How long before it ends a party must give notice to end it."),
        field("background", &Agreement::background, "Why the parties work together."),
        field("purpose", &Agreement::purpose, "What the partnership is for."),
        field("target_group", &Agreement::target_group, "Whom it is for."),
        field("goals", &Agreement::goals, "The goals, in the agreement's order."),
        field("core_values", &Agreement::core_values, "The values the partnership rests on."),
        field("organisation", &Agreement::organisation,
              "How the partnership is steered and who keeps contact."),
        field("working_groups", &Agreement::working_groups, "The working groups it has."),
        field("responsibilities", &Agreement::responsibilities,
              "How responsibility is divided between the parties."),
        field("activities", &Agreement::activities, "What is done."),
        field("contributions", &Agreement::contributions, "What each party brings."),
        field("revenue_sources", &Agreement::revenue_sources,
              "Where the payee's money comes from."),
        field("budget", &Agreement::budget, "Who answers for the budget."),
        field("societal_gain", &Agreement::societal_gain, "What society gains by it."),
        field("cost_effectiveness", &Agreement::cost_effectiveness,
              "That, or how, the money does more this way."),
        field("employer_responsibility", &Agreement::employer_responsibility,
              "Who answers as an employer."),
        field("payment", &Agreement::payment, "When money is paid.", Presence::essential),
        field("follow_up", &Agreement::follow_up, "What is owed by way of follow-up."),
        field("changes", &Agreement::changes, "How the agreement can be changed."),
        field("renegotiation", &Agreement::renegotiation, "Who can call for renegotiation."),
        field("lesser_breach", &Agreement::lesser_breach,
              "What follows on a lesser breach or changed circumstances."),
        field("disputes", &Agreement::disputes, "How disputes are settled."),
        field("rescission", &Agreement::rescission, "When the agreement can be rescinded.",
              Presence::essential),
        field("repayment", &Agreement::repayment, "What comes back then.", Presence::essential),
        field("unused_funds", &Agreement::unused_funds, "What comes back of money not used."),
        field("misuse", &Agreement::misuse, "What comes back on wrong data or misuse."),
        field("late_reports", &Agreement::late_reports,
              "What is deducted when a report comes late."),
        field("no_repayment", &Agreement::no_repayment,
              "That the agreement states that nothing comes back."),
        field("signatures", &Agreement::signatures,
              "Who signs for the parties, and with what authority."),
        field("reading", &Agreement::reading,
              "How the parties read the repayment clause where it is silent."),
        field("laws", &Agreement::laws, "The laws it refers to."),
        field("amendments", &Agreement::amendments, "Written changes, in order of time."),
        field("clauses", &Agreement::clauses, "Its clauses, in its own order.",
              Presence::essential));
  }
};

// The term as days, where both of its ends are exact and in order.
[[nodiscard]] inline std::optional<DateRange> exact_term(const Agreement& agreement) {
  return exact_days(agreement.term);
}

// "2023-12-01..2026-11-30", in the words of the agreement where it says less.
[[nodiscard]] inline std::string term_text(const Agreement& agreement) {
  return agreement.term.first.text() + ".." + agreement.term.last.text();
}

// The day from which half-years are counted: the original first day. Nothing where it is not exact.
[[nodiscard]] inline std::optional<Date> half_year_anchor(const Agreement& agreement) {
  return agreement.term.first.exact();
}

// The names of the terms by which something comes back, where there are any: "repayment, misuse".
[[nodiscard]] inline std::string repayment_terms_beside(const Agreement& agreement) {
  std::string names;
  const auto add = [&](bool stated, std::string_view name) {
    if (stated) names += (names.empty() ? "" : ", ") + std::string{name};
  };
  add(agreement.repayment.has_value(), "repayment");
  add(agreement.unused_funds.has_value(), "unused_funds");
  add(agreement.misuse.has_value(), "misuse");
  add(agreement.late_reports.has_value(), "late_reports");
  return names;
}

// The clause of that id, or null.
[[nodiscard]] inline const Clause* find_clause(const Agreement& agreement,
                                               const std::optional<ClauseId>& id) noexcept {
  for (const auto& clause : agreement.clauses)
    if (id && clause.id == id->value) return &clause;
  return nullptr;
}

}  // namespace iop
