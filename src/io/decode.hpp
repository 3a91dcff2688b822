// From a JSON value to a described record, and everything that is wrong with it.
//
//     Decoder decoder{findings, checks};
//     const auto partnership = decoder.decode<Partnership>(document, "");
//
// A value that could not be read is nothing; reading goes on beside it. The checks are told of what
// was read, whatever else fails. Each type has a row of a table: how it is read into a place that
// the caller has, and what it is where its member is absent. Nothing is made anew for each field.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <iop/core/blank.hpp>
#include <iop/core/decimal.hpp>
#include <iop/core/fields.hpp>
#include <iop/core/finding_list.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/json_value.hpp>
#include <iop/core/money.hpp>
#include <iop/core/whole.hpp>
#include <iop/model/clause.hpp>
#include <iop/model/divisor.hpp>
#include <iop/rules/document/document_checks.hpp>

namespace iop {

[[nodiscard]] std::string_view kind_name(JsonValue::Kind kind) noexcept;

[[nodiscard]] inline bool is_placeholder(const JsonValue& value) {
  return value.kind == JsonValue::Kind::string && is_placeholder(value.text);
}

template <class T>
struct Tag {};

class Decoder {
 public:
  Decoder(FindingList& findings, DocumentChecks& checks) : findings_(findings), checks_(checks) {}

  template <class T>
  [[nodiscard]] std::optional<T> decode(const JsonValue& value, const std::string& pointer) {
    std::optional<T> made;
    read(type_of<T>, value, pointer, &made);
    return made;
  }

 private:
  using Kind = JsonValue::Kind;
  enum class Holds { value, record, list };

  // How a value is read into an empty std::optional of its type; false where it cannot be.
  using ReadInto = bool (*)(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                            void* into);
  struct Type {
    ReadInto read;
    void (*set_absent)(void* into);  // null where the member must be there
    Holds holds;                     // what ids are lost where it cannot be read
    bool is_text;
  };
  // A member of a record, and the std::optional that it is read into.
  struct Member {
    std::string_view name, about;
    const Type* type;
    void* part;
  };

  bool read(const Type& type, const JsonValue& value, const std::string& pointer, void* into);
  // False where a member could not be read. Unknown members go to `extra`; null: they are refused.
  bool read_members(const JsonValue& value, const std::string& pointer,
                    std::span<const Member> members, Extra* extra);
  bool read_member(const JsonValue& of, const std::string& pointer, const Member& member,
                   DocumentChecks::Names& absent);
  void lose(Holds holds, const std::string& pointer);

  // ---- values: one function for each type
  std::optional<std::string> value_of(Tag<std::string>, const JsonValue& value,
                                      const std::string& pointer);
  std::optional<bool> value_of(Tag<bool>, const JsonValue& value, const std::string& pointer);
  std::optional<Date> value_of(Tag<Date>, const JsonValue& value, const std::string& pointer);
  std::optional<FuzzyDate> value_of(Tag<FuzzyDate>, const JsonValue& value,
                                    const std::string& pointer);
  std::optional<Money> value_of(Tag<Money>, const JsonValue& value, const std::string& pointer);
  std::optional<Decimal> value_of(Tag<Decimal>, const JsonValue& value, const std::string& pointer);
  std::optional<Divisor> value_of(Tag<Divisor>, const JsonValue& value, const std::string& pointer);
  std::optional<std::int64_t> whole_number(std::int64_t lowest, std::int64_t highest,
                                           const JsonValue& value, const std::string& pointer);
  std::optional<std::size_t> word_among(std::span<const std::string_view> words,
                                        const JsonValue& value, const std::string& pointer);

  template <class T>
  static std::optional<T>& place(void* into) {
    return *static_cast<std::optional<T>*>(into);
  }

