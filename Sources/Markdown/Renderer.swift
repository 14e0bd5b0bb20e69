// Puts into a tree what libcmark does not print by itself: ids, figures, tables, resolved addresses.

/// The state of one rendering.
struct Renderer {
  /// The body, or the quote that is being printed.
  var body: Body
  var sizes: SizeBudget
  var notes = NoteList([])
  /// Where computed tables stand, in the order of the text.
  var cuts: [(table: ComputedTable, node: Node)] = []
  var said: BodyWords { options.words }
  private let options: RenderOptions
  private var ids: HeadingIDs
  private var tables: TableBudget

  /// A node that is not printed as libcmark would.
  private enum Change {
    case heading(Node), link(Node), image(Node), html(Node), table(Node, Table), fence(Node, Fence)
    case reference(Node, NoteName), task(Node, isDone: Bool)
  }

  init(_ body: Body, _ options: RenderOptions) {
    self.body = body
    self.options = options
    ids = HeadingIDs(slug: options.slug)
    tables = TableBudget(options.limits)
    sizes = SizeBudget(body)
  }

  /// Makes of the body's tree what is to be printed.
  mutating func rewrite(_ tree: borrowing Tree) throws(Refusal) {
    let settled = try Settled(tree, on: .body, of: body, lines: body.lines)
    try sizes.take(tree.root, settled)
    for note in settled.notes { try sizes.take(note.paragraph, settled) }
    notes = NoteList(settled.notes)
    try rewrite(tree.root, in: tree, on: .body, settled)
    try appendNotes(settled, to: tree)
    if let part = options.part { keep(part: part, of: tree) }
  }

  mutating func rewrite(
    _ root: Node, in tree: borrowing Tree, on ground: Ground, _ settled: Settled
  ) throws(Refusal) {
    for change in try changes(in: root, on: ground, settled) {
      switch change {
      case .heading(let node): rewrite(heading: node, in: tree, on: ground)
      case .link(let node): rewrite(link: node, in: tree)
      case .image(let node): rewrite(image: node, in: tree)
      case .html(let node): tree.remove(node)
      case .table(let node, let table): try rewrite(node, as: table, in: tree)
      case .fence(let node, let fence): try rewrite(node, as: fence, in: tree)
      case .reference(let node, let name): rewrite(reference: node, to: name, in: tree)
      case .task(let node, let isDone): rewrite(task: node, isDone: isDone, in: tree)
      }
    }
  }

  /// Collected before anything is changed, because a walk needs a tree that stands still.
  private mutating func changes(in root: Node, on ground: Ground, _ settled: Settled) throws(Refusal) -> [Change] {
    var changes: [Change] = []
    var walk = Walk(root, on: ground, of: body, homes: settled.homes)
    while let (node, kind, entering) = try walk.next() {
      guard entering else { continue }
      switch kind {
      case .heading: if !ground.isCells { changes.append(.heading(node)) }
      case .link: changes.append(.link(node))
      case .html, .htmlBlock: changes.append(.html(node))
      case .image:
        changes.append(.image(node))
        walk.skip(node, kind)
      case .codeBlock: if ground.isBody, let fence = Fence(node) { changes.append(.fence(node, fence)) }
      case .customInline:
        if let (name, _) = settled.references[node] { changes.append(.reference(node, name)) }
        if let isDone = settled.tasks[node] { changes.append(.task(node, isDone: isDone)) }
      case .paragraph:
        guard ground.isBody, settled.homes[node] == nil, case .table(let table) = body.table(in: walk.block) else {
          break
        }
        try tables.take(table, at: body.place(of: walk.block, on: .body))
        changes.append(.table(node, table))
        walk.skip(node, kind)
      default: break
      }
    }
    return changes
  }
}

extension Renderer {
  /// A heading in a quote is only loud: it is none of the page's.
  private mutating func rewrite(heading node: Node, in tree: borrowing Tree, on ground: Ground) {
    guard ground.isBody else {
      replace(node, in: tree, Array("<p><strong>".utf8), "</strong></p>")
      return
    }
    let (shifted, overflow) = max(node.level, 2).addingReportingOverflow(options.headingShift)
    let level = overflow ? 6 : min(max(shifted, 2), 6)
    var enter = Array("<h\(level) id=\"".utf8)
    Escape.append(ids.id(for: words(of: node)).utf8, to: &enter)
    enter += "\">".utf8
    replace(node, in: tree, enter, "</h\(level)>")
  }

  private func rewrite(link node: Node, in tree: borrowing Tree) {
    if let address = resolved(node.address, isImage: false) {
      node.setAddress(address)
    } else {
      let plain = Node.inline([])
      tree.replace(node, with: plain)
      plain.adoptChildren(of: node)
    }
  }

