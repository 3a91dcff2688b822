#include <iop/rules/time/member_change.hpp>

#include <algorithm>
#include <utility>

#include <iop/core/fields.hpp>

namespace iop {

namespace {

// A value as files write it; nothing where nothing is said.
std::optional<std::string> written(const std::string& value) { return value; }
std::optional<std::string> written(bool value) { return std::string{value ? "true" : "false"}; }
std::optional<std::string> written(const Decimal& value) { return value.to_string(); }
std::optional<std::string> written(const FuzzyDate& value) { return value.text(); }
template <class Referent>
std::optional<std::string> written(const Id<Referent>& value) {
  return value.value;
}
template <std::int64_t Lowest, std::int64_t Highest>
std::optional<std::string> written(const Whole<Lowest, Highest>& value) {
  return std::to_string(value.value());
}
template <Worded Enum>
std::optional<std::string> written(Enum value) {
  return std::string{word(value)};
}
template <class Part>
std::optional<std::string> written(const std::optional<Part>& value) {
  return value ? written(*value) : std::nullopt;
}
template <class Part>
std::optional<std::string> written(const std::vector<Part>& values) {
  if (values.empty()) return std::nullopt;
  std::string text;
  for (const auto& each : values) text += (text.empty() ? "" : ", ") + *written(each);
  return text;
}

class Comparing {
 public:
  template <Described Record>
  void records(const Record& before, const Record& after, const std::string& within) {
    for_each_field<Record>([&](const auto& field) {
      values(before.*field.member, after.*field.member, within + std::string{field.name});
    });
  }

  [[nodiscard]] std::vector<MemberChange> changes() && { return std::move(changes_); }

 private:
  template <class Value>
  void values(const Value& before, const Value& after, const std::string& member) {
    if (before == after) return;
    if constexpr (std::is_same_v<Value, std::vector<Indicator>>) {
      indicators(before, after, member);
    } else if constexpr (Described<typename OptionalTraits<Value>::Inner>) {
      using Record = typename OptionalTraits<Value>::Inner;
      for_each_field<Record>([&](const auto& field) {
        const auto part = [&](const Value& of) {
          return of ? written((*of).*field.member) : std::optional<std::string>{};
        };
        add(member + "." + std::string{field.name}, part(before), part(after));
      });
    } else {
      add(member, written(before), written(after));
    }
  }

  void indicators(const std::vector<Indicator>& before, const std::vector<Indicator>& after,
                  const std::string& member) {
    const auto find = [](const std::vector<Indicator>& list, const std::string& id) {
      return std::ranges::find(list, id, &Indicator::id);
    };
    for (const auto& each : before) {
      indicator_ = each.id;
      if (const auto now = find(after, each.id); now != after.end())
        records(each, *now, "");
      else
        add(member, each.text, std::nullopt);
    }
    for (const auto& each : after) {
      indicator_ = each.id;
      if (find(before, each.id) == before.end()) add(member, std::nullopt, each.text);
    }
    indicator_.reset();
  }

  void add(std::string member, std::optional<std::string> before,
           std::optional<std::string> after) {
    if (before == after) return;
    changes_.push_back({std::move(member), indicator_, std::move(before), std::move(after)});
  }

  std::optional<std::string> indicator_ = {};
  std::vector<MemberChange> changes_;
};

template <Described Record>
std::vector<MemberChange> compared(const Record& before, const Record& after) {
  Comparing comparing;
  comparing.records(before, after, "");
  return std::move(comparing).changes();
}

}  // namespace

std::vector<MemberChange> member_changes(const Goal& before, const Goal& after) {
  return compared(before, after);
}
std::vector<MemberChange> member_changes(const AgreementParty& before,
                                         const AgreementParty& after) {
  return compared(before, after);
}
std::vector<MemberChange> member_changes(const FollowUpTerm& before, const FollowUpTerm& after) {
  return compared(before, after);
}
std::vector<MemberChange> member_changes(const TargetGroup& before, const TargetGroup& after) {
  return compared(before, after);
}

}  // namespace iop
