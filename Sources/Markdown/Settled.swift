// A tree in which what libcmark takes for words has become what it is: links, deletions, footnotes, tasks.

/// Where a piece of a text stands, in the lines and byte columns that libcmark counts; `Ruler` makes spots of it.
struct Stretch {
  let line: Int
  let column: Int
  let width: Int
}

/// What was found in the texts of a tree, besides what its nodes now say.
struct Settled {
  /// Links that libcmark did not make.
  private(set) var links: [Node: Stretch] = [:]
  /// Nodes that stand for the mark of a note; nothing is printed of them yet.
  private(set) var references: [Node: (name: NoteName, stretch: Stretch)] = [:]
  /// Nodes that stand for the box of a task, and whether it is done; nothing is printed of them yet.
  private(set) var tasks: [Node: Bool] = [:]
  /// The notes in the order of the text, those with one name too.
  private(set) var notes: [Note] = []
  /// Paragraphs whose lines can no longer be counted, as the blocks that they were.
  private(set) var homes: [Node: Block] = [:]
  /// What is wrong, kind by kind.
  private(set) var flaws: [Flaw] = []
  /// For `~~` that may begin something struck out, the latest in each node that holds it.
  private var openers: [Node: Node] = [:]

  /// Something that will not do, and where.
  struct Flaw {
    enum Sort {
      case cutLink, wrongNoteName, longNote
      /// What was meant for the box of a task, as it is written.
      case wrongBox(String)
    }
    let sort: Sort
    let stretch: Stretch
    let block: Block
  }

  /// A tree of words alone.
  init() {}

  /// Changes the tree where `lines`, which it was parsed from, hold a sign of what there is to change.
  init(_ tree: borrowing Tree, on ground: Ground, of body: Body, lines: Lines) throws(Refusal) {
    guard !lines.signs.isEmpty else { return }
    let texts = try SignedTexts(tree, on: ground, of: body)
    for block in texts.longNotes {
      add(.longNote, Stretch(line: block.node.line, column: block.node.column, width: 0), block)
    }
    for text in texts.found.reversed() where text.definition != nil { cut(text) }
    notes.reverse()
    var ruler = Ruler(lines)
    for text in texts.found { settle(text, &ruler) }
  }

  private mutating func add(_ sort: Flaw.Sort, _ stretch: Stretch, _ block: Block) {
    flaws.append(Flaw(sort: sort, stretch: stretch, block: block))
  }
}

extension Settled {
  /// Takes a note out of its paragraph, with all that follows in it: later notes have gone before.
  private mutating func cut(_ text: SignedText) {
    guard let definition = text.definition, let paragraph = text.node.parent else { return }
    var note = paragraph
    homes[paragraph] = text.block
    if let lineEnd = text.node.previous {
      note = .paragraph()
      homes[note] = text.block
      while let next = lineEnd.next { note.append(next) }
      lineEnd.unlink()
    } else {
      paragraph.unlink()
    }
    let stretch = Stretch(line: text.node.line, column: text.node.column, width: definition.end)
    notes.append(Note(name: definition.name, paragraph: note, stretch: stretch, block: text.block))
  }

  /// Puts nodes where the pieces of a text stand.
  private mutating func settle(_ text: SignedText, _ ruler: inout Ruler) {
    let literal = text.node.literal
    let escapes = Escapes(of: literal, in: ruler.source(of: text.node, in: text.block))
    let box = text.box(literal, escapes)
    if box == nil, let range = text.wrongBox(literal, escapes) { refuse(range, of: text, literal, escapes) }
    let head = text.head(literal, box)
    let pieces = PieceReader(literal, escapes, text.surroundings(head: head)).pieces
    guard head > 0 || !pieces.isEmpty else { return }
    if let box {
      let node = Node.inline([])
      node.insert(before: text.node)
      tasks[node] = box
    }
    text.node.setLiteral(literal[head..<(pieces.first?.range.lowerBound ?? literal.count)])
    var last = text.node
    for (index, piece) in pieces.enumerated() {
      let (start, end) = (escapes.offset(piece.range.lowerBound), escapes.offset(piece.range.upperBound))
      let stretch = Stretch(line: text.node.line, column: text.node.column + start, width: end - start)
      last = put(piece, literal, stretch, text.block, behind: last)
      let next = index + 1 < pieces.count ? pieces[index + 1].range.lowerBound : literal.count
      if piece.range.upperBound < next {
        let words = Node.text(Array(literal[piece.range.upperBound..<next]))
        words.insert(after: last)
        last = words
      }
    }
  }

  private mutating func refuse(_ box: Range<Int>, of text: SignedText, _ literal: [UInt8], _ escapes: Escapes) {
    let (start, end) = (escapes.offset(box.lowerBound), escapes.offset(box.upperBound))
    let stretch = Stretch(line: text.node.line, column: text.node.column + start, width: end - start)
    add(.wrongBox(String(decoding: literal[box], as: UTF8.self)), stretch, text.block)
  }

  /// Gives the node that further ones stand behind.
  private mutating func put(
    _ piece: Piece, _ literal: [UInt8], _ stretch: Stretch, _ block: Block, behind last: Node
  ) -> Node {
    let words = Node.text(Array(literal[piece.range]))
    var node = words
    switch piece.sort {
    case .tildes(let opens, let closes):
      words.insert(after: last)
      return strike(words, opens: opens, closes: closes)
    case .link(let link):
      node = .link(to: link.prefix + String(decoding: literal[link.words], as: UTF8.self))
      node.append(words)
      links[node] = stretch
    case .reference(let name):
      node = .inline([])
      references[node] = (name, stretch)
    case .cutLink: add(.cutLink, stretch, block)
    case .wrongName: add(.wrongNoteName, stretch, block)
    }
    node.insert(after: last)
    return node
  }

  /// Strikes out what stands between these tildes and the nearest before them, in the same node.
  private mutating func strike(_ tildes: Node, opens: Bool, closes: Bool) -> Node {
    guard let parent = tildes.parent else { return tildes }
    guard closes, let opener = openers.removeValue(forKey: parent) else {
      if opens { openers[parent] = tildes }
      return tildes
    }
    let deletion = Node.inline(Array("<del>".utf8), Array("</del>".utf8))
    deletion.insert(before: opener)
    while let next = opener.next, next != tildes { deletion.append(next) }
    opener.unlink()
    tildes.unlink()
    return deletion
  }
}
