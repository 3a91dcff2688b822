// What an amendment takes away without saying so.
#pragma once

#include <string>
#include <vector>

#include <iop/core/error.hpp>
#include <iop/model/partnership.hpp>

namespace iop {

// A remark for each duty, goal and party that an amendment of the agreement at pointer `at` leaves
// out of a list that it states anew, where neither its text nor its other terms name it; a warning
// where it leaves nobody who pays, or nobody who is paid. Each amendment is compared with the terms
// that those before it leave; one that does not hold in its form takes nothing away.
[[nodiscard]] std::vector<Finding> amendments_leaving_out(const Agreement& agreement,
                                                          const std::vector<Party>& parties,
                                                          const std::string& at);

}  // namespace iop
