#include <iop/rules/document/check_partnership.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <iop/core/blank.hpp>
#include <iop/core/finding_list.hpp>
#include <iop/rules/document/document_checks.hpp>
#include <iop/rules/time/chain.hpp>

#include "rules/document/amendments_leaving_out.hpp"

namespace iop {

namespace {

// Tells the checks of every part of a value, in the order of the document. One function for each
// kind of type; numbers, days and words are right by construction.
class Walk {
 public:
  Walk(DocumentChecks& checks, DocumentOrder& order) : checks_(checks), order_(order) {}

  void visit(const std::string& text) {
    if (is_placeholder(text))
      add_finding(ErrorCode::value_placeholder, {{"text", text}});
    else if (is_blank(text))
      add_finding(ErrorCode::value_empty, {});
  }
  template <class Referent>
  void visit(const Id<Referent>& id) {
    visit(id.value);
    if (is_readable(id.value)) checks_.refers(id, at_);
  }
  void visit(const Money& amount) {
    if (amount.ore() > most_ore_in_a_document || amount.ore() < -most_ore_in_a_document)
      add_finding(ErrorCode::money_range, {{"text", amount.to_string()}});
  }
  void visit(const FuzzyDate& date) {
    if (!says_its_days(date.text())) below("text", [&] { visit(date.text()); });
  }
  template <class T>
  void visit(const std::optional<T>& value) {
    if (value) visit(*value);
  }
  template <class T>
  void visit(const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i)
      below(std::to_string(i), [&] { visit(list[i]); });
  }
  template <Described T>
  void visit(const T& record) {
    Members members;
    if constexpr (KeepsUnknown<T>) members.wanted = !record.extra.empty();
    for_each_field<T>(
        [&](const auto& field) { visit_member(record.*field.member, field.name, members); });
    if constexpr (KeepsUnknown<T>)
      for (const auto& each : record.extra) visit_unknown(each.name, members);
    checks_.made(record, at_);
  }
  template <class T>
  void visit(const T&) {}

 private:
  // The names of a record's members, wanted where it has one that is unknown.
  struct Members {
    bool wanted = false;
    DocumentChecks::Names names = {}, absent = {};
  };

  // By the type of the member, not by its record: there are ten times as many fields as types.
  template <class T>
  void visit_member(const T& value, std::string_view name, Members& members) {
    const bool absent = is_absent(value);
    if (members.wanted) {
      members.names.push_back(name);
      if (absent) members.absent.push_back(name);
    }
    if (absent) return;
    below(name, [&] {
      visit(value);
      if constexpr (std::is_same_v<T, std::string>)
        if (name == "id") visit_id(value);
    });
  }

  void visit_unknown(const std::string& name, const Members& members) {
    below(pointer_part(name), [&] { checks_.unknown(name, members.names, members.absent, at_); });
  }

  void visit_id(const std::string& id) {
    const std::string list = parent(parent(at_));
    if (is_readable(id))
      checks_.defines(list, id, at_);
    else
      checks_.unreadable(list);
  }

  template <class Visit>
  void below(std::string_view name, const Visit& visit) {
    const auto length = at_.size();
    at_ += '/';
    at_ += name;
    order_.add(at_);
    visit();
    at_.resize(length);
  }

  static bool is_readable(std::string_view text) {
    return !is_placeholder(text) && !is_blank(text);
  }
  static std::string parent(const std::string& pointer) {
    return pointer.substr(0, pointer.rfind('/'));
  }
  static std::string pointer_part(std::string_view name) { return pointer_to("", name).substr(1); }

  void add_finding(ErrorCode code, std::vector<Detail> details) {
    checks_.add_finding(finding(code, std::move(details), at_));
  }

  DocumentChecks& checks_;
  DocumentOrder& order_;
  std::string at_ = {};
};

}  // namespace

std::optional<Finding> schema_problem(std::string_view schema) {
  if (schema == partnership_schema) return std::nullopt;
  const std::string_view family = partnership_schema.substr(0, partnership_schema.find('/') + 1);
  const std::string_view number = schema.substr(std::min(family.size(), schema.size()));
  const bool newer = schema.starts_with(family) && !number.empty() && number.front() >= '1' &&
                     number.front() <= '9' &&
                     number.find_first_not_of("0123456789") == std::string_view::npos;
  return finding(newer ? ErrorCode::schema_newer : ErrorCode::schema_unknown,
                 {{"text", std::string{schema}}, {"known", std::string{partnership_schema}}},
                 "/schema");
}

std::vector<Finding> check_agreements(const Partnership& partnership) {
  std::vector<Finding> findings;
  try {
    findings = chain(partnership).findings;
  } catch (const CalculationError& error) {
    findings = error.findings();
  }
  for (std::size_t i = 0; i < partnership.agreements.size(); ++i)
    std::ranges::move(amendments_leaving_out(partnership.agreements[i], partnership.parties,
                                             pointer_to("/agreements", i)),
                      std::back_inserter(findings));
  FindingList list;
  for (auto& each : findings) list.add(std::move(each));
  const auto left_out = list.left_out();
  auto told = std::move(list).take();
  told.insert(told.end(), left_out.begin(), left_out.end());
  return told;
}

std::vector<Finding> check_partnership(const Partnership& partnership) {
  if (!is_placeholder(partnership.schema))
    if (auto wrong = schema_problem(partnership.schema)) return {std::move(*wrong)};
  DocumentChecks checks;
  DocumentOrder order;
  Walk{checks, order}.visit(partnership);
  FindingList list;
  checks.report(list);
  const auto left_out = list.left_out();
  auto findings = order.sorted(std::move(list).take());
  findings.insert(findings.end(), left_out.begin(), left_out.end());
  if (has_errors(findings)) return findings;
  for (auto& each : check_agreements(partnership)) findings.push_back(std::move(each));
  return findings;
}

}  // namespace iop
