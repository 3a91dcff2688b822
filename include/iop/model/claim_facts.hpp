// The facts that repayment clauses are applied to: accounts of a period, and decisions on misuse.
#pragma once

#include <optional>
#include <string>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/repayment_clauses.hpp>

namespace iop {

struct CarryOverRequest {
  Date requested_on;
  std::optional<Money> amount = {};
  std::optional<Date> decided_on = {};
  std::optional<Money> granted = {};
  Extra extra = {};

  bool operator==(const CarryOverRequest&) const = default;
  static constexpr auto description() {
    return describe<CarryOverRequest>(
        "CarryOverRequest", "That the payee asked to keep unused money for the next period.",
        field("requested_on", &CarryOverRequest::requested_on, "The day it was asked for."),
        field("amount", &CarryOverRequest::amount,
              "How much was asked for, in kronor; all that is left unless said."),
        field("decided_on", &CarryOverRequest::decided_on, "The day the payer decided."),
        field("granted", &CarryOverRequest::granted,
              "How much the payer granted, in kronor; absent while it has not decided."));
  }
};

struct Account {
  FuzzyDate period;
  Date received_on;
  Money used;
  std::optional<Money> paid = {};
  std::optional<CarryOverRequest> carry_over = {};
  std::optional<AgreementId> agreement = {};
  bool example = false;
  std::optional<std::string> note = {};
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const Account&) const = default;
  static constexpr auto description() {
    return describe<Account>(
        "Account", "The payee's account of how the money of a period was used.",
        field("period", &Account::period, "The time it is about, in whole days."),
        field("received_on", &Account::received_on, "The day it was received."),
        field("used", &Account::used, "How much of the money was used, in kronor."),
        field("paid", &Account::paid,
              "How much was paid for the period, in kronor; what the payments sum to unless said."),
        field("carry_over", &Account::carry_over, "That it was asked to keep what is left."),
        field("agreement", &Account::agreement,
              "The agreement; every one that holds the period's last day unless said."),
        field("example", &Account::example, "Whether the figures are examples."),
        field("note", &Account::note, "Anything worth knowing about it."),
        field("recorded_on", &Account::recorded_on,
              "The day it became known here; the day it was received unless said."));
  }
};

// At most one of `amount` and `percent`.
struct MisuseDecision {
  Date decided_on;
  MisuseGround ground;
  std::string reason;
  std::optional<Money> amount = {};
  std::optional<Decimal> percent = {};
  std::optional<FuzzyDate> period = {};
  std::optional<PartyId> by = {};
  std::optional<AgreementId> agreement = {};
  bool example = false;
  std::optional<Date> recorded_on = {};
  Extra extra = {};

  bool operator==(const MisuseDecision&) const = default;
  static constexpr auto description() {
    return describe<MisuseDecision>(
        "MisuseDecision", "The payer's decision that money comes back for wrong data or misuse.",
        field("decided_on", &MisuseDecision::decided_on, "The day it was decided."),
        field("ground", &MisuseDecision::ground, "On which ground."),
        field("reason", &MisuseDecision::reason, "Why, and why so much."),
        field("amount", &MisuseDecision::amount, "How much comes back, in kronor."),
        field("percent", &MisuseDecision::percent,
              "How much comes back, as a percentage of what was paid."),
        field("period", &MisuseDecision::period,
              "For which time, in whole days; all that was paid up to the decision unless said."),
        field("by", &MisuseDecision::by, "The party that decided."),
        field("agreement", &MisuseDecision::agreement,
              "The agreement; every one that holds the day unless said."),
        field("example", &MisuseDecision::example, "Whether it is an example."),
        field("recorded_on", &MisuseDecision::recorded_on,
              "The day it became known here; the day it was decided unless said."));
  }
};

}  // namespace iop
