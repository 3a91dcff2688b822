// One described record as an immutable Python class: constructor by field names, attributes, `==`,
// hash, repr that evaluates back, pickle, `replace`, a table in notebooks. All of it is made from
// the record's own description; nothing here names a field.
//
// What differs between records is kept in a RecordClass as plain functions; everything else is
// compiled once, in record.cpp. The trap: templates over every record and every field are what
// takes time to compile, so a new method belongs there.
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include <iop/report/render.hpp>

#include "convert.hpp"

namespace iop::python {

// A pointer to a member, and how to read it out of a record whose type is known to nobody else.
class Reader {
 public:
  Reader() = default;
  template <class Record, class T>
  explicit Reader(T Record::*member) : inner_(&inner<Record, T>), python_(&python<Record, T>) {
    static_assert(sizeof member <= sizeof member_);
    std::memcpy(member_.data(), &member, sizeof member);
  }
  [[nodiscard]] const void* inside(const void* record) const { return inner_(*this, record); }
  [[nodiscard]] py::object as_python(const void* record) const { return python_(*this, record); }

 private:
  template <class Record, class T>
  static const T& read(const Reader& reader, const void* record) {
    T Record::*member = nullptr;
    std::memcpy(&member, reader.member_.data(), sizeof member);
    return static_cast<const Record*>(record)->*member;
  }
  template <class Record, class T>
  static const void* inner(const Reader& reader, const void* record) {
    return &read<Record, T>(reader, record);
  }
  template <class Record, class T>
  static py::object python(const Reader& reader, const void* record) {
    return Py<T>::to(read<Record, T>(reader, record));
  }

  const void* (*inner_)(const Reader&, const void*) = nullptr;
  py::object (*python_)(const Reader&, const void*) = nullptr;
  std::array<std::byte, 16> member_{};
};

struct Attribute {
  std::string name, type, input_type, about;
  bool required, argument;
  py::object (*absent)();     // what stands for it when it is absent; null where it is required
  std::vector<Reader> place;  // from the record through inlined ones to the field

  [[nodiscard]] py::object of(const void* record) const;
};

class Arguments;

struct RecordClass {
  std::string name, about;
  std::vector<Attribute> attributes;
  const void* (*value)(py::handle self);
  bool (*same)(const void* left, const void* right);
  py::object (*make)(Arguments& arguments);
  const Extra* (*extra)(const void* record);  // null where unknown members are not kept
};

// All of them, in the order in which they were bound.
[[nodiscard]] std::vector<const RecordClass*> record_classes();

[[nodiscard]] std::string escape_html(std::string_view text);

// The arguments of a constructor as parts, every problem gathered before any is thrown.
class Arguments {
 public:
  Arguments(const py::args& positional, const py::kwargs& named);

  template <Described Record>
  Record make() {
    Parts<Record> parts;
    for_each_part<Record>(parts, [&](const auto& field, auto& part) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      take<Type>(field.name, field.about, part);
    });
    std::optional<Extra> extra;
    if constexpr (KeepsUnknown<Record>) {
      take<Extra>("extra", "", extra);
    }
    refuse_the_rest(Record::description().name);
    if constexpr (KeepsUnknown<Record>)
      return assemble<Record>(std::move(parts), std::move(*extra));
    else
      return assemble<Record>(std::move(parts));
  }

 private:
  // One part: from what was given, else what stands for it when it is absent (null: required).
  void take(std::string_view name, std::string_view about, void* part,
            void (*given)(void* part, py::handle value, const Place& place),
            void (*absent)(void* part));
  template <class T>
  void take(std::string_view name, std::string_view about, std::optional<T>& part) {
    void (*absent)(void*) = nullptr;
    if constexpr (may_be_absent<T>) absent = &set_absent<T>;
    take(name, about, &part, &set<T>, absent);
  }
  template <class T>
  static void set(void* part, py::handle value, const Place& place) {
    *static_cast<std::optional<T>*>(part) = Py<T>::from(value, place);
  }
  template <class T>
  static void set_absent(void* part) {
    *static_cast<std::optional<T>*>(part) = absent_value<T>();
  }

  // The value given for a name, by position or by name; a null object where none was.
  py::object next(std::string_view name);
  void refuse_the_rest(std::string_view record);

  std::vector<py::object> positional_;
  std::vector<std::pair<std::string, py::object>> named_;
  std::size_t used_ = 0;
  std::vector<std::string_view> names_;
  std::vector<Finding> findings_;
};

// What Python must know of a type, whatever record it is in.
struct TypeNote {
  std::string (*type)();
  std::string (*input_type)();
  py::object (*absent)();
};
template <class T>
constexpr TypeNote note_of() {
  TypeNote note{&Py<T>::type, &input_type_of<T>, nullptr};
  if constexpr (may_be_absent<T>) note.absent = [] { return Py<T>::to(absent_value<T>()); };
  return note;
}

void add_attribute(RecordClass& record_class, std::string_view name, std::string_view about,
                   const TypeNote& note, bool argument, const std::vector<Reader>& place);

// The attributes of a record; those of an inlined one stand as the outer record's own too.
template <Described Record>
void list_attributes(RecordClass& record_class, std::vector<Reader> place, bool argument) {
  place.emplace_back();
  for_each_field<Record>([&](const auto& field) {
    using Type = typename std::remove_cvref_t<decltype(field)>::Type;
    place.back() = Reader{field.member};
    add_attribute(record_class, field.name, field.about, note_of<Type>(), argument, place);
    if constexpr (Described<Type>)
      if (field.presence == Presence::inlined) list_attributes<Type>(record_class, place, false);
  });
}

// Gives the class everything but its constructor, and keeps what it is made from.
void finish(const py::object& cls, RecordClass record_class);

template <Described Record>
py::class_<Record> bind_record(py::module_& m) {
  constexpr auto description = Record::description();
  RecordClass record_class{
      .name = std::string{description.name},
      .about = std::string{description.about},
      .attributes = {},
      .value = [](py::handle self) -> const void* { return &py::cast<const Record&>(self); },
      .same =
          [](const void* left, const void* right) {
            return *static_cast<const Record*>(left) == *static_cast<const Record*>(right);
          },
      .make = [](Arguments& arguments) { return py::cast(arguments.make<Record>()); },
      .extra = nullptr};
  list_attributes<Record>(record_class, {}, true);
  if constexpr (KeepsUnknown<Record>)
    record_class.extra = [](const void* record) {
      return &static_cast<const Record*>(record)->extra;
    };
  py::class_<Record> bound(m, record_class.name.c_str(), py::is_final(),
                           record_class.about.c_str());
  bound.def(py::init([](const py::args& positional, const py::kwargs& named) {
    return Arguments(positional, named).make<Record>();
  }));
  finish(bound, std::move(record_class));
  return bound;
}

// A notebook shows the record as its report; one put together by hand, without parts that its
// report needs, as its fields.
void show_as_report(const py::object& cls, std::function<std::string(const void* record)> html);

template <Described Record>
void show_as_report(py::module_& m, Document (*document)(const Record&)) {
  show_as_report(m.attr(std::string{Record::description().name}.c_str()),
                 [document](const void* record) {
                   return to_html(document(*static_cast<const Record*>(record)));
                 });
}

}  // namespace iop::python
