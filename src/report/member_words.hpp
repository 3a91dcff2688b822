// How the members that an amendment changed are named and told.
#pragma once

#include <string>
#include <string_view>

#include "report/phrases.hpp"

namespace iop::report {

// A member and the enumeration that its words are of, empty for other text.
struct MemberWords {
  std::string_view part, member;
  Wording label;
  std::string_view enumeration = {};
};

// Of a part of an amendment, as its difference names it; a member not known here by its own name.
[[nodiscard]] MemberWords member_words(std::string_view part, std::string_view member);

// "Målet", "Åtagandet": what has the members.
[[nodiscard]] Wording part_words(std::string_view part);

// A value as the file has it, told: words, days and numbers as people write them, text quoted.
[[nodiscard]] std::string member_value(const MemberWords& member, std::string_view value,
                                       Language language);

}  // namespace iop::report
