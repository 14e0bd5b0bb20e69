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
    var writer = JSONWriter(isScript: false)
    writer.write(self, depth: 0)
    return writer.text + "\n"
  }

  /// The value as text of one line, without a line end.
  package var line: String { line(isScript: false) }

  /// The same for a script. No `<` is in it: what looks like a tag to somebody is none.
  package var scriptLine: String { line(isScript: true) }

  private func line(isScript: Bool) -> String {
    var writer = JSONWriter(isScript: isScript)
    writer.write(self, depth: nil)
    return writer.text
  }
}
