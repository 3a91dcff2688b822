// A partnership on a day, as it was known on a day: resolved once, and asked by every rule.
//
//     const auto then = iop::situation(partnership, Date(2026, 9, 1));
//     then.agreement().in_force().term.last.text()   // "2027-11-30", by an amendment or a renewal
//     then.agreement("2023-2026").ended_on()         // where it ended before its term did
//
// Nothing else asks which terms hold, what was renewed, ended, drafted or known. An agreement as it
// was signed, as it reads on the day and as it is planned are three agreements; a renewal and an
// ending are values of their own. Values share what they hold: a copy costs nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/model/partnership.hpp>
#include <iop/model/terms_timeline.hpp>

namespace iop {

// How an agreement ended otherwise than by its term alone, with the fact that says so.
struct AgreementEnding {
  Rescission how;
  std::int64_t fact;
  std::string pointer;
  std::optional<std::string> note = {};

  // The last day that the agreement held.
  [[nodiscard]] const Date& on() const { return how.effective_on; }

  bool operator==(const AgreementEnding&) const = default;
  static constexpr auto description() {
    return describe<AgreementEnding>(
        "AgreementEnding", "How an agreement ended otherwise than by its term alone.",
        field("how", &AgreementEnding::how, "How and when it ended."),
        field("fact", &AgreementEnding::fact, "The place of the fact among the endings, from 0."),
        field("pointer", &AgreementEnding::pointer, "JSON pointer to the fact."),
        field("note", &AgreementEnding::note, "What the fact says of itself."));
  }
};

// The event that completes the signing: one that names no party, else the last of the parties'
// first ones. `missing`: the parties of the agreement about whose signing nothing is recorded.
struct Signing {
  std::optional<std::size_t> event = {};
  std::vector<PartyId> missing = {};
};

// One agreement of a situation. A fact belongs to the agreement that it names; without a name to
// every agreement that holds a day it can mean, and where the partnership has one, to that.
class AgreementSituation {
 public:
  [[nodiscard]] IOP_EXPORT const std::string& id() const;
  // Its place among the agreements of the partnership.
  [[nodiscard]] IOP_EXPORT std::size_t place() const;
  [[nodiscard]] IOP_EXPORT const Date& day() const;
  // The whole partnership, as known.
  [[nodiscard]] IOP_EXPORT const Partnership& partnership() const;

  [[nodiscard]] IOP_EXPORT const Agreement& signed_as() const;
  // Those decided before the day, in order of time.
  [[nodiscard]] IOP_EXPORT const std::vector<Renewal>& renewals() const;
  // The earliest ending that is known, also one ahead of the day, where the term had not run out.
  [[nodiscard]] IOP_EXPORT const std::optional<AgreementEnding>& ending() const;
  // The same among those declared by a day (of an ending that nobody declared: its own day).
  [[nodiscard]] IOP_EXPORT std::optional<AgreementEnding> ending_declared_by(const Date& day) const;
  // Its last day, where it ended before the planned term does.
  [[nodiscard]] IOP_EXPORT std::optional<Date> ended_on() const;

  // The agreement as it reads on the day; of its amendments those that have begun and hold.
  [[nodiscard]] IOP_EXPORT const Agreement& in_force() const;
  // With every amendment that is agreed, whenever it begins, and the renewals decided by the day.
  [[nodiscard]] IOP_EXPORT const Agreement& planned() const;
  // The ids of the amendments in force and planned; not those of which others took every part.
  [[nodiscard]] IOP_EXPORT const std::vector<std::string>& amendments() const;
  [[nodiscard]] IOP_EXPORT const std::vector<std::string>& planned_amendments() const;
  // The planned term, cut at an earlier ending; nothing where its days are not exact.
  [[nodiscard]] IOP_EXPORT const std::optional<DateRange>& term() const;
  // What holds on each day.
  [[nodiscard]] IOP_EXPORT const TermsTimeline& timeline() const;
  // The term in force on a day, cut at an earlier ending.
  [[nodiscard]] IOP_EXPORT Term lived_term(const Date& day) const;
  // The same agreement where its term ends on a day: nothing that begins later is agreed any more.
  [[nodiscard]] IOP_EXPORT AgreementSituation until(const Date& last) const;
  [[nodiscard]] IOP_EXPORT bool is_cut() const;

