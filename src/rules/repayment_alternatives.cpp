#include <iop/rules/repayment_alternatives.hpp>

#include <functional>

namespace iop {

namespace {

// Calls `visit` with `reading` for every word of the questions `members`, in the order of the
// words.
template <class Visit>
void for_each_word(UsedReading reading, const Visit& visit) {
  visit(reading);
}
template <class Visit, class Enum, class... Others>
void for_each_word(UsedReading reading, const Visit& visit, Enum UsedReading::*member,
                   Others... others) {
  for (const auto& entry : Words<Enum>::list) {
    reading.*member = entry.value;
    for_each_word(reading, visit, others...);
  }
}

std::vector<std::string> questions_that_differ(const UsedReading& left, const UsedReading& right) {
  std::vector<std::string> keys;
  for_each_field<UsedReading>([&](const auto& field) {
    if (left.*field.member != right.*field.member) keys.emplace_back(field.name);
  });
  return keys;
}

}  // namespace

RepaymentAlternatives repayment_alternatives(const Agreement& agreement,
                                             const std::optional<std::vector<Payment>>& payments,
                                             const Rescission& rescission, const Reading& reading) {
  const auto chosen = repayment_statement(agreement, payments, rescission, reading);
  const auto alternative = [&](const UsedReading& other) {
    const auto figure =
        repayment_statement(agreement, payments, rescission, as_argument(other)).figure;
    RepaymentAlternative result{other, figure.status, figure.reason, figure.amount, figure.payable};
    if (figure.amount && chosen.figure.amount)
      result.difference = *figure.amount - *chosen.figure.amount;
    result.rests_on = questions_that_differ(other, chosen.reading);
    return result;
  };

  RepaymentAlternatives result;
  for_each_word(
      chosen.reading, [&](const UsedReading& other) { result.legal.push_back(alternative(other)); },
      &UsedReading::half_year, &UsedReading::rescission_day, &UsedReading::amount,
      &UsedReading::cap);
  for_each_word(
      chosen.reading,
      [&](const UsedReading& other) { result.rounding.push_back(alternative(other)); },
      &UsedReading::rounding, &UsedReading::unit);
  return result;
}

}  // namespace iop
