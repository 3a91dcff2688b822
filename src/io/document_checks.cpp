#include "io/document_checks.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <iop/core/fields.hpp>
#include <iop/core/words.hpp>

namespace iop {

namespace {

// Calls `visit(value, pointer)` for every value below a record, records and lists included.
template <class T, class Visit>
void walk(const T& value, const std::string& pointer, const Visit& visit) {
  visit(value, pointer);
  if constexpr (is_optional<T>) {
    if (value) walk(*value, pointer, visit);
  } else if constexpr (is_list<T>) {
    for (std::size_t i = 0; i < value.size(); ++i) walk(value[i], pointer_to(pointer, i), visit);
  } else if constexpr (Described<T>) {
    for_each_field<T>([&](const auto& field) {
      walk(value.*field.member, pointer_to(pointer, field.name), visit);
    });
  }
}

class Checks {
 public:
  explicit Checks(const Partnership& partnership) : partnership_(partnership) {}

  std::vector<Finding> run() && {
    const auto parties = ids_of(partnership_.parties);
    const auto agreements = ids_of(partnership_.agreements);
    walk(partnership_, "", [&](const auto& value, const std::string& at) {
      check_unique(value, at);
      check_reference<PartyId>(value, at, parties, "parties");
      check_reference<AgreementId>(value, at, agreements, "agreements");
      check_agreement(value, at);
      check_months(value, at);
      check_payment(value, at);
    });
    return std::move(findings_);
  }

 private:
  using Ids = std::vector<std::string_view>;

  void report(ErrorCode code, std::vector<Detail> details, const std::string& pointer) {
    findings_.push_back(finding(code, std::move(details), pointer));
  }

  template <class T>
  static Ids ids_of(const std::vector<T>& list) {
    Ids ids;
    for (const auto& element : list) ids.push_back(element.id);
    return ids;
  }

  // The last name of a pointer, for sentences: "/agreements/0/goals" is about goals.
  static std::string last_name(const std::string& pointer) {
    return pointer.substr(pointer.rfind('/') + 1);
  }

  template <class T>
  void check_unique(const T& value, const std::string& at) {
    if constexpr (requires { value.begin()->id; }) {
      std::set<std::string_view> seen;
      for (std::size_t i = 0; i < value.size(); ++i)
        if (!seen.insert(value[i].id).second)
          report(ErrorCode::reference_duplicate, {{"id", value[i].id}, {"what", last_name(at)}},
                 pointer_to(pointer_to(at, i), "id"));
    }
  }

  template <class IdType, class T>
  void check_reference(const T& value, const std::string& at, const Ids& known,
                       std::string_view what) {
    if constexpr (std::is_same_v<T, IdType>)
      if (std::find(known.begin(), known.end(), value.value) == known.end())
        report(ErrorCode::reference_unknown,
               {{"id", value.value},
                {"what", std::string{what}},
                {"nearest", nearest(value.value, known)}},
               at);
  }

  // Clauses are an agreement's own, so references to them are checked within it.
  template <class T>
  void check_agreement(const T& value, const std::string& at) {
    if constexpr (std::is_same_v<T, Agreement>) {
      const auto clauses = ids_of(value.clauses);
      walk(value, at, [&](const auto& part, const std::string& where) {
        check_reference<ClauseId>(part, where, clauses, "clauses");
      });
      if (term_is_reversed(value)) {
        Finding reversed = term_problem(value, ErrorCode::date_reversed);
        reversed.pointer = pointer_to(pointer_to(at, "term"), "last");
        findings_.push_back(std::move(reversed));
      }
    }
  }

  template <class T>
  void check_months(const T& value, const std::string& at) {
    if constexpr (std::is_same_v<T, std::vector<MonthNumber>>) {
      std::set<std::int64_t> seen;
      for (std::size_t i = 0; i < value.size(); ++i)
        if (!seen.insert(value[i].value()).second)
          report(ErrorCode::reference_duplicate,
                 {{"id", std::to_string(value[i].value())}, {"what", last_name(at)}},
                 pointer_to(at, i));
    }
  }

  template <class T>
  void check_payment(const T& value, const std::string& at) {
    if constexpr (std::is_same_v<T, Payment>) {
      if (!value.agreement && partnership_.agreements.size() > 1)
        report(ErrorCode::payment_agreement_unnamed,
               {{"ids", joined(ids_of(partnership_.agreements))}}, at);
      for (const auto& agreement : partnership_.agreements)
        if (is_for(value, agreement)) check_covers(value, agreement, pointer_to(at, "covers"));
    }
  }

  [[nodiscard]] bool is_for(const Payment& payment, const Agreement& agreement) const {
    return payment.agreement ? payment.agreement->value == agreement.id
                             : partnership_.agreements.size() == 1;
  }

  void check_covers(const Payment& payment, const Agreement& agreement, const std::string& at) {
    const auto term = exact_term(agreement);
    if (payment.covers && term && !term->holds(*payment.covers))
      report(ErrorCode::payment_covers_outside,
             {{"paid_on", payment.paid_on.to_string()},
              {"covers", payment.covers->to_string()},
              {"term", term->to_string()}},
             at);
  }

  const Partnership& partnership_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> document_findings(const Partnership& partnership) {
  return Checks{partnership}.run();
}

}  // namespace iop
