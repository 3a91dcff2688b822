// A partnership on a day: the chain of its agreements, the state of each and the terms in force.
// Rests on time.term, time.chain and time.state (chain.hpp, lifecycle.hpp) and adds no rule.
//
//     const auto status = iop::partnership_status(partnership, Date(2025, 3, 14));
//     status.state                                  // LifecycleState::in_force
//     status.agreements[0].last_day_for_notice      // absent: no automatic renewal
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/time/chain.hpp>
#include <iop/rules/time/lifecycle.hpp>

namespace iop {

struct AgreementStatus {
  Lifecycle lifecycle;
  Term term;
  std::optional<FuzzyDate> planned_last = {};
  std::optional<Money> amount = {};
  bool example = false;
  std::vector<MonthNumber> months = {};
  std::optional<Money> sum_per_year = {};
  std::optional<YearSumSource> sum_from = {};
  bool sum_is_example = false;
  std::optional<Date> last_day_for_notice = {};
  std::vector<std::string> amendments = {};

  bool operator==(const AgreementStatus&) const = default;
  static constexpr auto description() {
    return describe<AgreementStatus>(
        "AgreementStatus", "An agreement on a day: its state and the terms in force.",
        field("lifecycle", &AgreementStatus::lifecycle, "The state it is in, and why."),
        field("term", &AgreementStatus::term, "The term in force that day."),
        field("planned_last", &AgreementStatus::planned_last,
              "The last day by what is agreed and not yet in force; absent where that moves "
              "nothing."),
        field("amount", &AgreementStatus::amount,
              "What is planned for each instalment by the terms in force; absent where none is "
              "stated."),
        field("example", &AgreementStatus::example, "Whether that amount is an example."),
        field("months", &AgreementStatus::months, "The months in which instalments are payable."),
        field("sum_per_year", &AgreementStatus::sum_per_year,
              "What is planned for the agreement year that holds the day; absent where no amount "
              "is stated, or the day lies outside the term."),
        field("sum_from", &AgreementStatus::sum_from, "What that sum was taken from."),
        field("sum_is_example", &AgreementStatus::sum_is_example,
              "Whether that sum is an example."),
        field("last_day_for_notice", &AgreementStatus::last_day_for_notice,
              "The last day for notice against the next automatic renewal; absent where there is "
              "none."),
        field("amendments", &AgreementStatus::amendments,
              "The ids of the amendments and renewals in force that day, in order."));
  }
};

struct PartnershipStatus {
  std::string partnership;
  std::string title;
  Date day;
  LifecycleState state;
  std::string decided_by;
  Chain chain;
  std::vector<AgreementStatus> agreements = {};
  std::vector<Finding> findings = {};

  bool operator==(const PartnershipStatus&) const = default;
  static constexpr auto description() {
    return describe<PartnershipStatus>(
        "PartnershipStatus", "A partnership on a day.",
        field("partnership", &PartnershipStatus::partnership, "The id of the partnership."),
        field("title", &PartnershipStatus::title, "Its title."),
        field("day", &PartnershipStatus::day, "The day."),
        field("state", &PartnershipStatus::state, "The state of the partnership as a whole."),
        field("decided_by", &PartnershipStatus::decided_by,
              "The id of the agreement whose state that is."),
        field("chain", &PartnershipStatus::chain, "Its agreements in order of time."),
        field("agreements", &PartnershipStatus::agreements,
              "The state of each agreement and its terms, in the same order."),
        field("findings", &PartnershipStatus::findings,
              "What there is to say of the chain and of the states."));
  }
};

// The state of the whole is that of the agreement that lives on the day (of several the gravest:
// breach_noted, renegotiating, in_force; of equals the latest); where none lives, of the first that
// is signed for later; else of the latest that is over; else draft. Throws agreement.none where the
// partnership has no agreement, and date.range where a renewal reaches past 2199.
[[nodiscard]] IOP_EXPORT PartnershipStatus partnership_status(const Partnership& partnership,
                                                              const Date& day);

// The steps of the chain, then those of each agreement's lifecycle.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const PartnershipStatus& status);

}  // namespace iop
