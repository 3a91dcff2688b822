// Texts that look the same on a screen and are not the same.
//
// An id typed on another machine may have `ö` in one piece (U+00F6) or as `o` with a mark after it
// (U+006F U+0308), a Cyrillic `о`, or a blank at its end. Ids are compared as they are written;
// this is for the sentence that tells why one does not fit.
//
//     iop::look_of("fo\u0308rening") == iop::look_of("f\u00F6rening")  // true
//     iop::look_difference("fo\u0308rening", "f\u00F6rening")
//     // {2, "U+006F U+0308", "U+00F6"}: the second character
//
// It knows the Latin letters with a mark that European languages write (U+00C0 to U+017F and a few
// more), the Cyrillic and Greek letters that are drawn as a Latin one, characters that cannot be
// seen, spaces, hyphens, apostrophes and letters in full width. It does not know other alphabets,
// letters with two marks, or digits that resemble letters (l and 1, O and 0).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <iop/core/export.hpp>

namespace iop {

// The same for two texts that look the same. Spaces at the ends and several in a row do not show.
[[nodiscard]] IOP_EXPORT std::u32string look_of(std::string_view text);

// True where nothing else that is plain looks the same: letters, digits and signs of ASCII alone.
[[nodiscard]] IOP_EXPORT bool has_plain_look(std::string_view text);

// The first character, counted from 1 as a reader counts, in which two texts differ, and what it
// is made of in each; "–" where a text has ended.
struct LookDifference {
  std::size_t position;
  std::string here, there;
  bool operator==(const LookDifference&) const = default;
};
[[nodiscard]] IOP_EXPORT LookDifference look_difference(std::string_view here,
                                                        std::string_view there);

}  // namespace iop
