// From tags to a tree: which section holds what.

import Diagnostics

/// A piece of a template.
indirect enum Node: Sendable, Hashable {
  /// Bytes of the file, printed as they are.
  case literal(Range<Int>)
  /// `{{x}}` or `{{{x}}}`.
  case print(Tag)
  /// `{{#x}}…{{/x}}` or `{{^x}}…{{/x}}`.
  case section(Tag, [Node])
  case partial(Tag)
  /// `{{$x}}…{{/x}}`: a place that those who use the layout may fill, and what is there otherwise.
  case block(Tag, [Node])
  /// `{{<x}}…{{/x}}` with the blocks that fill its places.
  case layout(Tag, [Node])
}

/// Joins tags into a tree. Goes on after a mistake, so that one run tells of all of them.
struct Parser {
  private struct Open {
    let tag: Tag?
    var children: [Node] = []
  }

  private let bytes: [UInt8]
  private let path: String
  private var open: [Open] = [Open(tag: nil)]
  private var end = 0
  private(set) var findings: [Diagnostic] = []

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func parse(_ tags: [Tag]) -> [Node] {
    for tag in tags {
      add(.literal(end..<max(end, tag.span.lowerBound)))
      end = max(end, tag.span.upperBound)
      guard take(tag) else { break }
    }
    add(.literal(end..<bytes.count))
    while let tag = open.last?.tag {
      report(.unclosed(tag, at: place(tag)))
      closeLast()
    }
    return open[0].children
  }

  /// Answers false when the tree has grown too deep to go on.
  private mutating func take(_ tag: Tag) -> Bool {
    switch tag.kind {
    case .variable, .markup: add(.print(tag))
    case .partial: add(.partial(tag))
    case .comment: break
    case .close: close(tag)
    case .section, .inverted, .block, .layout:
      if open.count > depthLimit {
        report(.tooDeep(at: place(tag)))
        end = bytes.count
        return false
      }
      checkStanding(of: tag)
      open.append(Open(tag: tag))
    }
    return true
  }

  private mutating func close(_ tag: Tag) {
    guard let last = open.last?.tag else { return report(.strayClosing(tag, at: place(tag))) }
    guard let match = open.lastIndex(where: { $0.tag.map { same($0.name, tag.name) } ?? false }) else {
      report(.wrongClosing(tag, expected: last, at: place(tag), opened: place(last)))
      return closeLast()
    }
    for index in open.indices.reversed() where index > match {
      if let unclosed = open[index].tag { report(.unclosed(unclosed, at: place(unclosed), before: place(tag))) }
      closeLast()
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let last = open.popLast(), let tag = last.tag else { return }
    switch tag.kind {
    case .block: add(.block(tag, last.children))
    case .layout: add(.layout(tag, last.children))
    default: add(.section(tag, last.children))
    }
  }

  /// Straight inside `{{<layout}}` only blocks and white space mean anything; the rest would vanish unseen.
  private mutating func add(_ node: Node) {
    if case .literal(let range) = node, range.isEmpty { return }
    if let layout = open[open.count - 1].tag, layout.kind == .layout {
      switch node {
      case .block: break
      case .literal(let range):
        if bytes[range].allSatisfy(isSpace) { return }
        return report(.outsideBlocks(of: layout, at: place(layout)))
      case .print(let tag), .partial(let tag), .section(let tag, _), .layout(let tag, _):
        return report(.outsideBlocks(of: layout, at: place(tag)))
      }
    }
    open[open.count - 1].children.append(node)
  }

  private mutating func checkStanding(of tag: Tag) {
    guard tag.kind == .block, let layout = open.last, layout.tag?.kind == .layout else { return }
    for case .block(let first, _) in layout.children where same(first.name, tag.name) {
      report(.blockFilledTwice(tag, at: place(tag), first: place(first)))
    }
  }

  private mutating func report(_ finding: Diagnostic) {
    if findings.count < findingLimit { findings.append(finding) }
  }

  private func place(_ tag: Tag) -> Place { Place(file: path, tag.spot) }
}

/// How deep tags may stand in each other in one file, and files in each other.
let depthLimit = 32

/// Names are compared as bytes.
func same(_ one: String, _ other: String) -> Bool {
  one.utf8.elementsEqual(other.utf8)
}

func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}
