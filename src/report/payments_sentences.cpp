#include "report/payments_sentences.hpp"

namespace iop::report {

std::string payments_sentence(const Teller& step, RuleId rule) {
  switch (rule) {
    case RuleId::payments_matching:
      return step.told({"Betalningen {paid_on}: {value} hör till utbetalning {number}.",
                        "The payment of {paid_on}: {value} belongs to instalment {number}."});
    case RuleId::payments_standing:
      return step.told({"Utbetalning {number}: {value}.", "Instalment {number}: {value}."});
    case RuleId::payments_accrual:
      return step.told({"Utbetalning {number}: {value} hör till tiden till och med {day}.",
                        "Instalment {number}: {value} belongs to the time up to {day}."});
    default:
      return step.told({"{days}: {value} planerat.", "{days}: {value} planned."});
  }
}

}  // namespace iop::report
