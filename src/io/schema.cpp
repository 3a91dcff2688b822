#include <iop/io/schema.hpp>

#include <set>

#include <iop/io/json.hpp>
#include <iop/model/partnership.hpp>

#include "io/decode.hpp"
#include "io/encode.hpp"

namespace iop {

namespace {

JsonValue text(std::string_view value) { return JsonValue::string(value); }

JsonValue string_schema(std::string_view pattern, std::string_view about) {
  JsonValue schema = JsonValue::object();
  schema.add("type", text("string"));
  if (!pattern.empty()) schema.add("pattern", text(pattern));
  if (!about.empty()) schema.add("description", text(about));
  return schema;
}

constexpr std::string_view no_placeholder_nor_blank = "^(?!<.+>$)(?![ \\t\\r\\n]*$)";

// Gathers a `$defs` entry for each record, once, and refers to it from then on.
class SchemaWriter {
 public:
  template <class T>
  JsonValue schema_of(Tag<std::optional<T>>) {
    return schema_of(Tag<T>{});
  }
  template <class T>
  JsonValue schema_of(Tag<std::vector<T>>) {
    JsonValue schema = JsonValue::object();
    schema.add("type", text("array"));
    schema.add("items", schema_of(Tag<T>{}));
    return schema;
  }
  JsonValue schema_of(Tag<std::string>) {
    JsonValue schema = string_schema(no_placeholder_nor_blank, "");
    schema.add("minLength", JsonValue::number("1"));
    return schema;
  }
  template <class Referent>
  JsonValue schema_of(Tag<Id<Referent>>) {
    return schema_of(Tag<std::string>{});
  }
  JsonValue schema_of(Tag<bool>) {
    JsonValue schema = JsonValue::object();
    schema.add("type", text("boolean"));
    return schema;
  }
  JsonValue schema_of(Tag<Date>) {
    return string_schema("^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                         "A day, YYYY-MM-DD, from 1900-01-01 to 2199-12-31.");
  }
  JsonValue schema_of(Tag<Money>) {
    return string_schema("^-?[0-9]+(\\.[0-9]{2})?$",
                         "An amount in kronor as text, such as 500000.00: no decimals or two.");
  }
  JsonValue schema_of(Tag<FuzzyDate>) {
    JsonValue words = JsonValue::object();
    words.add("type", text("object"));
    JsonValue properties = JsonValue::object();
    properties.add("text", schema_of(Tag<std::string>{}));
    properties.add("earliest", schema_of(Tag<Date>{}));
    properties.add("latest", schema_of(Tag<Date>{}));
    words.add("properties", std::move(properties));
    words.add("required", list({"text", "earliest", "latest"}));
    words.add("additionalProperties", JsonValue::boolean(false));
    JsonValue schema = JsonValue::object();
    schema.add("description", text("A day, or less: YYYY-MM-DD, YYYY-MM, YYYY-Q1, YYYY, two days "
                                   "with .. between, or words "
                                   "with their days."));
    JsonValue forms = JsonValue::array();
    forms.items.push_back(
        string_schema("^(19|20|21)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])"
                      "(\\.\\.(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?)?)?$",
                      ""));
    forms.items.push_back(std::move(words));
    schema.add("oneOf", std::move(forms));
    return schema;
  }
  JsonValue schema_of(Tag<Decimal>) {
    JsonValue schema = JsonValue::object();
    schema.add("type", text("number"));
    schema.add("exclusiveMinimum",
               JsonValue::number("-1" + std::string(Decimal::most_digits, '0')));
    schema.add("exclusiveMaximum", JsonValue::number("1" + std::string(Decimal::most_digits, '0')));
    return schema;
  }
  template <std::int64_t Lowest, std::int64_t Highest>
  JsonValue schema_of(Tag<Whole<Lowest, Highest>>) {
    JsonValue schema = JsonValue::object();
    schema.add("type", text("integer"));
    schema.add("minimum", JsonValue::number(std::to_string(Lowest)));
    schema.add("maximum", JsonValue::number(std::to_string(Highest)));
    return schema;
  }
  JsonValue schema_of(Tag<Divisor>) {
    JsonValue forms = JsonValue::array();
    forms.items.push_back(schema_of(Tag<Whole<Divisor::lowest, Divisor::highest>>{}));
    forms.items.push_back(schema_of(Tag<ActualDays>{}));
    JsonValue schema = JsonValue::object();
    schema.add("oneOf", std::move(forms));
    return schema;
  }
  template <Worded Enum>
  JsonValue schema_of(Tag<Enum>) {
    JsonValue schema = JsonValue::object();
    JsonValue words = JsonValue::array();
    for (const auto each : all_words<Enum>()) words.items.push_back(text(each));
    schema.add("enum", std::move(words));
    return schema;
  }
  template <Described Record>
  JsonValue schema_of(Tag<Record>) {
    constexpr auto description = Record::description();
    if (defined_.insert(description.name).second) {
      JsonValue schema = record_schema<Record>();
      definitions_.add(description.name, std::move(schema));
    }
    JsonValue reference = JsonValue::object();
    reference.add("$ref", text("#/$defs/" + std::string{description.name}));
    return reference;
  }

  JsonValue take_definitions() { return std::move(definitions_); }

 private:
  static JsonValue list(std::initializer_list<std::string_view> names) {
    JsonValue array = JsonValue::array();
    for (const auto name : names) array.items.push_back(text(name));
    return array;
  }

  // A field says more than its type does.
  static JsonValue property(JsonValue of_type, std::string_view about, bool at_least_one) {
    std::erase_if(of_type.members, [](const auto& each) { return each.name == "description"; });
    of_type.add("description", text(about));
    if (at_least_one) of_type.add("minItems", JsonValue::number("1"));
    return of_type;
  }

  template <Described Record>
  JsonValue record_schema() {
    JsonValue schema = JsonValue::object();
    schema.add("description", text(Record::description().about));
    schema.add("type", text("object"));
    JsonValue properties = JsonValue::object();
    JsonValue required = JsonValue::array();
    for_each_field<Record>([&](const auto& field) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      // A partnership has one agreement or more; every other list may be empty or absent.
      const bool at_least_one = std::is_same_v<Record, Partnership> && field.name == "agreements";
      properties.add(field.name, property(schema_of(Tag<Type>{}), field.about, at_least_one));
      if (!may_be_absent<Type> || at_least_one) required.items.push_back(text(field.name));
    });
    schema.add("properties", std::move(properties));
    if (!required.items.empty()) schema.add("required", std::move(required));
    schema.add("additionalProperties", JsonValue::boolean(KeepsUnknown<Record>));
    return schema;
  }

