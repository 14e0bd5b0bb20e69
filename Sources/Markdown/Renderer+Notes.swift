// Prints the marks of footnotes, the notes below the text, and the boxes of tasks.

extension Renderer {
  /// A small number that leads to its note; the words as they are written when there is none.
  mutating func rewrite(reference node: Node, to name: NoteName, in tree: borrowing Tree) {
    guard let (number, time) = notes.mark(name) else {
      tree.replace(node, with: .text(Array("[^\(name.text)]".utf8)))
      return
    }
    let link = tag(
      "a",
      [
        ("href", "#" + NoteID.note(number)), ("id", NoteID.mark(number, time)), ("role", "doc-noteref"),
        ("aria-label", "\(said.note) \(number)"),
      ])
    tree.replace(node, with: .inline("<sup>".utf8 + link + "\(number)</a></sup>".utf8))
  }

  func rewrite(task node: Node, isDone: Bool, in tree: borrowing Tree) {
    let name = isDone ? "input type=\"checkbox\" checked disabled" : "input type=\"checkbox\" disabled"
    tree.replace(node, with: .inline(tag(name, [("aria-label", isDone ? said.done : said.open)]) + " ".utf8))
  }

  /// The notes that are marked, at the end of the text. Notes may mark others, which follow.
  mutating func appendNotes(_ settled: Settled, to tree: borrowing Tree) throws(Refusal) {
    guard !notes.marked.isEmpty else { return }
    let section = tag("section class=\"notes\" role=\"doc-endnotes\"", [("aria-label", said.notes)])
    let list = Node.block(section + "\n<ol>".utf8, Array("</ol>\n</section>".utf8))
    tree.root.append(list)
    var items: [Node] = []
    while items.count < notes.marked.count {
      let item = Node.block(tag("li", [("id", NoteID.note(items.count + 1))]), Array("</li>".utf8))
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

  /// An arrow to each mark of a note, as text and not as a picture of one.
  private func ways(backTo number: Int, _ marks: Int) -> [UInt8] {
    var ways: [UInt8] = []
    for time in 1...max(marks, 1) {
      let label = "\(said.back) \(number)" + (time > 1 ? " (\(time))" : "")
      let mark = "#" + NoteID.mark(number, time)
      ways += " ".utf8 + tag("a", [("href", mark), ("role", "doc-backlink"), ("aria-label", label)])
      ways += "↩\u{FE0E}\(time > 1 ? "<sup>\(time)</sup>" : "")</a>".utf8
    }
    return ways
  }

  /// A start tag; the values are escaped.
  private func tag(_ name: String, _ attributes: [(name: String, value: String)]) -> [UInt8] {
    var tag = Array("<\(name)".utf8)
    for attribute in attributes {
      tag += " \(attribute.name)=\"".utf8
      Escape.append(attribute.value.utf8, to: &tag)
      tag += "\"".utf8
    }
    return tag + ">".utf8
  }
}
