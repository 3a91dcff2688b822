// One agreement of a partnership and the facts that belong to it.
//
// A fact belongs to the agreement that it names; without a name to every agreement that holds a day
// it can mean, by the terms then in force; and where the partnership has one agreement, to that.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <iop/model/partnership.hpp>
#include <iop/model/terms_on.hpp>

namespace iop::rules {

// The facts of the partnership, or none. That they are not stated matters for payments alone.
[[nodiscard]] const Facts& facts_of(const Partnership& partnership);

// The agreement with only what moves its term: cheap to apply amendments to.
[[nodiscard]] Agreement term_only(const Agreement& agreement);

// The day from which a term surely runs, and those it may run on.
[[nodiscard]] inline bool may_share(const Term& term, const DateRange& days) {
  return term.first.earliest() <= days.last() && days.first() <= term.last.latest();
}

// The event that completes the signing: one that names no party, else the last of the parties'
// first ones. `missing`: the parties of the agreement about whose signing nothing is recorded.
struct Signing {
  std::optional<std::size_t> event = {};
  std::vector<PartyId> missing = {};
};

class AgreementFacts {
 public:
  AgreementFacts(const Partnership& partnership, std::size_t agreement);
  AgreementFacts(const Partnership& partnership, const Agreement& one_of_its)
      : AgreementFacts(partnership,
                       static_cast<std::size_t>(&one_of_its - partnership.agreements.data())) {}

  [[nodiscard]] const Agreement& agreement() const { return agreement_; }
  [[nodiscard]] std::size_t place() const { return place_; }
  [[nodiscard]] const Facts& facts() const { return facts_of(partnership_); }
  // The agreement reduced to its term, as it was signed.
  [[nodiscard]] const Agreement& reduced() const { return reduced_; }
  // The term in force on the day, renewals included.
  [[nodiscard]] Term term_on(const Date& day) const;

  [[nodiscard]] bool owns(const std::optional<AgreementId>& named, const DateRange& days) const;
  // The places of its events of that kind, in order of the latest day that each can mean.
  [[nodiscard]] std::vector<std::size_t> events(EventKind kind) const;
  // The places of its endings, in order of their days.
  [[nodiscard]] std::vector<std::size_t> endings() const;
  // The ending that decides: the earliest, where the agreement had not expired by then; of those
  // that were declared by a day, where one is given.
  [[nodiscard]] std::optional<std::size_t> ending(
      const std::optional<Date>& declared_by = std::nullopt) const;
  // The term in force on the day, cut at an earlier ending.
  [[nodiscard]] Term held_on(const Date& day) const;
  [[nodiscard]] Signing signing() const;
  // Whether the signing has not surely come by the day. Of an agreement whose signing nobody has
  // recorded: only where the event `drafted` says so.
  [[nodiscard]] bool is_draft(const Date& day) const;

 private:
  const Partnership& partnership_;
  const Agreement& agreement_;
  std::size_t place_;
  Agreement reduced_;
};

}  // namespace iop::rules
