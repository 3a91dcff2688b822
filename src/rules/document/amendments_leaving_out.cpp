#include "rules/document/amendments_leaving_out.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include <iop/model/terms_on.hpp>

namespace iop {

namespace {

// In small letters, Swedish ones too, with every blank a space.
std::string in_small_letters(std::string_view text) {
  std::string small;
  bool after_c3 = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool capital = (c >= 'A' && c <= 'Z') || (after_c3 && byte >= 0x80 && byte <= 0x9E);
    if (c == '\n' || c == '\t')
      small += ' ';
    else
      small += capital ? static_cast<char>(byte + 0x20) : c;
    after_c3 = byte == 0xC3;
  }
  return small;
}

bool is_part_of_a_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The words in which an amendment says what it changes.
class Wording {
 public:
  explicit Wording(const Amendment& amendment) : text_(in_small_letters(amendment.text)) {
    for (const auto& each : amendment.other_terms) text_ += ' ' + in_small_letters(each.text);
  }

  // The word or words themselves: "rapport" is not in "rapporten" nor in "slutrapport".
  [[nodiscard]] bool has(std::string_view words) const {
    return find(in_small_letters(words), 0, true) != std::string::npos;
  }
  // Words that begin so: "föreningen" is in "Föreningens".
  [[nodiscard]] bool has_beginning(std::string_view words) const {
    return find(in_small_letters(words), 0, false) != std::string::npos;
  }
  // Takes the words away, so that what is named within a longer name is not taken for itself:
  // "Föreningen" is not named by "Nya Föreningen".
  void forget(std::string_view words) {
    const std::string small = in_small_letters(words);
    for (auto at = find(small, 0, false); at != std::string::npos; at = find(small, at, false))
      text_.replace(at, small.size(), 1, '.');
  }

 private:
  [[nodiscard]] std::size_t find(const std::string& words, std::size_t from, bool whole) const {
    if (words.empty()) return std::string::npos;
    for (auto at = text_.find(words, from); at != std::string::npos;
         at = text_.find(words, at + 1)) {
      const auto end = at + words.size();
      const bool begins = at == 0 || !is_part_of_a_word(text_[at - 1]);
      if (begins && (!whole || end == text_.size() || !is_part_of_a_word(text_[end]))) return at;
    }
    return std::string::npos;
  }

  std::string text_;
};

// How people begin the word for a duty of each kind, in the languages of agreements.
std::vector<std::string_view> beginnings_of(FollowUpKind kind) {
  switch (kind) {
    case FollowUpKind::meeting:
      return {"möte", "sammanträd", "avstämning", "träff", "meeting"};
    case FollowUpKind::report:
      return {"rapport", "årsrapport", "redovisning", "årsredovisning", "verksamhetsberättelse",
              "report", "annual report"};
    case FollowUpKind::quality_review:
      return {"kvalitetsuppföljning", "uppföljning", "granskning", "review", "follow-up"};
    case FollowUpKind::portfolio_report:
      return {"samlad rapport", "samlad redovisning", "portfolio"};
    case FollowUpKind::final_report:
      return {"slutrapport", "slutredovisning", "final report"};
  }
  return {};
}

bool is_named(const FollowUpTerm& duty, const Wording& wording) {
  return wording.has(duty.id) || wording.has_beginning(duty.text) ||
         std::ranges::any_of(beginnings_of(duty.kind),
                             [&](auto word) { return wording.has_beginning(word); });
}

bool is_named(const Goal& goal, const Wording& wording) {
  return wording.has(goal.id) || wording.has_beginning(goal.text);
}

bool is_named(const Party& party, const Wording& wording) {
  return wording.has_beginning(party.name) ||
         std::ranges::any_of(party.former_names,
                             [&](const auto& each) { return wording.has_beginning(each.name); });
}

bool has_side(const std::vector<AgreementParty>& parties, Side side) {
  return std::ranges::any_of(parties, [&](const auto& each) { return each.side == side; });
}

// Goes through the amendments of an agreement in the order in which they take effect.
class Amending {
 public:
  Amending(const Agreement& agreement, const std::vector<Party>& parties)
      : agreement_(agreement),
        names_(parties),
        follow_up_(&agreement.follow_up),
        goals_(&agreement.goals),
        parties_(&agreement.parties) {}

