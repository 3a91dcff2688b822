// Errors and findings: one enumeration of codes, three carriers.
//
// A code such as `money.decimals` is stable. It travels
//   - in an exception: `CalculationError` for a wrong call, `DocumentError` at the door,
//   - as a `Finding` on a document or a result,
//   - as a word in the `code` column of a batch.
// Its severity, its Swedish and English sentence and its hint stand in one table
// (`src/core/error_table.hpp`); a finding carries only the code, the place and the details.
//
//     try { iop::Money::parse("1.234,56"); }
//     catch (const iop::Error& error) {
//       error.code();                                          // ErrorCode::money_format
//       iop::message(error.findings()[0], iop::Language::en);  // "'1.234,56' is not an amount."
//     }
#pragma once

#include <cstddef>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>

namespace iop {

enum class Language { sv, en };
template <>
struct Words<Language> {
  static constexpr std::string_view name = "Language";
  static constexpr std::array list{Word{Language::sv, "sv"}, Word{Language::en, "en"}};
};

// error: no answer can be given, or the document cannot be used. warning: a person should look.
// remark: worth knowing.
enum class Severity { error, warning, remark };
template <>
struct Words<Severity> {
  static constexpr std::string_view name = "Severity";
  static constexpr std::array list{Word{Severity::error, "error"},
                                   Word{Severity::warning, "warning"},
                                   Word{Severity::remark, "remark"}};
};

// The enumerator is the code with `_` for `.` after the family: json_empty is "json.empty".
// clang-format off
enum class ErrorCode {
  // the text of a JSON document
  json_empty, json_encoding, json_byte_order_mark, json_control_character, json_syntax,
  json_too_large, json_too_deep, json_too_many_members, json_string_too_long, json_key_too_long,
  json_number_too_long, json_number_range, json_duplicate_key, json_not_object,
  json_more_findings, json_more_warnings,
  // a file as a whole
  file_unreadable, file_not_regular, file_not_written, file_no_partnerships, file_folders_passed_over, schema_unknown, schema_newer,
  // a member's value
  value_missing, value_type, value_empty, value_placeholder, value_word, value_similar_name,
  value_unexpected, value_range, value_whole, value_twice,
  value_record_twice, value_derived, value_not_read,
  // days
  date_format, date_not_a_day, date_range, date_range_format, date_reversed, date_fuzzy,
  date_has_time, date_recorded_early, date_month_end,
  // amounts
  money_format, money_decimals, money_range, money_overflow, money_not_text, money_not_exact,
  money_negative, ratio_divisor, ratio_weights,
  // numbers that are not amounts
  number_format, number_range, number_not_exact,
  // references between the parts of a document
  reference_unknown, reference_duplicate, reference_looks_alike, reference_alike_ids,
  reference_partnership_twice,
  agreement_unknown, agreement_none, agreement_several,
  // payments and the plan for them
  payment_agreement_unnamed, payment_covers_outside, payment_covers_inside,
  payment_attributed_by_payment_day, payment_more_than_planned, payment_assumed,
  payment_repaid_before_payment, payment_repaid_more_than_paid,
  schedule_no_terms, schedule_term_not_exact, schedule_half_year_without_instalment,
  schedule_half_year_with_several, payment_two_forms, component_months,
  component_raised_and_indexed, component_raise_outside, component_base_missing,
  series_two_figures, series_published_early, series_preliminary_late, schedule_component_outside,
  schedule_stub_not_stated, schedule_figure_missing, schedule_series_kind,
  schedule_raise_within_period, schedule_base_ahead, schedule_amendment_unlike, schedule_amount_of_which, schedule_amount_unknown,
  schedule_in_no_month, schedule_fallen_away, schedule_ended,
  payment_not_stated, payment_unplaced, payment_overpaid, payment_invoice_unplaced,
  // why there is no repayment, or none that can be told
  repayment_ended_by_expiry, repayment_ended_mutually, repayment_ended_by_renegotiation,
  repayment_breach_by_other_side, repayment_breach_not_serious, repayment_breach_rectified,
  repayment_declared_by_breaching_side, repayment_no_clause, repayment_no_rescission_terms,
  repayment_breach_not_stated, repayment_before_term, repayment_after_term,
  repayment_term_not_exact, repayment_payments_not_stated, repayment_amount_out_of_range,
  // what should be known beside the figure
  repayment_nothing_paid, repayment_readings_differ, repayment_prepaid,
  repayment_negative_net_sum, repayment_uncapped, repayment_krona_differs,
  rescission_declared_after_effect, rescission_notified_after_declared, rescission_assumed,
  rescission_recorded_otherwise,
  // calendars
  calendar_range,
  // amendments and renewal
  amendment_not_in_writing, amendment_conflict, amendment_after_term, amendment_without_payment,
  amendment_ends_before_it_holds, amendment_no_parties, amendment_no_payer, amendment_no_payee,
  amendment_leaves_out_duty, amendment_leaves_out_goal, amendment_leaves_out_party,
  amendment_term_not_exact, amendment_past_extension, amendment_renewed, amendment_unknown,
  amendment_changes_nothing, amendment_not_compared, amendment_writing_not_known,
  amendment_notice_late, amendment_notice_may_be_late, amendment_before_term,
  amendment_extension_spent, amendment_extension_shortens, amendment_longer_than_extension,
  // what is measured
  measurement_form, measurement_impossible_share,
  // agreements in order of time
  chain_gap, chain_may_leave_gap, chain_overlap, chain_may_overlap, chain_decided_late,
  chain_may_be_decided_late, chain_signed_late, chain_may_be_signed_late, chain_party_renamed,
  chain_event_unplaced,
  // the state of an agreement on a day
  lifecycle_signing_not_recorded, lifecycle_signature_missing, lifecycle_day_not_exact,
  lifecycle_may_have_begun, lifecycle_may_have_expired, lifecycle_ends_ahead,
  lifecycle_several_endings, lifecycle_ending_after_term, lifecycle_closed_without_call,
  lifecycle_reported_before_end, lifecycle_notice_without_ground,
  // obligations and whether they were met
  follow_up_term_not_exact, follow_up_required_unknown, follow_up_part_year, follow_up_ended,
  follow_up_passed, follow_up_payments_not_stated, follow_up_may_be_met,
  follow_up_contents_not_stated, follow_up_report_unplaced, follow_up_report_year_assumed,
  follow_up_not_met_by_report, follow_up_no_due_day, follow_up_report_before_end,
  follow_up_extension_late, follow_up_not_signed, follow_up_raised_afterwards,
  follow_up_planned_not_told, follow_up_payments_not_planned,
  follow_up_extension_day_not_stated, follow_up_due_not_stated, follow_up_lateness_not_told,
  follow_up_nothing_to_pay, follow_up_party_left, follow_up_planned_no_time,
  follow_up_meeting_unplaced, follow_up_waiver_unplaced,
  // whether a goal can be followed up
  goal_no_agreement, goal_none_stated, goal_no_indicator, goal_no_target, goal_no_baseline,
  goal_no_due, goal_no_direction, goal_no_unit, goal_no_population, goal_target_unlike_measure,
  goal_target_against_direction, goal_baseline_not_positive, goal_target_impossible,
  goal_read_as_relative, goal_read_as_relative_unvalued, goal_read_as_points,
  // how measured values are put together
  aggregation_cumulative_sum, aggregation_share_sum, aggregation_bare_percent, aggregation_rating,
  aggregation_not_numbers, aggregation_not_a_share, aggregation_nothing_measured,
  aggregation_overlap, aggregation_period_missing, aggregation_period_outside,
  aggregation_several_latest, aggregation_cumulative_falls, aggregation_corrected,
  aggregation_corrects_nothing, aggregation_part_missing, aggregation_parts_differ,
  aggregation_parts_not_total,
  // how far goals are met, and what of it is published
  attainment_not_measured, attainment_measured_before_due, attainment_wrong_direction,
  attainment_baseline_is_target, attainment_shorter_period, suppression_applied,
  // reviews
  review_unknown, review_part_missing, review_requirement_not_judged, review_requirement_not_met,
  review_requirement_twice, review_no_agreement, review_several_agreements, review_outside_term,
  review_closing_unknown, review_closed_twice, review_closed_too_early, review_item_overdue,
  review_yearly_missing, review_year_uncertain, review_not_owed, review_after_day,
  // final reports and renewal
  final_report_unknown, final_report_none, final_report_part_missing, final_report_not_judged, final_report_deviation,
  final_report_party_not_assessed, final_report_commitment_not_judged,
  final_report_commitment_not_fulfilled, final_report_lessons_lacking, renewal_condition_not_judged,
  renewal_reason_not_stated, renewal_proposal_differs,
  // before signing
  screening_unanswered, screening_contradiction, screening_grant_and_procurement, screening_wait,
  screening_duty_not_met, screening_criteria_unanswered,
  // whether an agreement is complete
  completeness_heading_missing, completeness_heading_partly, completeness_amount_is_example,
  completeness_law_superseded, completeness_law_superseded_later,
  completeness_law_not_yet_in_force, completeness_law_unknown, completeness_term_not_typical,
  completeness_term_unclear,
  // what the parties bring
  contributions_value_unknown, contributions_term_not_exact, contributions_values_differ,
  contributions_from_planned_payments, contributions_payments_differ, contributions_payer_unclear,
  contributions_party_without, contributions_incomplete, contributions_none_valued,
  contributions_span_not_stated,
  // what would be owed day by day, and proofs
  exposure_payments_assumed, exposure_instalment_without_amount, exposure_ended, proof_input_hash, proof_not_a_proof,
  // interest
  interest_rate_unknown, interest_rate_gap, interest_rate_duplicate, interest_rate_contradicts,
  interest_rate_no_half_point, interest_rate_as_fraction,
  interest_not_a_half_year, interest_demand_before_claim, interest_due_before_claim,
  interest_payment_after_claim, interest_repaid_before_payment, interest_repaid_before_claim,
  interest_due_day_decides, interest_rate_below_zero, interest_may_not_apply,
  interest_nothing_begins, interest_more_than_paid,
  // other repayment clauses than the one for rescission
  clauses_contradiction, clauses_one_measure, clauses_steps_order, clauses_none_stated,
  clauses_account_missing, clauses_account_replaced, clauses_period_not_exact,
  clauses_paid_by_payment_day, clauses_paid_differs, clauses_used_more, clauses_carry_over_late,
  clauses_carry_over_undecided, clauses_carry_over_not_agreed, clauses_carry_over_more,
  clauses_nothing_decided, clauses_ground_not_stated, clauses_discretion_missing,
  clauses_discretion_not_given, clauses_more_than_paid, clauses_paid_back_more,
  clauses_report_not_due, clauses_report_waived, clauses_report_not_received,
  clauses_report_not_told, clauses_account_gap, clauses_account_early, clauses_account_outside,
  clauses_accounts_overlap, clauses_carried_unknown, clauses_more_together, clauses_steps_fall,
  clauses_no_terms, clauses_decision_outside, clauses_nothing_to_account, clauses_kept_at_end, clauses_carry_over_open,
  // readings, and names a person asks about
  reading_unknown_question, name_unknown,
  // tables
  table_encoding, table_delimiter, table_column_missing, table_column_repeated,
  table_quote_open, table_quote_text, table_number_split, table_rows_in_cell, table_row_length,
};
// clang-format on

// Where a code can arise: in the library, or at the Python border alone, where types that C++
// would refuse to compile (a float for an amount) and tables of text come in.
enum class Home { library, python };

// All that is known of a code. `sv`, `en` and the hints hold `{name}` for each detail.
struct CodeEntry {
  ErrorCode code;
  std::string_view name;
  Severity severity;
  Home home;
  std::string_view sv, en, hint_sv, hint_en;
};

// Every code, in the order of the enumeration.
[[nodiscard]] IOP_EXPORT std::span<const CodeEntry> code_entries() noexcept;
[[nodiscard]] IOP_EXPORT const CodeEntry& code_entry(ErrorCode code) noexcept;

// "money.decimals"; the inverse gives nothing for an unknown name.
[[nodiscard]] IOP_EXPORT std::string_view code_name(ErrorCode code) noexcept;
[[nodiscard]] IOP_EXPORT std::optional<ErrorCode> code_of(std::string_view name) noexcept;

// At most `limit` characters of `text`, control and invisible characters written as `\u{…}`, cut
// with `…`. Bytes that are not UTF-8 are written as `\x…`. Everything that quotes input goes
// through here.
[[nodiscard]] IOP_EXPORT std::string excerpt(std::string_view text, std::size_t limit = 80);

// The JSON pointer (RFC 6901) of a member or an element below `pointer`.
//     iop::pointer_to("/facts/payments", 3)  // "/facts/payments/3"
[[nodiscard]] IOP_EXPORT std::string pointer_to(std::string_view pointer, std::string_view name);
[[nodiscard]] IOP_EXPORT std::string pointer_to(std::string_view pointer, std::size_t index);

// One `{name}` of a sentence and what stands there.
struct Detail {
  std::string name;
  std::string value;

