#include <iop/report/status_document.hpp>

#include <utility>

#include <iop/core/text.hpp>
#include <iop/report/sentences.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"
#include "report/time_sentences.hpp"

namespace iop {

namespace {

using report::phrase;
using report::Wording;

constexpr Wording title{"Partnerskapets läge", "Status of the partnership"};
constexpr Wording partnership{"Partnerskap", "Partnership"};
constexpr Wording day_asked{"Dag", "Day"};
constexpr Wording whole{"Läge", "State"};
constexpr Wording by_agreement{" (avtalet ", " (agreement "};
constexpr Wording to_know{"Att uppmärksamma", "To note"};
constexpr Wording in_order{"Avtalen i tidsordning", "The agreements in order of time"};
constexpr Wording caption{"Avtalstid med alla ändringar som är överenskomna, och läget denna dag.",
                          "The term with all amendments that are agreed, and the state that day."};
constexpr Wording agreement_column{"Avtal", "Agreement"};
constexpr Wording term{"Avtalstid", "Term"};
constexpr Wording planned{"Planerad sista dag", "Planned last day"};
constexpr Wording per_year{"Summa för avtalsåret", "Sum for the agreement year"};
constexpr Wording since{"Sedan", "Since"};
constexpr Wording ground{"Grund", "Ground"};
constexpr Wording clause{"Klausul", "Clause"};
constexpr Wording beside{"Dessutom", "Beside it"};
constexpr Wording amount{"Belopp per utbetalning", "Amount of each instalment"};
constexpr Wording example{" (exempel)", " (example)"};
constexpr Wording notice{"Sista dag för uppsägning", "Last day for notice"};
constexpr Wording amendments{"Ändringar i kraft", "Amendments in force"};
constexpr Wording decided{"Beslutat", "Decided"};
constexpr Wording signed_on{"Undertecknat", "Signed"};
constexpr Wording names{"Parternas namn", "Names of the parties"};
constexpr Wording perhaps{" (kanske)", " (perhaps)"};
constexpr Wording passed{"Tidigare lägen", "States before"};
constexpr Wording title_label{"Titel", "Title"};

class Telling {
 public:
  Telling(const PartnershipStatus& status, Language language)
      : status_(status), language_(language), document_{language, text(title)} {}

  [[nodiscard]] Document told(std::string_view only) && {
    add(block::Facts{{{text(partnership), status_.title},
                      {text(day_asked), day_text(status_.day, language_)},
                      {text(whole), std::string{phrase(status_.state, language_)} +
                                        text(by_agreement) + status_.decided_by + ")"}}});
    if (!status_.findings.empty()) {
      heading(2, text(to_know));
      add(report::finding_list(status_.findings, language_));
    }
    heading(2, text(in_order));
    add(table());
    neighbours();
    for (std::size_t i = 0; i < status_.agreements.size(); ++i)
      if (only.empty() || status_.agreements[i].lifecycle.agreement == only)
        agreement(status_.agreements[i], status_.chain.agreements[i]);
    return std::move(document_);
  }

 private:
  [[nodiscard]] std::string text(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  [[nodiscard]] std::string when(const FuzzyDate& date) const {
    return report::when_text(date.text(), language_);
  }
  void add(Block block) { document_.blocks.push_back(std::move(block)); }
  void heading(std::int64_t level, std::string words) {
    add(block::Heading{level, std::move(words)});
  }

  [[nodiscard]] block::Table table() const {
    block::Table table{
        text(caption), {{text(agreement_column)}, {text(term)}, {text(whole)}, {text(since)}}, {}};
    for (std::size_t i = 0; i < status_.agreements.size(); ++i) {
      const auto& link = status_.chain.agreements[i];
      const auto& current = status_.agreements[i].lifecycle.current;
      table.rows.push_back({link.agreement, link.term.first.text() + " – " + link.term.last.text(),
                            std::string{phrase(current.state, language_)},
                            current.since ? current.since->to_string() : ""});
    }
    return table;
  }

  void neighbours() {
    block::List list;
    for (const auto& step : explain(status_.chain))
      if (step.rule == RuleId::time_chain) list.items.push_back({sentence(step, language_)});
    if (!list.items.empty()) add(std::move(list));
  }

  // "avtalstidens första dag, 1 december 2023"
  [[nodiscard]] std::string why(const LifecycleEntry& entry) const {
    std::string said{phrase(entry.fact, language_)};
    if (entry.on) said += ", " + when(*entry.on);
    if (entry.ended_by) said += " (" + std::string{phrase(*entry.ended_by, language_)} + ")";
    if (entry.text) said += ": " + *entry.text;
    return said;
  }

  void agreement(const AgreementStatus& status, const ChainLink& link) {
    const auto& life = status.lifecycle;
    heading(2, text(agreement_column) + " " + life.agreement);
    block::Facts facts;
    const auto row = [&](const Wording& label, std::string value) {
      facts.rows.push_back({text(label), std::move(value)});
    };
    row(title_label, link.title);
    std::string state{phrase(life.current.state, language_)};
    if (life.current.since) state += Wording{" från och med ", " from "}.in(language_);
    if (life.current.since) state += day_text(*life.current.since, language_);
    row(whole, std::move(state));
    row(ground, why(life.current));
    if (life.current.clause) row(clause, life.current.clause->value);
    for (const auto& each : life.beside) row(beside, why(each));
    row(term, when(status.term.first) + " – " + when(status.term.last));
    if (status.planned_last) row(planned, when(*status.planned_last));
    if (link.decided_on) row(decided, when(*link.decided_on));
    if (link.signed_on) row(signed_on, when(*link.signed_on));
    if (status.amount)
      row(amount, amount_text(*status.amount, language_) + (status.example ? text(example) : ""));
    if (status.sum_per_year)
      row(per_year, amount_text(*status.sum_per_year, language_) + " – " +
                        std::string{phrase(*status.sum_from, language_)} +
                        (status.sum_is_example ? text(example) : ""));
    if (status.last_day_for_notice) row(notice, day_text(*status.last_day_for_notice, language_));
    if (!status.amendments.empty())
      row(amendments, report::amendment_names(status.amendments, language_));
    if (!link.names.empty()) row(names, party_names(link));
    add(std::move(facts));
    if (life.passed.empty()) return;
    heading(3, text(passed));
    block::List list{{}, true};
    for (const auto& each : life.passed)
      list.items.push_back({report::capitalised(phrase(each.state, language_)) +
                                (each.since ? " " + day_text(*each.since, language_) : ""),
                            why(each)});
    add(std::move(list));
  }

  [[nodiscard]] std::string party_names(const ChainLink& link) const {
    std::string said;
    for (const auto& each : link.names) {
      if (!said.empty()) said += "; ";
      said += each.name + (each.certain ? "" : text(perhaps));
    }
    return said;
  }

  const PartnershipStatus& status_;
  Language language_;
  Document document_;
};

}  // namespace

Document status_document(const PartnershipStatus& status, Language language,
                         std::string_view agreement) {
  return Telling{status, language}.told(agreement);
}

}  // namespace iop
