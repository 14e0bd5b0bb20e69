// Reads strict JSON (RFC 8259) into the one tree: one accepted spelling, and a sentence for every other.

package import Diagnostics

/// Parses one JSON text.
///
/// A UTF-8 byte order mark is dropped. Numbers keep every digit of their text. Refused with line and column, from 1:
/// repeated keys, commas before a closing bracket, comments, control characters even when escaped, halves of surrogate
/// pairs, numbers of more than `Limits.digits` digits, nesting beyond `Limits.jsonDepth`. A mistake of form ends the
/// reading and the node is nil; with a mistake of content the node comes along.
package func parseJSON(
  _ bytes: [UInt8], file: String, limit: Int = Limits.jsonFile
) -> (node: Node?, diagnostics: [Diagnostic]) {
  var findings = Findings(file: file)
  guard let text = admitted(bytes[...], limit: limit, firstLine: 1, lineSeparators: false, &findings) else {
    return (nil, findings.diagnostics)
  }
  var tree = JSONTree(JSONScanner(bytes, from: text.startIndex), findings)
  do {
    return (try tree.read(), tree.findings.diagnostics)
  } catch {
    tree.findings.error(error.rule, at: error.spot, error.message, hint: error.hint)
    return (nil, tree.findings.diagnostics)
  }
}

/// Builds the tree, with a stack of its own instead of recursion.
struct JSONTree {
  private(set) var scanner: JSONScanner
  var findings: Findings
  private var stack: [Frame] = []

  init(_ scanner: JSONScanner, _ findings: Findings) {
    self.scanner = scanner
    self.findings = findings
  }

  /// An array or object that is not closed yet.
  private struct Frame {
    let isObject: Bool
    let start: Spot
    var items: [Node] = []
    var entries: [Entry] = []
    var key = ""
    var keySpot = Spot.wholeFile
  }

  mutating func read() throws(JSONMistake) -> Node {
    while true {
      guard var node = try begin() else { continue }
      while true {
        guard !stack.isEmpty else {
          try scanner.expectEnd()
          return node
        }
        add(node)
        guard let closed = try separate() else { break }
        node = closed
      }
    }
  }

  /// A value that is complete; nil when a container was opened whose first value comes next.
  private mutating func begin() throws(JSONMistake) -> Node? {
    scanner.skipSpace()
    switch scanner.byte {
    case UInt8(ascii: "{"):
      try open(isObject: true)
      if scanner.skip("}") { return close() }
      try key()
      return nil
    case UInt8(ascii: "["):
      try open(isObject: false)
      return scanner.skip("]") ? close() : nil
    default:
      return try scalar()
    }
  }

  private mutating func open(isObject: Bool) throws(JSONMistake) {
    let start = scanner.spot
    guard stack.count < Limits.jsonDepth else { throw .tooDeep(at: start) }
    stack.append(Frame(isObject: isObject, start: start))
    scanner.advance()
    scanner.skipSpace()
  }

  private mutating func key() throws(JSONMistake) {
    scanner.skipSpace()
    guard scanner.byte == UInt8(ascii: "\"") else { throw .key(scanner.byte, at: scanner.spot) }
    let (text, spot) = try scanner.string()
    scanner.skipSpace()
    guard scanner.skip(":") else { throw .colon(scanner.byte, at: scanner.spot) }
    if let control = refusedScalar(in: text) { reportControl(control, at: spot, &findings) }
    let top = stack.endIndex - 1
    stack[top].key = text
    stack[top].keySpot = spot
  }

  private mutating func scalar() throws(JSONMistake) -> Node {
    switch scanner.byte {
    case UInt8(ascii: "\""):
      let (text, spot) = try scanner.string()
      guard let control = refusedScalar(in: text) else { return Node(.scalar(Scalar(text, .quoted)), at: spot) }
      reportControl(control, at: spot, &findings)
      return Node(.refused, at: spot)
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return try number()
    default:
      let (text, spot) = try scanner.literal()
      return Node(.scalar(Scalar(text, .literal)), at: spot)
    }
  }

  private mutating func number() throws(JSONMistake) -> Node {
    let (text, digits, spot) = try scanner.number()
    guard digits > Limits.digits else { return Node(.scalar(Scalar(text, .number)), at: spot) }
    findings.error(
      "json-number", at: spot,
      Bilingual(
        vi: "Số có \(digits) chữ số, tối đa là \(Limits.digits)",
        en: "number has \(digits) digits, \(Limits.digits) at most"),
      hint: Bilingual(vi: "kiểm tra lại số này", en: "check this number"))
    return Node(.refused, at: spot)
  }

  private mutating func add(_ node: Node) {
    let top = stack.endIndex - 1
    if stack[top].isObject {
      stack[top].entries.append(Entry(key: stack[top].key, at: stack[top].keySpot, value: node))
    } else {
      stack[top].items.append(node)
    }
  }

  /// After a value: the container when it closes here; nil when a comma leads to the next value.
  private mutating func separate() throws(JSONMistake) -> Node? {
    let isObject = stack[stack.endIndex - 1].isObject
    scanner.skipSpace()
    let comma = scanner.spot
    if scanner.skip(isObject ? "}" : "]") { return close() }
    guard scanner.skip(",") else {
      throw .separator(scanner.byte, isObject: isObject, start: stack[stack.endIndex - 1].start, at: comma)
    }
    scanner.skipSpace()
    if scanner.byte == UInt8(ascii: "}") || scanner.byte == UInt8(ascii: "]") { throw .trailingComma(at: comma) }
    if isObject { try key() }
    return nil
  }

  private mutating func close() -> Node {
    let frame = stack.removeLast()
    let spot = scanner.spot(from: frame.start)
    guard frame.isObject else { return Node(.sequence(frame.items), at: spot) }
    return Node(.mapping(uniqueEntries(frame.entries, &findings)), at: spot)
  }
}
