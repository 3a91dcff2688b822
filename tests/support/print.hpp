// How doctest shows the library's values when a check fails.
#pragma once

#include <doctest/doctest.h>

#include <iop/core/date.hpp>
#include <iop/core/error.hpp>
#include <iop/core/half_year.hpp>
#include <iop/core/int128.hpp>
#include <iop/core/money.hpp>
#include <iop/core/ratio.hpp>

namespace doctest {

template <>
struct StringMaker<iop::Int128> {
  static String convert(const iop::Int128& value) { return iop::digits(value).c_str(); }
};
template <>
struct StringMaker<iop::Money> {
  static String convert(const iop::Money& value) { return value.to_string().c_str(); }
};
template <>
struct StringMaker<iop::Ratio> {
  static String convert(const iop::Ratio& value) { return value.to_string().c_str(); }
};
template <>
struct StringMaker<iop::Date> {
  static String convert(const iop::Date& value) { return value.to_string().c_str(); }
};
template <>
struct StringMaker<iop::DateRange> {
  static String convert(const iop::DateRange& value) { return value.to_string().c_str(); }
};
template <>
struct StringMaker<iop::HalfYear> {
  static String convert(const iop::HalfYear& value) {
    return (std::to_string(value.number) + ": " + value.days.to_string()).c_str();
  }
};
template <>
struct StringMaker<iop::ErrorCode> {
  static String convert(iop::ErrorCode code) { return std::string{iop::code_name(code)}.c_str(); }
};

}  // namespace doctest
