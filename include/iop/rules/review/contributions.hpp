// Rules: contributions.value, contributions.years, contributions.planned_payments,
// contributions.shares
//
//   "Alla parter ska bidra med resurser till verksamheten. Det behöver inte handla om pengar utan
//   den idéburna parten kan exempelvis bidra med ideellt arbete och den offentliga parten med
//   lokaler eller administrativa resurser."
//
// What each party brings over the planned term, in kronor, and each party's share. Hours count as
// hours times an hourly rate that carries its source; what is stated per year counts once for every
// year of the term, and the days that are left over as a part of the agreement year they stand in.
// Values are exact and rounded once, to öre. What is unknown stays unknown: it is never zero, and
// shares then say what they are shares of. Money that is planned to be paid is the payer's money
// where its contributions state no amount, and is never counted beside one that they state.
//
//     const auto result = iop::contribution_shares(agreement);
//     result.parties[0].value  // 3 000 000,00 kr
//     result.parties[0].share  // 5/6
//     result.parties[0].bound  // ShareBound::exact
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/agreement.hpp>
#include <iop/rules/payments/schedule.hpp>

namespace iop {

// What a value rests on. within_planned_payments: money without an amount of its own, which the
// planned payments already hold.
enum class ValueBasis {
  stated_amount,
  hours_times_rate,
  planned_payments,
  within_planned_payments,
  unknown
};
template <>
struct Words<ValueBasis> {
  static constexpr std::string_view name = "ValueBasis";
  static constexpr std::array list{
      Word{ValueBasis::stated_amount, "stated_amount"},
      Word{ValueBasis::hours_times_rate, "hours_times_rate"},
      Word{ValueBasis::planned_payments, "planned_payments"},
      Word{ValueBasis::within_planned_payments, "within_planned_payments"},
      Word{ValueBasis::unknown, "unknown"}};
};

// at_least and at_most: one party alone has unknown parts. known_only: several have, so the share
// is of what is known and says nothing of the whole. unknown: several have, and nothing of this
// one's is known.
enum class ShareBound { exact, at_least, at_most, known_only, unknown };
template <>
struct Words<ShareBound> {
  static constexpr std::string_view name = "ShareBound";
  static constexpr std::array list{
      Word{ShareBound::exact, "exact"}, Word{ShareBound::at_least, "at_least"},
      Word{ShareBound::at_most, "at_most"}, Word{ShareBound::known_only, "known_only"},
      Word{ShareBound::unknown, "unknown"}};
};

struct ValuedContribution {
  PartyId party;
  ContributionKind kind;
  ValueBasis basis;
  std::string text;
  std::optional<Money> amount = {};
  std::optional<Decimal> hours = {};
  std::optional<HourlyRate> hourly_rate = {};
  ContributionSpan span = ContributionSpan::whole_term;
  std::optional<Ratio> years = {};
  std::optional<Ratio> exact = {};
  std::optional<Money> value = {};
  bool example = false;
  std::optional<ClauseId> clause = {};

  bool operator==(const ValuedContribution&) const = default;
  static constexpr auto description() {
    return describe<ValuedContribution>(
        "ValuedContribution", "A contribution and its value over the planned term.",
        field("party", &ValuedContribution::party, "The party that brings it."),
        field("kind", &ValuedContribution::kind, "What kind of resource it is."),
        field("basis", &ValuedContribution::basis, "What its value rests on."),
        field("text", &ValuedContribution::text, "What is brought."),
        field("amount", &ValuedContribution::amount, "The amount as it is stated."),
        field("hours", &ValuedContribution::hours, "The hours as they are stated."),
        field("hourly_rate", &ValuedContribution::hourly_rate,
              "What an hour is valued at, and who says so."),
        field("span", &ValuedContribution::span, "Whether that is for the whole term or a year."),
        field("years", &ValuedContribution::years,
              "For what is stated per year: the years of the term, as a ratio."),
        field("exact", &ValuedContribution::exact, "The exact value over the term, in öre."),
        field("value", &ValuedContribution::value, "The same, rounded once to öre."),
        field("example", &ValuedContribution::example, "Whether the figures are examples."),
        field("clause", &ValuedContribution::clause, "The clause it stands in."));
  }
};

// What a party brings of one kind.
struct ContributionSum {
  PartyId party;
  ContributionKind kind;
  bool complete;
  std::optional<Ratio> exact = {};
  std::optional<Money> value = {};

