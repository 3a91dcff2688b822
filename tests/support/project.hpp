// Files of the project, by their path from the top.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace iop::test {

inline constexpr std::string_view kalmar_example = "examples/data/kalmar-stadsmission.json";

[[nodiscard]] inline std::filesystem::path project_path(std::string_view path) {
  return std::filesystem::path{IOP_SOURCE_DIR} / path;
}

[[nodiscard]] inline std::string project_file(std::string_view path) {
  std::ifstream file(project_path(path), std::ios::binary);
  if (!file) throw std::runtime_error(std::string{"cannot open "}.append(path));
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace iop::test
