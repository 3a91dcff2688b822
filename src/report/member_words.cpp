#include "report/member_words.hpp"

#include <algorithm>
#include <array>

#include <iop/core/text.hpp>

namespace iop::report {

namespace {

constexpr std::string_view truth = "truth", number = "number", text = "text";

// clang-format off
constexpr std::array members{
  MemberWords{"goals", "kind", {"slaget av mål", "the kind of goal"}, "GoalKind"},
  MemberWords{"goals", "set_by", {"den som har satt det", "who set it"}},
  MemberWords{"goals", "shared_with", {"de som delar det", "those who share it"}},
  MemberWords{"goals", "indicators", {"det som mäts", "what is measured"}, text},
  MemberWords{"goals", "clause", {"klausulen", "the clause"}},
  MemberWords{"goals", "text", {"lydelsen", "the wording"}, text},
  MemberWords{"goals", "measure", {"måttet", "the measure"}, "Measure"},
  MemberWords{"goals", "unit", {"enheten", "the unit"}, text},
  MemberWords{"goals", "population", {"de som mäts", "those measured"}, text},
  MemberWords{"goals", "direction", {"riktningen", "the direction"}, "Direction"},
  MemberWords{"goals", "baseline.period", {"utgångsvärdets tid", "the time of the baseline"}},
  MemberWords{"goals", "baseline.value", {"utgångsvärdet", "the baseline"}, number},
  MemberWords{"goals", "baseline.numerator", {"utgångsvärdets täljare", "the numerator of the baseline"}, number},
  MemberWords{"goals", "baseline.denominator", {"utgångsvärdets nämnare", "the denominator of the baseline"}, number},
  MemberWords{"goals", "baseline.source", {"utgångsvärdets källa", "the source of the baseline"}, text},
  MemberWords{"goals", "target.kind", {"målvärdets slag", "the kind of target"}, "TargetKind"},
  MemberWords{"goals", "target.value", {"målvärdet", "the target"}, number},
  MemberWords{"goals", "target.text", {"målvärdet i ord", "the target in words"}, text},
  MemberWords{"goals", "due", {"tiden då det ska vara nått", "when it is to be reached"}},
  MemberWords{"goals", "source", {"mätningens källa", "the source of measurements"}, text},
  MemberWords{"target_group", "groups", {"grupperna", "the groups"}},
  MemberWords{"target_group", "clause", {"klausulen", "the clause"}},
  MemberWords{"parties", "side", {"rollen", "the side"}, "Side"},
  MemberWords{"parties", "convener", {"uppgiften att sammankalla", "the duty to convene"}, truth},
  MemberWords{"parties", "contact_role", {"kontaktens titel", "the title of the contact"}, text},
  MemberWords{"follow_up", "kind", {"slaget", "the kind"}, "ObligationKind"},
  MemberWords{"follow_up", "owed_by", {"den som ska göra det", "who owes it"}},
  MemberWords{"follow_up", "times_per_year", {"antalet gånger per år", "the number of times a year"}, number},
  MemberWords{"follow_up", "year", {"åren som avses", "which years are meant"}, "YearBasis"},
  MemberWords{"follow_up", "due_within_months", {"antalet månader efter periodens slut", "the number of months after the end of the time"}, number},
  MemberWords{"follow_up", "grace_days", {"antalet dagars anstånd", "the days of grace"}, number},
  MemberWords{"follow_up", "reported_to", {"mottagaren", "the receiver"}, text},
  MemberWords{"follow_up", "contents", {"innehållet", "the contents"}, "ReportPart"},
  MemberWords{"follow_up", "in_writing", {"kravet på skriftlighet", "whether it is owed in writing"}, truth},
  MemberWords{"follow_up", "meeting_kinds", {"mötena som räknas", "the meetings that count"}, "MeetingKind"},
  MemberWords{"follow_up", "clause", {"klausulen", "the clause"}},
  MemberWords{"obligations", "owed_by", {"den som ska göra det", "who owes it"}},
  MemberWords{"obligations", "conveners", {"den som sammankallar", "who convenes"}},
  MemberWords{"obligations", "reported_to", {"mottagaren", "the receiver"}, text},
  MemberWords{"obligations", "grace_last", {"anståndets sista dag", "the last day of grace"}},
  MemberWords{"obligations", "parts", {"innehållet", "the contents"}, "ReportPart"},
  MemberWords{"obligations", "meeting_kinds", {"mötena som räknas", "the meetings that count"}, "MeetingKind"},
  MemberWords{"obligations", "window_first", {"första dagen", "the first day"}},
};
// clang-format on

}  // namespace

MemberWords member_words(std::string_view part, std::string_view member) {
  const auto* found = std::ranges::find_if(
      members, [&](const MemberWords& each) { return each.part == part && each.member == member; });
  return found == members.end() ? MemberWords{part, member, {member, member}} : *found;
}

Wording part_words(std::string_view part) {
  if (part == "goals") return {"Målet", "The goal"};
  if (part == "parties") return {"Parten", "The party"};
  if (part == "target_group") return {"Målgruppen", "The target group"};
  return {"Åtagandet", "The duty"};
}

std::string member_value(const MemberWords& member, std::string_view value, Language language) {
  if (member.enumeration == number) return decimal_written(value, language);
  if (member.enumeration == truth) return value_text(value == "true", language);
  if (member.enumeration == text) return quoted(value, language);
  if (member.enumeration.empty()) return when_text(value, language);
  return joined(names_in(value), ", ",
                [&](std::string_view word) { return phrase(member.enumeration, word, language); });
}

}  // namespace iop::report