  // ---- rows of the table: one function for each type, a few lines long
  template <class T>
  struct Row {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      place<T>(into) = decoder.value_of(Tag<T>{}, value, pointer);
      return place<T>(into).has_value();
    }
  };
  template <class Referent>
  struct Row<Id<Referent>> {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      auto text = decoder.value_of(Tag<std::string>{}, value, pointer);
      if (!text) return false;
      decoder.checks_.refers(place<Id<Referent>>(into).emplace(std::move(*text)), pointer);
      return true;
    }
  };
  template <std::int64_t Lowest, std::int64_t Highest>
  struct Row<Whole<Lowest, Highest>> {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      const auto number = decoder.whole_number(Lowest, Highest, value, pointer);
      if (number) place<Whole<Lowest, Highest>>(into).emplace(*number);
      return number.has_value();
    }
  };
  template <Worded T>
  struct Row<T> {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      static constexpr auto words = all_words<T>();
      const auto word = decoder.word_among(words, value, pointer);
      if (word) place<T>(into) = Words<T>::list[*word].value;
      return word.has_value();
    }
  };
  template <class T>
  struct Row<std::optional<T>> {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      auto& made = place<std::optional<T>>(into);
      if (decoder.read(type_of<T>, value, pointer, &made.emplace())) return true;
      made.reset();
      return false;
    }
  };
  template <class T>
  struct Row<std::vector<T>> {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      if (!decoder.expect(Kind::array, value, pointer)) {
        decoder.lose(Holds::list, pointer);
        return false;
      }
      auto& list = place<std::vector<T>>(into).emplace();
      list.reserve(value.items.size());
      for (std::size_t i = 0; i < value.items.size(); ++i)
        if (std::optional<T> element;
            decoder.read(type_of<T>, value.items[i], pointer_to(pointer, i), &element))
          list.push_back(std::move(*element));
      if (list.size() == value.items.size()) return true;
      place<std::vector<T>>(into).reset();
      return false;
    }
  };
  template <Described T>
  struct Row<T> {
    static bool read(Decoder& decoder, const JsonValue& value, const std::string& pointer,
                     void* into) {
      static constexpr auto description = T::description();
      Parts<T> parts;
      const auto members = Decoder::members_of(description.fields, parts);
      Extra extra;
      if (!decoder.read_members(value, pointer, members, KeepsUnknown<T> ? &extra : nullptr))
        return false;
      if constexpr (KeepsUnknown<T>)
        Decoder::template place<T>(into).emplace(assemble<T>(std::move(parts), std::move(extra)));
      else
        Decoder::template place<T>(into).emplace(assemble<T>(std::move(parts)));
      decoder.checks_.made(*Decoder::template place<T>(into), pointer);
      return true;
    }
  };

  template <std::size_t... I, class... Fields>
  static std::array<Member, sizeof...(I)> members_of(
      const FieldList<std::index_sequence<I...>, Fields...>& fields,
      PartList<std::index_sequence<I...>, typename Fields::Type...>& parts) {
    return {Member{static_cast<const FieldAt<I, Fields>&>(fields).field.name,
                   static_cast<const FieldAt<I, Fields>&>(fields).field.about,
                   &type_of<typename Fields::Type>,
                   &static_cast<PartAt<I, typename Fields::Type>&>(parts).part}...};
  }

  template <class T>
  static void set_absent(void* into) {
    place<T>(into) = absent_value<T>();
  }
  template <class T>
  static constexpr auto setter_of() -> void (*)(void*) {
    if constexpr (may_be_absent<T>)
      return &set_absent<T>;
    else
      return nullptr;
  }
  template <class T>
  static constexpr Holds holds_of() {
    using Inner = typename OptionalTraits<T>::Inner;
    return is_list<Inner> ? Holds::list : Described<Inner> ? Holds::record : Holds::value;
  }
  template <class T>
  static constexpr Type type_of{&Row<T>::read, setter_of<T>(), holds_of<T>(),
                                std::is_same_v<T, std::string>};

  // ---- what all of them use
  void report(ErrorCode code, std::vector<Detail> details, const std::string& pointer) {
    findings_.add(finding(code, std::move(details), pointer));
  }
  bool expect(Kind kind, const JsonValue& value, const std::string& pointer,
              std::string_view wanted = {});
  void missing(std::string_view name, std::string_view about, const std::string& pointer);
  void unexpected(const std::string& name, const std::vector<std::string_view>& names,
                  const std::string& pointer);
  // Runs a checked constructor and turns its error into findings at `pointer`.
  template <class Make>
  auto attempt(const std::string& pointer, const Make& make) -> std::optional<decltype(make())>;

  FindingList& findings_;
  DocumentChecks& checks_;
};

}  // namespace iop
