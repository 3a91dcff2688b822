// A value of any described record with every field filled, made from the descriptions alone: what a
// test needs that walks records, and that must not forget a field which is added later.
//
//     const auto partnership = iop::test::example_of<iop::Partnership>();
#pragma once

#include <cstdint>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/money.hpp>
#include <iop/core/ratio.hpp>
#include <iop/core/whole.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/terms.hpp>

namespace iop::test {

template <class T>
struct ExampleOf {
  // Enumerations: the last word, which is never what stands for an absent one.
  static T make() { return Words<T>::list.back().value; }
};
template <class T>
[[nodiscard]] T example_of() {
  return ExampleOf<T>::make();
}

template <>
struct ExampleOf<std::string> {
  static std::string make() { return "text"; }
};
template <>
struct ExampleOf<bool> {
  static bool make() { return true; }
};
template <>
struct ExampleOf<Divisor> {
  static Divisor make() { return ActualDays::actual; }
};
template <>
struct ExampleOf<std::int64_t> {
  static std::int64_t make() { return 7; }
};
template <>
struct ExampleOf<Int128> {
  static Int128 make() { return 7; }
};
template <>
struct ExampleOf<Date> {
  static Date make() { return Date(2024, 2, 29); }
};
template <>
struct ExampleOf<DateRange> {
  static DateRange make() { return {Date(2024, 2, 29), Date(2024, 8, 28)}; }
};
template <>
struct ExampleOf<FuzzyDate> {
  static FuzzyDate make() { return {"våren 2023", {Date(2023, 3, 1), Date(2023, 5, 31)}}; }
};
template <>
struct ExampleOf<Money> {
  static Money make() { return Money::from_ore(12'345'67); }
};
template <>
struct ExampleOf<Decimal> {
  static Decimal make() { return Decimal::parse("12.50"); }
};
template <>
struct ExampleOf<Ratio> {
  static Ratio make() { return {78, 182}; }
};
template <>
struct ExampleOf<ErrorCode> {
  static ErrorCode make() { return ErrorCode::money_decimals; }
};
template <std::int64_t Lowest, std::int64_t Highest>
struct ExampleOf<Whole<Lowest, Highest>> {
  static Whole<Lowest, Highest> make() { return Highest; }
};
template <class Referent>
struct ExampleOf<Id<Referent>> {
  static Id<Referent> make() { return {"text"}; }
};
template <class T>
struct ExampleOf<std::optional<T>> {
  static std::optional<T> make() { return example_of<T>(); }
};
template <class T>
struct ExampleOf<std::vector<T>> {
  static std::vector<T> make() { return {example_of<T>()}; }
};
template <class... T>
struct ExampleOf<std::variant<T...>> {
  static std::variant<T...> make() { return true; }
};
template <Described T>
struct ExampleOf<T> {
  static T make() {
    Parts<T> parts;
    for_each_part<T>(parts, [](const auto&, auto& part) {
      using Type = typename std::remove_cvref_t<decltype(part)>::value_type;
      part.emplace(example_of<Type>());
    });
    if constexpr (KeepsUnknown<T>) {
      Extra extra{{"x-unknown", JsonValue::number("1.50")}};
      return assemble<T>(std::move(parts), std::move(extra));
    } else {
      return assemble<T>(std::move(parts));
    }
  }
};

// Money is stated in one of two forms, never both; and a component is raised by decision or follows
// an index.
template <>
struct ExampleOf<PaymentTerms> {
  static PaymentTerms make() {
    auto indexed = example_of<PaymentComponent>(), raised = indexed;
    indexed.raises.clear();
    raised.id = "raised";
    raised.indexation.reset();
    return {.example = true,
            .components = {indexed, raised},
            .clause = ClauseId{"text"},
            .extra = {{"x-unknown", JsonValue::number("1.50")}}};
  }
};
// One month of payment is for a year.
template <>
struct ExampleOf<Frequency> {
  static Frequency make() { return Frequency::year; }
};

// Calls `visit.template operator()<Record>()` for `T` and for every record below it.
template <class T, class Visit>
void for_each_record(const Visit& visit) {
  if constexpr (is_optional<T>) {
    for_each_record<typename OptionalTraits<T>::Inner>(visit);
  } else if constexpr (is_list<T>) {
    for_each_record<typename ListTraits<T>::Element>(visit);
  } else if constexpr (Described<T>) {
    visit.template operator()<T>();
    for_each_field<T>([&](const auto& field) {
      for_each_record<typename std::remove_cvref_t<decltype(field)>::Type>(visit);
    });
  }
}

}  // namespace iop::test
