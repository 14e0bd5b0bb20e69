// Prints the fenced blocks that have a name: a gallery, a quote, and the cuts where computed tables stand.

extension Renderer {
  mutating func rewrite(_ code: Node, as fence: Fence, in tree: borrowing Tree) throws(Refusal) {
    switch fence {
    case .gallery: try rewrite(gallery: code, in: tree)
    case .quote: try rewrite(quote: code, in: tree)
    case .table(let table):
      // The first one at the top of the text: others are errors.
      guard code.parent?.kind == .document, !cuts.contains(where: { $0.table == table }) else {
        tree.remove(code)
        return
      }
      let cut = Node.block([])
      tree.replace(code, with: cut)
      cuts.append((table, cut))
    }
  }

  private mutating func rewrite(gallery code: Node, in tree: borrowing Tree) throws(Refusal) {
    var figures: [UInt8] = []
    for photo in GalleryPhoto.all(in: code.literal) {
      try sizes.take(bytes: GalleryPhoto.tagBytes)
      guard let address = resolved(photo.address, isImage: true) else { continue }
      figures += "\n".utf8 + figure(address, photo.alt, caption: photo.caption)
    }
    guard !figures.isEmpty else {
      tree.remove(code)
      return
    }
    tree.replace(code, with: .block("<div class=\"gallery\">".utf8 + figures + "\n</div>".utf8))
  }

  private mutating func rewrite(quote code: Node, in tree: borrowing Tree) throws(Refusal) {
    let quote = Quote(code.literal)
    let outer = body
    body = try outer.quoted(quote, of: code)
    let inner = Tree(parsing: body.bytes, isProven: body.source.isProven)
    let ground = Ground.quote(shift: 0)
    let settled = try Settled(inner, on: ground, of: body, lines: body.lines)
    try sizes.take(inner.root, settled)
    try rewrite(inner.root, in: inner, on: ground, settled)
    body = outer
    guard !quote.isEmpty else {
      tree.remove(code)
      return
    }
    var end = Array("</blockquote>".utf8)
    if let voice = quote.voice {
      end += "\n<figcaption>— ".utf8
      Escape.append(voice.utf8, to: &end)
      end += "</figcaption>".utf8
    }
    let figure = Node.block(Array("<figure class=\"quote\">\n<blockquote>".utf8), end + "\n</figure>".utf8)
    tree.replace(code, with: figure)
    figure.adoptChildren(of: inner.root)
  }

  /// Leaves of the text what stands between two computed tables, counted from 0; the notes are part of the last.
  func keep(part: Int, of tree: borrowing Tree) {
    var number = 0
    var next = tree.root.firstChild
    while let node = next {
      next = node.next
      let isCut = cuts.contains { $0.node == node }
      if isCut { number += 1 }
      if isCut || number != part { tree.remove(node) }
    }
  }
}
