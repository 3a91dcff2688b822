// Asks every question of a partnership file from C++, for the test that compares the faces.
//
//     iop_ask QUESTION FILE DAY      writes the answer as JSON; a refusal as "refused: CODE POINTER"
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <iop/iop.hpp>

namespace {

using iop::Question;

std::string asked(std::string_view question, const iop::Partnership& partnership,
                  const iop::Date& day) {
  const Question about{.day = day};
  const auto told = [](const auto& answer) { return iop::to_json(answer, iop::sentence); };
  const std::vector<iop::Partnership> all{partnership};
  if (question == "repay") return told(iop::repayment_answer(partnership, about));
  if (question == "claims") return told(iop::claims_answer(partnership, about));
  if (question == "exposure") return told(iop::exposure_answer(partnership, about));
  if (question == "payments") return told(iop::payments_answer(partnership, about));
  if (question == "accrual") return told(iop::accrual_answer(partnership, about));
  if (question == "cash-flow") return told(iop::cash_flow_answer(partnership));
  if (question == "status") return told(iop::status_answer(partnership, about));
  if (question == "all") return told(iop::compliance_answer(partnership, about));
  if (question == "wheel")
    return told(iop::calendar_answer(partnership, {day, day.plus_months(12).plus_days(-1)}));
  if (question == "due") return iop::to_json(iop::due_answer(all, about, 60));
  if (question == "goals") return iop::to_json(iop::goals_answer(partnership, about));
  if (question == "review") return told(iop::review_answer(partnership, about));
  if (question == "check") return told(iop::check_answer(partnership, about));
  if (question == "portfolio") return iop::to_json(iop::portfolio_answer(all, about));
  if (question == "exposures") return iop::to_json(iop::exposure_portfolio_answer(all, about));
  return "no such question";
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) return 2;
  try {
    std::cout << asked(words[1], iop::read_partnership(words[2]), iop::Date::parse(words[3]));
  } catch (const iop::CalculationError& error) {
    std::cout << "refused: " << iop::code_name(error.code()) << ' ' << error.pointer() << '\n';
  }
  return 0;
}
