// What can be wrong between the parts of a document that are right one by one.
//
// Whoever goes through a document tells the checks of each part, with its place (a JSON pointer),
// in the order of the document, and asks for the findings at the end:
//
//     iop::DocumentChecks checks;
//     checks.defines("/parties", "town", "/parties/0/id");
//     checks.refers(iop::PartyId{"twon"}, "/agreements/0/parties/0/party");
//     iop::FindingList found;
//     checks.report(found);  // reference.unknown at /agreements/0/parties/0/party
//
// The reader does so while it reads, so that a fault in one place does not hide a dangling
// reference in another; `check_partnership` does so for a value, and is what everybody else wants.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/core/finding_list.hpp>
#include <iop/model/known.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// The last name of a list's pointer, for sentences: "/agreements/0/goals" is about goals.
[[nodiscard]] inline std::string last_name(const std::string& pointer) {
  return pointer.substr(pointer.rfind('/') + 1);
}

// Amounts in documents: at most 100 thousand million kronor either way.
inline constexpr std::int64_t most_ore_in_a_document = 10'000'000'000'000;

class IOP_EXPORT DocumentChecks {
 public:
  // A record of the list at pointer `list` has that id.
  void defines(const std::string& list, const std::string& id, const std::string& at);
  // An id of that kind stands at `at`.
  void refers(const PartyId& id, const std::string& at) { refers("/parties", id.value, at); }
  void refers(const AgreementId& id, const std::string& at) { refers("/agreements", id.value, at); }
  // Clauses are an agreement's own: "/agreements/0/term/clause" is among "/agreements/0/clauses".
  void refers(const ClauseId& id, const std::string& at) {
    refers(of_its_agreement("clauses", at), id.value, at);
  }
  // Duties and indicators stand in many lists, and in several with the same id: a later agreement
  // states them anew. Review items are one list, however many reviews they stand in.
  void refers(const DutyId& id, const std::string& at) { refers("duties", id.value, at); }
  void refers(const IndicatorId& id, const std::string& at) { refers("indicators", id.value, at); }
  void refers(const ReviewItemId& id, const std::string& at) {
    refers("review items", id.value, at);
  }
  // Extensions, like clauses, are an agreement's own.
  void refers(const ExtensionId& id, const std::string& at) {
    refers(of_its_agreement("extensions", at), id.value, at);
  }
  void refers(const SeriesId& id, const std::string& at) { refers("/series", id.value, at); }
  void refers(const ComponentId& id, const std::string& at) { refers("components", id.value, at); }
  // A whole record stands at `at`.
  void made(const Term& term, const std::string& at);
  void made(const PaymentTerms& terms, const std::string& at);
  void made(const PaymentComponent& component, const std::string& at);
  void made(const FigureSeries& series, const std::string& at);
  void made(const Agreement& agreement, const std::string& at);
  void made(const Contribution& contribution, const std::string& at);
  void made(const HourlyRate& rate, const std::string& at);
  void made(const Payment& payment, const std::string& at);
  void made(const Invoice& invoice, const std::string& at);
  void made(const Indicator& indicator, const std::string& at);
  void made(const UnusedThreshold& threshold, const std::string& at);
  void made(const LateReportTerms& terms, const std::string& at);
  void made(const CarryOverRequest& request, const std::string& at);
  void made(const Account& account, const std::string& at);
  void made(const MisuseDecision& decision, const std::string& at);
  void made(const Ending& ending, const std::string& at);
  void made(const Report& report, const std::string& at);
  void made(const Facts& facts, const std::string& at);
  void made(const Measurement& measurement, const std::string& at);
  void made(const Partnership& partnership, const std::string& at);
  template <class Record>
  void made(const Record& record, const std::string& at) {
    recorded(record, at);
  }

  using Names = std::vector<std::string_view>;
  // The record at the parent of `at` keeps a member that this version does not know. `names` are
  // the members that such a record has, `absent` those of them that are not there. Told: one that
  // resembles an absent one, one that says a state, and in a term any other, save `x-…`.
  void unknown(const std::string& name, const Names& names, const Names& absent,
               const std::string& at);
  // Some id of that list could not be read: nobody can say that a reference to it dangles.
  void unreadable(const std::string& list);
  // What was found wrong with one part alone.
  void add_finding(Finding found) { found_.push_back(std::move(found)); }

  // A partnership without agreements, dangling references, ids used twice, terms that end before
  // they begin, payments that do not say which agreement they belong to, or cover a day outside it,
  // accounts and endings outside it, values written as their indicator's are not, facts recorded
  // before they happened, components that ask of a series what it does not have.
  void report(FindingList& findings) const;

 private:
  struct Reference {
    std::string list, id, at;
  };
  // A record and where it stands.
  template <class Record>
  struct At {
    Record record;
    std::string at;
  };
  // The days on which an agreement can be in force, as far as they are stated: amendments count,
  // and an automatic renewal has no last day.
  struct Span {
    std::optional<Date> first = {}, last = {};

