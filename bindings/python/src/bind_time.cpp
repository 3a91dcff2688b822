#include <iop/io/results.hpp>
#include <iop/report/amendment_diff_document.hpp>
#include <iop/report/sentences.hpp>
#include <iop/report/status_document.hpp>
#include <iop/rules/follow_up/amendment_diff.hpp>
#include <iop/rules/portfolio/status.hpp>
#include <iop/rules/time/chain.hpp>
#include <iop/rules/time/lifecycle.hpp>

#include "bind.hpp"
#include "record.hpp"

namespace iop::python {

namespace {

void bind_time_records(py::module_& m) {
  bind_words<ChainRelation>(m, "How the later of two agreements follows the earlier.");
  bind_words<LifecycleState>(m, "The state of an agreement on a day.");
  bind_words<LifecycleFact>(m, "What put an agreement into a state.");
  bind_words<ChangeKind>(m, "What became of a part that an amendment states.");
  bind_words<AmendmentOrigin>(m, "Whether an amendment was agreed on, or the term renewed.");
  bind_words<YearSumSource>(m, "What a sum per year was taken from.");
  bind_record<PartyName>(m);
  bind_record<ChainLink>(m);
  bind_record<ChainNeighbour>(m);
  bind_record<Chain>(m);
  bind_record<LifecycleEntry>(m);
  bind_record<Lifecycle>(m);
  bind_record<AgreementStatus>(m);
  bind_record<PartnershipStatus>(m);
  bind_record<MemberChange>(m);
  bind_record<TermChange>(m);
  bind_record<AmountChange>(m);
  bind_record<GoalChange>(m);
  bind_record<TargetGroupChange>(m);
  bind_record<PartyChange>(m);
  bind_record<DutyChange>(m);
  bind_record<InstalmentChange>(m);
  bind_record<ObligationChange>(m);
  bind_record<AmendmentDiff>(m);
}

void bind_functions(py::module_& m) {
  m.def(
      "chain",
      [](const py::object& partnership, const py::object& day) {
        return chain(given<Partnership>(partnership, "/partnership"),
                     Py<std::optional<Date>>::from(day, "/day"));
      },
      py::arg("partnership"), py::arg("day") = py::none(),
      "chain(partnership: Partnership, day: datetime.date | None = None) -> Chain\n\n"
      "The agreements in order of their first day, each with its term as amendments and extensions "
      "leave it, and as findings what is odd between them: gaps, overlaps, late decisions and "
      "signings, renames. Both ends of every span are included; day: automatic renewals decided by "
      "then count too. Nothing is refused, and an end that is not exact is never forced to a day. "
      "Raises date.range where a renewal reaches past 2199.\n\n"
      "    chain(partnership).neighbours[0].shared_most  # 59");
  m.def(
      "lifecycle",
      [](const py::object& partnership, const py::object& agreement, const py::object& day) {
        return lifecycle(given<Partnership>(partnership, "/partnership"),
                         Py<std::string>::from(agreement, "/agreement"),
                         Py<Date>::from(day, "/day"));
      },
      py::arg("partnership"), py::arg("agreement"), py::arg("day"),
      "lifecycle(partnership: Partnership, agreement: str, day: datetime.date) -> Lifecycle\n\n"
      "The state of an agreement on a day, with the fact that put it there, what gives way beside "
      "it, and the states before. An agreement lives to the end of the day on which it ends; what "
      "is not exact to the day counts from the last day it can mean. Ask as_known_on(partnership, "
      "then) for the same as it was known. Raises agreement.unknown.\n\n"
      "    lifecycle(partnership, '2023-2026', datetime.date(2025, 3, 14)).current.state  # "
      "in_force");
  m.def(
      "partnership_status",
      [](const py::object& partnership, const py::object& day) {
        return partnership_status(given<Partnership>(partnership, "/partnership"),
                                  Py<Date>::from(day, "/day"));
      },
      py::arg("partnership"), py::arg("day"),
      "partnership_status(partnership: Partnership, day: datetime.date) -> PartnershipStatus\n\n"
      "The chain, the state of each agreement and the terms in force on the day, and the state of "
      "the whole: of what lives the gravest, else what is signed, else what is over, else a draft. "
      "Raises agreement.none where the partnership has no agreement.\n\n"
      "    partnership_status(partnership, datetime.date(2025, 3, 14)).state  # in_force");
  m.def(
      "amendment_diff",
      [](const py::object& agreement, const py::object& amendment, const py::object& reading,
         const py::object& sources) {
        return amendment_diff(given<Agreement>(agreement, "/agreement"),
                              Py<std::string>::from(amendment, "/amendment"),
                              or_default<FollowUpReading>(reading, "/reading"),
                              or_default<PlanSources>(sources, "/sources"));
      },
      py::arg("agreement"), py::arg("amendment"), py::arg("reading") = py::none(),
      py::arg("sources") = py::none(),
      "amendment_diff(agreement: Agreement, amendment: str, reading: FollowUpReading | None = "
      "None, sources: PlanSources | None = None) -> AmendmentDiff\n\n"
      "What an amendment changed in the terms, the instalments and the obligations, against the "
      "agreement with the amendments before it; planned amounts are read from sources "
      "(plan_sources) beside it. Raises amendment.unknown.\n\n"
      "    amendment_diff(agreement, 'forlangning').term.days  # 365");
}

void bind_told(py::module_& m) {
  m.def(
      "status_document",
      [](const py::object& status, const py::object& language, const py::object& agreement) {
        return status_document(given<PartnershipStatus>(status, "/status"), language_of(language),
                               Py<std::string>::from(agreement, "/agreement"));
      },
      py::arg("status"), py::arg("language") = "sv", py::arg("agreement") = "",
      "status_document(status: PartnershipStatus, language: Language | str = 'sv', agreement: str "
      "= '') -> Document\n\n"
      "The status for people; agreement: the id of the only one to tell of in full.");
  m.def(
      "amendment_diff_document",
      [](const py::object& diff, const py::object& language) {
        return amendment_diff_document(given<AmendmentDiff>(diff, "/diff"), language_of(language));
      },
      py::arg("diff"), py::arg("language") = "sv",
      "amendment_diff_document(diff: AmendmentDiff, language: Language | str = 'sv') -> Document"
      "\n\nA sentence for each change.");
}

}  // namespace

void bind_time_rules(py::module_& m) {
  bind_time_records(m);
  bind_functions(m);
  bind_told(m);
}

}  // namespace iop::python
