// From a partnership file to a statement a lawyer can follow: file, schedule, statement, steps.
#include <exception>
#include <iostream>

#include <iop/iop.hpp>

int main() {
  using namespace iop;
  try {
    const Partnership partnership = read_partnership("examples/data/kalmar-stadsmission.json");
    const Date day = Date::parse("2025-03-14");
    const Agreement& agreement = partnership.agreement_on(day);

    for (const Instalment& each : payment_schedule(agreement).instalments)
      std::cout << each.payable.text() << " for " << each.half_year.to_string() << '\n';

    const Rescission rescission{
        .effective_on = day,
        .declared_by = Side::payer,
        .breach = Breach{.by = Side::payee, .serious = true, .rectified = false}};
    const RepaymentStatement statement =
        repayment_statement(agreement, partnership.facts->payments, rescission);

    for (const Step& step : explain(statement))
      std::cout << word(step.rule) << ": " << sentence(step, Language::en) << '\n';
    if (statement.figure.payable)
      std::cout << "Payable: " << amount_text(*statement.figure.payable, Language::en) << '\n';
    return 0;
  } catch (const Error& error) {
    std::cerr << error.what() << '\n';  // code, place, sentence and hint, in both languages
    return 1;
  }
}
