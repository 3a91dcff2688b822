// What a record consists of, said once.
//
// A record is a plain aggregate that lists its fields in the order in which it declares them:
//     struct Payment {
//       Date paid_on;
//       Money amount;
//       static constexpr auto description() {
//         return describe<Payment>("Payment", "Money that was paid.",
//                                  field("paid_on", &Payment::paid_on, "The day it was paid."),
//                                  field("amount", &Payment::amount, "What was paid."));
//       }
//     };
// The reader, the writer, the published JSON Schema, and in Python the attributes, `==`, `repr`,
// pickle and stubs are all made from that one list. Optional members, lists, booleans and
// enumerations with a default may be absent; every other member is required.
//
// The trap: a record is built from its parts by aggregate initialisation, so the list must be in
// the order of declaration. A test compares the addresses.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <iop/core/words.hpp>

namespace iop {

// essential: stands in the skeleton that `iop new` writes, although it may be absent.
// inlined: a record whose fields are shown as if they were the outer record's own.
enum class Presence { usual, essential, inlined };

template <class Record, class T>
struct Field {
  using Type = T;
  std::string_view name;
  T Record::* member;
  std::string_view about;  // one English sentence: meaning, unit, what is inclusive
  Presence presence = Presence::usual;
};

template <class Record, class T>
[[nodiscard]] constexpr Field<Record, T> field(std::string_view name, T Record::* member,
                                               std::string_view about,
                                               Presence presence = Presence::usual) {
  return {name, member, about, presence};
}

// The fields of a record. A std::tuple would say it shorter, and its constructors took half of the
// time of every file that includes the model; so too its parts.
template <std::size_t I, class OneField>
struct FieldAt {
  OneField field;
};
// What a field is made from, before the record is whole.
template <std::size_t I, class T>
struct PartAt {
  std::optional<T> part;
};
template <class Indices, class... Types>
struct PartList;
template <std::size_t... I, class... Types>
struct PartList<std::index_sequence<I...>, Types...> : PartAt<I, Types>... {};

template <class Indices, class... Fields>
struct FieldList;
template <std::size_t... I, class... Fields>
struct FieldList<std::index_sequence<I...>, Fields...> : FieldAt<I, Fields>... {
  using Parts = PartList<std::index_sequence<I...>, typename Fields::Type...>;

  template <class Visit>
  constexpr void each(Visit&& visit) const {
    (visit(FieldAt<I, Fields>::field), ...);
  }
  template <class Visit>
  constexpr void each_with(Parts& parts, Visit&& visit) const {
    (visit(FieldAt<I, Fields>::field, part<I, typename Fields::Type>(parts)), ...);
  }
  template <class Record, class... Extra>
  static Record assemble(Parts& parts, Extra&&... extra) {
    return Record{std::move(*part<I, typename Fields::Type>(parts))...,
                  std::forward<Extra>(extra)...};
  }

 private:
  template <std::size_t Index, class T>
  static constexpr std::optional<T>& part(PartAt<Index, T>& at) {
    return at.part;
  }
};

template <class Record, class... Fields>
struct Description {
  using List = FieldList<std::index_sequence_for<Fields...>, Fields...>;
  std::string_view name;
  std::string_view about;
  List fields;
};

template <class Record, class... Fields>
[[nodiscard]] constexpr Description<Record, Fields...> describe(std::string_view name,
                                                                std::string_view about,
                                                                Fields... fields) {
  return {name, about, {{fields}...}};
}

template <class T>
concept Described = requires { T::description(); };

// A described record that keeps the members it does not know, in its last member `extra`.
template <class T>
concept KeepsUnknown = Described<T> && requires(T value) { value.extra; };

template <class T>
struct OptionalTraits : std::false_type {
  using Inner = T;
};
template <class T>
struct OptionalTraits<std::optional<T>> : std::true_type {
  using Inner = T;
};
template <class T>
struct ListTraits : std::false_type {};
template <class T>
struct ListTraits<std::vector<T>> : std::true_type {
  using Element = T;
};

template <class T>
inline constexpr bool is_optional = OptionalTraits<T>::value;
template <class T>
inline constexpr bool is_list = ListTraits<T>::value;
// What stands for an absent member: nothing, an empty list, false, or the word that an enumeration
// names in `Words<Enum>::unless_said`. Every other member is required.
template <class T>
concept SaysItsDefault = requires { Words<T>::unless_said; };
template <class T>
inline constexpr bool may_be_absent =
    is_optional<T> || is_list<T> || std::is_same_v<T, bool> || SaysItsDefault<T>;
template <class T>
  requires may_be_absent<T>
[[nodiscard]] T absent_value() {
  if constexpr (SaysItsDefault<T>)
    return Words<T>::unless_said;
  else
    return T{};
}

// Whether a value is what stands for an absent member: a file leaves it out.
template <class T>
[[nodiscard]] bool is_absent(const T& value) {
  if constexpr (is_optional<T>)
    return !value.has_value();
  else if constexpr (may_be_absent<T>)
    return value == absent_value<T>();
  else
    return false;
}
// A list is not compared: what is in it need not be comparable.
template <class T>
[[nodiscard]] bool is_absent(const std::vector<T>& list) {
  return list.empty();
}

// Calls `visit(field)` for each field of a record, in order.
template <Described Record, class Visit>
constexpr void for_each_field(Visit&& visit) {
  Record::description().fields.each(visit);
}

// `Record` with each field type wrapped in std::optional: the parts before they are a whole.
template <Described Record>
using Parts = typename decltype(Record::description())::List::Parts;

// Calls `visit(field, part)` for each field and its part.
template <Described Record, class Visit>
constexpr void for_each_part(Parts<Record>& parts, Visit&& visit) {
  Record::description().fields.each_with(parts, visit);
}

// The record made of its parts. Precondition: every part has a value.
template <Described Record, class... Extra>
[[nodiscard]] Record assemble(Parts<Record>&& parts, Extra&&... extra) {
  return decltype(Record::description())::List::template assemble<Record>(
      parts, std::forward<Extra>(extra)...);
}

}  // namespace iop
