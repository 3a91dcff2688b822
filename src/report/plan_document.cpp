#include <iop/report/plan_document.hpp>

#include <algorithm>

#include <iop/core/text.hpp>
#include <iop/report/sentences.hpp>

#include "report/findings.hpp"
#include "report/labels.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;

constexpr Wording component{"Del", "Component"};
constexpr Wording period{"Avser", "For"};
constexpr Wording payable{"Betalas", "Payable"};
constexpr Wording waits{"väntar på {0}", "waits for {0}"};
constexpr Wording unknown{"okänt", "unknown"};
constexpr Wording computed{"Så räknades beloppen", "How the amounts were computed"};
constexpr Wording caption{"Varje utbetalning, i tidsordning.",
                          "Every instalment, in order of time."};

std::string said(const Wording& wording, Language language) {
  return std::string{wording.in(language)};
}

std::string when(const PlannedPayment& each, Language language) {
  if (each.adjusted) return each.adjusted->to_string();
  if (each.payable) return each.payable->text();
  return report::filled(waits.in(language), [&](std::string_view) {
    return std::string{report::phrase(each.waits_for.value(), language)};
  });
}

block::Table instalments(const PaymentPlan& plan, const report::Labels& labels, Language language) {
  const bool examples = std::ranges::any_of(plan.payments, &PlannedPayment::example);
  block::Table table{said(caption, language) + std::string{examples ? labels.example_remark : ""},
                     {{std::string{labels.number}, block::Align::right},
                      {said(component, language)},
                      {said(period, language)},
                      {said(payable, language)},
                      {std::string{labels.amount}, block::Align::right}},
                     {}};
  for (const auto& each : plan.payments)
    table.rows.push_back(
        {std::to_string(each.number), each.component ? each.component->value : "",
         report::table_days(each.period), when(each, language),
         each.planned ? amount_text(*each.planned, language) : said(unknown, language)});
  return table;
}

// The steps whose amounts a reader could not tell from the table, each told once: "3, 4, 5: …".
block::List computations(const PaymentPlan& plan, Language language) {
  std::vector<std::pair<std::string, std::vector<std::string>>> told;
  for (const auto& step : explain(plan)) {
    if (step.rule != RuleId::schedule_indexation && find_operand(step, "raised_from") == nullptr &&
        find_operand(step, "days") == nullptr)
      continue;
    const auto number = std::get<std::int64_t>(*find_operand(step, "number"));
    const std::string text = sentence(step, language);
    auto found = std::ranges::find(told, text, [](const auto& each) { return each.first; });
    if (found == told.end()) found = told.insert(told.end(), {text, {}});
    found->second.push_back(std::to_string(number));
  }
  block::List list;
  for (const auto& [text, numbers] : told) list.items.push_back({joined(numbers) + ": " + text});
  return list;
}

}  // namespace

Document plan_document(const PaymentPlan& plan, Language language) {
  const auto& labels = report::labels(language);
  Document document{language, std::string{labels.schedule_title}};
  document.blocks.emplace_back(
      block::Facts{{{std::string{labels.agreement}, plan.agreement},
                    {std::string{labels.total},
                     plan.total ? amount_text(*plan.total, language) : said(unknown, language)}}});
  if (!plan.findings.empty()) {
    document.blocks.emplace_back(block::Heading{2, std::string{labels.to_know}});
    document.blocks.emplace_back(report::finding_list(plan.findings, language));
  }
  if (plan.payments.empty()) return document;
  document.blocks.emplace_back(block::Heading{2, std::string{labels.payments}});
  document.blocks.emplace_back(instalments(plan, labels, language));
  if (auto list = computations(plan, language); !list.items.empty()) {
    document.blocks.emplace_back(block::Heading{2, said(computed, language)});
    document.blocks.emplace_back(std::move(list));
  }
  return document;
}

}  // namespace iop
