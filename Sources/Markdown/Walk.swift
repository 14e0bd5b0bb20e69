// One walk through a parsed text, which knows the block and the quotes it is in.

import Diagnostics

/// Where a tree comes from: the body itself, the cells of one of its tables, or a quote in a fence.
enum Ground {
  case body
  case cells(Table)
  /// A text of its own, whose lines stand so many bytes further right in the file.
  case quote(shift: Int)

  var isBody: Bool { if case .body = self { true } else { false } }
  var isCells: Bool { if case .cells = self { true } else { false } }
}

/// A block and what it takes to find its lines in the source.
struct Block {
  let node: Node
  /// How many quotes it stands in.
  let quotes: Int
  /// How many lines of link definitions stand at its head.
  let definitions: Int
}

/// The nodes in the order of the text. Refuses a text whose inlines stand too deep inside one another.
struct Walk: ~Copyable {
  /// The block that was entered last: what an inline node stands in.
  private(set) var block: Block
  private var events: Events
  private let body: Body
  private let ground: Ground
  /// Blocks that are known already.
  private let homes: [Node: Block]
  private var quotes = 0
  private var depth = 0

  init(_ root: Node, on ground: Ground, of body: Body, homes: [Node: Block] = [:]) {
    events = Events(of: root)
    self.homes = homes
    block = Block(node: root, quotes: 0, definitions: 0)
    self.ground = ground
    self.body = body
  }

  mutating func next() throws(Refusal) -> (node: Node, kind: Kind, entering: Bool)? {
    guard let (node, entering) = events.next() else { return nil }
    let kind = node.kind
    if kind == .quote { quotes += entering ? 1 : -1 }
    if kind.isBlock {
      guard entering else { return (node, kind, entering) }
      block = homes.isEmpty ? measured(node, kind) : homes[node] ?? measured(node, kind)
    } else if kind.holdsInlines {
      depth += entering ? 1 : -1
      if depth > body.limits.inlineNesting {
        throw Refusal(tooDeep: body.limits, at: body.place(of: block, on: ground))
      }
    }
    return (node, kind, entering)
  }

  private func measured(_ node: Node, _ kind: Kind) -> Block {
    Block(node: node, quotes: quotes, definitions: kind == .paragraph ? body.definitionLines(of: node) : 0)
  }

  /// Goes on behind a paragraph, link or image that has just been entered, as if it held nothing; its end is not told.
  mutating func skip(_ node: Node, _ kind: Kind) {
    events.leave(node)
    if kind.holdsInlines { depth -= 1 }
  }
}
