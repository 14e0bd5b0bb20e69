// Reads the fenced blocks that have a name: what they show, and what is wrong with them.

import Diagnostics

extension Outliner {
  /// A code block of the body, which may be none.
  mutating func read(code node: Node, in block: Block) throws(Refusal) {
    let spot = ruler.spot(of: block, on: .body)
    switch Fence(node) {
    case .gallery: try read(gallery: node, at: spot)
    case .quote: try read(quote: node, at: spot)
    case .table(let table): read(table, node, at: spot)
    case nil:
      let word = Fence.word(of: node)
      if let near = Fence.near(word) { findings.unknownBlock(word, near: near, at: spot) }
    }
  }

  private mutating func read(gallery node: Node, at spot: Spot) throws(Refusal) {
    let text = node.literal
    let photos = GalleryPhoto.all(in: text)
    if photos.isEmpty { findings.emptyBlock("gallery", at: spot) }
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for photo in photos {
      let line = node.line + 1 + photo.line
      let shift = body.lines.shift(of: lines[photo.line].count, on: line)
      let spot = ruler.spot(line: line, column: photo.name.lowerBound + shift + 1, width: photo.name.count)
      try sizes.take(bytes: GalleryPhoto.tagBytes)
      add(Image(destination: photo.address, alt: photo.alt, title: photo.caption, spot: spot))
      if !photo.alt.utf8.contains(where: isWordByte) { findings.photoWithoutAlt(photo.address, at: spot) }
    }
  }

  private mutating func read(quote node: Node, at spot: Spot) throws(Refusal) {
    let quote = Quote(node.literal)
    if quote.isEmpty {
      findings.emptyBlock("quote", at: spot)
    } else if quote.voice == nil {
      findings.quoteWithoutVoice(at: spot)
    }
    let first = node.literal.prefix { $0 != UInt8(ascii: "\n") }.count
    let outer = (body, ruler)
    body = try outer.0.quoted(quote, of: node)
    ruler = Ruler(body.lines)
    let tree = Tree(parsing: body.bytes, isProven: body.source.isProven)
    let ground = Ground.quote(shift: outer.0.lines.shift(of: first, on: node.line + 1))
    let settled = try Settled(tree, on: ground, of: body, lines: body.lines)
    try sizes.take(tree.root, settled)
    try read(tree.root, on: ground, settled)
    (body, ruler) = outer
  }

  private mutating func read(_ table: ComputedTable, _ node: Node, at spot: Spot) {
    let name = table.rawValue
    if node.literal.contains(where: { $0 != UInt8(ascii: "\n") && !isBlank($0) }) {
      findings.blockNotEmpty(name, at: spot)
    }
    if node.parent?.kind != .document {
      findings.blockInside(name, at: spot)
    } else if outline.computed.contains(where: { $0.value == table }) {
      findings.blockTwice(name, at: spot)
    } else {
      outline.computed.append(Placed(table, at: spot))
    }
  }
}

extension GalleryPhoto {
  /// About what a photo's tags take, in bytes.
  static let tagBytes = 120
}

extension Lines {
  /// How many bytes stand before the text of a code block's line that has so many.
  func shift(of count: Int, on line: Int) -> Int { max(self[line].count - count, 0) }
}

extension Body {
  /// The words of a quote as a text of their own, which stands below the fence of the block that holds it.
  func quoted(_ quote: Quote, of code: Node) throws(Refusal) -> Body {
    let source = Source(
      bytes: quote.words, file: source.file, firstLine: source.firstLine + code.line, isProven: source.isProven)
    return try Body(source, limits)
  }

  /// The cells of a table as a text of their own.
  func cells(of table: Table) -> Source {
    Source(bytes: table.cellsText(source.bytes), file: source.file, isProven: source.isProven)
  }

  /// Settles the cells of a table.
  func settle(_ cells: borrowing Tree, of table: Table, _ text: Source) throws(Refusal) -> Settled {
    lines.signs.isEmpty ? Settled() : try Settled(cells, on: .cells(table), of: self, lines: Lines(of: text))
  }
}
