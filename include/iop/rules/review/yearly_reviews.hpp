// Rule: review.yearly
//
//   "Socialförvaltningen genomför årligen en kvalitetsuppföljning med syfte att följa upp hur väl
//    samverkansparten lever upp till syfte och målsättning med ingånget avtal."
//
// A year of an agreement that owes a quality review each year, and that has ended without one, is a
// finding. Which years there are, what is owed in them and what meets it is the reckoning of
// `compliance`: the two never contradict each other.
//
//     const auto yearly = iop::yearly_reviews(partnership, Date(2025, 1, 1));
//     yearly.years[0].state   // ReviewYearState::missing: 2023-12-01 – 2024-11-30, Kalmar
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/step.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/follow_up/compliance.hpp>

namespace iop {

// uncertain: the days of the term or of a review are not exact enough to say. running: there is
// still time for it. not_owed: so little of the year belongs to the term that none is owed, or the
// agreement is a draft on the day.
enum class ReviewYearState { met, missing, uncertain, waived, running, not_owed };
template <>
struct Words<ReviewYearState> {
  static constexpr std::string_view name = "ReviewYearState";
  static constexpr std::array list{Word{ReviewYearState::met, "met"},
                                   Word{ReviewYearState::missing, "missing"},
                                   Word{ReviewYearState::uncertain, "uncertain"},
                                   Word{ReviewYearState::waived, "waived"},
                                   Word{ReviewYearState::running, "running"},
                                   Word{ReviewYearState::not_owed, "not_owed"}};
};

struct ReviewYear {
  std::string agreement;
  std::string duty;
  std::optional<ClauseId> clause = {};
  YearBasis basis;
  DateRange widest;
  std::optional<DateRange> surely = {};
  bool whole = false;
  std::optional<std::int64_t> owed = {};
  std::vector<std::string> held = {};
  std::vector<std::string> perhaps_held = {};
  ReviewYearState state;

  bool operator==(const ReviewYear&) const = default;
  static constexpr auto description() {
    return describe<ReviewYear>(
        "ReviewYear", "A year in which an agreement owes a quality review.",
        field("agreement", &ReviewYear::agreement, "The id of the agreement."),
        field("duty", &ReviewYear::duty, "The id of the duty of follow-up."),
        field("clause", &ReviewYear::clause, "The clause that states it."),
        field("basis", &ReviewYear::basis, "How years were counted."),
        field("widest", &ReviewYear::widest,
              "Every day that can belong to the year; with exact days, the year itself."),
        field("surely", &ReviewYear::surely,
              "The days on which a review surely counts for it; may be none."),
        field("whole", &ReviewYear::whole,
              "Whether it is a whole year, not cut by the beginning or the end of the term."),
        field("owed", &ReviewYear::owed,
              "How many reviews are owed in it; absent where the term leaves that open."),
        field("held", &ReviewYear::held, "The reviews that were surely held in it."),
        field("perhaps_held", &ReviewYear::perhaps_held, "Those that may have been."),
        field("state", &ReviewYear::state, "What follows on the day asked about."));
  }
};

// Whether the term leaves open on which days the year begins or ends: `widest` is then all of them.
[[nodiscard]] IOP_EXPORT bool is_vague(const ReviewYear& year);

struct YearlyReviews {
  Date day;
  std::vector<ReviewYear> years = {};
  std::vector<Finding> findings = {};

  bool operator==(const YearlyReviews&) const = default;
  static constexpr auto description() {
    return describe<YearlyReviews>(
        "YearlyReviews", "The years that owe a quality review, up to a day.",
        field("day", &YearlyReviews::day, "The day asked about."),
        field("years", &YearlyReviews::years,
              "Every year that has begun by the day, by agreement and in order of time."),
        field("findings", &YearlyReviews::findings,
              "Years that have passed without a review, and agreements that owe none."));
  }
};

// Years begun by the day, which is included. How years are counted: the argument, else the
// agreement's own words, else agreement years. An agreement that ended early owes nothing after.
// Reviews held after the day do not count.
[[nodiscard]] IOP_EXPORT YearlyReviews yearly_reviews(const Partnership& partnership,
                                                      const Date& day,
                                                      std::optional<YearBasis> basis = {});

// The same, of an answer that is already there.
[[nodiscard]] IOP_EXPORT YearlyReviews yearly_reviews(const Partnership& partnership,
                                                      const Compliance& compliance);

// One step for each year.
[[nodiscard]] IOP_EXPORT std::vector<Step> explain(const YearlyReviews& yearly);

}  // namespace iop
