// The terms that rules compute with: time, payments, changes, rescission, repayment - each with the
// clause it rests on.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/core/words.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/divisor.hpp>
#include <iop/model/payment_component.hpp>
#include <iop/model/rescission.hpp>

namespace iop {

// Both days are part of the term. Sources may say less than a day ("sedan december 2020"); rules
// that count days need both exact and answer `unknown` where they are not.
struct Term {
  FuzzyDate first;
  FuzzyDate last;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const Term&) const = default;
  static constexpr auto description() {
    return describe<Term>(
        "Term", "The time the agreement holds, first and last day included.",
        field("first", &Term::first, "The first day; half-years are counted from it."),
        field("last", &Term::last, "The last day, included."),
        field("clause", &Term::clause, "The clause that states the term.", Presence::essential));
  }
};

// True where the term ends before it begins; the reader refuses such a file.
[[nodiscard]] inline bool is_reversed(const Term& term) {
  return term.last.latest() < term.first.earliest();
}

// The days of the term, where both of its ends are exact and in order.
[[nodiscard]] inline std::optional<DateRange> exact_days(const Term& term) {
  const auto first = term.first.exact();
  const auto last = term.last.exact();
  if (!first || !last || is_reversed(term)) return std::nullopt;
  return DateRange{*first, *last};
}

// date.reversed for a term that ends before it begins, else `otherwise` with the term's words: why
// a rule that counts days has no days to count.
[[nodiscard]] inline Finding term_problem(const Term& term, ErrorCode otherwise) {
  if (is_reversed(term))
    return finding(ErrorCode::date_reversed,
                   {{"first", term.first.text()}, {"last", term.last.text()}});
  return finding(otherwise, {{"term", term.first.text() + ".." + term.last.text()}});
}

using ExtensionMonths = Whole<1, 600>;
using NoticeMonths = Whole<0, 120>;

// A right to prolong the term, used by an amendment that names it.
struct ExtensionOption {
  std::string id;
  ExtensionMonths months;
  std::optional<FuzzyDate> latest = {};
  std::optional<NoticeMonths> notice_months = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const ExtensionOption&) const = default;
  static constexpr auto description() {
    return describe<ExtensionOption>(
        "ExtensionOption", "A right to prolong the term.",
        field("id", &ExtensionOption::id, "The id by which an amendment uses it."),
        field("months", &ExtensionOption::months, "By how many months each time."),
        field("latest", &ExtensionOption::latest, "The day that no extension may pass, included."),
        field("notice_months", &ExtensionOption::notice_months,
              "How many months before the last day it must be used."),
        field("clause", &ExtensionOption::clause, "The clause that states it."));
  }
};

// The term is prolonged unless a party gives notice in time.
struct AutomaticRenewal {
  ExtensionMonths months;
  NoticeMonths notice_months;
  std::optional<FuzzyDate> latest = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const AutomaticRenewal&) const = default;
  static constexpr auto description() {
    return describe<AutomaticRenewal>(
        "AutomaticRenewal", "That the term is prolonged unless a party gives notice.",
        field("months", &AutomaticRenewal::months, "By how many months each time."),
        field("notice_months", &AutomaticRenewal::notice_months,
              "Notice is in time up to the same day of the month so many months before the last "
              "day, included."),
        field("latest", &AutomaticRenewal::latest, "The day that no renewal may pass, included."),
        field("clause", &AutomaticRenewal::clause, "The clause that states it."));
  }
};

struct AgreementParty {
  PartyId party;
  std::optional<Side> side = {};
  bool convener = false;
  std::optional<std::string> contact_role = {};
  Extra extra = {};

  bool operator==(const AgreementParty&) const = default;
  static constexpr auto description() {
    return describe<AgreementParty>(
        "AgreementParty", "A party to the agreement and what it does there.",
        field("party", &AgreementParty::party, "The party's id."),
        field("side", &AgreementParty::side,
              "Whether it pays or receives payment; absent where it does neither.",
              Presence::essential),
        field("convener", &AgreementParty::convener, "Whether it convenes the meetings."),
        field("contact_role", &AgreementParty::contact_role,
              "The title of its contact, never a person's name."));
  }
};

