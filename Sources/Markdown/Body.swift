// One body that keeps within the limits, and what can be told of its paragraphs from the source.

import Diagnostics

/// What outlining and rendering both need of a source.
struct Body {
  let source: Source
  let limits: Limits
  let lines: Lines
  let prefilter: Prefilter
  /// What libcmark is given.
  let bytes: [UInt8]
  /// What stands there for the colons of notes; nil when nothing had to.
  let colon: UInt8?

  init(_ source: Source, _ limits: Limits) throws(Refusal) {
    guard source.bytes.count <= limits.bytes else { throw Refusal(.bytes, limits, in: source, line: 1) }
    self.source = source
    self.limits = limits
    lines = Lines(of: source)
    if let line = lines.line(ofSign: limits.signs + 1) { throw Refusal(.signs, limits, in: source, line: line) }
    prefilter = Prefilter(lines, limits: limits)
    if let (excess, line) = prefilter.excess { throw Refusal(excess, limits, in: source, line: line) }
    let marked = MarkedText(lines)
    (bytes, colon) = (marked.bytes, marked.colon)
  }

  /// Where a block starts, as a whole.
  func place(of block: Block, on ground: Ground) -> Place {
    let line =
      if case .cells(let table) = ground { table.cell(ofLine: block.node.line)?.row.line ?? 1 } else {
        block.node.line
      }
    return Place(file: source.file, Spot(line: source.firstLine + line - 1, column: 1))
  }

  /// What the lines of a paragraph of the body make.
  func table(in block: Block) -> TableReading {
    guard lines.hasPipe else { return .none }
    let first = block.node.line + block.definitions
    var header = lines.continuation(first, quotes: block.quotes)
    if block.definitions == 0 {
      let whole = lines[first]
      header = lines.trimmed(min(whole.lowerBound + block.node.column - 1, whole.upperBound)..<whole.upperBound)
    }
    return lines.table(header, on: first, to: block.node.lastLine, quotes: block.quotes)
  }

  /// How many lines of link definitions stand at a paragraph's head: libcmark forgets them when it counts its lines.
  func definitionLines(of paragraph: Node) -> Int {
    let offset = lines[paragraph.line].lowerBound + paragraph.column - 1
    guard lines[paragraph.line].contains(offset), lines.bytes[offset] == UInt8(ascii: "[") else { return 0 }
    var seen = 1
    var events = Events(of: paragraph)
    while let (node, entering) = events.next() {
      guard entering else { continue }
      switch node.kind {
      case .softBreak, .lineBreak: seen += 1
      case .code, .html: seen += max(node.lastLine - node.line, 0)
      default: break
      }
    }
    return max(paragraph.lastLine - paragraph.line + 1 - seen, 0)
  }
}

extension Refusal {
  fileprivate init(_ excess: Prefilter.Excess, _ limits: Limits, in source: Source, line: Int) {
    let spot = Spot(line: source.firstLine + line - 1, column: 1)
    self.init(excess, limits: limits, at: Place(file: source.file, spot))
  }
}

/// The words below a node, alt texts too, without markup: what a heading or a link says.
func words(of node: Node) -> String {
  var bytes: [UInt8] = []
  var events = Events(of: node)
  while let (node, entering) = events.next() {
    guard entering else { continue }
    switch node.kind {
    case .text, .code: node.appendLiteral(to: &bytes)
    case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
    default: break
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
