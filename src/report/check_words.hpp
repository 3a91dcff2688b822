// The words of screening, completeness and contributions, as people read them.
#pragma once

#include <string>
#include <string_view>

#include <iop/core/error.hpp>
#include <iop/core/words.hpp>

#include "report/phrases.hpp"

namespace iop::report {

// The phrase for a word of one of these enumerations; empty where there is none.
[[nodiscard]] std::string_view check_phrase(std::string_view enumeration, std::string_view word,
                                            Language language) noexcept;

// "a, b": each word of the list as its phrase, by the first enumeration that has it. What has no
// phrase stays as it is.
[[nodiscard]] std::string told_words(std::string_view list, Language language);

}  // namespace iop::report