    [[nodiscard]] bool is_outside(const Date& day) const {
      return (first && day < *first) || (last && *last < day);
    }
    [[nodiscard]] std::string to_string() const {
      return (first ? first->to_string() : "…") + ".." + (last ? last->to_string() : "…");
    }
  };
  // A component that waits for invoices, and the days on which it is paid.
  struct Waiting {
    std::string component, agreement;
    Span span;
  };
  using Ids = std::vector<std::string>;

  void refers(const std::string& list, const std::string& id, const std::string& at);
  // Nobody knows of what has not happened yet.
  template <class Record>
  void recorded(const Record& record, const std::string& at) {
    if constexpr (requires { own_days(record); })
      if (record.recorded_on && *record.recorded_on < own_days(record).first() &&
          !may_be_known_before(record))
        found_.push_back(finding(ErrorCode::date_recorded_early,
                                 {{"recorded_on", record.recorded_on->to_string()},
                                  {"day", own_days(record).first().to_string()}},
                                 pointer_to(at, "recorded_on")));
  }
  [[nodiscard]] static Span span_of(const Agreement& agreement);
  void possible_amendments(const Agreement& agreement, const std::string& at);
  void components_in_time(const Agreement& agreement, const std::string& at);
  void raises_in_time(const PaymentComponent& component, const Span& span, const std::string& at);
  void told_once_each(const FigureSeries& series, const std::string& list);
  // What a component asks of a series that stands elsewhere.
  [[nodiscard]] std::vector<Finding> of_series(const At<PaymentComponent>& each) const;
  [[nodiscard]] static std::string of_its_agreement(std::string_view list, const std::string& at);
  [[nodiscard]] Ids ids_of(const std::string& list) const;
  [[nodiscard]] static std::optional<Finding> unnamed(const At<Payment>& each,
                                                      const Ids& agreements);
  // The agreement that a fact names, or the only one; none where nobody can say.
  [[nodiscard]] static const std::string* agreement_of(const std::optional<AgreementId>& named,
                                                       const Ids& agreements);
  [[nodiscard]] const Span* span_for(const std::optional<AgreementId>& named,
                                     const Ids& agreements) const;
  [[nodiscard]] std::optional<Finding> outside(const At<Payment>& each,
                                               const Ids& agreements) const;
  [[nodiscard]] std::optional<Finding> outside(const At<Account>& each,
                                               const Ids& agreements) const;
  [[nodiscard]] std::optional<Finding> outside(const At<Ending>& each, const Ids& agreements) const;
  [[nodiscard]] std::optional<Finding> outside(const At<MisuseDecision>& each,
                                               const Ids& agreements) const;
  // An invoice that no instalment waits for.
  [[nodiscard]] std::optional<Finding> unplaced(const At<Invoice>& each) const;
  [[nodiscard]] std::optional<Finding> unused(const std::optional<AgreementId>& named,
                                              std::string_view terms, const std::string& at,
                                              const Ids& agreements) const;
  [[nodiscard]] std::vector<Finding> several_endings(const Ids& agreements) const;
  // That a day lies before the one that it can only come after.
  void in_order(const std::optional<Date>& first, const std::optional<Date>& last,
                const std::string& at);
  void not_negative(const std::optional<Money>& amount, std::string_view name,
                    const std::string& at);
  void not_below(const Decimal& lowest, const std::optional<Decimal>& value, const std::string& at);
  void falls(const LateReportStep& before, const LateReportStep& step, const std::string& at);
  void a_percentage(const std::optional<Decimal>& percent, const std::string& at);
  // Where more has been paid back than was paid, on some day or in all; agreement by agreement.
  [[nodiscard]] std::vector<Finding> overdrawn() const;
  [[nodiscard]] bool dangles(const Reference& reference) const;
  [[nodiscard]] std::vector<Finding> alike_ids() const;
  void report_references(FindingList& findings) const;

  std::map<std::string, std::map<std::string, std::string>> ids_;  // list, id, where first defined
  std::set<std::string> unreadable_;  // lists whose ids are not all known
  std::vector<Reference> references_;
  std::map<std::string, Span> spans_;  // of whole agreements, by id
  std::vector<At<Payment>> payments_;
  std::vector<At<Account>> accounts_;
  std::vector<At<MisuseDecision>> decisions_;
  std::vector<At<Ending>> endings_;
  std::map<std::string, std::set<std::string_view>> clauses_;  // by agreement: names of members
  std::vector<At<PaymentComponent>> components_;
  std::map<std::string, FigureSeries> series_;   // by id
  std::map<std::string, Indicator> indicators_;  // by id
  std::vector<At<Measurement>> measurements_;
  std::vector<At<Invoice>> invoices_;
  std::vector<Waiting> waiting_;
  std::vector<Finding> found_;
  std::vector<Finding> planned_;  // what planning the payments of the whole showed
};

}  // namespace iop
