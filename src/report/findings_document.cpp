#include <iop/report/findings_document.hpp>

#include <algorithm>

#include "report/findings.hpp"
#include "report/labels.hpp"
#include "report/phrases.hpp"
#include "report/told_details.hpp"

namespace iop {

namespace report {

namespace {

// An assumption first, for everything rests on it; then by severity.
int rank(const Finding& finding) {
  return finding.code == ErrorCode::rescission_assumed ? -1 : static_cast<int>(severity(finding));
}

}  // namespace

block::List finding_list(std::vector<Finding> findings, Language language) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const auto& left, const auto& right) { return rank(left) < rank(right); });
  block::List list;
  for (const auto& each : findings) {
    const Finding shown = told(each, language);
    const std::string place = each.pointer.empty() ? "" : " · " + excerpt(each.pointer);
    list.items.push_back(
        {std::string{phrase(severity(each), language)} + ": " + message(shown, language),
         hint(shown, language) + " [" + std::string{code_name(each.code)} + place + "]"});
  }
  return list;
}

}  // namespace report

Document findings_document(const std::vector<Finding>& findings, Language language,
                           std::string title) {
  const auto& labels = report::labels(language);
  if (title.empty()) title = labels.findings_title;
  if (findings.empty())
    return {language, std::move(title), {block::Paragraph{std::string{labels.no_findings}}}};
  return {language, std::move(title), {report::finding_list(findings, language)}};
}

}  // namespace iop
