// The terms in force on a day: the agreement with its amendments and renewals applied.
//
//     const auto terms = iop::terms_on(agreement, Date(2026, 9, 1)).agreement;
//     terms.term.last.text()   // "2027-11-30", where an amendment prolonged it
//
// Amendments hold from their first day (`effective_on`, included), in order of that day and then in
// their own order; each part that one states replaces that part whole. Where the agreement asks for
// writing, an amendment that was not made in writing does not hold. Automatic renewal holds from
// the day after the last day for notice, unless an event says that notice was given in time.
// Nothing is dropped in silence: what did not hold, or competes, is a finding.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/model/agreement.hpp>
#include <iop/model/events.hpp>

namespace iop {

struct TermsInForce {
  Agreement agreement;
  std::vector<std::string> applied = {};
  std::vector<Finding> findings = {};

  bool operator==(const TermsInForce&) const = default;
  static constexpr auto description() {
    return describe<TermsInForce>(
        "TermsInForce", "The terms of an agreement in force on a day.",
        field("agreement", &TermsInForce::agreement,
              "The agreement as it reads on the day; of its amendments those that have begun."),
        field("applied", &TermsInForce::applied,
              "The ids of the amendments that hold, in the order in which they were applied; not "
              "those of which others of the same day have taken every part."),
        field("findings", &TermsInForce::findings,
              "Amendments that do not hold or compete, extensions past their limit or without "
              "effect, "
              "renewals."));
  }
};

// `events` are those of the partnership: notice among them stops automatic renewal. Applying it to
// its own answer changes nothing. Never throws for what a file may hold, except date.range where a
// renewal reaches past 2199.
[[nodiscard]] IOP_EXPORT TermsInForce terms_on(const Agreement& agreement, const Date& day,
                                               const std::vector<Event>& events = {});

// The agreement as it was signed, with the renewals decided by the day written into it as
// amendments; what notice has stopped is left out. `applied` and `findings` tell of renewals only.
[[nodiscard]] IOP_EXPORT TermsInForce with_renewals(const Agreement& agreement, const Date& day,
                                                    const std::vector<Event>& events);

// All written amendments applied, whenever they begin: the plan as it is known now.
[[nodiscard]] IOP_EXPORT TermsInForce planned_terms(const Agreement& agreement);

// The parts that an amendment states, by the names of its members.
[[nodiscard]] IOP_EXPORT std::vector<std::string> stated_parts(const Amendment& amendment);

// True for an amendment that `with_renewals` wrote: nobody agreed on it, and its text is its id.
[[nodiscard]] IOP_EXPORT bool is_renewal(const Amendment& amendment);

// False where the agreement asks for writing and the amendment is said not to be in writing.
[[nodiscard]] IOP_EXPORT bool holds_in_its_form(const Amendment& amendment,
                                                const Agreement& agreement);

// The last day for notice against the automatic renewal; nothing where there is none, or the last
// day of the term is not exact.
[[nodiscard]] IOP_EXPORT std::optional<Date> last_day_for_notice(const Agreement& agreement);

}  // namespace iop
