// Everything, in the order of the house: core, model, rules, faces.
#pragma once

#include <iop/core/date.hpp>
#include <iop/core/day_number.hpp>
#include <iop/core/error.hpp>
#include <iop/core/fuzzy_date.hpp>
#include <iop/core/half_year.hpp>
#include <iop/core/json_value.hpp>
#include <iop/core/money.hpp>
#include <iop/core/ratio.hpp>
#include <iop/core/rounding.hpp>
#include <iop/core/text.hpp>
#include <iop/core/version.hpp>
#include <iop/io/json.hpp>
#include <iop/io/partnership_file.hpp>
#include <iop/io/results.hpp>
#include <iop/io/schema.hpp>
#include <iop/model/model_clause.hpp>
#include <iop/model/partnership.hpp>
#include <iop/rules/explain.hpp>
#include <iop/rules/payment_schedule.hpp>
#include <iop/rules/repayment.hpp>
#include <iop/rules/repayment_alternatives.hpp>
