#include "document_state.hpp"

#include <utility>

#include "convert.hpp"

namespace iop::python {

namespace py = pybind11;

namespace {

template <class T>
py::object given_as(const T& value) {
  if constexpr (is_list<T>) {
    py::list list;
    for (const auto& each : value) list.append(given_as(each));
    return py::tuple(list);
  } else if constexpr (Described<T>) {
    py::list fields;
    for_each_field<T>([&](const auto& field) { fields.append(given_as(value.*field.member)); });
    return py::tuple(fields);
  } else if constexpr (Worded<T>) {
    return py::str(std::string{word(value)});
  } else {
    return py::cast(value);
  }
}

template <class T>
T taken_from(const py::handle& state) {
  if constexpr (is_list<T>) {
    T list;
    for (const auto& each : py::cast<py::tuple>(state))
      list.push_back(taken_from<typename ListTraits<T>::Element>(each));
    return list;
  } else if constexpr (Described<T>) {
    const auto fields = py::cast<py::tuple>(state);
    Parts<T> parts;
    std::size_t place = 0;
    for_each_part<T>(parts, [&](const auto&, auto& part) {
      part = taken_from<typename std::decay_t<decltype(part)>::value_type>(fields[place++]);
    });
    return assemble<T>(std::move(parts));
  } else if constexpr (Worded<T>) {
    return Py<T>::from(py::reinterpret_borrow<py::object>(state), "/state");
  } else {
    return py::cast<T>(state);
  }
}

// The block of that place in the variant.
template <std::size_t... I>
Block block_of(std::size_t which, const py::handle& state, std::index_sequence<I...>) {
  Block block;
  const bool known =
      ((which == I && (block = taken_from<std::variant_alternative_t<I, Block>>(state), true)) ||
       ...);
  if (!known) throw py::value_error("no such block");
  return block;
}

}  // namespace

py::tuple state_of(const Document& document) {
  py::list blocks;
  for (const auto& each : document.blocks)
    blocks.append(py::make_tuple(
        each.index(), std::visit([](const auto& block) { return given_as(block); }, each)));
  return py::make_tuple(std::string{word(document.language)}, document.title, py::tuple(blocks));
}

Document document_of(const py::tuple& state) {
  Document document{Py<Language>::from(state[0], "/language"), py::cast<std::string>(state[1])};
  for (const auto& each : py::cast<py::tuple>(state[2])) {
    const auto block = py::cast<py::tuple>(each);
    document.blocks.push_back(block_of(py::cast<std::size_t>(block[0]), block[1],
                                       std::make_index_sequence<std::variant_size_v<Block>>{}));
  }
  return document;
}

}  // namespace iop::python
