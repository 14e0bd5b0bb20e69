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

/// Counts about how many bytes a body's page will have. What 64 bytes a byte cannot bring over the limit is not
/// counted.
struct SizeBudget {
  private let limits: Limits
  private let file: String
  private let isNeeded: Bool
  private var size = 0

  init(_ body: Body) {
    (limits, file) = (body.limits, body.source.file)
    isNeeded = body.source.bytes.count > body.limits.html / 64
  }

  /// Refuses a text whose page would be too large with what was taken before.
  mutating func take(_ root: Node, _ settled: Settled) throws(Refusal) {
    guard isNeeded else { return }
    var literal: [UInt8] = []
    var events = Events(of: root)
    while let (node, entering) = events.next() {
      let kind = node.kind
      guard entering, kind != .html, kind != .htmlBlock else { continue }
      var bytes = kind.tagBytes
      if kind.holdsInlines { bytes += 3 * (node.address.utf8.count + node.title.utf8.count) }
      literal.removeAll(keepingCapacity: true)
      node.appendLiteral(to: &literal)
      for byte in literal { bytes += "&<>\"".utf8.contains(byte) ? 6 : 1 }
      try take(bytes: bytes)
    }
    try take(settled)
  }

  /// The marks of notes and tasks, and links that were bare.
  mutating func take(_ settled: Settled) throws(Refusal) {
    try take(bytes: settled.references.count * 260 + settled.tasks.count * 80 + settled.links.count * 40)
  }

  mutating func take(bytes: Int) throws(Refusal) {
    size += bytes
    if isNeeded, size > limits.html { throw Refusal(pageTooLarge: limits, in: file) }
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
