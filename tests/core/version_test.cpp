#include <iop/core/version.hpp>

#include <algorithm>
#include <string_view>

#include <doctest/doctest.h>

namespace {

TEST_CASE("version is that of the headers in one build") {
  CHECK(iop::version() == std::string_view{IOP_VERSION});
}

TEST_CASE("version is three numbers with points between") {
  const std::string_view version = iop::version();
  CHECK(std::count(version.begin(), version.end(), '.') == 2);
  CHECK(std::all_of(version.begin(), version.end(),
                    [](char c) { return c == '.' || (c >= '0' && c <= '9'); }));
  CHECK(version.front() != '.');
  CHECK(version.back() != '.');
  CHECK(version.find("..") == std::string_view::npos);
}

}  // namespace
