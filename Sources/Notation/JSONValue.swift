// JSON to be written: keys in the order given, and every character that could mislead a reader escaped.

import Diagnostics

/// A value of JSON that the program makes.
package indirect enum JSONValue: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([JSONValue])
  case object([Member])

  /// A key and its value.
  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(stringLiteral text: String) { self = .text(text) }

  package init(arrayLiteral values: JSONValue...) { self = .list(values) }

  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// An object with one more member at its end; anything else stays as it is.
  package func with(_ key: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [Member(key, value)])
  }

  /// The value of a key; nil when this is no object or has no such key.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { sameBytes($0.key, key) }?.value
  }

  /// The value as text of several lines, two spaces deeper for each level, with a line end.
  ///
  /// The program's own values are a few levels deep: nothing that authors shape is nested in them.
  package var written: String {
    var text = ""
    write(into: &text, margin: "\n")
    return text + "\n"
  }

  /// The value as text of one line, without a line end.
  package var line: String {
    var text = ""
    write(into: &text, margin: nil)
    return text
  }

  private func write(into text: inout String, margin: String?) {
    switch self {
    case .text(let value): text += escaped(value)
    case .number(let value): text += String(value)
    case .flag(let value): text += value ? "true" : "false"
    case .null: text += "null"
    case .list(let values):
      JSONValue.write(values, between: ("[", "]"), into: &text, margin) { value, text, inner in
        value.write(into: &text, margin: inner)
      }
    case .object(let members):
      JSONValue.write(members, between: ("{", "}"), into: &text, margin) { member, text, inner in
        text += escaped(member.key) + ": "
        member.value.write(into: &text, margin: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between ends: (String, String), into text: inout String, _ margin: String?,
    each: (Item, inout String, String?) -> Void
  ) {
    guard !items.isEmpty else {
      text += ends.0 + ends.1
      return
    }
    let inner = margin.map { $0 + "  " }
    for (index, item) in items.enumerated() {
      text += (index == 0 ? ends.0 : ",") + (inner ?? "")
      each(item, &text, inner)
    }
    text += (margin ?? "") + ends.1
  }
}

/// A text between quotation marks. What a terminal would obey, or hides or turns other characters, is `\uXXXX`.
private func escaped(_ text: String) -> String {
  var scalars = "\"".unicodeScalars
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
    case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
    case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
    case "\r": scalars.append(contentsOf: "\\r".unicodeScalars)
    case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
    case _ where isHidden(scalar):
      for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
        scalars.append(contentsOf: ("\\u" + hexadecimal(UInt32(unit), digits: 4)).unicodeScalars)
      }
    default: scalars.append(scalar)
    }
  }
  scalars.append("\"")
  return String(scalars)
}
