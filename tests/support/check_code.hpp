// Checks that a call fails as it should.
//
//     CHECK_CODE(iop::Date::parse("2026-02-29"), iop::ErrorCode::date_not_a_day);
//
// The call must throw an iop::CalculationError with one finding of that code, whose sentences have
// no `{name}` left unfilled. For an expression with commas in braces, put it in parentheses.
#pragma once

#include <exception>
#include <string>

#include <doctest/doctest.h>

#include <iop/core/error.hpp>

namespace iop::test {

// True where a `{name}` of a sentence is still there: no detail of that name was given.
[[nodiscard]] inline bool has_unfilled_name(const std::string& sentence) {
  for (auto open = sentence.find('{'); open != std::string::npos;
       open = sentence.find('{', open + 1)) {
    auto at = open + 1;
    while (at < sentence.size() &&
           ((sentence[at] >= 'a' && sentence[at] <= 'z') || sentence[at] == '_'))
      ++at;
    if (at > open + 1 && at < sentence.size() && sentence[at] == '}') return true;
  }
  return false;
}

// The name of the code that `call` throws, or a remark on what it did instead.
template <class Call>
[[nodiscard]] std::string thrown_code(Call&& call) {
  try {
    call();
  } catch (const CalculationError& error) {
    if (error.findings().size() != 1) return "not one finding";
    for (const auto language : {Language::sv, Language::en})
      for (const auto& sentence :
           {message(error.findings()[0], language), hint(error.findings()[0], language)})
        if (has_unfilled_name(sentence)) return "unfilled: " + sentence;
    return std::string{code_name(error.code())};
  } catch (const std::exception& other) {
    return std::string{"another exception: "} + other.what();
  }
  return "nothing was thrown";
}

}  // namespace iop::test

#define CHECK_CODE(expression, expected)                                     \
  CHECK_EQ(::iop::test::thrown_code([&] { static_cast<void>(expression); }), \
           std::string{::iop::code_name(expected)})
