// The text nodes of a tree that hold signs of forms beyond CommonMark, found before anything is changed.

/// A text node that may be more than words.
struct SignedText {
  let node: Node
  let block: Block
  let isInLink: Bool
  /// The name and the end of the `[^name]:` that it begins with; nil when it is no note.
  let definition: (name: NoteName, end: Int)?
}

/// One walk through a tree.
struct SignedTexts {
  private(set) var found: [SignedText] = []
  /// Code that stands indented right below a note, where another paragraph of it was meant.
  private(set) var longNotes: [Block] = []
  private var linkDepth = 0
  private var imageDepth = 0
  private let body: Body
  private let isBody: Bool

  init(_ tree: borrowing Tree, on ground: Ground, of body: Body) throws(Refusal) {
    (self.body, isBody) = (body, ground.isBody)
    // Nodes in which another byte stands for a colon.
    var marked: [Node] = []
    var walk = Walk(tree.root, on: ground, of: body)
    while let (node, kind, entering) = try walk.next() {
      switch kind {
      case .link: linkDepth += entering ? 1 : -1
      case .image: imageDepth += entering ? 1 : -1
      // A table's cells are read by themselves.
      case .paragraph: if entering, isBody, case .table = body.table(in: walk.block) { walk.skip(node, kind) }
      case .codeBlock: if isLongNote(node) { longNotes.append(walk.block) }
      case .text: take(node, walk.block)
      default: break
      }
      if isBody, entering, let colon = body.colon, node.holds(colon) { marked.append(node) }
    }
    if let colon = body.colon { for node in marked { node.restore(colon) } }
  }

  private mutating func take(_ node: Node, _ block: Block) {
    guard imageDepth == 0 else { return }
    let literal = node.literal
    let definition = definition(node, literal)
    guard definition != nil || !Signs(of: literal).isEmpty else { return }
    found.append(SignedText(node: node, block: block, isInLink: linkDepth > 0, definition: definition))
  }

  /// A note begins with its paragraph, or with a line of it.
  private func definition(_ node: Node, _ literal: [UInt8]) -> (name: NoteName, end: Int)? {
    guard isBody, let colon = body.colon, node.parent?.kind == .paragraph, node.startsLine,
      case .name(let name, let end) = NoteMark(literal, at: 0), end < literal.count, literal[end] == colon
    else { return nil }
    return (name, end + 1)
  }

  private func isLongNote(_ code: Node) -> Bool {
    guard isBody, body.colon != nil, code.fence.isEmpty, let before = code.previous, before.kind == .paragraph,
      let text = before.firstChild, definition(text, text.literal) != nil
    else { return false }
    let line = body.lines[code.line]
    return body.lines.bytes[line].dropFirst(code.column - 1).first.map { $0 != 0x60 && $0 != 0x7E } ?? false
  }
}

extension SignedText {
  /// Whether a task is done, when the text is the head of a list item that is one (GFM 5.3); else nil.
  func box(_ literal: [UInt8], _ escapes: Escapes) -> Bool? {
    guard literal.count > 3, literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]"), isBlank(literal[3]),
      !escapes.isEscaped(0..<3), node.previous == nil, let paragraph = node.parent, paragraph.kind == .paragraph,
      paragraph.previous == nil, paragraph.parent?.kind == .item
    else { return nil }
    switch literal[1] {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }

  /// What was meant for a box and is none: another mark, no space where one belongs, no space behind the list's mark.
  func wrongBox(_ literal: [UInt8], _ escapes: Escapes) -> Range<Int>? {
    guard let paragraph = node.parent, paragraph.kind == .paragraph, node.startsLine else { return nil }
    let isHead = node.previous == nil && paragraph.previous == nil && paragraph.parent?.kind == .item
    var start = 0
    if !isHead || literal.first.map({ $0 != UInt8(ascii: "[") }) ?? true {
      guard let mark = literal.first, "-+*".utf8.contains(mark) else { return nil }
      start = 1
    }
    guard start < literal.count, literal[start] == UInt8(ascii: "["),
      let close = literal[start...].prefix(7).firstIndex(of: UInt8(ascii: "]")), !escapes.isEscaped(0..<close + 1)
    else { return nil }
    let inside = literal[start + 1..<close].filter { !isBlank($0) }
    return marksOfTasks.contains(String(decoding: inside, as: UTF8.self)) ? 0..<close + 1 : nil
  }

  /// How many bytes at the head are the box of a task or the name of a note, and the white space behind it.
  func head(_ literal: [UInt8], _ box: Bool?) -> Int {
    var head = definition?.end ?? (box == nil ? 0 : 3)
    guard head > 0 else { return 0 }
    while head < literal.count, isBlank(literal[head]) { head += 1 }
    return head
  }

  func surroundings(head: Int) -> Surroundings {
    Surroundings(
      startsLine: node.startsLine, endsLine: node.endsLine,
      emphasisFollows: node.next.map { $0.kind == .emphasis || $0.kind == .strong } ?? false, isInLink: isInLink,
      head: head)
  }
}

/// What people put into a box, by hand or in other programs.
private let marksOfTasks: Set<String> = ["", "x", "X", "v", "V", "*", "-", "+", "✓", "✔", "√", "☑", "×", "х", "Х"]

extension Signs {
  /// The signs that a text holds.
  init(of text: [UInt8]) {
    self = []
    for index in text.indices where Signs.mayBegin(at: text[index]) != 0 { take(index, of: text.span) }
  }
}

extension Node {
  /// True when nothing stands before it on its line.
  var startsLine: Bool { previous.map { $0.kind == .softBreak || $0.kind == .lineBreak } ?? isOutermost }

  /// True when nothing follows it on its line.
  var endsLine: Bool { next.map { $0.kind == .softBreak || $0.kind == .lineBreak } ?? isOutermost }

  /// True when it stands in no emphasis or link.
  private var isOutermost: Bool { parent?.kind.isBlock ?? true }

  /// Whether a byte stands in what is printed of the node.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    switch kind {
    case .text, .code, .codeBlock: literal.contains(byte)
    case .link, .image: address.utf8.contains(byte) || title.utf8.contains(byte)
    default: false
    }
  }

  /// Puts the colons back that another byte stood for.
  fileprivate func restore(_ byte: UInt8) {
    func restored(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { $0 == byte ? UInt8(ascii: ":") : $0 } }
    if kind == .link || kind == .image {
      setAddress(String(decoding: restored(address.utf8), as: UTF8.self))
      setTitle(String(decoding: restored(title.utf8), as: UTF8.self))
    } else {
      setLiteral(restored(literal))
    }
  }
}
