// How an agreement ended, and the breach it ended for: facts and judgements that somebody else
// made.
//
//     Rescission{.effective_on = Date(2025, 3, 14),
//                .declared_by = Side::payer,
//                .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}}
//
// Whether a breach is serious and whether it was rectified without delay are judgements; the
// library reads them and never computes them. One that is missing makes the answer `unknown`.
#pragma once

#include <optional>

#include <iop/core/date.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>

namespace iop {

// The side that pays, and the side that receives payment.
enum class Side { payer, payee };
template <>
struct Words<Side> {
  static constexpr std::string_view name = "Side";
  static constexpr std::array list{Word{Side::payer, "payer"}, Word{Side::payee, "payee"}};
};

enum class EndedBy { rescission, expiry, mutual, renegotiation };
template <>
struct Words<EndedBy> {
  static constexpr std::string_view name = "EndedBy";
  static constexpr std::array list{Word{EndedBy::rescission, "rescission"},
                                   Word{EndedBy::expiry, "expiry"}, Word{EndedBy::mutual, "mutual"},
                                   Word{EndedBy::renegotiation, "renegotiation"}};
  static constexpr EndedBy unless_said = EndedBy::rescission;
};

struct Breach {
  std::optional<Side> by = {};
  std::optional<bool> serious = {};
  std::optional<bool> rectified = {};
  std::optional<Date> notified_on = {};

  bool operator==(const Breach&) const = default;
  static constexpr auto description() {
    return describe<Breach>(
        "Breach", "A party's failure to do what it undertook, as it was judged.",
        field("by", &Breach::by, "The side in breach."),
        field("serious", &Breach::serious, "Whether the breach was judged serious."),
        field("rectified", &Breach::rectified, "Whether it was rectified without delay."),
        field("notified_on", &Breach::notified_on, "The day on which it was pointed out."));
  }
};

struct Rescission {
  Date effective_on;
  EndedBy ended_by = EndedBy::rescission;
  std::optional<Side> declared_by = {};
  std::optional<Date> declared_on = {};
  std::optional<Breach> breach = {};

  bool operator==(const Rescission&) const = default;
  static constexpr auto description() {
    return describe<Rescission>(
        "Rescission", "How and when the agreement ended.",
        field("effective_on", &Rescission::effective_on,
              "The day on which it takes effect; the agreement still lives that day."),
        field("ended_by", &Rescission::ended_by,
              "How it ended; only a rescission can lead to repayment."),
        field("declared_by", &Rescission::declared_by, "The side that declared it."),
        field("declared_on", &Rescission::declared_on, "The day on which it was declared."),
        field("breach", &Rescission::breach, "The breach it was declared for."));
  }
};

}  // namespace iop
