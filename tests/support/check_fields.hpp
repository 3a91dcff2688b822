// Checks what every described record must keep (core/fields.hpp): fields listed in the order of
// declaration, each name once, no empty sentence.
//
//     iop::test::check_fields<iop::Finding>();
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <iop/core/fields.hpp>

namespace iop::test {

// `example` is any value of the record; only the addresses of its members are used.
template <Described Record>
void check_fields(const Record& example) {
  constexpr auto description = Record::description();
  CAPTURE(std::string{description.name});
  CHECK_FALSE(description.name.empty());
  CHECK(description.about.ends_with('.'));

  std::set<std::string_view> names;
  const std::byte* before = nullptr;
  for_each_field<Record>([&](const auto& each) {
    CAPTURE(std::string{each.name});
    CHECK(names.insert(each.name).second);
    CHECK(each.about.ends_with('.'));
    const auto* here = reinterpret_cast<const std::byte*>(&(example.*each.member));
    CHECK((before == nullptr || before < here));
    before = here;
  });
  CHECK_FALSE(names.empty());
}

}  // namespace iop::test
