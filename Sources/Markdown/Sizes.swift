// What keeps a small body from becoming a huge page.

import Diagnostics

/// Counts the cells of the tables of a body.
struct TableBudget {
  private let limits: Limits
  private var cells = 0

  init(_ limits: Limits) { self.limits = limits }

  /// Refuses a table that is too large by itself or with those before it.
  mutating func take(_ table: Table, at place: Place) throws(Refusal) {
    let (own, overflow) = table.columns.count.multipliedReportingOverflow(by: table.rows.count)
    guard !overflow, table.columns.count <= limits.tableColumns, own <= limits.tableCells,
      cells + own <= limits.allCells
    else { throw Refusal(tableTooLarge: limits, at: place) }
    cells += own
  }
}

extension Body {
  /// Refuses a text whose page would be too large. What 64 bytes a byte cannot bring over the limit is not counted.
  func checkSize(of root: Node) throws(Refusal) {
    guard source.bytes.count > limits.html / 64 else { return }
    var (size, literal): (Int, [UInt8]) = (0, [])
    var events = Events(of: root)
    while let (node, entering) = events.next() {
      let kind = node.kind
      guard entering, kind != .html, kind != .htmlBlock else { continue }
      size += kind.tagBytes
      if kind.holdsInlines { size += 3 * (node.address.utf8.count + node.title.utf8.count) }
      literal.removeAll(keepingCapacity: true)
      node.appendLiteral(to: &literal)
      for byte in literal { size += "&<>\"".utf8.contains(byte) ? 6 : 1 }
      if size > limits.html { throw Refusal(pageTooLarge: limits, in: source.file) }
    }
  }
}

extension Kind {
  /// About what a node's tags and line ends take, in bytes.
  fileprivate var tagBytes: Int {
    switch self {
    case .quote, .codeBlock, .link: 30
    case .image: 70
    case .heading: 60
    case .text, .softBreak: 1
    default: 18
    }
  }
}
