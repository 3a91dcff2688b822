// Files as bytes: bounded reading, and writing that never leaves half a file.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace iop {

// The bytes of a regular file, at most `limit` + 1 of them (so that a caller sees it is too large).
// Throws DocumentError: file.unreadable, file.not_regular.
[[nodiscard]] std::string read_bytes(const std::filesystem::path& path, std::size_t limit);

// Writes beside the path, flushes to the disk, then renames. Throws DocumentError
// (file.not_written).
void write_bytes(const std::filesystem::path& path, std::string_view bytes);

}  // namespace iop
