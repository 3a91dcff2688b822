#include <iop/io/proof.hpp>

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <iop/core/version.hpp>
#include <iop/io/json.hpp>
#include <iop/io/sha256.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

#include "io/encode.hpp"

namespace iop {

namespace {

// The wording of 2 § that the payable amount is rounded by.
constexpr std::string_view rounding_edition = "2009:283";
Date rounding_in_force() { return Date(2010, 10, 1); }

constexpr std::string_view note_sv =
    "Sigillet (seal) är en SHA-256 av allt annat i dokumentet. Det visar att något har ändrats men "
    "är ingen underskrift: den som ändrar kan göra ett nytt sigill. Allt under computation kan "
    "räknas om ur operands. Det som står under sealed_only hålls av sigillet ensamt, liksom det av "
    "operands som svaret inte beror på: när hävningen förklarades och bristen påtalades, "
    "klausulernas id, vad som knöt en betalning till sitt halvår och om den är ett exempel.";
constexpr std::string_view note_en =
    "The seal is a SHA-256 of everything else in the document. It shows that something was changed "
    "but is no signature: whoever changes it can make a new seal. All under computation can be "
    "computed again from operands. What stands under sealed_only is held by the seal alone, and so "
    "are the operands that the answer does not depend on: when the rescission was declared and the "
    "breach pointed out, the ids of clauses, what tied a payment to its half-year and whether it "
    "is an example.";

template <class T>
JsonValue plain(const T& value) {
  return encode(value, Style::result);
}

JsonValue object(std::initializer_list<std::pair<std::string_view, JsonValue>> members) {
  JsonValue made = JsonValue::object();
  for (const auto& [name, value] : members) made.add(name, value);
  return made;
}

// Members in order of their names, all the way down.
JsonValue in_order(JsonValue value) {
  for (auto& item : value.items) item = in_order(std::move(item));
  for (auto& member : value.members) member.value = in_order(std::move(member.value));
  std::ranges::sort(value.members, {}, &JsonMember::name);
  return value;
}

// A statement with a figure must have all that the figure was computed from, one without a reason.
void refuse_if_incomplete(const RepaymentStatement& statement) {
  (void)explain(statement);
  if (statement.figure.status != RepaymentStatus::ok) {
    (void)needed(statement.figure.reason, "reason");
    return;
  }
  (void)needed(statement.rescission_terms, "rescission_terms");
  (void)needed(statement.payments, "payments");
  (void)needed(statement.current_half_year, "current_half_year");
  (void)needed(statement.total_paid, "total_paid");
  (void)needed(statement.prepaid, "prepaid");
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

JsonValue operands(const RepaymentStatement& statement) {
  return object({{"reading", plain(statement.reading)},
                 {"rescission", plain(statement.rescission)},
                 {"rescission_terms", plain(statement.rescission_terms)},
                 {"repayment_terms", plain(statement.repayment_terms)},
                 {"term", plain(statement.term)},
                 {"payments", plain(statement.payments)}});
}

JsonValue sides(const std::optional<DateRange>& days, std::string_view reading) {
  return object({{"reading", JsonValue::string(reading)},
                 {"first", days ? plain(days->first()) : JsonValue{}},
                 {"last", days ? plain(days->last()) : JsonValue{}}});
}

JsonValue remaining_step(const RepaymentStatement& statement) {
  JsonValue step = sides(statement.figure.remaining, word(statement.reading.rescission_day));
  step.add("days", plain(statement.figure.remaining_days));
  step.add("term_last", plain(needed(statement.term, "term").last()));
  return step;
}

// The cap, and what is left to round: over the divisor, or the cap itself.
JsonValue cap_step(const RepaymentStatement& statement) {
  const auto& figure = statement.figure;
  const bool capped = figure.capped;
  return object({{"reading", plain(statement.reading.cap)},
                 {"ore", plain(figure.cap)},
                 {"capped", plain(capped)},
                 {"numerator", capped ? plain(needed(figure.cap, "cap")) : plain(figure.numerator)},
                 {"divisor", capped ? plain(std::int64_t{1}) : plain(figure.divisor)}});
}

// The steps from amount to answer, each with the reading or unit that it took.
void add_steps(JsonValue& computation, const RepaymentStatement& statement) {
  const auto& figure = statement.figure;
  const auto& reading = statement.reading;
  const auto unit = needed(statement.repayment_terms, "repayment_terms")
                        .payable_unit.value_or(RoundingUnit::krona);
  computation.add("half_year_amount", object({{"reading", plain(reading.amount)},
                                              {"ore", plain(figure.half_year_amount)}}));
  computation.add("half_year", sides(figure.half_year, word(reading.half_year)));
  computation.add("remaining", remaining_step(statement));
  computation.add("exact", object({{"numerator", plain(figure.numerator)},
                                   {"divisor", plain(figure.divisor)}}));
  computation.add("cap", cap_step(statement));
  computation.add("rounding", object({{"rounding", plain(reading.rounding)},
                                      {"unit", plain(reading.unit)},
                                      {"ore", plain(figure.amount)}}));
  computation.add("payable", object({{"unit", plain(unit)}, {"ore", plain(figure.payable)}}));
}

JsonValue computation(const RepaymentStatement& statement) {
  JsonValue made = object({{"status", plain(statement.figure.status)},
                           {"reason", plain(statement.figure.reason)},
                           {"sums", plain(statement.sums)},
                           {"latest_paid", plain(statement.latest_paid)},
                           {"current_half_year", plain(statement.current_half_year)},
                           {"total_paid_ore", plain(statement.total_paid)},
                           {"prepaid_ore", plain(statement.prepaid)}});
  if (statement.figure.status == RepaymentStatus::ok) {
    add_steps(made, statement);
    return made;
  }
  for (const auto* name :
       {"half_year_amount", "half_year", "remaining", "exact", "cap", "rounding", "payable"})
    made.add(name, {});
  return made;
}

// The law of rounding, where a figure was rounded by it and not by what the parties agreed.
JsonValue laws(const RepaymentStatement& statement) {
  JsonValue list = JsonValue::array();
  if (statement.figure.status != RepaymentStatus::ok || statement.repayment_terms->payable_unit)
    return list;
  list.items.push_back(object(
      {{"rule", plain(RuleId::repayment_payable)},
       {"law", JsonValue::string(rounding_law)},
       {"edition", JsonValue::string(rounding_edition)},
       {"in_force_from", plain(rounding_in_force())},
       {"in_force_to", {}},
       {"in_force_on_the_day", plain(statement.rescission.effective_on >= rounding_in_force())}}));
  return list;
}

JsonValue sealed_only(const RepaymentStatement& statement, const std::vector<ProofInput>& inputs) {
  return object({{"library", object({{"name", JsonValue::string("iop")},
                                     {"version", JsonValue::string(version())}})},
                 {"inputs", plain(inputs)},
                 {"agreement", plain(statement.agreement)},
                 {"title", plain(statement.title)},
                 {"term_clause", plain(statement.term_clause)},
                 {"payment_clause", plain(statement.payment_clause)},
                 {"clause", plain(statement.clause)},
                 {"laws", laws(statement)},
                 {"reading_from", plain(statement.reading_from)},
                 {"findings", plain(statement.findings)}});
}

}  // namespace

ProofInput proof_input(InputKind kind, std::string_view bytes) { return {kind, sha256(bytes)}; }

std::string proof(const RepaymentStatement& statement, const std::vector<ProofInput>& inputs) {
  refuse_if_incomplete(statement);
  for (std::size_t i = 0; i < inputs.size(); ++i)
    if (!is_sha256(inputs[i].sha256))
      fail(ErrorCode::proof_input_hash, {{"text", inputs[i].sha256}},
           pointer_to(pointer_to("/inputs", i), "sha256"));
  JsonValue document = in_order(object(
      {{"proof", JsonValue::string(proof_output)},
       {"note", object({{"sv", JsonValue::string(note_sv)}, {"en", JsonValue::string(note_en)}})},
       {"operands", operands(statement)},
       {"computation", computation(statement)},
       {"sealed_only", sealed_only(statement, inputs)}}));
  document.add("seal", JsonValue::string(sha256(write_json(document))));
  return write_json(in_order(std::move(document)));
}

}  // namespace iop
