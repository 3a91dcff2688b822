#include <iop/report/schedule_document.hpp>

#include <algorithm>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/labels.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Labels;

bool any_example(const PaymentSchedule& schedule) {
  return std::any_of(schedule.instalments.begin(), schedule.instalments.end(),
                     [](const auto& each) { return each.example; });
}

block::Table instalment_table(const PaymentSchedule& schedule, const Labels& labels,
                              Language language) {
  const bool examples = any_example(schedule);
  block::Table table{
      std::string{labels.schedule_caption} + std::string{examples ? labels.example_remark : ""},
      {{std::string{labels.number}, block::Align::right},
       {std::string{labels.payable_in}},
       {std::string{labels.half_year}},
       {std::string{labels.agreement_days}, block::Align::right},
       {std::string{labels.amount}, block::Align::right}},
      {}};
  if (examples) table.columns.push_back({std::string{labels.remark}});
  for (const auto& each : schedule.instalments)
    table.rows.push_back(
        {std::to_string(each.number), fuzzy_text(each.payable, language),
         report::table_days(each.half_year), std::to_string(each.agreement_days),
         each.planned ? amount_text(*each.planned, language) : std::string{labels.not_stated},
         std::string{each.example ? labels.example : ""}});
  return table;
}

}  // namespace

Document schedule_document(const PaymentSchedule& schedule, Language language) {
  const auto& labels = report::labels(language);
  Document document{language, std::string{labels.schedule_title}};
  document.blocks.emplace_back(block::Facts{
      {{std::string{labels.agreement}, schedule.agreement},
       {std::string{labels.total}, schedule.total ? amount_text(*schedule.total, language)
                                                  : std::string{labels.not_stated}}}});
  if (!schedule.findings.empty()) {
    document.blocks.emplace_back(block::Heading{2, std::string{labels.to_know}});
    document.blocks.emplace_back(report::finding_list(schedule.findings, language));
  }
  if (!schedule.instalments.empty()) {
    document.blocks.emplace_back(block::Heading{2, std::string{labels.payments}});
    document.blocks.emplace_back(instalment_table(schedule, labels, language));
  }
  return document;
}

}  // namespace iop
