// The blocks of a final report and of the test of renewal.
#pragma once

#include <vector>

#include <iop/report/document.hpp>
#include <iop/rules/review/renewal.hpp>

namespace iop::report {

[[nodiscard]] std::vector<Block> final_report_blocks(const FinalReportView& view,
                                                     Language language);
[[nodiscard]] std::vector<Block> renewal_blocks(const RenewalTest& test, Language language);

}  // namespace iop::report
