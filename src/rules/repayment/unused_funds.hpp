// Rule: clauses.unused_funds
#pragma once

#include <vector>

#include "rules/repayment/clause_case.hpp"

namespace iop::rules {

// A statement for each account of the agreement and for each time that no account is about, in
// order of time; none where the agreement has no such clause.
void add_unused_funds(std::vector<ClauseStatement>& statements, const ClauseCase& of);

}  // namespace iop::rules
