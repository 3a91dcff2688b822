// What else of an obligation is not what it was, as operands "<member>_before" and
// "<member>_after".
#pragma once

#include <vector>

#include <iop/core/step.hpp>
#include <iop/rules/follow_up/obligations.hpp>

namespace iop {

[[nodiscard]] std::vector<Operand> change_operands(const Obligation& before,
                                                   const Obligation& after);

}  // namespace iop
