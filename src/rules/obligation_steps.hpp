// The steps by which an obligation came about.
#pragma once

#include <vector>

#include <iop/rules/obligations.hpp>
#include <iop/rules/step.hpp>

namespace iop {

void add_steps(std::vector<Step>& steps, const Obligation& obligation);

}  // namespace iop
