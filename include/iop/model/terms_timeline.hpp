// What an agreement says on each day: the terms as signed, then each amendment and each renewal.
//
// Amendments hold from their first day (`effective_on`, included), in order of that day; of one day
// the one that was agreed later holds, and where `agreed_on` cannot tell, the later in the list.
// Each part that an amendment states replaces that part whole. Where the agreement asks for writing
// an amendment that was not made in writing does not hold. A renewal holds from the day after the
// last day for notice, unless an event says that notice was given in time; it precedes amendments
// of its day. `situation` (situation.hpp) makes a timeline; nothing else resolves terms.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/events.hpp>

namespace iop {

// That the term was prolonged because nobody gave notice in time.
struct Renewal {
  Date deadline;
  Date first;
  Date last;
  std::optional<ClauseId> clause = {};

  // The first day on which it holds: the one after the last day for notice.
  [[nodiscard]] Date effective_on() const { return deadline.plus_days(1); }

  bool operator==(const Renewal&) const = default;
  static constexpr auto description() {
    return describe<Renewal>(
        "Renewal", "That the term was prolonged because nobody gave notice in time.",
        field("deadline", &Renewal::deadline,
              "The last day for notice; the renewal holds from the day after."),
        field("first", &Renewal::first, "The first day that it adds to the term."),
        field("last", &Renewal::last, "The last day of the term since, included."),
        field("clause", &Renewal::clause, "The clause by which the term renews itself."));
  }
};

// The terms that can change, from one day to the day before the next change. What is pointed to is
// the situation's.
struct TermsFrom {
  Date first;
  Term term;
  bool renews;  // unless notice is given
  std::optional<Money> amount;
  const std::vector<Goal>* goals;
  const std::vector<AgreementParty>* parties;
  const std::vector<FollowUpTerm>* follow_up;
  const std::optional<TargetGroup>* target_group;
  std::optional<std::size_t> amendment = {};  // its place among the agreement's, where one began it
  std::optional<std::size_t> renewal = {};    // its place among the renewals, where one began it
  std::size_t held = 0;                       // how many amendments hold since
};

class TermsTimeline {
 public:
  // Renewals are those decided before `day`; amendments count whenever they begin. `notices` are
  // about the agreement. Both arguments outlive the timeline.
  TermsTimeline(const Agreement& signed_as, std::vector<const Event*> notices, const Date& day);

  // The terms of the day: of several changes of one day the last.
  [[nodiscard]] IOP_EXPORT const TermsFrom& at(const Date& day) const;
  // Those that were signed, then one for each change, in order.
  [[nodiscard]] const std::vector<TermsFrom>& all() const { return all_; }
  [[nodiscard]] const TermsFrom& last() const { return all_.back(); }

  [[nodiscard]] const std::vector<Renewal>& renewals() const { return renewals_; }
  // The places of the amendments that hold, in the order in which they do.
  [[nodiscard]] const std::vector<std::size_t>& held() const { return held_; }
  // Whether others of its day took every part of an amendment.
  [[nodiscard]] bool is_overruled(std::size_t amendment) const { return overruled_[amendment]; }
  // What there is to say of changes that began by the day; without a day of all.
  [[nodiscard]] IOP_EXPORT std::vector<Finding> findings(
      const std::optional<Date>& day = {}) const;

 private:
  friend class TimelineBuilder;
  struct Dated {
    Date since;
    Finding finding;
  };

  std::vector<TermsFrom> all_;
  std::vector<Renewal> renewals_;
  std::vector<std::size_t> held_;
  std::vector<bool> overruled_;
  std::vector<Dated> findings_;
};

}  // namespace iop