// One of two forms. `months` and `amount`: instalments fall in those months of every year of the
// term, and each covers one half-year. `components`: each has a plan of its own.
struct PaymentTerms {
  std::vector<MonthNumber> months = {};
  std::optional<Money> amount = {};
  bool example = false;
  std::vector<PaymentComponent> components = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const PaymentTerms&) const = default;
  static constexpr auto description() {
    return describe<PaymentTerms>(
        "PaymentTerms", "When money is paid, and how much is planned each time.",
        field("months", &PaymentTerms::months,
              "The months of the year, 1 to 12, in which an instalment is payable.",
              Presence::essential),
        field("amount", &PaymentTerms::amount, "The amount planned for each instalment, in kronor.",
              Presence::essential),
        field("example", &PaymentTerms::example,
              "Whether the amount is an example and not a fact about the parties."),
        field("components", &PaymentTerms::components,
              "In place of months and amount: parts of the money, each with a plan of its own."),
        field("clause", &PaymentTerms::clause, "The clause that states it.", Presence::essential));
  }
};

struct ChangeTerms {
  bool in_writing = false;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const ChangeTerms&) const = default;
  static constexpr auto description() {
    return describe<ChangeTerms>(
        "ChangeTerms", "How the agreement can be changed.",
        field("in_writing", &ChangeTerms::in_writing, "Whether a change holds only in writing."),
        field("clause", &ChangeTerms::clause, "The clause that states it."));
  }
};

struct RenegotiationTerms {
  std::vector<PartyId> called_by = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const RenegotiationTerms&) const = default;
  static constexpr auto description() {
    return describe<RenegotiationTerms>(
        "RenegotiationTerms", "Who can call for renegotiation.",
        field("called_by", &RenegotiationTerms::called_by, "The parties that can call for it."),
        field("clause", &RenegotiationTerms::clause, "The clause that states it."));
  }
};

// How grave a breach must be before the other side can rescind.
enum class BreachDegree { any, serious };
template <>
struct Words<BreachDegree> {
  static constexpr std::string_view name = "BreachDegree";
  static constexpr std::array list{Word{BreachDegree::any, "any"},
                                   Word{BreachDegree::serious, "serious"}};
};

struct RescissionTerms {
  BreachDegree breach;
  bool unless_rectified = false;
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const RescissionTerms&) const = default;
  static constexpr auto description() {
    return describe<RescissionTerms>(
        "RescissionTerms", "When a side can rescind the agreement for the other side's breach.",
        field("breach", &RescissionTerms::breach, "How grave the breach must be."),
        field("unless_rectified", &RescissionTerms::unless_rectified,
              "Whether rectification without delay takes the right to rescind away.",
              Presence::essential),
        field("clause", &RescissionTerms::clause, "The clause that states it.",
              Presence::essential));
  }
};

// The amount is remaining days / divisor * the half-year amount. Where the clause is silent, a
// `Reading` decides (`reading.hpp`). Every member here is read by a rule.
struct RepaymentTerms {
  Side breach_by;
  Divisor divisor;
  std::optional<RoundingUnit> payable_unit = {};
  std::optional<ClauseId> clause = {};
  Extra extra = {};

  bool operator==(const RepaymentTerms&) const = default;
  static constexpr auto description() {
    return describe<RepaymentTerms>(
        "RepaymentTerms", "What comes back when the agreement is rescinded.",
        field("breach_by", &RepaymentTerms::breach_by,
              "The side whose breach makes the clause apply, and which then repays."),
        field(
            "divisor", &RepaymentTerms::divisor,
            "The number of days that the clause divides by, or a word for the days of the current "
            "half-year: all of them, or those that belong to the term."),
        field("payable_unit", &RepaymentTerms::payable_unit,
              "What the payable amount is rounded to; kronor unless agreed otherwise."),
        field("clause", &RepaymentTerms::clause, "The clause that states it.",
              Presence::essential));
  }
};

}  // namespace iop
