// The look at raw bytes never sees less than libcmark finds.

import Testing

@testable import Markdown

struct PrefilterTests {
  @Test("no text that is let through nests deeper than the limit", arguments: 0..<8)
  func depth(_ seed: Int) {
    var random = Sequence64(state: UInt64(seed) &+ 99)
    var passed = 0
    for _ in 0..<2_500 {
      let text = (0...random.below(40)).map { _ in pieces[random.below(pieces.count)] }.joined()
      var limits = Limits()
      limits.nesting = 1 + random.below(5)
      guard excess(of: text, limits) == nil else { continue }
      passed += 1
      #expect(depth(of: text) <= limits.nesting, "\(text)")
    }
    #expect(passed > 100)
  }

  @Test("the depth is that of the tree for what people write")
  func exact() {
    for text in ["- a\n  - b\n    1. c\n", "> a\n> > b\n> > c\n", "> - a\n>   > b\n", "1. a\n   - b\n\n     c\n2. d\n"]
    {
      var limits = Limits()
      limits.nesting = depth(of: text)
      #expect(excess(of: text, limits) == nil, "\(text)")
    }
  }

  private let pieces = [
    "- ", "> ", ">", "+ ", "* ", "1. ", "12) ", " ", "  ", "    ", "\t", "\n", "\n", "\n", "\n\n", "a", "a\n", "# ",
    "```\n",
    "---\n", "\r", "\r\n", "<div>\n", "    >\n", "+\n", ">\n", "-\n", "\\", "[a]: b\n",
  ]

  /// How many quotes and list items stand in one another.
  private func depth(of text: String) -> Int {
    let tree = Tree(parsing: Array(text.utf8), isProven: false)
    var (depth, deepest) = (0, 0)
    var events = Events(of: tree.root)
    while let (node, entering) = events.next() {
      guard node.kind == .quote || node.kind == .item else { continue }
      depth += entering ? 1 : -1
      deepest = max(deepest, depth)
    }
    return deepest
  }
}

private func excess(of text: String, _ limits: Limits) -> Prefilter.Excess? {
  Prefilter(Lines(of: Source(bytes: Array(text.utf8), file: "a.md")), limits: limits).excess?.0
}