  bool operator==(const Detail&) const = default;
  static constexpr auto description() {
    return describe<Detail>("Detail", "One name in a finding's sentence and what stands there.",
                            field("name", &Detail::name, "The name in braces in the sentence."),
                            field("value", &Detail::value, "What is put there, as an excerpt."));
  }
};

// Something a reader of a document or of a result should know: what, and where.
struct Finding {
  ErrorCode code;
  std::string pointer;  // empty: the whole document, or the result
  std::vector<Detail> details;

  bool operator==(const Finding&) const = default;
  static constexpr auto description() {
    return describe<Finding>(
        "Finding", "Something to know about a document or a result: what, and where.",
        field("code", &Finding::code, "The stable code, such as money.decimals."),
        field("pointer", &Finding::pointer,
              "JSON pointer (RFC 6901) to the place; empty for the whole."),
        field("details", &Finding::details, "What the sentence names."));
  }
};

// The only way to make one: every detail passes through `excerpt`.
[[nodiscard]] IOP_EXPORT Finding finding(ErrorCode code, std::vector<Detail> details = {},
                                         std::string pointer = {});
[[nodiscard]] IOP_EXPORT Severity severity(const Finding& finding) noexcept;
// The sentence, and what to do about it. Never empty.
[[nodiscard]] IOP_EXPORT std::string message(const Finding& finding, Language language);
[[nodiscard]] IOP_EXPORT std::string hint(const Finding& finding, Language language);
// True where any finding is an error.
[[nodiscard]] IOP_EXPORT bool has_errors(std::span<const Finding> findings) noexcept;

// The base of everything that this library throws, save std::bad_alloc.
class IOP_EXPORT Error : public std::exception {
 public:
  // Precondition: at least one finding.
  explicit Error(std::vector<Finding> findings);
  ~Error() override;

  // All findings, errors first is not promised: they stand in the order of the document.
  [[nodiscard]] const std::vector<Finding>& findings() const noexcept { return findings_; }
  // The code and place of the first finding that is an error.
  [[nodiscard]] ErrorCode code() const noexcept;
  [[nodiscard]] const std::string& pointer() const noexcept;
  // "money.format: Swedish sentence Hint. | English sentence Hint."
  [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

 private:
  [[nodiscard]] const Finding& first() const noexcept;
  std::vector<Finding> findings_;
  std::string what_;
};

// A call that makes no sense: a value that cannot be, a sum that does not fit.
class IOP_EXPORT CalculationError : public Error {
 public:
  using Error::Error;
  ~CalculationError() override;
};

// A document that cannot be used; holds everything that is wrong with it, not the first thing.
class IOP_EXPORT DocumentError : public Error {
 public:
  using Error::Error;
  ~DocumentError() override;
};

// Throws CalculationError with one finding.
[[noreturn]] IOP_EXPORT void fail(ErrorCode code, std::vector<Detail> details = {},
                                  std::string pointer = {});

}  // namespace iop