  // Whether the signing has not surely come by the day. Of an agreement whose signing nobody has
  // recorded: only where the event `drafted` says so.
  [[nodiscard]] IOP_EXPORT bool draft() const;
  [[nodiscard]] IOP_EXPORT bool draft_on(const Date& day) const;
  [[nodiscard]] IOP_EXPORT const Signing& signing() const;

  // Its own facts that can have happened by the day, with the endings declared by it.
  [[nodiscard]] IOP_EXPORT Facts facts() const;
  // Whether a fact of those days that names that agreement, or none, is its own.
  [[nodiscard]] IOP_EXPORT bool owns(const std::optional<AgreementId>& named,
                                     const DateRange& days) const;
  // The places of its own facts in the partnership, also of those ahead of the day: events of a
  // kind in order of the latest day that each can mean, endings and breaches in order of theirs.
  [[nodiscard]] IOP_EXPORT std::vector<std::size_t> events(EventKind kind) const;
  [[nodiscard]] IOP_EXPORT const std::vector<std::size_t>& endings() const;
  [[nodiscard]] IOP_EXPORT const std::vector<std::size_t>& breaches() const;

  // What there is to say of its amendments and renewals: of those in force on the day, and of all.
  [[nodiscard]] IOP_EXPORT const std::vector<Finding>& findings() const;
  [[nodiscard]] IOP_EXPORT const std::vector<Finding>& planned_findings() const;

 private:
  friend class Resolver;
  struct Data;
  explicit AgreementSituation(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
  std::shared_ptr<const Data> data_;
};

class Situation {
 public:
  // As known on the day `known_on`, where one was given.
  [[nodiscard]] IOP_EXPORT const Partnership& partnership() const;
  [[nodiscard]] IOP_EXPORT const Facts& facts() const;
  [[nodiscard]] IOP_EXPORT const Date& day() const;
  [[nodiscard]] IOP_EXPORT const std::optional<Date>& known_on() const;
  // In the order of the file.
  [[nodiscard]] IOP_EXPORT const std::vector<AgreementSituation>& agreements() const;

  // The agreement of that id. Throws agreement.unknown.
  [[nodiscard]] IOP_EXPORT const AgreementSituation& agreement(std::string_view id) const;
  [[nodiscard]] IOP_EXPORT const AgreementSituation* find(std::string_view id) const;
  // Every agreement that holds the day by the terms in force; a term that is not exact holds every
  // day it may.
  [[nodiscard]] IOP_EXPORT std::vector<AgreementSituation> holding() const;
  // The one agreement that holds the day. Throws agreement.none, or agreement.several where more
  // than one does: it never chooses.
  [[nodiscard]] IOP_EXPORT const AgreementSituation& agreement() const;
  // Those that own a fact of those days that names that agreement, or none.
  [[nodiscard]] IOP_EXPORT std::vector<std::size_t> owners(const std::optional<AgreementId>& named,
                                                           const DateRange& days) const;
  // Those of every agreement, each with a pointer to it.
  [[nodiscard]] IOP_EXPORT const std::vector<Finding>& findings() const;

 private:
  friend class Resolver;
  struct Data;
  explicit Situation(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
  std::shared_ptr<const Data> data_;
};

// The only place that asks which terms hold. Renewals are those decided before `as_of`; with
// `known_on` what became known later does not count (known.hpp). Never throws for what a file may
// hold. In near linear time.
[[nodiscard]] IOP_EXPORT Situation situation(Partnership partnership, const Date& as_of,
                                             const std::optional<Date>& known_on = {});

}  // namespace iop
