// The steps by which an obligation came about.
#pragma once

#include <vector>

#include <iop/core/step.hpp>
#include <iop/rules/follow_up/obligations.hpp>

namespace iop {

void add_steps(std::vector<Step>& steps, const Obligation& obligation);

}  // namespace iop
