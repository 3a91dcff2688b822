// What the consumer projects build: a program that needs the library's headers and its compiled part.
#include <iop/iop.hpp>

#include <iostream>

int main() {
  if (iop::version() != IOP_VERSION) {
    std::cerr << "header " << IOP_VERSION << ", library " << iop::version() << '\n';
    return 1;
  }
  if (iop::Date::parse("2025-03-14").to_string() != "2025-03-14") {
    std::cerr << "a day does not read back\n";
    return 1;
  }
  const auto figure = iop::repayment_figure(iop::DateRange::parse("2023-12-01..2026-11-30"),
                                            iop::Date::parse("2025-03-14"),
                                            iop::Money::parse("500000.00"), 182);
  if (figure.amount != iop::Money::from_ore(21'428'571)) {
    std::cerr << "the worked example gives another amount\n";
    return 1;
  }
  try {  // thrown inside the library, caught outside it
    (void)iop::parse_partnership("{}");
    std::cerr << "an empty object was taken for a partnership\n";
    return 1;
  } catch (const iop::DocumentError& error) {
    if (error.code() != iop::ErrorCode::value_missing) return 1;
  }
  std::cout << "iop " << iop::version() << '\n';
}
