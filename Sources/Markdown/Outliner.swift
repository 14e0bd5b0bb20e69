// Reads a tree into an outline and says what is wrong on the way.

import Diagnostics

/// The walk that fills an `Outline`.
struct Outliner {
  var outline = Outline()
  var findings: Findings
  /// The body, or the quote that is being read.
  var body: Body
  var ruler: Ruler
  var sizes: SizeBudget
  private var ids: HeadingIDs
  private var tables: TableBudget
  private var lastLevel = 1
  /// Whether nothing but the last heading was read since.
  private var isBelowHeading = false
  /// The words of the paragraph that is being read, while the first is sought that has any.
  private var paragraph: [UInt8] = []
  private var seeksSummary = true
  /// Whether brackets stand behind brackets anywhere, as in links that name a label.
  private let hasPairs: Bool
  /// The notes by name, and those that are marked, in the order of their marks.
  private var notes: [NoteName: Note] = [:]
  private var marked: [NoteName] = []
  private var isMarked: Set<NoteName> = []

  init(_ source: Source, _ options: OutlineOptions) throws(Refusal) {
    body = try Body(source, options.limits)
    ruler = Ruler(body.lines)
    findings = Findings(in: source.file, most: options.limits.findings)
    ids = HeadingIDs(slug: options.slug)
    tables = TableBudget(options.limits)
    sizes = SizeBudget(body)
    hasPairs = body.lines.signs.contains(.pair)
  }

  mutating func read() throws(Refusal) {
    if let (line, column) = body.prefilter.firstNUL { findings.nul(at: ruler.spot(line: line, column: column)) }
    let tree = Tree(parsing: body.bytes, isProven: body.source.isProven)
    let settled = try Settled(tree, on: .body, of: body, lines: body.lines)
    try sizes.take(tree.root, settled)
    for note in settled.notes {
      try sizes.take(note.paragraph, settled)
      if notes.updateValue(notes[note.name] ?? note, forKey: note.name) != nil {
        findings.secondNote(note.name, at: ruler.spot(of: note.stretch, in: note.block, on: .body))
      }
    }
    try read(tree.root, on: .body, settled)
    try readNotes(settled)
  }

  mutating func read(_ root: Node, on ground: Ground, _ settled: Settled) throws(Refusal) {
    for flaw in settled.flaws { findings.flaw(flaw.sort, at: ruler.spot(of: flaw.stretch, in: flaw.block, on: ground)) }
    try walk(root, on: ground, settled)
  }

  private mutating func walk(_ root: Node, on ground: Ground, _ settled: Settled) throws(Refusal) {
    var walk = Walk(root, on: ground, of: body, homes: settled.homes)
    while let (node, kind, entering) = try walk.next() {
      if entering {
        try enter(node, kind, on: ground, settled, &walk)
      } else if kind == .paragraph {
        endParagraph()
      } else if kind == .heading, ground.isBody {
        isBelowHeading = true
      }
    }
  }

  private mutating func enter(
    _ node: Node, _ kind: Kind, on ground: Ground, _ settled: Settled, _ walk: inout Walk
  ) throws(Refusal) {
    switch kind {
    case .text, .code:
      if hasPairs, kind == .text { readPair(node, on: ground, in: walk.block) }
      if seeksSummary { node.appendLiteral(to: &paragraph) }
      if isBelowHeading { readBelowHeading(node) }
    case .softBreak, .lineBreak: if seeksSummary { paragraph.append(UInt8(ascii: " ")) }
    case .html: leaveOut(at: ruler.spot(of: node, in: walk.block, on: ground))
    case .htmlBlock: leaveOut(at: ruler.spot(of: walk.block, on: ground))
    case .link:
      let made = settled.links[node].map { ruler.spot(of: $0, in: walk.block, on: ground) }
      read(link: node, at: made ?? ruler.spot(of: node, in: walk.block, on: ground))
    case .image:
      read(image: node, at: ruler.spot(of: node, in: walk.block, on: ground))
      walk.skip(node, kind)
    case .customInline:
      guard let (name, stretch) = settled.references[node] else { break }
      mark(name, at: ruler.spot(of: stretch, in: walk.block, on: ground))
    case .codeBlock: if ground.isBody { try read(code: node, in: walk.block) }
    case .heading: if ground.isBody { read(heading: node, at: ruler.spot(of: walk.block, on: ground)) }
    case .paragraph:
      paragraph.removeAll(keepingCapacity: true)
      if ground.isBody, settled.homes[node] == nil, try readTable(in: walk.block) { walk.skip(node, kind) }
    default: break
    }
  }

