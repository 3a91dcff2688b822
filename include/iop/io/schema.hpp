// The published JSON Schema and the skeleton of a file, both made from the records' own
// descriptions (`core/fields.hpp`), so that they cannot disagree with the reader.
#pragma once

#include <string>

#include <iop/core/export.hpp>

namespace iop {

// JSON Schema, draft 2020-12, of the file format `iop-partnership/1`.
[[nodiscard]] IOP_EXPORT std::string partnership_schema_text();

// A file to fill in: every value is a question in angle brackets, which the reader refuses with
// value.placeholder until it is answered.
[[nodiscard]] IOP_EXPORT std::string skeleton_text();

}  // namespace iop
