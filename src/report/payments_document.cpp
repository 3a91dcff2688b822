#include <iop/report/payments_document.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <iop/core/text.hpp>

#include "report/findings.hpp"
#include "report/phrases.hpp"

namespace iop {

namespace {

using report::Wording;
constexpr auto right = block::Align::right;

constexpr Wording agreement{"Avtal", "Agreement"};
constexpr Wording day_label{"Dag", "Day"};
constexpr Wording to_know{"Att uppmärksamma", "To note"};
constexpr Wording number{"Nr", "No."};
constexpr Wording component{"Del", "Component"};
constexpr Wording number_and_component{"Nr, del", "No., component"};
constexpr Wording planned{"Planerat", "Planned"};
constexpr Wording paid{"Betalt", "Paid"};
constexpr Wording outstanding{"Återstår", "Outstanding"};
constexpr Wording overpaid{"För mycket betalt", "Overpaid"};
constexpr Wording unplaced{"Utan plats i planen", "Without a place in the plan"};
constexpr Wording unknown{"okänt", "unknown"};
constexpr Wording waits{"väntar", "waiting"};
constexpr Wording example_remark{
    " Någon av siffrorna är ett påhittat exempel och ingen uppgift om parterna.",
    " Some of the figures are invented examples and no facts about the parties."};

constexpr Wording standing_title{"Planerat och betalt", "Planned and paid"};
constexpr Wording planned_in_all{"Planerat i allt", "Planned in all"};
constexpr Wording begun{"Planerat till dess", "Planned by then"};
constexpr Wording outstanding_by_then{"Återstår av det", "Outstanding of that"};
constexpr Wording late{"Varav försenat", "Of which late"};
constexpr Wording instalments{"Utbetalningarna", "The instalments"};
constexpr Wording standing_caption{"Hur varje planerad utbetalning står den dagen.",
                                   "How each planned instalment stands on that day."};
constexpr Wording payable{"Betalas", "Payable"};
constexpr Wording state{"Läge", "State"};
constexpr Wording days_late{", {0} dagar", ", {0} days"};
constexpr Wording one_day_late{", 1 dag", ", 1 day"};
constexpr Wording parts{"Vart betalningarna hör", "Where the payments belong"};
constexpr Wording parts_caption{
    "Avtalet säger inget om saken: en betalning hör till den utbetalning som raden anger.",
    "The agreement says nothing of it: a payment belongs to the instalment of its row."};
constexpr Wording paid_on{"Betalt den", "Paid on"};
constexpr Wording amount{"Belopp", "Amount"};
constexpr Wording told_by{"Efter", "Told by"};

constexpr Wording accrual_title{"Periodisering", "Accrual"};
constexpr Wording year_end{"Till och med", "Up to and including"};
constexpr Wording cost_before{"Kostnad till dess", "Cost by then"};
constexpr Wording cost_after{"Kostnad därefter", "Cost after"};
constexpr Wording prepaid{"Förutbetalt", "Prepaid"};
constexpr Wording accrued{"Upplupet", "Accrued"};
constexpr Wording accrual_caption{
    "Varje belopp delat efter periodens kalenderdagar, till och med dagen och därefter.",
    "Each amount divided by the calendar days of its period, up to the day and after it."};
constexpr Wording period{"Avser", "For"};
constexpr Wording days{"Dagar", "Days"};

constexpr Wording flow_title{"Betalningar per månad och budgetår", "Payments by month and year"};
constexpr Wording agreements{"Avtal", "Agreements"};
constexpr Wording planned_in_months{"Planerat i månaderna", "Planned in the months"};
constexpr Wording paid_in_months{"Betalt i månaderna", "Paid in the months"};
constexpr Wording years{"Budgetår", "Budget years"};
constexpr Wording months_heading{"Månader", "Months"};
constexpr Wording years_caption{"Planerat och betalt per budgetår.",
                                "Planned and paid by budget year."};
constexpr Wording months_caption{"Månader där något är planerat eller betalt.",
                                 "Months in which something is planned or paid."};
constexpr Wording everything{"allt", "all"};
constexpr Wording month{"Månad", "Month"};
constexpr Wording year{"År", "Year"};

class Writing {
 public:
  explicit Writing(const Wording& title, Language language)
      : document_{language, std::string{title.in(language)}, {}}, language_{language} {}

