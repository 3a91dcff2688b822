#include "rules/follow_up/change_operands.hpp"

#include <string>

namespace iop {

namespace {

std::string written(const PartyId& party) { return party.value; }
std::string written(const std::string& text) { return text; }
template <Worded Enum>
std::string written(Enum value) {
  return std::string{word(value)};
}
std::string written(const Date& day) { return day.to_string(); }
template <class Part>
std::string written(const std::optional<Part>& value) {
  return value ? written(*value) : std::string{};
}
template <class Part>
std::string written(const std::vector<Part>& values) {
  std::string text;
  for (const auto& each : values) text += (text.empty() ? "" : ", ") + written(each);
  return text;
}

}  // namespace

std::vector<Operand> change_operands(const Obligation& before, const Obligation& after) {
  std::vector<Operand> operands;
  const auto add = [&](const char* member, std::string was, std::string is) {
    if (was == is) return;
    operands.push_back({std::string{member} + "_before", std::move(was)});
    operands.push_back({std::string{member} + "_after", std::move(is)});
  };
  add("owed_by", written(before.owed_by), written(after.owed_by));
  add("conveners", written(before.conveners), written(after.conveners));
  add("reported_to", written(before.reported_to), written(after.reported_to));
  add("grace_last", written(before.grace_last), written(after.grace_last));
  add("parts", written(before.parts), written(after.parts));
  add("meeting_kinds", written(before.meeting_kinds), written(after.meeting_kinds));
  add("window_first", written(before.window.first()), written(after.window.first()));
  return operands;
}

}  // namespace iop
