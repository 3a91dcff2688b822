#include "report/exposure_sentences.hpp"

namespace iop::report {

std::string exposure_sentence(const Teller& step, RuleId rule) {
  if (rule == RuleId::exposure_maximum)
    return step.told({"Mest skulle återbetalas om avtalet hävdes {day}: {value}.",
                      "Most would come back if the agreement were rescinded on {day}: {value}."});
  return step.told(
      {"Under {days} skulle som mest {value} återbetalas ({highest_on}) och som minst {lowest} "
       "({lowest_on}).",
       "During {days} at most {value} would come back (on {highest_on}) and at least {lowest} (on "
       "{lowest_on})."});
}

}  // namespace iop::report