  std::set<std::string_view> defined_;
  JsonValue definitions_ = JsonValue::object();
};

// The question that stands where a value is wanted: "<what it is>".
JsonValue question(std::string_view about) { return text("<" + std::string{about} + ">"); }

template <class T>
JsonValue skeleton_of(Tag<T>, std::string_view about) {
  if constexpr (is_optional<T>) {
    return skeleton_of(Tag<typename OptionalTraits<T>::Inner>{}, about);
  } else if constexpr (is_list<T>) {
    JsonValue array = JsonValue::array();
    array.items.push_back(skeleton_of(Tag<typename ListTraits<T>::Element>{}, about));
    return array;
  } else if constexpr (Described<T>) {
    JsonValue object = JsonValue::object();
    for_each_field<T>([&](const auto& field) {
      using Type = typename std::remove_cvref_t<decltype(field)>::Type;
      if (!may_be_absent<Type> || field.presence == Presence::essential)
        object.add(field.name, skeleton_of(Tag<Type>{}, field.about));
    });
    return object;
  } else if constexpr (Worded<T>) {
    return question(std::string{about} + " " + joined(all_words<T>(), " | "));
  } else if constexpr (std::is_same_v<T, bool>) {
    return question(std::string{about} + " true | false");
  } else {
    return question(about);
  }
}

}  // namespace

std::string partnership_schema_text() {
  SchemaWriter writer;
  const JsonValue reference = writer.schema_of(Tag<Partnership>{});
  JsonValue schema = JsonValue::object();
  schema.add("$schema", text("https://json-schema.org/draft/2020-12/schema"));
  schema.add("$id", text("urn:iop:" + std::string{partnership_schema}));
  schema.add("title", text(partnership_schema));
  schema.add("$ref", reference.members.front().value);
  schema.add("$defs", writer.take_definitions());
  for (auto& member : schema.members)
    if (member.name == "$defs")
      for (auto& definition : member.value.members)
        if (definition.name == Partnership::description().name)
          for (auto& part : definition.value.members)
            if (part.name == "properties")
              for (auto& property : part.value.members)
                if (property.name == "schema")
                  property.value.add("const", text(partnership_schema));
  return write_json(schema);
}

std::string skeleton_text() {
  JsonValue skeleton = skeleton_of(Tag<Partnership>{}, "");
  for (auto& member : skeleton.members)
    if (member.name == "schema") member.value = text(partnership_schema);
  return write_json(skeleton);
}

}  // namespace iop