  void apply(const Amendment& amendment, const std::string& at) {
    if (!holds_in_its_form(amendment, agreement_)) return;
    const Wording wording{amendment};
    if (amendment.follow_up)
      leave_out(*std::exchange(follow_up_, &*amendment.follow_up), *amendment.follow_up, wording,
                [&](const auto& duty) {
                  add(ErrorCode::amendment_leaves_out_duty,
                      {{"id", amendment.id}, {"duty", duty.id}, {"wording", duty.text}},
                      pointer_to(at, "follow_up"));
                });
    if (amendment.goals)
      leave_out(*std::exchange(goals_, &*amendment.goals), *amendment.goals, wording,
                [&](const auto& goal) {
                  add(ErrorCode::amendment_leaves_out_goal,
                      {{"id", amendment.id}, {"goal", goal.id}, {"wording", goal.text}},
                      pointer_to(at, "goals"));
                });
    if (amendment.parties && !amendment.parties->empty())
      leave_out_parties(amendment, wording, pointer_to(at, "parties"));
  }

  [[nodiscard]] std::vector<Finding> take() && { return std::move(found_); }

 private:
  void add(ErrorCode code, std::vector<Detail> details, const std::string& at) {
    found_.push_back(finding(code, std::move(details), at));
  }

  // What stands in the new list under another id is not left out.
  template <class Record, class Tell>
  static void leave_out(const std::vector<Record>& before, const std::vector<Record>& after,
                        const Wording& wording, const Tell& tell) {
    std::set<std::string_view> ids, texts;
    for (const auto& each : after) {
      ids.insert(each.id);
      texts.insert(each.text);
    }
    for (const auto& each : before)
      if (!ids.contains(each.id) && !texts.contains(each.text) && !is_named(each, wording))
        tell(each);
  }

  void leave_out_parties(const Amendment& amendment, Wording wording, const std::string& at) {
    const auto& before = *std::exchange(parties_, &*amendment.parties);
    for (const auto& each : *amendment.parties)
      if (const auto* party = find(each.party)) wording.forget(party->name);
    for (const auto& each : before) {
      const auto* party = find(each.party);
      const bool stays =
          std::ranges::find(*amendment.parties, each.party, &AgreementParty::party) !=
          amendment.parties->end();
      if (stays || wording.has(each.party.value) || (party && is_named(*party, wording))) continue;
      add(ErrorCode::amendment_leaves_out_party,
          {{"id", amendment.id}, {"party", party ? party->name : each.party.value}}, at);
    }
    for (const auto& [side, code] : {std::pair{Side::payer, ErrorCode::amendment_no_payer},
                                     std::pair{Side::payee, ErrorCode::amendment_no_payee}})
      if (has_side(before, side) && !has_side(*amendment.parties, side))
        add(code, {{"id", amendment.id}}, at);
  }

  [[nodiscard]] const Party* find(const PartyId& id) const {
    const auto party = std::ranges::find(names_, id.value, &Party::id);
    return party == names_.end() ? nullptr : &*party;
  }

  const Agreement& agreement_;
  const std::vector<Party>& names_;
  const std::vector<FollowUpTerm>* follow_up_;
  const std::vector<Goal>* goals_;
  const std::vector<AgreementParty>* parties_;
  std::vector<Finding> found_ = {};
};

}  // namespace

std::vector<Finding> amendments_leaving_out(const Agreement& agreement,
                                            const std::vector<Party>& parties,
                                            const std::string& at) {
  // Of one day, the one agreed later is the later.
  std::vector<std::size_t> order(agreement.amendments.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    const auto& each = agreement.amendments[i];
    return std::pair{each.effective_on, each.agreed_on.value_or(each.effective_on)};
  });
  Amending amending{agreement, parties};
  for (const auto i : order)
    amending.apply(agreement.amendments[i], pointer_to(pointer_to(at, "amendments"), i));
  return std::move(amending).take();
}

}  // namespace iop
