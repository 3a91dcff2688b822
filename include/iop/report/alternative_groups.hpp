// The alternatives as people compare them: equal answers together, and the readings that give an
// answer told as briefly as they can be.
//
//     for (const auto& group : iop::alternative_groups(alternatives.legal))
//       // 214 285,71 kr: half_year {agreement}, rescission_day {excluded}, every amount and cap
//
// Readings that give the same answer are merged where they differ in one question only, until none
// do. What comes out is a set of boxes: each holds every combination of its words, and together
// they hold exactly the readings of the group.
#pragma once

#include <optional>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/rules/repayment/alternatives.hpp>

namespace iop {

// For each question the words it may have, at least one, in the order of the words.
struct ReadingBox {
  std::vector<HalfYearReading> half_year;
  std::vector<RescissionDayReading> rescission_day;
  std::vector<AmountReading> amount;
  std::vector<CapReading> cap;
  std::vector<RoundingMode> rounding;
  std::vector<RoundingUnit> unit;

  bool operator==(const ReadingBox&) const = default;
  static constexpr auto description() {
    return describe<ReadingBox>(
        "ReadingBox", "Every combination of these answers.",
        field("half_year", &ReadingBox::half_year, "Which half-year."),
        field("rescission_day", &ReadingBox::rescission_day,
              "Whether the day of rescission is a remaining day."),
        field("amount", &ReadingBox::amount, "Which half-year amount."),
        field("cap", &ReadingBox::cap, "The most that can come back."),
        field("rounding", &ReadingBox::rounding, "How the calculated amount is rounded."),
        field("unit", &ReadingBox::unit, "To what it is rounded."));
  }
};

struct AlternativeGroup {
  RepaymentStatus status;
  std::optional<ErrorCode> reason = {};
  std::optional<Money> amount = {};
  std::optional<Money> payable = {};
  std::optional<Money> difference = {};
  bool chosen = false;
  std::vector<ReadingBox> readings = {};

  bool operator==(const AlternativeGroup&) const = default;
  static constexpr auto description() {
    return describe<AlternativeGroup>(
        "AlternativeGroup", "Readings that give the same answer.",
        field("status", &AlternativeGroup::status, "Whether they give a figure."),
        field("reason", &AlternativeGroup::reason, "Why not, as a code."),
        field("amount", &AlternativeGroup::amount, "The calculated amount."),
        field("payable", &AlternativeGroup::payable, "The payable amount."),
        field("difference", &AlternativeGroup::difference,
              "The calculated amount less the chosen one; absent where either is."),
        field("chosen", &AlternativeGroup::chosen, "Whether the chosen reading is among them."),
        field("readings", &AlternativeGroup::readings, "The readings, as boxes."));
  }
};

// The group of the chosen reading first, then by amount, largest first, and last what has none.
[[nodiscard]] IOP_EXPORT std::vector<AlternativeGroup> alternative_groups(
    const std::vector<RepaymentAlternative>& alternatives);

}  // namespace iop
