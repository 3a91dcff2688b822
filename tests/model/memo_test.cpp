#include <iop/model/memo.hpp>

#include <doctest/doctest.h>

#include "support/check_fields.hpp"

TEST_CASE("the records of memo list their fields as they declare them") {
  iop::test::check_fields(iop::Memo{.title = "t",
                                    .recipient = "r",
                                    .proposed_decision = iop::ProposedDecision::information_only});
}
