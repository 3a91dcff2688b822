// A portfolio as a document: three tables over the same agreements (what, money, follow-up), and
// totals.
//
//     std::cout << iop::to_text(iop::portfolio_document(portfolio, Language::sv));
#pragma once

#include <iop/core/export.hpp>
#include <iop/report/document.hpp>
#include <iop/rules/portfolio/portfolio.hpp>

namespace iop {

[[nodiscard]] IOP_EXPORT Document portfolio_document(const Portfolio& portfolio, Language language);

}  // namespace iop