  private mutating func endParagraph() {
    guard seeksSummary, paragraph.contains(where: isWordByte) else { return }
    outline.summary = String(decoding: paragraph, as: UTF8.self)
    seeksSummary = false
  }
}

extension Outliner {
  /// A text that looks like a link to a label, and that libcmark took for none.
  private mutating func readPair(_ node: Node, on ground: Ground, in block: Block) {
    let literal = node.literal
    guard let pair = LoosePair(in: literal) else { return }
    var (source, isInTable) = (ruler.source(of: node, in: block), false)
    if case .cells(let table) = ground {
      guard let cell = table.cell(ofLine: block.node.line)?.range else { return }
      (source, isInTable) = (body.lines.bytes[cell], true)
    }
    // Brackets behind backslashes are meant to be printed.
    guard LoosePair(in: source) != nil else { return }
    let stretch = Stretch(line: node.line, column: node.column + pair.range.lowerBound, width: pair.range.count)
    let label = String(decoding: literal[pair.label], as: UTF8.self)
    findings.looseReference(label, isInTable: isInTable, at: ruler.spot(of: stretch, in: block, on: ground))
  }

  private mutating func leaveOut(at spot: Spot) {
    outline.rawHTML.append(spot)
    findings.rawHTML(at: spot)
  }

  private mutating func read(heading node: Node, at spot: Spot) {
    let (text, level) = (words(of: node), max(node.level, 2))
    if node.level == 1 {
      findings.levelOne(at: spot)
    } else if level > lastLevel + 1 {
      findings.skippedLevel(level, after: lastLevel, at: spot)
    }
    if !text.utf8.contains(where: isWordByte) { findings.emptyHeading(at: spot) }
    (lastLevel, isBelowHeading) = (level, false)
    outline.headings.append(Heading(level: level, text: text, id: ids.id(for: text), spot: spot, hasWords: false))
  }

  /// Words below the last heading; dots and dashes are none.
  private mutating func readBelowHeading(_ node: Node) {
    guard let last = outline.headings.last, node.literal.contains(where: isASCIIWord) else { return }
    isBelowHeading = false
    outline.headings[outline.headings.count - 1] = Heading(
      level: last.level, text: last.text, id: last.id, spot: last.spot, hasWords: true)
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
    add(image)
    if !image.alt.utf8.contains(where: isWordByte) { findings.altMissing(image.destination, at: spot) }
  }

  /// An image, and what is wrong with its address.
  mutating func add(_ image: Image) {
    outline.images.append(image)
    let verdict = Address.judge(image.destination)
    if case .refused(let reason) = verdict {
      findings.address(image.destination, isImage: true, reason, at: image.spot)
    } else if !verdict.fitsImage {
      findings.address(image.destination, isImage: true, nil, at: image.spot)
    }
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
      let text = body.cells(of: table)
      let cells = Tree(parsing: text.bytes, isProven: text.isProven)
      let settled = try body.settle(cells, of: table, text)
      try sizes.take(settled)
      try read(cells.root, on: .cells(table), settled)
      return true
    }
  }
}

extension Outliner {
  /// A mark of a note in the text.
  private mutating func mark(_ name: NoteName, at spot: Spot) {
    guard notes[name] != nil else {
      let near = nearest(to: name.text, anyOf: notes.values.lazy.map(\.name.text))
      findings.undefinedNote(name, near: near, at: spot)
      return
    }
    if isMarked.insert(name).inserted { marked.append(name) }
  }

  /// The notes that are marked, in the order of their marks, and those that they mark themselves.
  private mutating func readNotes(_ settled: Settled) throws(Refusal) {
    (seeksSummary, isBelowHeading) = (false, false)
    var index = 0
    while index < marked.count {
      if let note = notes[marked[index]] { try walk(note.paragraph, on: .body, settled) }
      index += 1
    }
    var seen: Set<NoteName> = []
    for note in settled.notes where seen.insert(note.name).inserted && !isMarked.contains(note.name) {
      findings.unusedNote(note.name, at: ruler.spot(of: note.stretch, in: note.block, on: .body))
    }
  }
}

/// A byte of a letter, a digit or anything beyond ASCII.
func isWordByte(_ byte: UInt8) -> Bool { isASCIIWord(byte) || byte >= 0x80 }
