// Every code of the library, provoked: what a caller did, and the code that came of it.
#include <functional>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <iop/core/business_day.hpp>
#include <iop/core/error.hpp>
#include <iop/io/partnership_file.hpp>
#include <iop/io/proof.hpp>
#include <iop/model/terms_on.hpp>
#include <iop/rules/follow_up/amendment_diff.hpp>
#include <iop/rules/follow_up/compliance.hpp>
#include <iop/rules/follow_up/due.hpp>
#include <iop/rules/goals/suppression.hpp>
#include <iop/rules/law/interest.hpp>
#include <iop/rules/payments/cash_flow.hpp>
#include <iop/rules/payments/plan.hpp>
#include <iop/rules/payments/schedule.hpp>
#include <iop/rules/payments/standing.hpp>
#include <iop/rules/portfolio/status.hpp>
#include <iop/rules/repayment/clauses.hpp>
#include <iop/rules/repayment/exposure.hpp>
#include <iop/rules/repayment/statement.hpp>
#include <iop/rules/review/agreement_check.hpp>
#include <iop/rules/review/review_sheet.hpp>

#include "support/cases.hpp"
#include "support/check_code.hpp"
#include "support/documents.hpp"
#include "support/print.hpp"
#include "support/reviews.hpp"

namespace {

using iop::Agreement;
using iop::Date;
using iop::ErrorCode;
using iop::EventKind;
using iop::Finding;
using iop::FuzzyDate;
using iop::Money;
using iop::Payment;
using iop::Reading;
using iop::Rescission;
using iop::test::kronor;
using iop::test::ore;
using iop::test::paid;
using iop::test::plain_agreement;
using iop::test::plain_payments;
using iop::test::rescinded;
using iop::test::small_with;

using Findings = std::vector<Finding>;
using Provocation = std::function<Findings()>;

constexpr std::int64_t int64_max = std::numeric_limits<std::int64_t>::max();

// What would be owed where the payments after 2024 are assumed to be of that amount, or of none.
Provocation planned(const char* amount) {
  return [amount] {
    Agreement agreement = plain_agreement();
    if (amount != nullptr) agreement.payment->amount = kronor(amount);
    return iop::exposure(agreement, plain_payments(), {}, Date(2024, 12, 31)).findings;
  };
}

// A document.
Provocation text(std::string document) {
  return [document = std::move(document)] { return iop::validate_text(document); };
}
// An amendment, of an agreement with a goal and a duty, that states that list anew.
Provocation leaving_out(const std::string& list) {
  using iop::test::changed;
  auto document = small_with("/agreements/0/goals", R"([{"id": "g", "text": "Ett mål"}])");
  document = changed(document, "/agreements/0/follow_up",
                     R"([{"id": "d", "kind": "report", "text": "En rapport"}])");
  return text(changed(document, "/agreements/0/amendments",
                      R"([{"id": "m", "effective_on": "2025-01-02", "text": "x", )" + list +
                          "}]"));
}
Provocation small(const std::string& pointer, const std::string& value) {
  return text(small_with(pointer, value));
}

// A call that throws.
template <class Call>
Provocation call(Call wrong) {
  return [wrong]() -> Findings {
    try {
      static_cast<void>(wrong());
    } catch (const iop::Error& error) {
      return error.findings();
    }
    return {};
  };
}

// A statement, after a change of the plain case.
template <class Change>
Provocation statement(Change change) {
  return [change] {
    auto agreement = plain_agreement();
    std::optional<std::vector<Payment>> payments = plain_payments();
    auto rescission = rescinded("2025-03-14");
    Reading reading;
    change(agreement, payments, rescission, reading);
    return iop::repayment_statement(agreement, payments, rescission, reading).findings;
  };
}
template <class Change>
Provocation ending(Change change) {
  return statement([change](auto&, auto&, Rescission& rescission, auto&) { change(rescission); });
}
template <class Change>
Provocation terms(Change change) {
  return statement([change](Agreement& agreement, auto&, auto&, auto&) { change(agreement); });
}
Provocation payments(std::optional<std::vector<Payment>> made, Reading reading = {},
                     std::string on = "2025-03-14") {
  return statement([=](auto&, auto& all, Rescission& rescission, Reading& under) {
    all = made;
    under = reading;
    rescission = rescinded(on);
  });
}
iop::PaymentPlan one_instalment() {
  return {.agreement = "a",
          .payments = {{.number = 1,
                        .period = iop::test::days("2024-01-01..2024-12-31"),
                        .whole_period = iop::test::days("2024-01-01..2024-12-31"),
                        .window = iop::test::days("2024-01-01..2024-01-31"),
                        .planned = kronor("100.00")}}};
}

// How payments stand, after a change of one instalment of which nothing was paid.
template <class Change>
Provocation standing(Change change) {
  return [change] {
    auto plan = one_instalment();
    std::optional<std::vector<Payment>> made = std::vector<Payment>{};
    change(plan, made);
    return iop::payment_standing(plan, made, Date(2024, 2, 1)).findings;
  };
}
template <class Change>
Provocation schedule(Change change) {
  return [change] {
    auto agreement = plain_agreement();
    change(agreement);
    return iop::payment_schedule(agreement).findings;
  };
}

// A yearly component in an agreement with a series of each kind, changed.
template <class Change>
Provocation plan(Change change) {
  return [change] {
    iop::PaymentComponent component{
        .id = "c", .every = iop::Frequency::year, .paid = iop::PaidWhen::advance, .amount = ore(1)};
    change(component);
    auto agreement = plain_agreement();
    agreement.payment = iop::PaymentTerms{.components = {component}};
    const iop::FigureSeries levels{
        .id = "s", .title = "x", .kind = iop::SeriesKind::level, .source = "x"};
    const iop::FigureSeries people{
        .id = "people", .title = "x", .kind = iop::SeriesKind::population, .source = "x"};
    const iop::FigureSeries changes{
        .id = "changes", .title = "x", .kind = iop::SeriesKind::yearly_change, .source = "x"};
    return iop::payment_plan(agreement, {.series = {levels, people, changes}}).findings;
  };
}

iop::Indexation by_index(const std::string& series) {
  return {.series = {series}, .base = FuzzyDate::parse("2022"), .reference = {.years_before = 1}};
}

// A yearly component with more members, as JSON.
std::string components(const std::string& more = "", const std::string& before = "",
                       const std::string& after = "") {
  return before + R"([{"id": "c", "every": "year", "paid": "advance", "amount": "1.00")" + more +
         "}]" + after;
}

// The terms in force long after a change to the agreement, which is made with an extension option
// and one amendment that states nothing.
template <class Change>
Provocation amended(Change change) {
  return [change] {
    auto agreement = plain_agreement();
    agreement.extensions = {{.id = "e", .months = 12, .latest = Date(2027, 11, 30)}};
    iop::Amendment amendment{.id = "a", .effective_on = Date(2026, 11, 30), .text = "t"};
    change(agreement, amendment);
    agreement.amendments.push_back(amendment);
    return iop::terms_on(agreement, Date(2026, 12, 1)).findings;
  };
}

// The interest on a claim of 1 kr that arose on 2024-03-14 and was paid on 2024-05-31, after a
// change to it and to the rates beside the built-in ones.
template <class Change>
Provocation bearing(Change change) {
  return [change]() -> Findings {
    iop::ReferenceRates rates;
    iop::InterestClaim claim{.amount = kronor("1.00"),
                             .arose_on = Date(2024, 3, 14),
                             .until = Date(2024, 5, 31),
                             .payments = {{Date(2023, 12, 20), kronor("1.00")}}};
    change(rates, claim);
    try {
      return iop::interest_on_claim(claim, iop::DayCount::act_365, rates).findings;
    } catch (const iop::CalculationError& error) {
      return error.findings();
    }
  };
}

// What is said of the other repayment clauses of the made-up agreement on 2026-06-30, after a
// change to it and to its facts.
template <class Change>
Provocation claimed(Change change) {
  return [change] {
    auto partnership =
        iop::parse_partnership(iop::test::project_file("examples/data/exempel-foreningsstod.json"));
    change(partnership.agreements[0], *partnership.facts);
    Findings found;
    for (const auto& each : iop::repayment_claims(partnership, Date(2026, 6, 30)).statements)
      found.insert(found.end(), each.findings.begin(), each.findings.end());
    return found;
  };
}

// The sheet of 2024-12-01, after a change to a partnership 2023-12-01 – 2026-11-30 with one whole
// review of 2024-05-01 and, from 2024-11-01, a whole final report.
template <class Change>
Provocation reviewed(Change change) {
  return [change] {
    auto partnership =
        iop::test::partnership_with({iop::test::whole_review("r", Date(2024, 5, 1))});
    partnership.facts->final_reports = {iop::test::whole_report()};
    partnership.facts->final_reports[0].reported_on = Date(2024, 11, 1);
    change(partnership, partnership.facts->reviews[0], partnership.facts->final_reports[0]);
    return iop::findings_of(iop::review_sheet(partnership, Date(2024, 12, 1)));
  };
}
template <class Change>
Provocation review_with(Change change) {
  return reviewed([change](auto&, iop::Review& review, auto&) { change(review); });
}
template <class Change>
Provocation final_report_with(Change change) {
  return reviewed([change](auto&, auto&, iop::FinalReport& report) { change(report); });
}
// The review raises an item on 2024-05-01; reviews of 2024-06-01 and 2024-07-01 close it and what
// else they are told to.
Provocation closing(std::vector<std::string> second, std::vector<std::string> third = {}) {
  return reviewed([=](iop::Partnership& partnership, iop::Review& review, auto&) {
    review.open_questions = {iop::test::item("q")};
    auto later = [](const char* id, const Date& day, const std::vector<std::string>& items) {
      auto made = iop::test::whole_review(id, day);
      made.improvement_areas = {iop::test::item(std::string{"own of "} + id)};
      for (const auto& each : items) made.closes.push_back({{each}, "t"});
      return made;
    };
    partnership.facts->reviews.push_back(later("s", Date(2024, 6, 1), second));
    partnership.facts->reviews.push_back(later("t", Date(2024, 7, 1), third));
  });
}

// A check of an agreement before it is signed: everything speaks for a partnership, but for a
// change.
template <class Change>
Provocation screened(Change change) {
  return [change] {
    const iop::Judgement yes{.holds = true};
    const iop::Judgement no{.holds = false};
    iop::Screening screening{.id = "s", .made_on = Date(2023, 5, 1), .text = "x"};
    screening.market_exists = screening.ordered_service = screening.stands_on_its_own = no;
    screening.civil_society_initiative = screening.jointly_seen_need = yes;
    screening.common_responsibility = screening.trust_and_contact = yes;
    screening.common_values = screening.every_party_contributes = yes;
    screening.room_for_resources = screening.follow_up_plan = yes;
    screening.adjusted_by_dialogue = screening.long_term_commitment = yes;
    screening.long_term_budget = yes;
    change(screening);
    return iop::screening_result(screening).findings;
  };
}
// What is said of a change of the plain agreement by one of its checks.
template <class Check, class Change>
Provocation checked(Check check, Change change) {
  return [check, change] {
    auto agreement = plain_agreement();
    change(agreement);
    return check(agreement).findings;
  };
}
template <class Change>
Provocation brought(Change change) {
  return checked([](const Agreement& agreement) { return iop::contribution_shares(agreement); },
                 [change](Agreement& agreement) {
                   agreement.parties = {{.party = {"town"}, .side = iop::Side::payer}};
                   agreement.contributions = {{.party = {"town"},
                                               .kind = iop::ContributionKind::money,
                                               .text = "x",
                                               .amount = kronor("1.00")}};
                   change(agreement);
                 });
}
Provocation law(const std::string& sfs, const Date& day) {
  return checked(
      [day](const Agreement& agreement) { return iop::legal_references(agreement, day); },
      [sfs](Agreement& agreement) { agreement.laws = {{.sfs = sfs}}; });
}

// What is said of a share that is to fall from 25 percent by 20 percent in 2024, after a change; it
// was 21 percent then.
template <class Change>
Provocation goal(Change change) {
  return [change] {
    iop::Partnership partnership{.schema = "iop-partnership/1", .id = "p", .title = "t"};
    iop::Indicator indicator{.id = "i", .text = "t", .measure = iop::Measure::share};
    indicator.population = "x";
    indicator.direction = iop::Direction::decrease;
    indicator.baseline =
        iop::Baseline{.period = iop::FuzzyDate::parse("2023"), .value = iop::Decimal(25)};
    indicator.target =
        iop::Target{.kind = iop::TargetKind::relative_change, .value = iop::Decimal(20)};
    indicator.due = iop::FuzzyDate::parse("2024");
    iop::Measurement measured{.indicator = {"i"}, .period = iop::FuzzyDate::parse("2024")};
    measured.value = iop::Decimal(21);
    change(indicator, measured);
    partnership.committee_goals = {{.id = "g", .text = "t", .indicators = {indicator}}};
    partnership.facts = iop::Facts{};
    partnership.facts->measurements = {measured};
    const auto attained = iop::goal_attainment(partnership, Date(2025, 1, 31));
    Findings found = attained.findings;
    const auto published = iop::published(attained, iop::SuppressionThreshold{5}).findings;
    found.insert(found.end(), published.begin(), published.end());
    return found;
  };
}
template <class Change>
Provocation indicator(Change change) {
  return goal([change](iop::Indicator& indicator, iop::Measurement&) { change(indicator); });
}

// What is said of values of 2024 put together.
Provocation aggregated(iop::Measure measure, std::vector<std::pair<std::string, int>> values,
                       std::optional<iop::Aggregation> way = {}) {
  return [=]() -> Findings {
    const iop::Indicator indicator{.id = "i", .text = "t", .measure = measure};
    std::vector<iop::Measurement> measurements;
    for (const auto& [period, value] : values)
      measurements.push_back({.indicator = {"i"},
                              .period = iop::FuzzyDate::parse(period),
                              .value = iop::Decimal(value)});
    try {
      return iop::aggregate(indicator, measurements,
                            iop::DateRange{Date(2024, 1, 1), Date(2024, 12, 31)}, way)
          .findings;
    } catch (const iop::CalculationError& error) {
      return error.findings();
    }
  };
}

// What is said of figures of 2024 by part, or said to correct others.
struct GivenPart {
  iop::PartBy by;
  std::string of;
  int value;
};
Provocation by_part(std::vector<GivenPart> parts, std::optional<int> total = {},
                    bool corrects = false) {
  return [=] {
    const iop::Indicator visits{.id = "i", .text = "t", .measure = iop::Measure::quantity};
    std::vector<iop::Measurement> measurements;
    const auto add = [&](int value) -> iop::Measurement& {
      return measurements.emplace_back(iop::Measurement{.indicator = {"i"},
                                                        .period = iop::FuzzyDate::parse("2024"),
                                                        .value = iop::Decimal(value)});
    };
    for (const auto& each : parts) add(each.value).part = iop::FigurePart{each.by, each.of};
    if (total) add(*total).corrects = corrects;
    return iop::aggregate(visits, measurements,
                          iop::DateRange{Date(2024, 1, 1), Date(2024, 12, 31)})
        .findings;
  };
}

// How one duty of follow-up stands on 2025-01-15 after a change: what is said of it and beside it.
template <class Change>
Provocation stands(Change change) {
  return [change] {
    iop::Partnership partnership{.schema = "", .id = "p", .title = "t"};
    partnership.agreements = {plain_agreement()};
    partnership.facts = iop::Facts{};
    iop::FollowUpTerm duty{
        .id = "d", .kind = iop::FollowUpKind::report, .text = "t", .times_per_year = 1};
    duty.due_within_months = 0;
    change(partnership, duty);
    partnership.agreements[0].follow_up.push_back(duty);
    const auto answer = iop::compliance(partnership, Date(2025, 1, 15));
    Findings found = answer.findings;
    for (const auto& each : answer.obligations)
      found.insert(found.end(), each.findings.begin(), each.findings.end());
    return found;
  };
}
// The same with a report received on 2024-10-01.
template <class Change>
Provocation reported(Change change) {
  return stands([change](iop::Partnership& partnership, iop::FollowUpTerm& duty) {
    iop::Report report{.duty = {"d"}, .received_on = Date(2024, 10, 1)};
    change(report, duty);
    partnership.facts->reports.push_back(report);
  });
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }
std::string elements(std::size_t count) {
  std::string list = "[0";
  for (std::size_t i = 1; i < count; ++i) list += ",0";
  return list + "]";
}

// What an amendment that states nothing, after a change, is said to have changed.
template <class Change>
Provocation difference(Change change) {
  return [change] {
    auto agreement = plain_agreement();
    iop::Amendment amendment{.id = "m", .effective_on = Date(2025, 1, 1), .text = "t"};
    change(agreement, amendment);
    agreement.amendments = {amendment};
    return iop::amendment_diff(agreement, "m").findings;
  };
}

// The status of the plain agreement on 2025-03-14, after a change of its partnership.
template <class Change>
Provocation status(Change change) {
  return [change] {
    iop::Partnership partnership{.schema = "s",
                                 .id = "p",
                                 .title = "t",
                                 .agreements = {plain_agreement()},
                                 .facts = iop::Facts{}};
    change(partnership);
    return iop::partnership_status(partnership, Date(2025, 3, 14)).findings;
  };
}
template <class Change>
Provocation chained(std::string_view term, Change change) {
  return status([=](auto& partnership) {
    partnership.agreements.push_back(plain_agreement(iop::test::days(term)));
    partnership.agreements[1].id = "next";
    change(partnership);
  });
}
Provocation happened(EventKind kind, const FuzzyDate& on) {
  return status([=](auto& partnership) { partnership.facts->events = {{kind, on}}; });
}
Provocation ended(const std::vector<std::string>& days) {
  return status([=](auto& partnership) {
    for (const auto& each : days)
      partnership.facts->endings.push_back({.ending = {.effective_on = Date::parse(each)}});
  });
}

const FuzzyDate in_2025 = FuzzyDate::parse("2025");
constexpr auto vague_end = [](auto& partnership) {
  partnership.agreements[0].term.last =
      FuzzyDate{"senhösten", {Date(2026, 11, 15), Date(2026, 12, 1)}};
};

const std::map<ErrorCode, Provocation>& provocations() {
  using enum ErrorCode;
  using iop::EndedBy;
  using iop::MonthNumber;
  using iop::Side;
  static const std::map<ErrorCode, Provocation> all{
      // the text of a JSON document
      {json_empty, text("")},
      {json_encoding, text("{\"id\":\"\xE5\"}")},
      {json_byte_order_mark, text("\xEF\xBB\xBF{}")},
      {json_control_character, text("{\"id\":\"\x01\"}")},
      {json_syntax, text("{\"id\":}")},
      {json_too_large, text(std::string(16 * 1024 * 1024 + 1, ' '))},
      {json_too_deep, text(nested(33))},
      {json_too_many_members, text(elements(1'000'001))},
      {json_string_too_long, text("\"" + std::string(1024 * 1024 + 1, 'a') + "\"")},
      {json_key_too_long, text("{\"" + std::string(257, 'a') + "\":1}")},
      {json_number_too_long, text(std::string(65, '1'))},
      {json_number_range, text("1e400")},
      {json_more_warnings, text([] {
         std::string payments;
         for (int i = 0; i < 1500; ++i)
           payments +=
               std::string{i ? "," : ""} + R"({"paid_on":"2024-12-20","amount":"1.00","Note":"x"})";
         return R"({"schema":"iop-partnership/1","id":"a","title":"b","facts":{"payments":[)" +
                payments + "]}}";
       }())},
      {json_more_findings, small("/parties", elements(1'001))},
      {json_duplicate_key, text(R"({"id":1,"\u0069d":2})")},
      {json_not_object, text("[]")},
      {json_more_findings,
       text(R"({"schema":"iop-partnership/1","id":"a","title":"b","parties":[)" +
            [] {
              std::string items = "0";
              for (int i = 0; i < 1500; ++i) items += ",0";
              return items;
            }() +
            "]}")},
      // a file as a whole
      {file_unreadable, [] { return iop::validate("/no/such/file.json"); }},
      {file_not_regular, [] { return iop::validate("/dev/zero"); }},
      {file_not_written, call([] {
         iop::write_partnership("/no/such/folder/file.json",
                                iop::parse_partnership(iop::test::small_text));
         return 0;
       })},
      {schema_unknown, small("/schema", "\"something-else/1\"")},
      {schema_newer, small("/schema", "\"iop-partnership/2\"")},
      // a member's value
      {value_missing, small("/id", "")},
      {value_type, small("/id", "7")},
      {value_empty, small("/id", "\"\"")},
      {value_placeholder, small("/id", "\"<The id.>\"")},
      {value_word, small("/parties/0/kind", "\"publik\"")},
      {value_similar_name, small("/facts/payments/0/notes", "\"x\"")},
      {value_derived, small("/agreements/0/status", "\"i kraft\"")},
      {value_not_read, small("/agreements/0/repayment/period", "\"year\"")},
      {value_unexpected, small("/agreements/0/reading/halfyear", "\"calendar\"")},
      {value_range, small("/agreements/0/repayment/divisor", "0")},
      {value_whole, small("/agreements/0/repayment/divisor", "1.5")},
      {value_record_twice,
       small("/facts/payments", R"([{"paid_on": "2024-01-05", "amount": "1.00"},
                                    {"paid_on": "2024-01-05", "amount": "1.00"}])")},
      {value_twice, small("/agreements/0/payment/months", "[6, 6]")},
      // days
      {date_format, small("/facts/payments/0/paid_on", "\"2025-3-14\"")},
      {date_not_a_day, small("/facts/payments/0/paid_on", "\"2025-02-29\"")},
      {date_range, small("/facts/payments/0/paid_on", "\"1899-12-31\"")},
      {date_range_format, call([] { return iop::DateRange::parse("2023-12-01/2026-11-30"); })},
      {date_reversed, small("/agreements/0/term/last", "\"2023-11-30\"")},
      {date_recorded_early, small("/facts/payments/0/recorded_on", "\"2000-01-01\"")},
      {date_month_end, call([] {
         return iop::months_after(Date(2025, 1, 31), 1, iop::MonthEnd::refuse);
       })},
      {calendar_range, call([] {
         return iop::HolidayCalendar{iop::CalendarPurpose::bank_days}.named_days(1952, 2000);
       })},
      {date_fuzzy, small("/since", "\"våren 2020\"")},
      // amounts
      {money_format, small("/facts/payments/0/amount", "\"1.234,56\"")},
      {money_decimals, small("/facts/payments/0/amount", "\"100.005\"")},
      {money_range, small("/facts/payments/0/amount", "\"100000000000.01\"")},
      {money_overflow, call([] { return ore(int64_max) + ore(1); })},
      {money_not_text, small("/facts/payments/0/amount", "500000")},
      {money_negative,
       [] {
         const auto figure = iop::repayment_figure(iop::test::days("2023-12-01..2026-11-30"),
                                                   Date(2025, 3, 14), ore(-1), 182);
         return Findings{iop::finding(figure.reason.value(), {{"text", "-0.01"}})};
       }},
      {ratio_divisor, call([] {
         return iop::Ratio{1, 0};
       })},
      {ratio_weights, call([] { return iop::allocate(ore(1), {}); })},
      // references between the parts of a document
      {number_format, small("/committee_goals",
                            R"([{"id":"g","text":"t","indicators":[{"id":"i","text":"t",
                               "measure":"quantity","target":{"kind":"absolute","value":1e3}}]}])")},
      {number_range, small("/committee_goals",
                           R"([{"id":"g","text":"t","indicators":[{"id":"i","text":"t",
                              "measure":"quantity","target":{"kind":"absolute","value":0.1234567}}]}])")},
      {measurement_form, small("/committee_goals",
                               R"([{"id":"g","text":"t","indicators":[{"id":"i","text":"t",
                                  "measure":"quantity","baseline":{"period":"2023","numerator":1}}]}])")},
      {reference_unknown, small("/agreements/0/term/clause", "\"nowhere\"")},
      {reference_duplicate, small("/parties/1/id", "\"town\"")},
      {reference_looks_alike, small("/agreements/0/parties/0/party", "\"town \"")},
      {reference_alike_ids, small("/parties/1/id", "\"t\u043ewn\"")},
      {reference_partnership_twice,
       [] {
         const auto one = iop::parse_partnership(iop::test::small_text);
         return iop::due_within({one, one}, Date(2025, 1, 1), 60).findings.at(0).findings;
       }},
      {agreement_unknown,
       call([] { return iop::parse_partnership(iop::test::small_text).agreement("second").id; })},
      {agreement_none, call([] {
         return iop::parse_partnership(iop::test::small_text).agreement_on(Date(2020, 1, 1)).id;
       })},
      {agreement_several, call([] {
         auto partnership = iop::parse_partnership(iop::test::small_text);
         partnership.agreements.push_back(partnership.agreements[0]);
         return partnership.agreement_on(Date(2025, 1, 1)).id;
       })},
      // payments and the plan for them
      {payment_agreement_unnamed,
       small("/agreements/1",
             R"({"id":"second","title":"t","term":{"first":"2027","last":"2028"}})")},
      {payment_covers_outside, small("/facts/payments/0/covers", "\"2000-01-01\"")},
      {payment_covers_inside, payments(std::vector{paid("2024-12-20", ore(1), "2024-12-24")})},
      {payment_attributed_by_payment_day, payments(std::vector{paid("2025-01-20", ore(1))})},
      {payment_more_than_planned,
       terms([](Agreement& agreement) { agreement.payment->amount = kronor("499999.99"); })},
      {schedule_no_terms, schedule([](Agreement& agreement) { agreement.payment.reset(); })},
      {schedule_term_not_exact,
       schedule([](Agreement& agreement) { agreement.term.last = FuzzyDate::parse("2026-11"); })},
      {schedule_half_year_without_instalment,
       schedule([](Agreement& agreement) { agreement.payment->months = {MonthNumber{6}}; })},
      {schedule_half_year_with_several, schedule([](Agreement& agreement) {
         agreement.payment->months = {MonthNumber{6}, MonthNumber{7}, MonthNumber{12}};
       })},
      {payment_two_forms, small("/agreements/0/payment/components", components())},
      {component_months,
       small("/agreements/0/payment", components(R"(, "months": [1, 2])", "{\"components\": ", "}"))},
      {component_raised_and_indexed,
       small("/agreements/0/payment",
             components(R"(, "raises": [{"first": "2025-01-01", "amount": "2.00"}],
                 "indexation": {"series": "s", "base": "2022", "reference": {"years_before": 1}})",
                        "{\"components\": ", "}"))},
      {component_raise_outside,
       small("/agreements/0/payment",
             components(R"(, "last": "2024-12-31", "raises": [{"first": "2025-01-01",
                                                                "amount": "2.00"}])",
                        "{\"components\": ", "}"))},
      {component_base_missing,
       text(iop::test::changed(
           small_with("/series",
                      R"([{"id": "s", "title": "x", "kind": "level", "source": "x"}])"),
           "/agreements/0/payment",
           components(R"(, "indexation": {"series": "s", "base": "2022",
                                          "reference": {"years_before": 1}})",
                      "{\"components\": ", "}")))},
      {series_published_early, small("/series", R"([{"id": "s", "title": "x", "kind": "level", "source": "x",
           "figures": [{"period": "2022", "value": 1, "published_on": "2021-12-31"}]}])")},
      {series_preliminary_late, small("/series", R"([{"id": "s", "title": "x", "kind": "level", "source": "x",
           "figures": [{"period": "2022", "value": 1, "published_on": "2023-01-01"},
                       {"period": "2022", "value": 1, "published_on": "2023-01-02",
                        "state": "preliminary"}]}])")},
      {series_two_figures, small("/series", R"([{"id": "s", "title": "x", "kind": "level", "source": "x",
           "figures": [{"period": "2022", "value": 1, "published_on": "2023-01-01"},
                       {"period": "2022", "value": 2, "published_on": "2023-01-01"}]}])")},
      {schedule_component_outside,
       plan([](auto& component) { component.first = Date(2020, 1, 1); })},
      {schedule_stub_not_stated,
       plan([](auto& component) { component.periods = iop::PeriodsFrom::calendar; })},
      {schedule_figure_missing, plan([](auto& component) { component.indexation = by_index("s"); })},
      {schedule_series_kind, plan([](auto& component) { component.indexation = by_index("people"); })},
      {schedule_raise_within_period, plan([](auto& component) {
         component.raises = {{.first = Date(2025, 1, 2), .amount = ore(2)}};
       })},
      {schedule_base_ahead, plan([](auto& component) {
         component.indexation = by_index("changes");
         component.indexation->base = FuzzyDate::parse("2030");
       })},
      {schedule_amendment_unlike, schedule([](Agreement& agreement) {
         agreement.payment =
             iop::PaymentTerms{.components = {{.id = "c",
                                               .every = iop::Frequency::quarter,
                                               .paid = iop::PaidWhen::advance,
                                               .amount = ore(100),
                                               .per = iop::AmountPer::year}}};
         agreement.amendments = {
             {.id = "m", .effective_on = Date(2025, 1, 1), .text = "x", .in_writing = true, .amount = ore(1)}};
       })},
      {payment_invoice_unplaced,
       text(iop::test::changed(
           small_with("/agreements/0/payment", R"({"components": [{"id": "c", "every": "year",
                                                    "paid": "advance", "amount": "1.00"}]})"),
           "/facts/invoices",
           R"([{"received_on": "2025-02-01", "component": "c", "covers": "2025-01-01"}])"))},
      {schedule_amount_of_which, schedule([](Agreement& agreement) {
         const iop::PaymentComponent one{
             .id = "c", .every = iop::Frequency::year, .paid = iop::PaidWhen::advance};
         agreement.payment = iop::PaymentTerms{.components = {one, one}};
         agreement.amendments = {
             {.id = "m", .effective_on = Date(2025, 1, 1), .text = "x", .in_writing = true, .amount = ore(1)}};
       })},
      {schedule_amount_unknown, standing([](auto& plan, auto&) { plan.payments[0].planned.reset(); })},
      {schedule_in_no_month, [] {
         auto plan = one_instalment();
         plan.payments[0].window.reset();
         return iop::cash_flow(plan, std::vector<iop::Payment>{}).findings;
       }},
      {schedule_fallen_away,
       [] { return iop::plan_until(one_instalment(), Date(2023, 12, 1)).findings; }},
      {payment_not_stated, standing([](auto&, auto& made) { made.reset(); })},
      {payment_unplaced,
       standing([](auto&, auto& made) { made = {paid("2024-01-20", ore(1), "2030-01-01")}; })},
      {payment_overpaid,
       standing([](auto&, auto& made) { made = {paid("2024-01-20", kronor("100.01"))}; })},
      // why there is no repayment, or none that can be told
      {repayment_ended_by_expiry, ending([](auto& each) { each.ended_by = EndedBy::expiry; })},
      {repayment_ended_mutually, ending([](auto& each) { each.ended_by = EndedBy::mutual; })},
      {repayment_ended_by_renegotiation,
       ending([](auto& each) { each.ended_by = EndedBy::renegotiation; })},
      {repayment_breach_by_other_side, ending([](auto& each) { each.breach->by = Side::payer; })},
      {repayment_breach_not_serious, ending([](auto& each) { each.breach->serious = false; })},
      {repayment_breach_rectified, ending([](auto& each) { each.breach->rectified = true; })},
      {repayment_declared_by_breaching_side,
       ending([](auto& each) { each.declared_by = Side::payee; })},
      {repayment_no_clause, terms([](auto& agreement) { agreement.repayment.reset(); })},
      {repayment_no_rescission_terms, terms([](auto& agreement) { agreement.rescission.reset(); })},
      {repayment_breach_not_stated, ending([](auto& each) { each.breach.reset(); })},
      {repayment_before_term, ending([](auto& each) { each.effective_on = Date(2023, 11, 30); })},
      {repayment_after_term, ending([](auto& each) { each.effective_on = Date(2026, 12, 1); })},
      {repayment_term_not_exact,
       terms([](auto& agreement) { agreement.term.last = FuzzyDate::parse("2026"); })},
      {repayment_payments_not_stated, payments(std::nullopt)},
      {repayment_amount_out_of_range,
       payments(
           std::vector{paid("2024-06-01", ore(int64_max), "2024-06-01")},
           {.rescission_day = iop::RescissionDayReading::included, .cap = iop::CapReading::none},
           "2024-06-01")},
      // what should be known beside the figure
      {repayment_nothing_paid, payments(std::vector<Payment>{})},
      {repayment_readings_differ, payments(std::vector{paid("2023-12-20", ore(1), "2023-12-01")})},
      {repayment_prepaid, payments(std::vector{paid("2024-12-20", ore(1), "2025-06-01")})},
      {repayment_negative_net_sum,
       payments(std::vector{paid("2024-12-20", ore(-1), "2024-12-01")})},
      {repayment_uncapped, payments(plain_payments(), {.cap = iop::CapReading::none})},
      {repayment_krona_differs,
       payments(std::vector{paid("2023-12-20", ore(9'099), "2023-12-01")}, {}, "2024-05-30")},
      {rescission_declared_after_effect,
       ending([](auto& each) { each.declared_on = Date(2025, 3, 15); })},
      {rescission_notified_after_declared, ending([](auto& each) {
         each.declared_on = Date(2025, 3, 1);
         each.breach->notified_on = Date(2025, 3, 2);
       })},
      // amendments and renewal
      {amendment_not_in_writing, amended([](auto& agreement, auto& change) {
         agreement.changes = iop::ChangeTerms{.in_writing = true};
         change.in_writing = false;
       })},
      {amendment_conflict, amended([](auto& agreement, auto& change) {
         change.amount = ore(1);
         agreement.amendments.push_back(change);
       })},
      {amendment_after_term,
       amended([](auto&, auto& change) { change.effective_on = Date(2026, 12, 1); })},
      {amendment_ends_before_it_holds,
       small("/agreements/0/amendments", R"([{"id": "m", "effective_on": "2025-01-02", "text": "x",
                                              "term_last": "2025-01-01"}])")},
      {amendment_longer_than_extension, amended([](auto& agreement, auto& change) {
         change.uses_extension = iop::ExtensionId{"e"};
         agreement.extensions[0].months = {1};
         agreement.extensions[0].latest.reset();
         change.term_last = FuzzyDate::parse("2027-11-30");
       })},
      {amendment_no_parties,
       small("/agreements/0/amendments",
             R"([{"id": "m", "effective_on": "2025-01-02", "text": "x", "parties": []}])")},
      {amendment_no_payer, leaving_out(R"("parties": [{"party": "mission", "side": "payee"}])")},
      {amendment_no_payee, leaving_out(R"("parties": [{"party": "town", "side": "payer"}])")},
      {amendment_leaves_out_party,
       leaving_out(R"("parties": [{"party": "town", "side": "payer"}])")},
      {amendment_leaves_out_duty, leaving_out(R"("follow_up": [])")},
      {amendment_leaves_out_goal, leaving_out(R"("goals": [])")},
      {amendment_without_payment, amended([](auto& agreement, auto& change) {
         agreement.payment.reset();
         change.amount = ore(1);
       })},
      {amendment_term_not_exact, amended([](auto& agreement, auto& change) {
         agreement.term.last = FuzzyDate::parse("2026");
         change.uses_extension = iop::ExtensionId{"e"};
       })},
      {amendment_past_extension, amended([](auto&, auto& change) {
         change.uses_extension = iop::ExtensionId{"e"};
         change.term_last = Date(2028, 1, 1);
       })},
      {amendment_renewed, amended([](auto& agreement, auto&) {
         agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
       })},
      {amendment_unknown, call([] { return iop::amendment_diff(plain_agreement(), "m"); })},
      {amendment_changes_nothing, difference([](auto&, auto&) {})},
      {amendment_not_compared,
       difference([](auto&, auto& change) { change.term_last = FuzzyDate::parse("2027"); })},
      {amendment_writing_not_known, amended([](auto& agreement, auto&) {
         agreement.changes = iop::ChangeTerms{.in_writing = true};
       })},
      {amendment_notice_late, [] {
         auto agreement = plain_agreement();
         agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
         return iop::terms_on(agreement, Date(2026, 12, 1),
                              {{.kind = EventKind::notice, .on = Date(2026, 9, 1)}})
             .findings;
       }},
      {amendment_notice_may_be_late, [] {
         auto agreement = plain_agreement();
         agreement.automatic_renewal = iop::AutomaticRenewal{.months = 12, .notice_months = 3};
         return iop::terms_on(
                    agreement, Date(2026, 12, 1),
                    {{.kind = EventKind::notice, .on = iop::FuzzyDate::parse("2026-Q3")}})
             .findings;
       }},
      {amendment_before_term,
       amended([](auto&, auto& change) { change.effective_on = Date(2023, 11, 30); })},
      {amendment_extension_spent, amended([](auto& agreement, auto& change) {
         agreement.extensions[0].latest = Date(2026, 11, 30);
         change.uses_extension = iop::ExtensionId{"e"};
       })},
      {amendment_extension_shortens, amended([](auto& agreement, auto& change) {
         agreement.extensions[0].latest = Date(2026, 6, 30);
         change.uses_extension = iop::ExtensionId{"e"};
       })},
      {chain_gap, chained("2026-12-02..2027-11-30", [](auto&) {})},
      {chain_overlap, chained("2026-11-30..2027-11-30", [](auto&) {})},
      {chain_may_overlap, chained("2026-11-30..2027-11-30", vague_end)},
      {chain_may_leave_gap, chained("2026-12-02..2027-11-30", vague_end)},
      {chain_decided_late, happened(EventKind::decision, Date(2023, 12, 2))},
      {chain_may_be_decided_late, happened(EventKind::decision, FuzzyDate::parse("2023-12"))},
      {chain_signed_late, happened(EventKind::signing, Date(2023, 12, 2))},
      {chain_may_be_signed_late, happened(EventKind::signing, FuzzyDate::parse("2023-12"))},
      {chain_party_renamed, status([](auto& partnership) {
         partnership.parties = {{.id = "p",
                                 .name = "n",
                                 .kind = iop::PartyKind::public_body,
                                 .former_names = {{"m", Date(2024, 1, 1)}}}};
       })},
      {chain_event_unplaced,
       chained("2026-12-01..2027-11-30",
               [](auto& partnership) {
                 partnership.facts->events = {{EventKind::decision, Date(2020, 1, 1)}};
               })},
      {lifecycle_signing_not_recorded, status([](auto&) {})},
      {lifecycle_signature_missing, status([](auto& partnership) {
         partnership.agreements[0].parties = {{.party = {"p"}}, {.party = {"q"}}};
         partnership.facts->events = {
             {.kind = EventKind::signing, .on = Date(2023, 11, 1), .by = iop::PartyId{"p"}}};
       })},
      {lifecycle_day_not_exact,
       happened(EventKind::renegotiation_called, FuzzyDate::parse("2024-12"))},
      {lifecycle_may_have_begun,
       status([](auto& partnership) { partnership.agreements[0].term.first = in_2025; })},
      {lifecycle_may_have_expired,
       status([](auto& partnership) { partnership.agreements[0].term.last = in_2025; })},
      {lifecycle_ends_ahead, ended({"2025-03-14"})},
      {lifecycle_several_endings, ended({"2025-03-14", "2025-03-15"})},
      {lifecycle_ending_after_term, ended({"2026-12-01"})},
      {lifecycle_closed_without_call, happened(EventKind::renegotiation_closed, Date(2025, 1, 1))},
      {lifecycle_reported_before_end, status([](auto& partnership) {
         partnership.facts->final_reports = {{.id = "f", .reported_on = Date(2025, 1, 1)}};
       })},
      {lifecycle_notice_without_ground, happened(EventKind::notice, Date(2025, 1, 1))},
      {follow_up_term_not_exact, stands([](auto& partnership, auto&) {
         partnership.agreements[0].term.first = FuzzyDate::parse("2020-12");
       })},
      {follow_up_required_unknown, stands([](auto& partnership, auto&) {
         partnership.agreements[0].term.last = FuzzyDate::parse("2025");
       })},
      {follow_up_part_year, stands([](auto& partnership, auto&) {
         partnership.agreements[0].term.last = Date(2024, 12, 31);
       })},
      {follow_up_ended, stands([](auto& partnership, auto&) {
         partnership.facts->endings.push_back({.ending = {.effective_on = Date(2024, 3, 1)}});
       })},
      {follow_up_passed, stands([](auto& partnership, auto&) {
         partnership.agreements[0].term.last = Date(2024, 12, 31);
       })},
      {follow_up_payments_not_stated, stands([](auto&, auto&) {})},
      {follow_up_may_be_met, stands([](auto& partnership, auto& duty) {
         duty.kind = iop::FollowUpKind::meeting;
         partnership.facts->meetings.push_back({.held_on = FuzzyDate::parse("2024-Q4")});
       })},
      {follow_up_contents_not_stated, reported([](auto& report, auto& duty) {
         report.received_on = Date(2024, 11, 30);
         duty.contents = {iop::ReportPart::visitor_count};
       })},
      {follow_up_report_unplaced,
       reported([](auto& report, auto&) { report.period = FuzzyDate::parse("2010"); })},
      {follow_up_report_year_assumed, reported([](auto& report, auto& duty) {
         duty.due_within_months = iop::Months{1};
         report.received_on = Date(2025, 1, 10);
       })},
      {follow_up_not_met_by_report,
       reported([](auto&, auto& duty) { duty.kind = iop::FollowUpKind::meeting; })},
      {follow_up_no_due_day, stands([](auto& partnership, auto&) {
         partnership.assignments.push_back({.id = "u", .text = "t"});
       })},
      {follow_up_report_before_end, reported([](auto&, auto&) {})},
      {follow_up_extension_late, stands([](auto& partnership, auto&) {
         auto& agreement = partnership.agreements[0];
         agreement.term.last = Date(2024, 11, 30);
         agreement.extensions = {{.id = "e", .months = 12, .notice_months = 3}};
         agreement.amendments = {{.id = "m",
                                  .effective_on = Date(2024, 10, 1),
                                  .text = "t",
                                  .agreed_on = Date(2024, 10, 1),
                                  .uses_extension = iop::ExtensionId{"e"}}};
       })},
      {follow_up_extension_day_not_stated, stands([](auto& partnership, auto&) {
         auto& agreement = partnership.agreements[0];
         agreement.term.last = Date(2024, 11, 30);
         agreement.extensions = {{.id = "e", .months = 12, .notice_months = 3}};
         agreement.amendments = {{.id = "m",
                                  .effective_on = Date(2024, 10, 1),
                                  .text = "t",
                                  .uses_extension = iop::ExtensionId{"e"}}};
       })},
      {follow_up_due_not_stated,
       stands([](auto&, auto& duty) { duty.due_within_months.reset(); })},
      {follow_up_lateness_not_told, reported([](auto& report, auto&) {
         report.received_on = {"hösten", iop::test::days("2024-11-01..2024-12-31")};
         report.period = iop::FuzzyDate::parse("2024-10");
       })},
      {follow_up_nothing_to_pay, stands([](auto& partnership, auto&) {
         auto& agreement = partnership.agreements[0];
         agreement.payment->amount = iop::Money{};
       })},
      {follow_up_meeting_unplaced, stands([](auto& partnership, auto& duty) {
         duty.kind = iop::FollowUpKind::meeting;
         partnership.facts->meetings = {{.held_on = Date(2019, 1, 1)}};
       })},
      {follow_up_waiver_unplaced, stands([](auto& partnership, auto& duty) {
         partnership.facts->waivers = {{.duty = {duty.id},
                                        .period = FuzzyDate::parse("2019"),
                                        .waived_on = Date(2019, 2, 1),
                                        .reason = "x"}};
       })},
      {follow_up_party_left, stands([](auto& partnership, auto& duty) {
         duty.owed_by = {{"payee"}};
         partnership.agreements[0].parties = {{.party = {"payee"}, .side = iop::Side::payee}};
         partnership.agreements[0].amendments = {{.id = "m",
                                                  .effective_on = Date(2024, 6, 1),
                                                  .text = "x",
                                                  .in_writing = true,
                                                  .parties = std::vector<iop::AgreementParty>{}}};
       })},
      {follow_up_planned_no_time, stands([](auto& partnership, auto&) {
         partnership.facts->reviews = {iop::test::whole_review("r", Date(2024, 5, 1))};
         partnership.facts->reviews[0].planned = {{.text = "x"}};
       })},
      {follow_up_not_signed, stands([](auto& partnership, auto&) {
         partnership.facts->events = {{.kind = EventKind::signing, .on = Date(2025, 2, 1)}};
       })},
      {follow_up_raised_afterwards, stands([](auto& partnership, auto&) {
         auto& agreement = partnership.agreements[0];
         agreement.payment->amount = ore(100);
         agreement.amendments = {{.id = "m",
                                  .effective_on = Date(2024, 12, 1),
                                  .text = "t",
                                  .agreed_on = Date(2025, 1, 10),
                                  .amount = ore(200)}};
         partnership.facts->payments = {paid("2024-12-20", ore(100), "2024-12-01")};
       })},
      {follow_up_planned_not_told, stands([](auto& partnership, auto&) {
         partnership.facts->reviews = {
             {.id = "r",
              .reviewed_on = Date(2024, 5, 1),
              .planned = {{.text = "t", .when = FuzzyDate::parse("2024-10")}}}};
       })},
      {follow_up_payments_not_planned, stands([](auto& partnership, auto&) {
         partnership.agreements[0].term.last = FuzzyDate::parse("2025");
       })},
      {goal_no_agreement, indicator([](auto&) {})},
      {goal_none_stated,
       [] {
         return iop::goal_check(iop::parse_partnership(iop::test::small_text), Date(2025, 1, 1))
             .findings;
       }},
      {goal_no_indicator,
       [] {
         const auto partnership = iop::parse_partnership(iop::test::kalmar_text());
         return iop::goal_check(partnership, Date(2025, 1, 1)).findings;
       }},
      {goal_no_target, indicator([](auto& i) { i.target.reset(); })},
      {goal_no_baseline, indicator([](auto& i) { i.baseline.reset(); })},
      {goal_no_due, indicator([](auto& i) { i.due.reset(); })},
      {goal_no_direction, indicator([](auto& i) { i.direction.reset(); })},
      {goal_no_unit, indicator([](auto& i) { i.measure = iop::Measure::quantity; })},
      {goal_no_population, indicator([](auto& i) { i.population.reset(); })},
      {goal_target_unlike_measure,
       indicator([](auto& i) { i.target->kind = iop::TargetKind::yes_no; })},
      {goal_target_against_direction,
       indicator([](auto& i) { i.target->value = iop::Decimal(-20); })},
      {goal_baseline_not_positive, indicator([](auto& i) { i.baseline->value = iop::Decimal(0); })},
      {goal_target_impossible, indicator([](auto& i) { i.target->value = iop::Decimal(101); })},
      {goal_read_as_relative, indicator([](auto&) {})},
      {goal_read_as_relative_unvalued, indicator([](auto& i) { i.baseline.reset(); })},
      {goal_read_as_points,
       indicator([](auto& i) { i.target->kind = iop::TargetKind::percentage_points; })},
      {aggregation_cumulative_sum,
       aggregated(iop::Measure::cumulative, {{"2024", 1}}, iop::Aggregation::sum)},
      {aggregation_share_sum,
       aggregated(iop::Measure::share, {{"2024", 1}}, iop::Aggregation::sum)},
      {aggregation_bare_percent,
       aggregated(iop::Measure::share, {{"2024-01", 1}, {"2024-02", 2}})},
      {aggregation_rating, aggregated(iop::Measure::rating, {{"2024-01", 1}, {"2024-02", 2}})},
      {aggregation_not_numbers, aggregated(iop::Measure::yes_no, {})},
      {aggregation_not_a_share,
       aggregated(iop::Measure::quantity, {}, iop::Aggregation::pooled)},
      {aggregation_nothing_measured, aggregated(iop::Measure::quantity, {})},
      {aggregation_overlap,
       aggregated(iop::Measure::quantity, {{"2024", 1}, {"2024-02", 2}})},
      {aggregation_period_missing, aggregated(iop::Measure::quantity, {{"2024-01", 1}})},
      {aggregation_period_outside,
       [] {
         const iop::Indicator visits{.id = "i", .text = "t", .measure = iop::Measure::quantity};
         const iop::Measurement year{.indicator = {"i"},
                                     .period = iop::FuzzyDate::parse("2024"),
                                     .value = iop::Decimal(1)};
         return iop::aggregate(visits, {year},
                               iop::DateRange{Date(2024, 2, 1), Date(2025, 1, 31)})
             .findings;
       }},
      {aggregation_several_latest,
       aggregated(iop::Measure::cumulative, {{"2024", 1}, {"2024-12", 2}})},
      {aggregation_cumulative_falls,
       aggregated(iop::Measure::cumulative, {{"2024-10", 2}, {"2024-11", 1}})},
      {aggregation_corrected,
       [] {
         const iop::Indicator visits{.id = "i", .text = "t", .measure = iop::Measure::quantity};
         iop::Measurement before{.indicator = {"i"}, .period = iop::FuzzyDate::parse("2024")};
         before.value = iop::Decimal(1);
         auto after = before;
         after.corrects = true;
         return iop::aggregate(visits, {before, after},
                               iop::DateRange{Date(2024, 1, 1), Date(2024, 12, 31)})
             .findings;
       }},
      {aggregation_corrects_nothing, by_part({}, 1, true)},
      {aggregation_part_missing, by_part({{iop::PartBy::sex, "kvinnor", 1}})},
      {aggregation_parts_differ, by_part({{iop::PartBy::sex, "kvinnor", 1},
                                          {iop::PartBy::sex, "män", 1},
                                          {iop::PartBy::place, "norr", 1},
                                          {iop::PartBy::place, "söder", 2}})},
      {aggregation_parts_not_total,
       by_part({{iop::PartBy::sex, "kvinnor", 1}, {iop::PartBy::sex, "män", 1}}, 3)},
      {attainment_not_measured,
       goal([](auto&, auto& m) { m.period = iop::FuzzyDate::parse("2023"); })},
      {attainment_measured_before_due, goal([](auto& i, auto& m) {
         i.due = iop::FuzzyDate::parse("2024-12-31");
         m.period = iop::FuzzyDate::parse("2024-Q3");
       })},
      {attainment_wrong_direction, goal([](auto&, auto& m) { m.value = iop::Decimal(26); })},
      {attainment_baseline_is_target,
       indicator([](auto& i) { i.target->value = iop::Decimal(0); })},
      {attainment_shorter_period, goal([](auto& i, auto& m) {
         i.measure = iop::Measure::quantity;
         i.due = iop::FuzzyDate::parse("2024-12-31");
         m.period = iop::FuzzyDate::parse("2024-Q4");
       })},
      {measurement_impossible_share,
       goal([](auto&, auto& m) { m.value = iop::Decimal::parse("100.01"); })},
      {suppression_applied, goal([](auto&, auto& m) {
         m.value.reset();
         m.numerator = 4;
         m.denominator = 40;
       })},
      {review_unknown,
       call([] { return iop::review_report(iop::test::partnership_with({}), "x").goals; })},
      {review_part_missing, review_with([](auto& review) { review.purpose.reset(); })},
      {review_requirement_not_judged,
       review_with([](auto& review) { review.requirements.pop_back(); })},
      {review_requirement_not_met,
       review_with([](auto& review) { review.requirements[0].met = false; })},
      {review_requirement_twice, review_with([](auto& review) {
         review.requirements.push_back({.requirement = {}, .met = false});
       })},
      {review_no_agreement,
       review_with([](auto& review) { review.reviewed_on = Date(2020, 1, 1); })},
      {review_several_agreements, reviewed([](auto& partnership, auto&, auto&) {
         partnership.agreements.push_back(partnership.agreements[0]);
         partnership.agreements[1].id = "b";
       })},
      {review_outside_term, review_with([](auto& review) {
         review.agreement = iop::AgreementId{"a"};
         review.reviewed_on = Date(2023, 11, 30);
       })},
      {review_closing_unknown, closing({"x"})},
      {review_closed_twice, closing({"q"}, {"q"})},
      {review_closed_too_early, closing({"own of t"})},
      {review_item_overdue, review_with([](auto& review) {
         review.improvement_areas = {iop::test::item("i", "2024-11-30")};
       })},
      {review_yearly_missing,
       reviewed([](auto& partnership, auto&, auto&) { partnership.facts->reviews.clear(); })},
      {review_year_uncertain,
       review_with([](auto& review) { review.reviewed_on = FuzzyDate::parse("2024"); })},
      {review_not_owed, reviewed([](auto& partnership, auto&, auto&) {
         partnership.agreements[0].follow_up.clear();
       })},
      {review_after_day,
       [] {
         const auto held = iop::test::whole_review("r", Date(2024, 5, 1));
         return iop::findings_of(
             iop::review_sheet(iop::test::partnership_with({held}), Date(2024, 4, 30), "r"));
       }},
      {final_report_unknown,
       call([] { return iop::final_report_view(iop::test::partnership_with({}), "x").lessons; })},
      {final_report_part_missing, final_report_with([](auto& report) { report.view.reset(); })},
      {final_report_not_judged,
       final_report_with([](auto& report) { report.goals_fulfilled->holds.reset(); })},
      {final_report_deviation,
       final_report_with([](auto& report) { report.kept_to_budget->holds = false; })},
      {final_report_party_not_assessed,
       final_report_with([](auto& report) { report.commitments.pop_back(); })},
      {final_report_commitment_not_judged,
       final_report_with([](auto& report) { report.commitments[0].fulfilled.reset(); })},
      {final_report_commitment_not_fulfilled,
       final_report_with([](auto& report) { report.commitments[0].fulfilled = false; })},
      {final_report_lessons_lacking,
       final_report_with([](auto& report) { report.success_factors.clear(); })},
      {renewal_condition_not_judged,
       final_report_with([](auto& report) { report.renewal.reset(); })},
      {renewal_reason_not_stated, final_report_with([](auto& report) {
         report.renewal->partner_able = iop::Judgement{.holds = true};
       })},
      {renewal_proposal_differs,
       final_report_with([](auto& report) { report.renewal_proposed = false; })},
      // before signing
      {screening_unanswered, screened([](auto& each) { each.common_values.reset(); })},
      {screening_contradiction, screened([](auto& each) { each.market_exists->holds = true; })},
      {screening_grant_and_procurement, screened([](auto& each) {
         each.stands_on_its_own->holds = true;
         each.ordered_service->holds = true;
       })},
      {screening_wait, screened([](auto& each) { each.long_term_budget->holds = false; })},
      {screening_duty_not_met, screened([](auto& each) { each.follow_up_plan->holds = false; })},
      {screening_criteria_unanswered,
       screened([](auto& each) { each.stands_on_its_own->holds = true; })},
      // whether an agreement is complete
      {completeness_heading_missing, checked(&iop::completeness, [](auto&) {})},
      {completeness_heading_partly, checked(&iop::completeness, [](auto&) {})},
      {completeness_amount_is_example, checked(&iop::completeness,
                                               [](auto& agreement) {
                                                 agreement.payment->amount = kronor("1.00");
                                                 agreement.payment->example = true;
                                               })},
      {completeness_law_superseded, law("2001:453", Date(2025, 7, 1))},
      {completeness_law_superseded_later, law("2001:453", Date(2025, 6, 30))},
      {completeness_law_not_yet_in_force, law("2025:400", Date(2025, 6, 30))},
      {completeness_law_unknown, law("1999:999", Date(2025, 6, 30))},
      {completeness_term_not_typical,
       checked(&iop::term_length,
               [](auto& agreement) { agreement.term.last = Date(2024, 11, 30); })},
      {completeness_term_unclear,
       checked(&iop::term_length,
               [](auto& agreement) { agreement.term.first = FuzzyDate::parse("2023"); })},
      // what the parties bring
      {contributions_value_unknown,
       brought([](auto& agreement) { agreement.contributions[0].amount.reset(); })},
      {contributions_term_not_exact, brought([](auto& agreement) {
         agreement.term.last = FuzzyDate::parse("2026");
         agreement.contributions[0].span = iop::ContributionSpan::per_year;
       })},
      {contributions_values_differ, brought([](auto& agreement) {
         agreement.contributions[0].hours = 1;
         agreement.contributions[0].hourly_rate = iop::HourlyRate{kronor("2.00"), "x"};
       })},
      {contributions_from_planned_payments, brought([](auto& agreement) {
         agreement.contributions.clear();
         agreement.payment->amount = kronor("1.00");
       })},
      {contributions_payments_differ,
       brought([](auto& agreement) { agreement.payment->amount = kronor("1.00"); })},
      {contributions_payer_unclear, brought([](auto& agreement) {
         agreement.parties[0].side.reset();
         agreement.payment->amount = kronor("1.00");
       })},
      {contributions_party_without,
       brought([](auto& agreement) { agreement.contributions.clear(); })},
      {contributions_incomplete,
       brought([](auto& agreement) { agreement.parties.push_back({.party = {"mission"}}); })},
      {contributions_none_valued,
       brought([](auto& agreement) { agreement.contributions.clear(); })},
      {contributions_span_not_stated, brought([](auto&) {})},
      {exposure_payments_assumed, planned("500000.00")},
      {exposure_instalment_without_amount, planned(nullptr)},
      {exposure_ended,
       [] {
         return iop::exposure(plain_agreement(), plain_payments(), {}, {}, Date(2025, 3, 14)).findings;
       }},
      {proof_input_hash,
       [] {
         try {
           (void)iop::proof(iop::repayment_statement(plain_agreement(), plain_payments(),
                                                     rescinded("2025-03-14")),
                            {{iop::InputKind::partnership, "abc"}});
         } catch (const iop::Error& error) {
           return error.findings();
         }
         return Findings{};
       }},
      // interest
      {interest_rate_unknown,
       bearing([](auto&, auto& claim) { claim.until = Date(2025, 1, 1); })},
      {interest_rate_gap, bearing([](auto& rates, auto&) {
         rates = {{Date(2025, 7, 1), iop::Decimal{3}, "x"}};
       })},
      {interest_rate_duplicate, bearing([](auto& rates, auto&) {
         rates = {{Date(2025, 1, 1), iop::Decimal{3}, "x"}, {Date(2025, 1, 1), iop::Decimal{4}, "x"}};
       })},
      {interest_rate_contradicts, bearing([](auto& rates, auto&) {
         rates = {{Date(2024, 1, 1), iop::Decimal{3}, "x"}};
       })},
      {interest_rate_no_half_point, bearing([](auto& rates, auto&) {
         rates = {{Date(2025, 1, 1), iop::Decimal::parse("3.75"), "x"}};
       })},
      {interest_rate_as_fraction, bearing([](auto& rates, auto&) {
         rates = {{Date(2025, 1, 1), iop::Decimal::parse("0.03"), "x"}};
       })},
      {interest_not_a_half_year, bearing([](auto& rates, auto&) {
         rates = {{Date(2024, 4, 1), iop::Decimal{3}, "x"}};
       })},
      {interest_demand_before_claim,
       bearing([](auto&, auto& claim) { claim.demanded_on = Date(2024, 3, 13); })},
      {interest_due_before_claim,
       bearing([](auto&, auto& claim) { claim.due_on = Date(2024, 3, 13); })},
      {interest_payment_after_claim,
       bearing([](auto&, auto& claim) { claim.payments[0].paid_on = Date(2024, 3, 15); })},
      {interest_repaid_before_payment,
       bearing([](auto&, auto& claim) { claim.until = Date(2023, 12, 19); })},
      {interest_repaid_before_claim,
       bearing([](auto&, auto& claim) { claim.until = Date(2024, 3, 13); })},
      {interest_due_day_decides, bearing([](auto&, auto& claim) {
         claim.due_on = claim.demanded_on = Date(2024, 4, 1);
       })},
      {interest_rate_below_zero, bearing([](auto& rates, auto& claim) {
         rates = {{Date(2025, 1, 1), iop::Decimal{-3}, "x"}};
         claim.until = Date(2025, 1, 1);
       })},
      {interest_may_not_apply, bearing([](auto&, auto&) {})},
      {interest_nothing_begins, bearing([](auto&, auto& claim) {
         claim.payments.clear();
         claim.due_on.reset();
         claim.demanded_on.reset();
       })},
      {interest_more_than_paid, bearing([](auto&, auto& claim) {
         claim.payments = {{.paid_on = Date(2023, 12, 20), .amount = ore(1)}};
       })},
      // other repayment clauses
      {payment_repaid_before_payment,
       small("/facts/payments",
             R"([{"paid_on":"2024-01-01","amount":"-1.00"},{"paid_on":"2024-02-01","amount":"2.00"}])")},
      {payment_repaid_more_than_paid,
       small("/facts/payments", R"([{"paid_on":"2024-01-01","amount":"-1.00"}])")},
      {clauses_contradiction, small("/agreements/0/no_repayment", "{}")},
      {clauses_one_measure, small("/agreements/0/unused_funds", R"({"threshold":{"above":"all"}})")},
      {clauses_steps_order,
       small("/agreements/0/late_reports", R"({"duty":"d","percent_of":"period","steps":[]})")},
      {clauses_none_stated, claimed([](auto& terms, auto&) { terms.no_repayment.emplace(); })},
      {clauses_account_missing, claimed([](auto&, auto& facts) { facts.accounts.clear(); })},
      {clauses_account_replaced,
       claimed([](auto&, auto& facts) { facts.accounts.push_back(facts.accounts[0]); })},
      {clauses_period_not_exact, claimed([](auto&, auto& facts) {
         facts.accounts[0].period =
             FuzzyDate("året", {Date(2025, 1, 1), Date(2025, 12, 31)});
       })},
      {clauses_paid_by_payment_day,
       claimed([](auto&, auto& facts) { facts.payments->at(0).covers.reset(); })},
      {clauses_paid_differs,
       claimed([](auto&, auto& facts) { facts.accounts[0].paid = kronor("1.00"); })},
      {clauses_used_more,
       claimed([](auto&, auto& facts) { facts.accounts[0].used = kronor("500000.01"); })},
      {clauses_carry_over_late, claimed([](auto&, auto& facts) {
         facts.accounts[0].carry_over->requested_on = Date(2026, 3, 1);
       })},
      {clauses_carry_over_undecided,
       claimed([](auto& terms, auto&) { terms.unused_funds->carry_over->needs_consent = true; })},
      {clauses_carry_over_not_agreed,
       claimed([](auto& terms, auto&) { terms.unused_funds->carry_over.reset(); })},
      {clauses_carry_over_more, claimed([](auto&, auto& facts) {
         facts.accounts[0].carry_over->amount = kronor("500000.00");
       })},
      {clauses_nothing_decided,
       claimed([](auto&, auto& facts) { facts.misuse_decisions.clear(); })},
      {clauses_ground_not_stated, claimed([](auto&, auto& facts) {
         facts.misuse_decisions[0].ground = iop::MisuseGround::not_used_for_purpose;
       })},
      {clauses_discretion_missing,
       claimed([](auto&, auto& facts) { facts.misuse_decisions[0].percent.reset(); })},
      {clauses_discretion_not_given,
       claimed([](auto& terms, auto&) { terms.misuse->extent = iop::MisuseExtent::all; })},
      {clauses_more_than_paid, claimed([](auto&, auto& facts) {
         facts.misuse_decisions[0].percent.reset();
         facts.misuse_decisions[0].amount = kronor("500000.01");
       })},
      {clauses_paid_back_more,
       claimed([](auto&, auto& facts) { facts.payments->at(0).amount = kronor("-999999.00"); })},
      {clauses_report_not_due, claimed([](auto& terms, auto&) { terms.follow_up.clear(); })},
      {clauses_report_waived, claimed([](auto&, auto& facts) {
         facts.reports.clear();
         facts.waivers.push_back({.duty = {"redovisning"},
                                  .period = FuzzyDate::parse("2025"),
                                  .waived_on = Date(2026, 1, 2),
                                  .reason = "x"});
       })},
      {clauses_report_not_received,
       claimed([](auto&, auto& facts) { facts.reports.clear(); })},
      {clauses_report_not_told, claimed([](auto& terms, auto& facts) {
         terms.term.first = FuzzyDate::parse("2025");
         facts.reports.clear();
       })},
      {clauses_account_gap, claimed([](auto&, auto& facts) {
         facts.accounts[0].period = FuzzyDate::parse("2025-Q4");
       })},
      {clauses_account_early, claimed([](auto&, auto& facts) {
         facts.accounts[0].received_on = Date(2025, 12, 30);
       })},
      {clauses_account_outside,
       small("/facts/accounts",
             R"([{"period": "2019", "received_on": "2020-02-01", "used": "1.00"}])")},
      {clauses_accounts_overlap, claimed([](auto&, auto& facts) {
         facts.accounts.push_back(facts.accounts[0]);
         facts.accounts[1].period = FuzzyDate::parse("2025-Q4");
       })},
      {clauses_carried_unknown, claimed([](auto& terms, auto& facts) {
         terms.unused_funds->carry_over->needs_consent = true;
         facts.accounts.push_back(facts.accounts[0]);
         facts.accounts[1].period = FuzzyDate::parse("2026-Q1");
       })},
      {clauses_more_together, claimed([](auto&, auto& facts) {
         facts.misuse_decisions[0].percent = iop::Decimal{100};
       })},
      {clauses_no_terms,
       small("/facts/accounts",
             R"([{"period": "2025", "received_on": "2026-02-01", "used": "1.00"}])")},
      {clauses_decision_outside,
       small("/facts/misuse_decisions", R"([{"decided_on": "2019-02-01", "ground": "misuse", "reason": "x"}])")},
      {clauses_nothing_to_account, claimed([](auto& terms, auto& facts) {
         terms.term.first = FuzzyDate::parse("2026-01-01");
         facts.accounts.clear();
       })},
      {clauses_kept_at_end, claimed([](auto& terms, auto&) {
         terms.term.last = FuzzyDate::parse("2025-12-31");
       })},
      {clauses_carry_over_open, claimed([](auto& terms, auto& facts) {
         terms.unused_funds->carry_over->asked_within_months = {3};
         facts.accounts[0].period = FuzzyDate::parse("2026-Q1");
         facts.accounts[0].paid = kronor("500000.00");
         facts.accounts[0].carry_over.reset();
       })},
      {clauses_steps_fall,
       small("/agreements/0/late_reports", R"({"duty": "d", "percent_of": "period", "steps":
           [{"days_late": 1, "percent": 5}, {"days_late": 2, "percent": 4}]})")},
  };
  return all;
}

TEST_CASE("every code of the library can be provoked, and no other is claimed to be") {
  for (const auto& entry : iop::code_entries()) {
    CAPTURE(std::string{entry.name});
    const bool library = entry.home == iop::Home::library;
    const bool provoked = provocations().count(entry.code) == 1;
    CHECK(provoked == library);
  }
}

TEST_CASE("every provocation gives its code, in whole sentences, with a place in documents") {
  for (const auto& [code, provoke] : provocations()) {
    CAPTURE(code);
    const auto findings = provoke();
    int times = 0;
    for (const auto& finding : findings) {
      if (finding.code == code) ++times;
      for (const auto language : {iop::Language::sv, iop::Language::en}) {
        const auto message = iop::message(finding, language);
        const auto hint = iop::hint(finding, language);
        CAPTURE(message);
        CAPTURE(hint);
        CHECK_FALSE(iop::test::has_unfilled_name(message));
        CHECK_FALSE(iop::test::has_unfilled_name(hint));
        CHECK_FALSE(message.empty());
        CHECK_FALSE(hint.empty());
      }
    }
    CHECK(times >= 1);
  }
}

}  // namespace
