#include <iop/report/amendment_diff_document.hpp>

#include <array>
#include <utility>

#include <iop/core/text.hpp>
#include <iop/report/sentences.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

constexpr Wording title{"Vad ändringen ändrade", "What the amendment changed"};
constexpr Wording agreement{"Avtal", "Agreement"};
constexpr Wording amendment{"Ändring", "Amendment"};
constexpr Wording about{"Innehåll", "Content"};
constexpr Wording from{"Gäller från och med", "Holds from"};
constexpr Wording agreed{"Överenskommen", "Agreed"};
constexpr Wording writing{"Skriftlig", "In writing"};
constexpr Wording holds{"Gäller i sin form", "Holds in its form"};
constexpr Wording clause{"Klausul", "Clause"};
constexpr Wording before{"Planerat i allt, före", "Planned in all, before"};
constexpr Wording after{"Planerat i allt, efter", "Planned in all, after"};
constexpr Wording renewed{"Förlängt utan uppsägning", "Renewed without notice"};
constexpr Wording overruled{" (gäller inte: en annan ändring går före)",
                            " (does not hold: another amendment goes before it)"};
constexpr Wording yes{"ja", "yes"};
constexpr Wording no{"nej", "no"};
constexpr Wording unknown{"inte angivet", "not stated"};
constexpr Wording to_know{"Att uppmärksamma", "To note"};
constexpr Wording terms{"Villkor", "Terms"};
constexpr Wording instalments{"Utbetalningar", "Instalments"};
constexpr Wording obligations{"Åtaganden", "Obligations"};
constexpr Wording nothing{"Inget ändrades.", "Nothing was changed."};

bool is_about(const Step& step, std::string_view part) {
  const auto* value = find_operand(step, "part");
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
  return text != nullptr && *text == part;
}

// Whether all that is told of the part is overruled.
bool is_overruled(const AmendmentDiff& diff, std::string_view part) {
  bool any = false;
  for (const auto& step : explain(diff)) {
    if (!is_about(step, part)) continue;
    if (find_operand(step, "overruled_by") == nullptr) return false;
    any = true;
  }
  return any;
}

block::Facts head(const AmendmentDiff& diff, Language language) {
  const auto text = [&](const Wording& wording) { return std::string{wording.in(language)}; };
  block::Facts facts;
  const auto row = [&](const Wording& label, std::string value) {
    facts.rows.push_back({text(label), std::move(value)});
  };
  row(agreement, diff.agreement);
  row(amendment, report::amendment_name(diff.amendment, language));
  row(about, diff.origin == AmendmentOrigin::automatic_renewal ? text(renewed) : diff.text);
  row(from, day_text(diff.effective_on, language));
  if (diff.agreed_on) row(agreed, day_text(*diff.agreed_on, language));
  row(writing, text(!diff.in_writing ? unknown : *diff.in_writing ? yes : no));
  row(holds, text(diff.holds ? yes : no));
  if (diff.clause) row(clause, diff.clause->value);
  if (diff.total_before) row(before, amount_text(*diff.total_before, language));
  if (diff.total_after)
    row(after, amount_text(*diff.total_after, language) +
                   (is_overruled(diff, "instalments") ? text(overruled) : ""));
  return facts;
}

}  // namespace

Document amendment_diff_document(const AmendmentDiff& diff, Language language) {
  Document document{language, std::string{title.in(language)}};
  document.blocks.emplace_back(head(diff, language));
  const auto add = [&](const Wording& heading, block::List list) {
    if (list.items.empty()) return;
    document.blocks.emplace_back(block::Heading{2, std::string{heading.in(language)}});
    document.blocks.emplace_back(std::move(list));
  };
  add(to_know, report::finding_list(diff.findings, language));
  std::array<block::List, 3> lists;
  const auto steps = explain(diff);
  for (const auto& step : steps) {
    const std::size_t list = is_about(step, "instalments")   ? 1
                             : is_about(step, "obligations") ? 2
                                                             : 0;
    lists[list].items.push_back({sentence(step, language)});
  }
  add(terms, std::move(lists[0]));
  add(instalments, std::move(lists[1]));
  add(obligations, std::move(lists[2]));
  if (steps.empty())
    document.blocks.emplace_back(block::Paragraph{std::string{nothing.in(language)}});
  return document;
}

}  // namespace iop
