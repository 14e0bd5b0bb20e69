// Reads a tree into an outline and says what is wrong on the way.

import Diagnostics

/// The walk that fills an `Outline`.
struct Outliner {
  private(set) var outline = Outline()
  private(set) var findings: Findings
  private let body: Body
  private var ruler: Ruler
  private var ids: HeadingIDs
  private var tables: TableBudget
  private var lastLevel = 1
  /// The words of the paragraph that is being read, while the first is sought that has any.
  private var paragraph: [UInt8] = []

  init(_ source: Source, _ options: OutlineOptions) throws(Refusal) {
    body = try Body(source, options.limits)
    ruler = Ruler(body.lines)
    findings = Findings(in: source.file, most: options.limits.findings)
    ids = HeadingIDs(slug: options.slug)
    tables = TableBudget(options.limits)
  }

  mutating func read() throws(Refusal) {
    if let (line, column) = body.prefilter.firstNUL { findings.nul(at: ruler.spot(line: line, column: column)) }
    let tree = Tree(parsing: body.source.bytes, isProven: body.source.isProven)
    try body.checkSize(of: tree.root)
    try read(tree.root, on: .body)
  }

  private mutating func read(_ root: Node, on ground: Ground) throws(Refusal) {
    var walk = Walk(root, on: ground, of: body)
    while let (node, kind, entering) = try walk.next() {
      if entering { try enter(node, kind, on: ground, &walk) } else if kind == .paragraph { endParagraph() }
    }
  }

  private mutating func enter(_ node: Node, _ kind: Kind, on ground: Ground, _ walk: inout Walk) throws(Refusal) {
    switch kind {
    case .text, .code: if outline.summary.isEmpty { node.appendLiteral(to: &paragraph) }
    case .softBreak, .lineBreak: if outline.summary.isEmpty { paragraph.append(UInt8(ascii: " ")) }
    case .html, .htmlBlock:
      let spot = kind == .html ? ruler.spot(of: node, in: walk.block, on: ground) : ruler.spot(of: walk.block)
      outline.rawHTML.append(spot)
      findings.rawHTML(at: spot)
    case .link: read(link: node, at: ruler.spot(of: node, in: walk.block, on: ground))
    case .image:
      read(image: node, at: ruler.spot(of: node, in: walk.block, on: ground))
      walk.skip(node, kind)
    case .heading: if ground.isBody { read(heading: node, at: ruler.spot(of: walk.block)) }
    case .paragraph:
      paragraph.removeAll(keepingCapacity: true)
      if try readTable(in: walk.block) { walk.skip(node, kind) }
    default: break
    }
  }

  private mutating func endParagraph() {
    guard outline.summary.isEmpty, paragraph.contains(where: isWordByte) else { return }
    outline.summary = String(decoding: paragraph, as: UTF8.self)
  }
}

extension Outliner {
  private mutating func read(heading node: Node, at spot: Spot) {
    let (text, level) = (words(of: node), max(node.level, 2))
    if node.level == 1 {
      findings.levelOne(at: spot)
    } else if level > lastLevel + 1 {
      findings.skippedLevel(level, after: lastLevel, at: spot)
    }
    if !text.utf8.contains(where: isWordByte) { findings.emptyHeading(at: spot) }
    lastLevel = level
    outline.headings.append(Heading(level: level, text: text, id: ids.id(for: text), spot: spot))
  }

  private mutating func read(link node: Node, at spot: Spot) {
    let link = Link(destination: node.address, text: words(of: node), spot: spot)
    outline.links.append(link)
    if case .refused(let reason) = Address.judge(link.destination) {
      findings.address(link.destination, isImage: false, reason, at: spot)
    }
  }

  private mutating func read(image node: Node, at spot: Spot) {
    let image = Image(destination: node.address, alt: words(of: node), title: node.title, spot: spot)
    outline.images.append(image)
    let verdict = Address.judge(image.destination)
    if case .refused(let reason) = verdict {
      findings.address(image.destination, isImage: true, reason, at: spot)
    } else if !verdict.fitsImage {
      findings.address(image.destination, isImage: true, nil, at: spot)
    }
    if !image.alt.utf8.contains(where: isWordByte) { findings.altMissing(image.destination, at: spot) }
  }

  /// True when the paragraph is a table, which is then read cell by cell.
  private mutating func readTable(in block: Block) throws(Refusal) -> Bool {
    switch body.table(in: block) {
    case .none: return false
    case .needsBlankLine(let line):
      findings.tableNeedsBlankLine(at: ruler.spot(ofRow: line, in: block))
      return false
    case .looseHeader(let line, let cells, let columns):
      findings.looseHeader(cells, columns: columns, at: ruler.spot(ofRow: line, in: block))
      return false
    case .table(let table):
      try tables.take(table, at: body.place(of: block, on: .body))
      outline.tables += 1
      for row in table.rows where row.cells.count != table.columns.count {
        findings.ragged(row.cells.count, columns: table.columns.count, at: ruler.spot(ofRow: row.line, in: block))
      }
      let cells = Tree(parsing: table.cellsText(body.source.bytes), isProven: body.source.isProven)
      try read(cells.root, on: .cells(table))
      return true
    }
  }
}

/// A byte of a letter, a digit or anything beyond ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
  default: false
  }
}
