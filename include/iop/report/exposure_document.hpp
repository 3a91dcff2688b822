// What would be owed, day by day, as a document: the most and when, each half-year's highest and
// lowest, and the most under every reading.
//
//     std::cout << iop::to_text(iop::exposure_document(exposure, exposures, Language::sv));
#pragma once

#include <optional>
#include <vector>

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/portfolio/exposures.hpp>

namespace iop {

// `others` are the answers under every legal reading, or none; `day` is one to tell by itself.
[[nodiscard]] IOP_EXPORT Document exposure_document(const Exposure& exposure,
                                                    const std::vector<Exposure>& others,
                                                    Language language,
                                                    const std::optional<Date>& day = {});
[[nodiscard]] IOP_EXPORT Document exposure_portfolio_document(const ExposurePortfolio& portfolio,
                                                              Language language);

}  // namespace iop
