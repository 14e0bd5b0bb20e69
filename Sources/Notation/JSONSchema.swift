// JSON Schemas from descriptions: what editors and check-jsonschema know of a file comes from the one declaration.

import Diagnostics
import Exact

/// The notation that a described file is written in.
package enum FileNotation: Sendable, Hashable {
  /// Texts need no quotation marks there, so a schema sees `2022` or `9.5` as a number.
  case yaml
  /// Numbers with a point stand in quotation marks (scoring rule N1).
  case json
}

extension FormatDescription {
  /// The description as a JSON Schema (draft-07, which editors know best).
  ///
  /// It is never stricter than the reader: keys that may be left out may also be left empty, and what the reader alone
  /// can judge (days of the calendar, ids that exist) is not in it. Lengths count scalars of composed text.
  package func jsonSchema(titled title: String, in notation: FileNotation) -> JSONValue {
    let head: JSONValue = ["$schema": "http://json-schema.org/draft-07/schema#", "title": .text(title)]
    return head.with(schema(in: notation))
  }

  private func schema(in notation: FileNotation) -> JSONValue {
    switch self {
    case .text(let limit):
      let text: JSONValue = ["type": notation.textTypes, "minLength": .number(1)]
      return text.with("maxLength", limit.map(JSONValue.number))
    case .longText: return ["type": notation.textTypes, "minLength": .number(1)]
    case .day: return ["type": "string", "pattern": .text(dayPattern)]
    case .decimal(let digits, let range):
      return notation.decimal(atMostDigits: digits).with("minimum", range?.lowerBound.whole)
        .with("maximum", range?.upperBound.whole)
    case .integer(let range):
      return [
        "type": ["integer", "string"], "pattern": "^-?[0-9]+$", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ]
    case .flag: return ["type": "boolean"]
    case .word(let words): return words.isEmpty ? ["not": [:]] : ["enum": .list(words.map(JSONValue.text))]
    case .identifier:
      let types: JSONValue = notation == .yaml ? ["string", "integer"] : "string"
      return ["type": types, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": .number(80)]
    case .patterned(let format, let pattern): return format.schema(in: notation).with("pattern", .text(pattern))
    case .list(let item): return ["type": "array", "items": item.schema(in: notation)]
    case .oneOrMany(let item):
      let one = item.schema(in: notation)
      return ["anyOf": [one, ["type": "array", "items": one]]]
    case .record(let fields): return fields.schema(in: notation)
    case .table(let keys, let values):
      return [
        "type": "object", "propertyNames": keys.schema(in: .json), "additionalProperties": values.schema(in: notation),
      ]
    case .either(let short, let full): return ["anyOf": [short.schema(in: notation), full.schema(in: notation)]]
    }
  }
}

extension [FieldDescription] {
  /// The record with these keys and no others.
  fileprivate func schema(in notation: FileNotation) -> JSONValue {
    let properties = map { field in
      let schema = field.format.jsonSchema(in: notation, mayBeEmpty: !field.required)
      return JSONValue.Member(
        field.key, schema.with("description", .text(field.about.vi + " – " + field.about.en)))
    }
    let required = filter(\.required).map { JSONValue.text($0.key) }
    let record: JSONValue = ["type": "object", "properties": .object(properties), "additionalProperties": .flag(false)]
    return record.with("required", required.isEmpty ? nil : .list(required))
  }
}

extension FormatDescription {
  fileprivate func jsonSchema(in notation: FileNotation, mayBeEmpty: Bool) -> JSONValue {
    let schema = schema(in: notation)
    guard mayBeEmpty, case .object(let members) = schema else { return schema }
    return .object(
      members.map { member in
        switch (member.key, member.value) {
        case ("type", .list(let types)): .init("type", .list(types + ["null"]))
        case ("type", let type): .init("type", [type, "null"])
        case ("enum", .list(let words)): .init("enum", .list(words + [.null]))
        case ("anyOf", .list(let forms)): .init("anyOf", .list(forms + [["type": "null"]]))
        default: member
        }
      })
  }
}

extension FileNotation {
  fileprivate var textTypes: JSONValue { self == .yaml ? ["string", "number"] : "string" }

  fileprivate func decimal(atMostDigits digits: Int) -> JSONValue {
    let point = digits > 0 ? "(\\.[0-9]{1,\(digits)})?" : ""
    return ["type": [self == .yaml ? "number" : "integer", "string"], "pattern": .text("^-?[0-9]+\(point)$")]
  }
}

/// `2022-03-15`, or `15/3/2022` as it is written in Vietnam.
private let dayPattern =
  "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|(0?[1-9]|[12][0-9]|3[01])/(0?[1-9]|1[0-2])/[0-9]{4})$"

extension Fixed {
  /// A bound of a range, where it is a whole number.
  fileprivate var whole: JSONValue? { scale == 0 ? .number(unscaled) : nil }
}

extension JSONValue {
  /// An object with the members of another at its end.
  fileprivate func with(_ other: JSONValue) -> JSONValue {
    guard case .object(let mine) = self, case .object(let more) = other else { return self }
    return .object(mine + more)
  }
}
