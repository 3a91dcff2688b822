#include <iop/model/model_clause.hpp>

namespace iop {

Agreement agreement_with_model_clause(const DateRange& term) {
  const auto quoted = [](const char* id, const char* heading, const char* summary,
                         std::string words) {
    return Clause{id, heading, summary, Quote{std::move(words), std::string{model_clause::source}}};
  };
  const ClauseId rescission{"havning"};
  const ClauseId repayment{"aterbetalning"};
  return {
      .id = "avtal",
      .title = "Avtal " + term.first().to_string() + " – " + term.last().to_string(),
      .term = {.first = term.first(), .last = term.last()},
      .rescission = RescissionTerms{BreachDegree::serious, true, rescission},
      .repayment = RepaymentTerms{.breach_by = Side::payee,
                                  .divisor = Divisor{model_clause::divisor},
                                  .clause = repayment},
      .clauses = {
          quoted(rescission.value.c_str(), "Hävning",
                 "En part kan häva vid motpartens allvarliga brist som inte rättas i tid.",
                 std::string{model_clause::rescission}),
          quoted(repayment.value.c_str(), "Återbetalning",
                 "Den som tar emot betalning och har brustit betalar tillbaka för de "
                 "avtalsdagar som återstår av halvåret.",
                 std::string{model_clause::liability} + " " + std::string{model_clause::size})}};
}

}  // namespace iop
