// Values of JSON become bytes.
import Diagnostics

struct JSONWriter {
  /// Whether `<` is escaped too.
  let isScript: Bool
  /// UTF-8.
  private var bytes: [UInt8] = []

  init(isScript: Bool) { self.isScript = isScript }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// - Parameter depth: how many levels there are around it, from 0; nil for a text of one line.
  mutating func write(_ value: JSONValue, depth: Int?) {
    switch value {
    case .text(let text): quote(text)
    case .number(let number): append(String(number))
    case .flag(let answer): append(answer ? "true" : "false")
    case .null: append("null")
    case .list(let values):
      enclose(values, between: ("[", "]"), depth) { writer, value, inner in writer.write(value, depth: inner) }
    case .object(let members):
      enclose(members, between: ("{", "}"), depth) { writer, member, inner in
        writer.quote(member.key)
        writer.append(": ")
        writer.write(member.value, depth: inner)
      }
    }
  }

  private mutating func enclose<Item>(
    _ items: [Item], between ends: (String, String), _ depth: Int?,
    each: (inout JSONWriter, Item, Int?) -> Void
  ) {
    append(ends.0)
    let inner = depth.map { $0 + 1 }
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      breakLine(inner)
      each(&self, item, inner)
    }
    if !items.isEmpty { breakLine(depth) }
    append(ends.1)
  }

  private mutating func breakLine(_ depth: Int?) {
    guard let depth else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// A text between quotation marks. What a terminal would obey, or hides or turns other characters, is `\uXXXX`.
  private mutating func quote(_ text: String) {
    append("\"")
    let scalars = text.unicodeScalars
    // Most texts stand as they are.
    if scalars.contains(where: isEscaped) {
      for scalar in scalars { if isEscaped(scalar) { escape(scalar) } else { append(String(scalar)) } }
    } else {
      append(text)
    }
    append("\"")
  }

  private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\\", "\t": true
    case "<": isScript
    default: isHidden(scalar)
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    default:
      for unit in UTF16.encode(scalar).map(Array.init) ?? [] { append("\\u" + hexadecimal(UInt32(unit), digits: 4)) }
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

}
