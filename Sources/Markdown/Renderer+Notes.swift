// Prints the marks of footnotes, the notes below the text, and the boxes of tasks.

extension Renderer {
  /// A small number that leads to its note; the words as they are written when there is none.
  mutating func rewrite(reference node: Node, to name: NoteName, in tree: borrowing Tree) {
    guard let (number, time) = notes.mark(name) else {
      tree.replace(node, with: .text(Array("[^\(name.text)]".utf8)))
      return
    }
    var mark = Array("<sup><a href=\"#\(NoteID.note(number))\" id=\"\(NoteID.mark(number, time))\"".utf8)
    mark += " role=\"doc-noteref\" aria-label=\"".utf8
    Escape.append("\(said.note) \(number)".utf8, to: &mark)
    mark += "\">\(number)</a></sup>".utf8
    tree.replace(node, with: .inline(mark))
  }

  func rewrite(task node: Node, isDone: Bool, in tree: borrowing Tree) {
    var box = Array("<input type=\"checkbox\"\(isDone ? " checked" : "") disabled aria-label=\"".utf8)
    Escape.append((isDone ? said.done : said.open).utf8, to: &box)
    box += "\"> ".utf8
    tree.replace(node, with: .inline(box))
  }

  /// The notes that are marked, at the end of the text. Notes may mark others, which follow.
  mutating func appendNotes(_ settled: Settled, to tree: borrowing Tree) throws(Refusal) {
    guard !notes.marked.isEmpty else { return }
    var head = Array("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"".utf8)
    Escape.append(said.notes.utf8, to: &head)
    let list = Node.block(head + "\">\n<ol>".utf8, Array("</ol>\n</section>".utf8))
    tree.root.append(list)
    var items: [Node] = []
    while items.count < notes.marked.count {
      let item = Node.block(Array("<li id=\"\(NoteID.note(items.count + 1))\">".utf8), Array("</li>".utf8))
      let paragraph = notes.marked[items.count].note.paragraph
      list.append(item)
      item.append(paragraph)
      items.append(item)
      try rewrite(paragraph, in: tree, on: .body, settled)
    }
    for (index, item) in items.enumerated() {
      let back = Node.inline(ways(backTo: index + 1, notes.marked[index].marks))
      if let last = item.firstChild, last.kind == .paragraph {
        last.append(back)
      } else {
        let line = Node.paragraph()
        line.append(back)
        item.append(line)
      }
    }
  }

  /// An arrow to each mark of a note.
  private func ways(backTo number: Int, _ marks: Int) -> [UInt8] {
    var ways: [UInt8] = []
    for time in 1...max(marks, 1) {
      ways += " <a href=\"#\(NoteID.mark(number, time))\" role=\"doc-backlink\" aria-label=\"".utf8
      Escape.append("\(said.back) \(number)\(time > 1 ? " (\(time))" : "")".utf8, to: &ways)
      ways += "\">↩\u{FE0E}\(time > 1 ? "<sup>\(time)</sup>" : "")</a>".utf8
    }
    return ways
  }
}
