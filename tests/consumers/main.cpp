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
  std::cout << "iop " << iop::version() << '\n';
}