  [[nodiscard]] std::string said(const Wording& wording) const {
    return std::string{wording.in(language_)};
  }
  [[nodiscard]] std::string amount(const std::optional<Money>& money) const {
    return money ? amount_text(*money, language_) : said(unknown);
  }
  // The same in a column of kronor.
  [[nodiscard]] std::string figure(const std::optional<Money>& money) const {
    return money ? report::decimal_written(money->to_string(), language_) : said(unknown);
  }
  [[nodiscard]] block::Column column(const Wording& name,
                                     block::Align align = block::Align::left) const {
    return {said(name), align};
  }
  [[nodiscard]] block::Column numbers(bool components) const {
    return components ? column(number_and_component) : column(number, right);
  }
  void heading(const Wording& words) {
    document_.blocks.emplace_back(block::Heading{2, said(words)});
  }
  void add(auto block) { document_.blocks.emplace_back(std::move(block)); }
  void findings(const std::vector<Finding>& findings) {
    if (findings.empty()) return;
    heading(to_know);
    add(report::finding_list(findings, language_));
  }
  [[nodiscard]] Document document() && { return std::move(document_); }

 private:
  Document document_;
  Language language_;
};

template <class Rows>
bool with_components(const Rows& rows) {
  return std::ranges::any_of(rows, [](const auto& each) { return each.component.has_value(); });
}
template <class Rows>
bool with_examples(const Rows& rows) {
  return std::ranges::any_of(rows, [](const auto& each) { return each.example; });
}

// "3", or "3 base": in one column, since amounts need the room.
template <class Line>
std::string numbered(const Line& line) {
  return std::to_string(line.number) + (line.component ? " " + line.component->value : "");
}

std::string state_text(const InstalmentStanding& line, Language language) {
  std::string text{report::phrase(line.state, language)};
  const bool was_late =
      line.state == InstalmentState::late || line.state == InstalmentState::paid_late;
  if (was_late && line.days_late && *line.days_late > 0)
    text +=
        report::filled((*line.days_late == 1 ? one_day_late : days_late).in(language),
                       [&](std::string_view) { return number_text(*line.days_late, language); });
  return text;
}

block::Table standing_table(const PaymentStanding& standing, const Writing& writing,
                            Language language) {
  block::Table table{
      writing.said(standing_caption) + writing.said(report::in_kronor) +
          (with_examples(standing.instalments) ? writing.said(example_remark) : ""),
      {writing.numbers(with_components(standing.instalments)), writing.column(payable),
       writing.column(planned, right), writing.column(paid, right),
       writing.column(outstanding, right), writing.column(state)},
      {}};
  for (const auto& each : standing.instalments)
    table.rows.push_back({numbered(each), each.payable ? each.payable->text() : writing.said(waits),
                          writing.figure(each.planned), writing.figure(each.paid),
                          writing.figure(each.outstanding), state_text(each, language)});
  return table;
}

block::Table parts_table(const PaymentStanding& standing, const Writing& writing,
                         Language language) {
  block::Table table{writing.said(parts_caption) + writing.said(report::in_kronor) +
                         (with_examples(standing.parts) ? writing.said(example_remark) : ""),
                     {writing.column(paid_on), writing.column(amount, right),
                      writing.column(number, right), writing.column(told_by)},
                     {}};
  for (const auto& each : standing.parts)
    table.rows.push_back({each.paid_on.to_string(), writing.figure(each.amount),
                          each.instalment ? std::to_string(*each.instalment) : "–",
                          std::string{report::phrase(each.matched_by, language)}});
  return table;
}

// With components there is no room for the cost after, which is what is left of the amount.
block::Table accrual_table(const Accrual& accrual, const Writing& writing) {
  const bool components = with_components(accrual.lines);
  block::Table table{writing.said(accrual_caption) + writing.said(report::in_kronor) +
                         (with_examples(accrual.lines) ? writing.said(example_remark) : ""),
                     {writing.numbers(components), writing.column(period),
                      writing.column(days, right), writing.column(cost_before, right),
                      writing.column(prepaid, right), writing.column(accrued, right)},
                     {}};
  if (!components)
    table.columns.insert(table.columns.begin() + 4, writing.column(cost_after, right));
  for (const auto& each : accrual.lines) {
    table.rows.push_back({numbered(each), report::table_days(each.period), each.part.to_string(),
                          writing.figure(each.before), writing.figure(each.prepaid),
                          writing.figure(each.accrued)});
    if (!components) {
      auto& cells = table.rows.back();
      cells.insert(cells.begin() + 4, writing.figure(each.after));
    }
  }
  return table;
}

// "2024-12"; a budget year as its year, or as the two it lies in.
std::string row_name(const CashFlowRow& row) {
  if (row.days.first().month() == row.days.last().month() &&
      row.days.first().year() == row.days.last().year())
    return row.days.first().to_string().substr(0, 7);
  const std::string first = std::to_string(row.days.first().year());
  const std::string last = std::to_string(row.days.last().year());
  return first == last ? first : first + "/" + last;
}

template <class Row>
bool falls(const Row& row) {
  return row.planned != Money{} || row.paid.value_or(Money{}) != Money{};
}

// A row for the whole, and where there are components one for each in which something falls.
block::Table flow_table(const std::vector<CashFlowRow>& rows, const Wording& caption,
                        const Wording& head, const Writing& writing) {
  const bool components = !rows.front().components.empty();
  block::Table table{
      writing.said(caption) + writing.said(report::in_kronor),
      {writing.column(head), writing.column(planned, right), writing.column(paid, right)},
      {}};
  if (components) table.columns.insert(table.columns.begin() + 1, writing.column(component));
  for (const auto& row : rows) {
    table.rows.push_back({row_name(row), writing.figure(row.planned), writing.figure(row.paid)});
    if (!components) continue;
    table.rows.back().insert(table.rows.back().begin() + 1, writing.said(everything));
    for (const auto& each : row.components)
      if (falls(each))
        table.rows.push_back(
            {"", each.component, writing.figure(each.planned), writing.figure(each.paid)});
  }
  return table;
}

}  // namespace

Document standing_document(const PaymentStanding& standing, Language language) {
  Writing writing{standing_title, language};
  block::Facts facts{{{writing.said(agreement), standing.agreement},
                      {writing.said(day_label), day_text(standing.day, language)},
                      {writing.said(planned_in_all), writing.amount(standing.planned)},
                      {writing.said(begun), writing.amount(standing.payable)},
                      {writing.said(paid), writing.amount(standing.paid)},
                      {writing.said(outstanding_by_then), writing.amount(standing.outstanding)},
                      {writing.said(late), writing.amount(standing.late)}}};
  if (standing.overpaid && *standing.overpaid != Money{})
    facts.rows.push_back({writing.said(overpaid), writing.amount(standing.overpaid)});
  if (standing.unplaced && *standing.unplaced != Money{})
    facts.rows.push_back({writing.said(unplaced), writing.amount(standing.unplaced)});
  writing.add(std::move(facts));
  writing.findings(standing.findings);
  if (!standing.instalments.empty()) {
    writing.heading(instalments);
    writing.add(standing_table(standing, writing, language));
  }
  if (!standing.parts.empty()) {
    writing.heading(parts);
    writing.add(parts_table(standing, writing, language));
  }
  return std::move(writing).document();
}

Document accrual_document(const Accrual& accrual, Language language) {
  Writing writing{accrual_title, language};
  block::Facts facts{{{writing.said(agreement), accrual.agreement},
                      {writing.said(year_end), day_text(accrual.year_end, language)},
                      {writing.said(cost_before), writing.amount(accrual.before)},
                      {writing.said(cost_after), writing.amount(accrual.after)},
                      {writing.said(paid), writing.amount(accrual.paid)},
                      {writing.said(prepaid), writing.amount(accrual.prepaid)},
                      {writing.said(accrued), writing.amount(accrual.accrued)}}};
  if (accrual.overpaid && *accrual.overpaid != Money{})
    facts.rows.push_back({writing.said(overpaid), writing.amount(accrual.overpaid)});
  if (accrual.unplaced && *accrual.unplaced != Money{})
    facts.rows.push_back({writing.said(unplaced), writing.amount(accrual.unplaced)});
  writing.add(std::move(facts));
  writing.findings(accrual.findings);
  if (!accrual.lines.empty()) {
    writing.heading(instalments);
    writing.add(accrual_table(accrual, writing));
  }
  return std::move(writing).document();
}

Document cash_flow_document(const CashFlow& flow, Language language, bool months) {
  Writing writing{flow_title, language};
  block::Facts facts{{{writing.said(agreements), joined(flow.agreements)},
                      {writing.said(planned_in_months), writing.amount(flow.planned)},
                      {writing.said(paid_in_months), writing.amount(flow.paid)}}};
  writing.add(std::move(facts));
  writing.findings(flow.findings);
  if (!flow.years.empty()) {
    writing.heading(years);
    writing.add(flow_table(flow.years, years_caption, year, writing));
  }
  std::vector<CashFlowRow> some;
  std::ranges::copy_if(flow.months, std::back_inserter(some), [](const auto& row) {
    return falls(row) ||
           std::ranges::any_of(row.components, [](const auto& each) { return falls(each); });
  });
  if (months && !some.empty()) {
    writing.heading(months_heading);
    writing.add(flow_table(some, months_caption, month, writing));
  }
  return std::move(writing).document();
}

}  // namespace iop