  /// An image alone in its paragraph is a figure, and its title the caption.
  private func rewrite(image node: Node, in tree: borrowing Tree) {
    let alt = words(of: node)
    guard let address = resolved(node.address, isImage: true) else {
      tree.replace(node, with: .text(Array(alt.utf8)))
      return
    }
    let paragraph = node.parent.flatMap { $0.kind == .paragraph && node.isAlone ? $0 : nil }
    guard let paragraph else {
      tree.replace(node, with: .inline(imageTag(address, alt, title: node.title)))
      return
    }
    tree.replace(paragraph, with: .block(figure(address, alt, caption: node.title)))
  }

  /// A photo by itself, its caption below.
  func figure(_ address: String, _ alt: String, caption: String) -> [UInt8] {
    "<figure>\n".utf8 + imageTag(address, alt, title: "") + figcaption(caption) + "\n</figure>".utf8
  }

  private func imageTag(_ address: String, _ alt: String, title: String) -> [UInt8] {
    var tag = Array("<img src=\"".utf8)
    Escape.append(address: address.utf8, to: &tag)
    tag += "\" alt=\"".utf8
    Escape.append(alt.utf8, to: &tag)
    if !title.isEmpty {
      tag += "\" title=\"".utf8
      Escape.append(title.utf8, to: &tag)
    }
    tag += "\" loading=\"lazy\">".utf8
    return tag
  }

  private func figcaption(_ words: String) -> [UInt8] {
    guard !words.isEmpty else { return [] }
    var caption = Array("\n<figcaption>".utf8)
    Escape.append(words.utf8, to: &caption)
    caption += "</figcaption>".utf8
    return caption
  }

  /// The address to print: allowed as written, and allowed again as resolved.
  func resolved(_ written: String, isImage: Bool) -> String? {
    guard Address.judge(written).fits(isImage: isImage) else { return nil }
    let address = options.destination(Destination(address: written, isImage: isImage))
    return address.flatMap { Address.judge($0).fits(isImage: isImage) ? $0 : nil }
  }

  /// Puts tags of ours round what a block holds, on one line.
  private func replace(_ node: Node, in tree: borrowing Tree, _ enter: [UInt8], _ exit: String) {
    let block = Node.block([])
    let line = Node.inline(enter, Array(exit.utf8))
    tree.replace(node, with: block)
    block.append(line)
    line.adoptChildren(of: node)
  }
}

extension Renderer {
  /// The cells are parsed and rewritten as a tree of their own, then moved into the table.
  private mutating func rewrite(_ paragraph: Node, as table: Table, in tree: borrowing Tree) throws(Refusal) {
    let text = body.cells(of: table)
    let cells = Tree(parsing: text.bytes, isProven: text.isProven)
    let settled = try body.settle(cells, of: table, text)
    try sizes.take(settled)
    try rewrite(cells.root, in: cells, on: .cells(table), settled)
    let block = Node.block(Array("<div class=\"table\">\n<table>".utf8), Array("</table>\n</div>".utf8))
    tree.replace(paragraph, with: block)
    var cell = cells.root.firstChild
    var rows = block
    for index in table.rows.indices {
      if index < 2 {
        let name = index == 0 ? "thead" : "tbody"
        rows = .block(Array("<\(name)>".utf8), Array("</\(name)>".utf8))
        block.append(rows)
      }
      let row = Node.block(Array("<tr>".utf8), Array("</tr>".utf8))
      rows.append(row)
      for alignment in table.columns {
        guard let source = cell else { return }
        row.append(filled(source, alignment, isHeader: index == 0))
        cell = source.next
      }
    }
  }

  /// A header that says nothing is no header of its column.
  private func filled(_ source: Node, _ alignment: Table.Alignment, isHeader: Bool) -> Node {
    let tags = isHeader && source.firstChild != nil ? headerTags : cellTags
    let cell = Node.inline(tags.enter[alignment] ?? [], tags.exit)
    cell.adoptChildren(of: source)
    return cell
  }
}

/// The tags round a cell, made once for all cells of all pages.
private struct CellTags {
  let enter: [Table.Alignment: [UInt8]]
  let exit: [UInt8]

  init(_ name: String, _ attributes: String = "") {
    let alignments: [Table.Alignment] = [.plain, .left, .center, .right]
    enter = Dictionary(
      uniqueKeysWithValues: alignments.map { ($0, Array("<\(name)\(attributes)\($0.attribute)>".utf8)) })
    exit = Array("</\(name)>".utf8)
  }
}

private let cellTags = CellTags("td")
private let headerTags = CellTags("th", " scope=\"col\"")

extension Table.Alignment {
  /// A class, because the pages' policy allows no `style`.
  fileprivate var attribute: String {
    switch self {
    case .plain: ""
    case .left: " class=\"left\""
    case .center: " class=\"center\""
    case .right: " class=\"right\""
    }
  }
}
