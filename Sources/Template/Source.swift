// A template file: its bytes, the tree in them, and what was wrong with its tags.

import Diagnostics

/// One file of a theme, read.
struct Source: Sendable {
  let name: String
  /// The path as messages show it.
  let path: String
  /// How far below the theme's own files it lies: 0 for one of these, 1 for one of its base.
  let layer: Int
  let bytes: [UInt8]
  let nodes: [Node]
  let findings: [Diagnostic]

  init(name: String, path: String, layer: Int = 0, bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.name = name
    self.path = path
    self.layer = layer
    if let spot = firstBadScalar(in: bytes) {
      self.bytes = []
      nodes = []
      findings = [.notUTF8(at: Place(file: path, spot))]
      return
    }
    var reader = TagReader(bytes, path: path)
    reader.read()
    var parser = Parser(bytes, path: path)
    self.bytes = bytes
    nodes = parser.parse(reader.tags)
    findings = reader.findings + parser.findings
  }

  /// XML knows no elements that hold raw text; plain text knows no markup at all.
  var dialect: MarkupState.Dialect { MarkupState.Dialect(of: name) }

  /// Whether the file is nothing but the filling of one layout, so that blocks given to it go on to that layout.
  var isFilling: Bool {
    var layouts = 0
    for node in nodes {
      switch node {
      case .layout: layouts += 1
      case .literal(let range) where bytes[range].allSatisfy(isSpace): continue
      default: return false
      }
    }
    return layouts == 1
  }
}

/// Where the bytes stop being UTF-8; nil when they never do.
private func firstBadScalar(in bytes: [UInt8]) -> Spot? {
  var decoder = UTF8()
  var rest = bytes.makeIterator()
  var line = 1
  var column = 1
  while true {
    switch decoder.decode(&rest) {
    case .scalarValue("\n"): (line, column) = (line + 1, 1)
    case .scalarValue: column += 1
    case .emptyInput: return nil
    case .error: return Spot(line: line, column: column)
    }
  }
}
