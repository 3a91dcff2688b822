#include <iop/rules/repayment/alternatives.hpp>

#include "rules/repayment/legal_readings.hpp"

namespace iop {

namespace {

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
  rules::for_each_legal_reading(chosen.reading, [&](const UsedReading& other) {
    result.legal.push_back(alternative(other));
  });
  rules::for_each_word(
      chosen.reading,
      [&](const UsedReading& other) { result.rounding.push_back(alternative(other)); },
      &UsedReading::rounding, &UsedReading::unit);
  return result;
}

}  // namespace iop