  bool operator==(const ContributionSum&) const = default;
  static constexpr auto description() {
    return describe<ContributionSum>(
        "ContributionSum", "What is known that a party brings of one kind.",
        field("party", &ContributionSum::party, "The party."),
        field("kind", &ContributionSum::kind, "The kind of resource."),
        field("complete", &ContributionSum::complete, "Whether nothing of it is unknown."),
        field(
            "exact", &ContributionSum::exact,
            "The exact sum of what is known, in öre; absent where nothing is, which is not zero."),
        field("value", &ContributionSum::value, "The same, rounded once to öre."));
  }
};

struct PartyShare {
  PartyId party;
  bool complete;
  std::optional<Ratio> exact = {};
  std::optional<Money> value = {};
  std::optional<Ratio> share = {};
  ShareBound bound = ShareBound::exact;

  bool operator==(const PartyShare&) const = default;
  static constexpr auto description() {
    return describe<PartyShare>(
        "PartyShare", "What a party brings in all, and its share.",
        field("party", &PartyShare::party, "The party."),
        field("complete", &PartyShare::complete,
              "Whether nothing that it brings is unknown; false where nothing is stated."),
        field(
            "exact", &PartyShare::exact,
            "The exact sum of what is known, in öre; absent where nothing is, which is not zero."),
        field("value", &PartyShare::value, "The same, rounded once to öre."),
        field("share", &PartyShare::share,
              "Its part of what is known in all, in lowest terms; absent where either is unknown, "
              "that "
              "is zero, or the terms do not fit."),
        field("bound", &PartyShare::bound, "What the share says of the whole."));
  }
};

struct ContributionShares {
  std::string agreement;
  FuzzyDate first;
  FuzzyDate last;
  std::optional<Ratio> years = {};
  std::vector<ValuedContribution> contributions = {};
  std::vector<ContributionSum> sums = {};
  std::vector<PartyShare> parties = {};
  bool complete = false;
  std::optional<Ratio> exact = {};
  std::optional<Money> value = {};
  std::optional<Money> planned_payments = {};
  std::vector<Finding> findings = {};

  bool operator==(const ContributionShares&) const = default;
  static constexpr auto description() {
    return describe<ContributionShares>(
        "ContributionShares", "What the parties bring over the planned term, and their shares.",
        field("agreement", &ContributionShares::agreement, "The id of the agreement."),
        field("first", &ContributionShares::first, "The first day of the planned term."),
        field("last", &ContributionShares::last, "Its last day, as amendments leave it."),
        field("years", &ContributionShares::years,
              "The years of the term; absent where its days are not exact."),
        field("contributions", &ContributionShares::contributions,
              "Each contribution, valued; planned payments as one of their own."),
        field("sums", &ContributionShares::sums, "By party and kind."),
        field("parties", &ContributionShares::parties, "By party, with shares."),
        field("complete", &ContributionShares::complete, "Whether nothing is unknown."),
        field("exact", &ContributionShares::exact,
              "The exact sum of all that is known, in öre; absent where nothing is, or it does not "
              "fit."),
        field("value", &ContributionShares::value, "The same, rounded once to öre."),
        field("planned_payments", &ContributionShares::planned_payments,
              "What the payment schedule plans in all, counted or not."),
        field("findings", &ContributionShares::findings, "What is unknown, and what was decided."));
  }
};

// `agreement` is the agreement as it was signed, with its amendments. A value that does not fit, or
// is below zero, is unknown with a finding (money.overflow, money.negative). `sources` are what
// planned amounts are read from beside the agreement (`plan_sources`). Never throws.
[[nodiscard]] IOP_EXPORT ContributionShares contribution_shares(const Agreement& agreement,
                                                                const PlanSources& sources = {});
// The years of a term: whole years from its first day, and the days that are left over as a part of
// the agreement year they stand in. 2023-12-01..2026-11-30 is 3/1; 2024-01-01..2025-06-30 is
// 546/365: one year, and 181 of 365 days.
[[nodiscard]] IOP_EXPORT Ratio agreement_years(const DateRange& term);
// A step for each contribution, for the years, the planned payments and each share.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const ContributionShares& result);

}  // namespace iop
