// How much a body may ask of the machine; each limit is named in the message that refuses.

import Diagnostics

/// The bounds of one body. They depend on the text alone, never on time, so a body is refused everywhere or nowhere.
package struct Limits: Sendable, Hashable {
  /// The largest body, in bytes.
  package var bytes = 1 << 20
  /// How many lists and quotes may stand inside one another.
  package var nesting = 100
  /// How many emphases, links and images may stand inside one another.
  package var inlineNesting = 100
  /// The sum, over all lines, of the lists and quotes open there: libcmark's work on the blocks of a body.
  package var work = 10_000_000
  /// How many `![` one paragraph may hold: libcmark 0.30.2 needs quadratic time for them (CVE-2023-22486).
  package var imagesInParagraph = 2_000
  /// How many signs a body may hold of which each is a node of its own for libcmark, and takes 300 bytes of memory.
  package var signs = 200_000
  /// The columns of one table.
  package var tableColumns = 50
  /// The cells of one table, absent ones counted.
  package var tableCells = 20_000
  /// The cells of all tables of a body, absent ones counted.
  package var allCells = 60_000
  /// The printed page, in bytes, as estimated before printing.
  package var html = 8 << 20
  /// The findings reported for one body; the last of them says that there are more.
  package var findings = 100

  /// The bounds that README promises.
  package init() {}
}

/// A body that is not read further, and the finding that says why.
struct Refusal: Error {
  let finding: Diagnostic
}
