#include <iop/model/partnership.hpp>

namespace iop {

namespace {

bool may_hold(const Agreement& agreement, const Date& day) {
  return agreement.term.first.earliest() <= day && day <= agreement.term.last.latest();
}

std::string ids_and_terms(const std::vector<Agreement>& agreements) {
  std::string text;
  for (const auto& agreement : agreements) {
    if (!text.empty()) text += ", ";
    text += agreement.id + " (" + term_text(agreement) + ")";
  }
  return text;
}

}  // namespace

const Agreement& Partnership::agreement(std::string_view wanted) const {
  for (const auto& each : agreements)
    if (each.id == wanted) return each;
  fail(ErrorCode::agreement_unknown,
       {{"id", std::string{wanted}}, {"ids", ids_and_terms(agreements)}});
}

std::vector<Agreement> Partnership::agreements_on(const Date& day) const {
  std::vector<Agreement> held;
  for (const auto& each : agreements)
    if (may_hold(each, day)) held.push_back(each);
  return held;
}

const Agreement& Partnership::agreement_on(const Date& day) const {
  const Agreement* held = nullptr;
  for (const auto& each : agreements) {
    if (!may_hold(each, day)) continue;
    if (held)
      fail(ErrorCode::agreement_several,
           {{"day", day.to_string()}, {"ids", ids_and_terms(agreements_on(day))}});
    held = &each;
  }
  if (!held)
    fail(ErrorCode::agreement_none, {{"day", day.to_string()}, {"ids", ids_and_terms(agreements)}});
  return *held;
}

}  // namespace iop
