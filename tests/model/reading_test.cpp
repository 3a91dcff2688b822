#include <iop/model/reading.hpp>

#include <string>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

namespace {

using iop::AmountReading;
using iop::CapReading;
using iop::HalfYearReading;
using iop::Reading;
using iop::ReadingSource;
using iop::ReadingSources;
using iop::RescissionDayReading;
using iop::RoundingMode;
using iop::RoundingUnit;
using iop::UsedReading;

static_assert(UsedReading{} == UsedReading{HalfYearReading::agreement,
                                           RescissionDayReading::excluded,
                                           AmountReading::latest_paid, CapReading::half_year_amount,
                                           RoundingMode::half_up, RoundingUnit::ore});

template <class Enum>
std::vector<std::string> words() {
  std::vector<std::string> list;
  for (const auto word : iop::all_words<Enum>()) list.emplace_back(word);
  return list;
}

TEST_CASE("the words of every question, the default first") {
  using List = std::vector<std::string>;
  CHECK(words<HalfYearReading>() == List{"agreement", "calendar"});
  CHECK(words<RescissionDayReading>() == List{"excluded", "included"});
  CHECK(words<AmountReading>() == List{"latest_paid", "current_half_year"});
  CHECK(words<CapReading>() == List{"half_year_amount", "total_paid", "none"});
  CHECK(words<RoundingMode>() == List{"half_up", "half_even", "down", "up"});
  CHECK(words<RoundingUnit>() == List{"ore", "krona"});
  CHECK(words<ReadingSource>() == List{"argument", "agreement", "default"});
}

TEST_CASE("Reading, UsedReading and ReadingSources ask the same questions in the same order") {
  const std::vector<std::string> questions{"half_year", "rescission_day", "amount",
                                           "cap",       "rounding",       "unit"};
  const auto names = []<class Record>(std::type_identity<Record>) {
    std::vector<std::string> list;
    iop::for_each_field<Record>([&](const auto& field) { list.emplace_back(field.name); });
    return list;
  };
  CHECK(names(std::type_identity<Reading>{}) == questions);
  CHECK(names(std::type_identity<UsedReading>{}) == questions);
  CHECK(names(std::type_identity<ReadingSources>{}) == questions);
}

// The member of `record` that has that name and type.
template <class T, class Record>
T& member(Record& record, std::string_view name) {
  T* found = nullptr;
  iop::for_each_field<Record>([&](const auto& field) {
    if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Type, T>)
      if (field.name == name) found = &(record.*field.member);
  });
  REQUIRE(found);
  return *found;
}

TEST_CASE("resolved: argument, else agreement, else default, each question by itself") {
  int questions = 0;
  iop::for_each_field<UsedReading>([&](const auto& field) {
    ++questions;
    CAPTURE(std::string{field.name});
    using Enum = typename std::remove_cvref_t<decltype(field)>::Type;
    const Enum unless_said = iop::Words<Enum>::list.front().value;
    const Enum other = iop::Words<Enum>::list.back().value;
    REQUIRE(unless_said != other);
    Reading says_other, says_default;
    member<std::optional<Enum>>(says_other, field.name) = other;
    member<std::optional<Enum>>(says_default, field.name) = unless_said;

    struct Case {
      Reading argument, agreement;
      Enum used;
      ReadingSource from;
    };
    for (const auto& each :
         {Case{{}, {}, unless_said, ReadingSource::unless_said},
          Case{{}, says_other, other, ReadingSource::agreement},
          Case{{}, says_default, unless_said, ReadingSource::agreement},
          Case{says_other, {}, other, ReadingSource::argument},
          Case{says_default, {}, unless_said, ReadingSource::argument},
          Case{says_other, says_default, other, ReadingSource::argument},
          Case{says_default, says_other, unless_said, ReadingSource::argument}}) {
      const auto [used, from] = iop::resolved(each.argument, each.agreement);
      UsedReading expected;
      member<Enum>(expected, field.name) = each.used;
      ReadingSources expected_from;
      member<ReadingSource>(expected_from, field.name) = each.from;
      CHECK(used == expected);  // this question, and no other
      CHECK((from == expected_from));
    }
  });
  CHECK(questions == 6);
}

TEST_CASE("as_argument answers every question and gives exactly the reading it was made of") {
  UsedReading reading{HalfYearReading::calendar,
                      RescissionDayReading::included,
                      AmountReading::current_half_year,
                      CapReading::none,
                      RoundingMode::up,
                      RoundingUnit::krona};
  const Reading opposite = iop::as_argument(UsedReading{});
  const auto [used, from] = iop::resolved(iop::as_argument(reading), opposite);
  CHECK(used == reading);
  iop::for_each_field<ReadingSources>(
      [&](const auto& field) { CHECK(from.*field.member == ReadingSource::argument); });
}

}  // namespace
