// Rules: time.term, time.chain
//
//   "Den första överenskommelsen tecknades för perioden 2018-2022 med möjlighet till ettåriga
//    förlängningar till och med 2023-02-28."
//   "Den andra överenskommelsen gällde under 2023 och den tredje gäller under 2024."
//
// The agreements of a partnership in order of time, each with its term as amendments and extensions
// leave it, and what is odd between them. Whatever is odd is a finding; nothing is refused, and
// what is said less exactly than to the day is never forced to one: there may be an overlap.
//
//     const auto chain = iop::chain(partnership);
//     chain.agreements[0].term.last.text()   // "2023-02-28", by the extension that was used
//     chain.neighbours[0].relation           // ChainRelation::overlap
//     chain.neighbours[0].shared_most        // 59: 2023-01-01..2023-02-28
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/core/words.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// How the later of two agreements follows the earlier; `unclear`: they may share days, or leave
// some between them.
enum class ChainRelation { adjoins, overlap, gap, may_overlap, may_leave_gap, unclear };
template <>
struct Words<ChainRelation> {
  static constexpr std::string_view name = "ChainRelation";
  static constexpr std::array list{Word{ChainRelation::adjoins, "adjoins"},
                                   Word{ChainRelation::overlap, "overlap"},
                                   Word{ChainRelation::gap, "gap"},
                                   Word{ChainRelation::may_overlap, "may_overlap"},
                                   Word{ChainRelation::may_leave_gap, "may_leave_gap"},
                                   Word{ChainRelation::unclear, "unclear"}};
};

// A name that a party had, or may have had, on some day of an agreement's term.
struct PartyName {
  std::string party;
  std::string name;
  std::optional<FuzzyDate> until = {};
  bool certain = false;

  bool operator==(const PartyName&) const = default;
  static constexpr auto description() {
    return describe<PartyName>(
        "PartyName", "A name that a party had during an agreement.",
        field("party", &PartyName::party, "The id of the party."),
        field("name", &PartyName::name, "The name."),
        field("until", &PartyName::until, "Until when it had it; absent for the name it has now."),
        field("certain", &PartyName::certain,
              "Whether it surely had it on some day of the term; else it may have."));
  }
};

struct ChainLink {
  std::string agreement;
  std::string title;
  Term signed_term;
  Term term;
  std::vector<std::string> amendments = {};
  std::optional<Date> ended_on = {};
  std::optional<EndedBy> ended_by = {};
  std::optional<FuzzyDate> decided_on = {};
  std::optional<bool> decided_late = {};
  std::optional<FuzzyDate> signed_on = {};
  std::optional<bool> signed_late = {};
  std::vector<PartyName> names = {};

  bool operator==(const ChainLink&) const = default;
  static constexpr auto description() {
    return describe<ChainLink>(
        "ChainLink", "One agreement of a partnership, seen in time.",
        field("agreement", &ChainLink::agreement, "The id of the agreement."),
        field("title", &ChainLink::title, "Its title."),
        field("signed_term", &ChainLink::signed_term, "The term as it was signed."),
        field("term", &ChainLink::term,
              "The term as amendments, extensions and renewals leave it."),
        field("amendments", &ChainLink::amendments,
              "The ids of the amendments and renewals that hold, in order."),
        field("ended_on", &ChainLink::ended_on,
              "Its last day where it ended before its term did, included."),
        field("ended_by", &ChainLink::ended_by, "How it ended then."),
        field("decided_on", &ChainLink::decided_on, "When it was first decided, if recorded."),
        field("decided_late", &ChainLink::decided_late,
              "Whether that was after its first day; absent where it cannot be told."),
        field("signed_on", &ChainLink::signed_on,
              "When the last party signed, of those whose signing is recorded."),
        field("signed_late", &ChainLink::signed_late,
              "Whether that was after its first day; absent where it cannot be told."),
        field("names", &ChainLink::names, "The names that its parties had during it."));
  }
};

struct ChainNeighbour {
  std::string agreement;
  std::string next;
  ChainRelation relation;
  std::int64_t shared_least;
  std::int64_t shared_most;
  std::optional<DateRange> days = {};

  bool operator==(const ChainNeighbour&) const = default;
  static constexpr auto description() {
    return describe<ChainNeighbour>(
        "ChainNeighbour", "How one agreement follows another.",
        field("agreement", &ChainNeighbour::agreement, "The id of the earlier agreement."),
        field("next", &ChainNeighbour::next, "The id of the later agreement."),
        field("relation", &ChainNeighbour::relation, "How it follows."),
        field("shared_least", &ChainNeighbour::shared_least,
              "The fewest days that both hold; negative: minus the days between them."),
        field("shared_most", &ChainNeighbour::shared_most,
              "The most days that both can hold; the same number where the days are exact."),
        field("days", &ChainNeighbour::days,
              "The days in both, or between them, both ends included; absent where there are none "
              "or they are not exact."));
  }
};

struct Chain {
  std::string partnership;
  std::optional<Date> day = {};
  std::vector<ChainLink> agreements = {};
  std::vector<ChainNeighbour> neighbours = {};
  std::vector<Finding> findings = {};

  bool operator==(const Chain&) const = default;
  static constexpr auto description() {
    return describe<Chain>(
        "Chain", "The agreements of a partnership in order of time.",
        field("partnership", &Chain::partnership, "The id of the partnership."),
        field("day", &Chain::day,
              "The day by which automatic renewals were counted; absent: none was."),
        field("agreements", &Chain::agreements, "The agreements, in order of their first day."),
        field("neighbours", &Chain::neighbours,
              "Each agreement with the earlier one that reaches furthest, and with every other "
              "earlier one that it overlaps or may overlap."),
        field("findings", &Chain::findings,
              "Gaps, overlaps, late decisions and signings, renames, and what there is to say of "
              "the amendments."));
  }
};

// `day`: automatic renewals decided by then are part of the terms; without it none is. A fact that
// names no agreement belongs to every one that holds its day, or to the only one there is. Of more
// than 10 000 pairs only those with the agreement that reaches furthest are told. Never
// throws for what a file may hold, except date.range where a renewal reaches past 2199.
[[nodiscard]] IOP_EXPORT Chain chain(const Partnership& partnership,
                                     const std::optional<Date>& day = {});

// One step for each agreement (time.term), then one for each pair of neighbours (time.chain).
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const Chain& chain);

}  // namespace iop
