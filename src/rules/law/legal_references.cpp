#include <iop/rules/law/legal_references.hpp>

#include <algorithm>
#include <string_view>

#include <iop/model/terms_on.hpp>

namespace iop {

namespace {

// "2001:453", also where "SFS 2001:453" is written.
std::string_view number_of(std::string_view sfs) {
  constexpr std::string_view series = "SFS ";
  return sfs.starts_with(series) ? sfs.substr(series.size()) : sfs;
}

ReferenceStatus status(const Law* law, const Date& day, const FuzzyDate& term_last) {
  if (law == nullptr) return ReferenceStatus::unknown;
  if (law->first && *law->first > day) return ReferenceStatus::not_yet_in_force;
  if (!law->last || *law->last >= term_last.latest()) return ReferenceStatus::in_force;
  return *law->last < day ? ReferenceStatus::superseded : ReferenceStatus::superseded_later;
}

// "socialtjänstlagen (2001:453) 5 kap. 7 §", as far as the file and the table say.
std::string told(const Citation& citation, const Law* law) {
  const std::string name = law != nullptr ? law->name : citation.name.value_or("");
  const std::string number = name.empty() ? citation.sfs : name + " (" + citation.sfs + ")";
  return citation.provision ? number + " " + *citation.provision : number;
}

void report(LegalReferences& result, const Citation& citation, const CheckedReference& reference,
            const std::vector<Law>& laws) {
  const Law* law = reference.law ? &*reference.law : nullptr;
  const std::string sfs = told(citation, law);
  const auto add = [&](ErrorCode code, std::vector<Detail> details) {
    details.insert(details.begin(), {"sfs", sfs});
    result.findings.push_back(finding(code, std::move(details)));
  };
  switch (reference.status) {
    case ReferenceStatus::in_force:
      return;
    case ReferenceStatus::unknown:
      return add(ErrorCode::completeness_law_unknown, {});
    case ReferenceStatus::not_yet_in_force:
      return add(ErrorCode::completeness_law_not_yet_in_force,
                 {{"first", law->first->to_string()}});
    case ReferenceStatus::superseded:
    case ReferenceStatus::superseded_later:
      break;
  }
  std::string successor = law->replaced_by.value_or("–");
  const auto next = std::ranges::find(laws, successor, &Law::sfs);
  if (next != laws.end()) successor = next->name + " (" + next->sfs + ")";
  add(reference.status == ReferenceStatus::superseded
          ? ErrorCode::completeness_law_superseded
          : ErrorCode::completeness_law_superseded_later,
      {{"last", law->last->to_string()}, {"successor", successor}});
}

}  // namespace

const std::vector<Law>& known_laws() {
  static const std::string social = "SFS 2025:400, som ersatte SFS 2001:453 den 1 juli 2025";
  static const std::string number = "Svensk författningssamling, numret och namnet";
  static const std::vector<Law> laws{
      {.sfs = "2001:453",
       .name = "socialtjänstlagen",
       .last = Date(2025, 6, 30),
       .replaced_by = "2025:400",
       .source = social},
      {.sfs = "2025:400", .name = "socialtjänstlagen", .first = Date(2025, 7, 1), .source = social},
      {.sfs = "2016:1145", .name = "lagen om offentlig upphandling", .source = number},
      {.sfs = "1970:1029", .name = "lagen om avrundning av vissa öresbelopp", .source = number},
      {.sfs = "1975:635", .name = "räntelagen", .source = number},
      {.sfs = "1930:173", .name = "lagen om beräkning av lagstadgad tid", .source = number},
      {.sfs = "1989:253", .name = "lagen om allmänna helgdagar", .source = number},
      {.sfs = "2018:1937",
       .name = "lagen om tillgänglighet till digital offentlig service",
       .source = number}};
  return laws;
}

LegalReferences legal_references(const Agreement& agreement, const Date& day,
                                 const std::vector<Law>& laws) {
  LegalReferences result{
      .agreement = agreement.id, .day = day, .last = planned_terms(agreement).agreement.term.last};
  for (const auto& citation : agreement.laws) {
    const auto found = std::ranges::find(laws, number_of(citation.sfs), &Law::sfs);
    const Law* law = found == laws.end() ? nullptr : &*found;
    CheckedReference reference{.sfs = citation.sfs,
                               .status = status(law, day, result.last),
                               .provision = citation.provision,
                               .clause = citation.clause};
    if (law != nullptr) reference.law = *law;
    report(result, citation, reference, laws);
    result.references.push_back(std::move(reference));
  }
  return result;
}

std::vector<Step> explain(const LegalReferences& result) {
  std::vector<Step> steps;
  for (const auto& each : result.references) {
    Step step{.rule = RuleId::completeness_legal_references,
              .clause = each.clause,
              .law = each.sfs,
              .operands = {{"day", result.day}, {"last", result.last.text()}},
              .value = std::string{word(each.status)}};
    if (each.law) {
      step.operands.push_back({"name", each.law->name});
      if (each.law->first) step.operands.push_back({"law_first", *each.law->first});
      if (each.law->last) step.operands.push_back({"law_last", *each.law->last});
      if (each.law->replaced_by) step.operands.push_back({"replaced_by", *each.law->replaced_by});
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace iop
