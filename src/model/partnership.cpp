#include <iop/model/partnership.hpp>

#include <iop/model/terms_on.hpp>

namespace iop {

namespace {

bool holds(const Term& term, const Date& day) {
  return term.first.earliest() <= day && day <= term.last.latest();
}

bool may_hold(const Partnership& partnership, const Agreement& agreement, const Date& day) {
  if (agreement.amendments.empty() && !agreement.automatic_renewal)
    return holds(agreement.term, day);
  static const std::vector<Event> none;
  const auto& events = partnership.facts ? partnership.facts->events : none;
  return holds(terms_on(agreement, day, events).agreement.term, day);
}

std::string ids_and_terms(const std::vector<Agreement>& agreements) {
  return joined(agreements, ", ",
                [](const Agreement& each) { return each.id + " (" + term_text(each) + ")"; });
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
    if (may_hold(*this, each, day)) held.push_back(each);
  return held;
}

const Agreement& Partnership::agreement_on(const Date& day) const {
  const Agreement* held = nullptr;
  for (const auto& each : agreements) {
    if (!may_hold(*this, each, day)) continue;
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
