// The steps of an explanation, told in Swedish and English.
//
//     for (const iop::Step& step : iop::explain(statement))
//       std::cout << iop::sentence(step, iop::Language::sv) << '\n';
//     // Avtalshalvåret som innehåller hävningsdagen 14 mars 2025 är 1 december 2024 – 31 maj 2025
//     // (räknat från avtalets första dag).
//
// A sentence is made of the step's own operands and value; nothing else is known here. A ratio
// stands as it was computed, "78/182", and an exact value also as öre with two decimals, cut and
// marked with "…" where more follow.
#pragma once

#include <string>

#include <iop/core/error.hpp>
#include <iop/core/export.hpp>
#include <iop/rules/repayment/statement_explain.hpp>

namespace iop {

// One or two sentences, never empty. A step that gave a code says why the answer stops there and
// names the code.
[[nodiscard]] IOP_EXPORT std::string sentence(const Step& step, Language language);

}  // namespace iop
