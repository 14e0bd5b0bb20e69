// The one door to libcmark: parses bytes into a tree, lets it be read and rewritten, and prints it in safe mode.

import CCommonMark

/// A parsed text. Its memory is the thread's and goes when the last tree there ends, so no `Node` of it may be used
/// after that, and no tree may outlive the call that made it.
@safe struct Tree: ~Copyable {
  private let document: OpaquePointer

  /// Any bytes parse; what is not UTF-8 becomes U+FFFD, unless the bytes are proven to be UTF-8.
  init(parsing bytes: [UInt8], isProven: Bool) {
    let options = isProven ? CMARK_OPT_DEFAULT : CMARK_OPT_VALIDATE_UTF8
    cmark_arena_open()
    let parser = unsafe cmark_parser_new_with_mem(options, cmark_arena_memory())
    unsafe bytes.withUnsafeBytes { text in
      unsafe cmark_parser_feed(parser, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
    }
    guard let parsed = unsafe cmark_parser_finish(parser) else {
      preconditionFailure("libcmark ends the program itself when memory runs out")
    }
    unsafe cmark_parser_free(parser)
    unsafe document = unsafe parsed
  }

  deinit { cmark_arena_close() }

  /// The document node.
  var root: Node { unsafe Node(document) }

  /// Puts `new` where `old` stands; `old` leaves the text with all it holds, and lives on as long as the tree.
  func replace(_ old: Node, with new: Node) {
    unsafe cmark_node_replace(old.pointer, new.pointer)
  }

  /// Takes a node and all it holds out of the text.
  func remove(_ node: Node) { node.unlink() }

  /// Appends the text as HTML. Raw HTML and the schemes libcmark knows to be dangerous are left out by it.
  func print(into output: inout [UInt8]) {
    guard let html = unsafe cmark_render_html(document, CMARK_OPT_DEFAULT) else { return }
    unsafe output.append(cText: html)
  }
}

/// One node of a living `Tree`.
@safe struct Node: Hashable {
  fileprivate let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    unsafe self.pointer = unsafe pointer
  }

  func hash(into hasher: inout Hasher) { unsafe hasher.combine(pointer) }

  /// Reports libcmark's null as nil.
  private static func known(_ pointer: OpaquePointer?) -> Node? {
    unsafe pointer.map { unsafe Node($0) }
  }

  static func == (one: Node, other: Node) -> Bool { unsafe one.pointer == other.pointer }

  var kind: Kind { unsafe Kind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .unknown }
  /// From 1; 0 where libcmark keeps no place, as for line breaks.
  var line: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  /// From 1, in bytes.
  var column: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  var lastLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// The column of the last byte.
  var lastColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }
  /// 1 to 6 for a heading, 0 for anything else.
  var level: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  var parent: Node? { unsafe Node.known(cmark_node_parent(pointer)) }
  var next: Node? { unsafe Node.known(cmark_node_next(pointer)) }
  var previous: Node? { unsafe Node.known(cmark_node_previous(pointer)) }
  var firstChild: Node? { unsafe Node.known(cmark_node_first_child(pointer)) }

  /// True when the node's parent holds nothing else.
  var isAlone: Bool { unsafe cmark_node_next(pointer) == nil && cmark_node_previous(pointer) == nil }

  /// The address of a link or image, entities and escapes resolved, else "": what the author meant, and not safe.
  var address: String { unsafe cmark_node_get_url(pointer).map { unsafe String(cString: $0) } ?? "" }
  /// The title of a link or image, else "".
  var title: String { unsafe cmark_node_get_title(pointer).map { unsafe String(cString: $0) } ?? "" }

  /// What stands behind the fence that opens a code block, entities and escapes resolved; "" where there is none.
  var fence: String { unsafe cmark_node_get_fence_info(pointer).map { unsafe String(cString: $0) } ?? "" }

  /// Appends the words of a text, code or HTML node; nothing for others.
  func appendLiteral(to bytes: inout [UInt8]) {
    guard let text = unsafe cmark_node_get_literal(pointer) else { return }
    unsafe bytes.append(cText: text)
  }

  /// The words of a text, code or HTML node; none for others.
  var literal: [UInt8] {
    var bytes: [UInt8] = []
    appendLiteral(to: &bytes)
    return bytes
  }

  /// Other words for a text, code or HTML node; they must hold no NUL.
  func setLiteral(_ bytes: some Sequence<UInt8>) {
    unsafe Array(bytes).withCText { unsafe cmark_node_set_literal(pointer, $0) }
  }

  /// Points a link elsewhere; the address must hold no NUL.
  func setAddress(_ address: String) {
    unsafe cmark_node_set_url(pointer, address)
  }

  /// Gives a link or image another title, without NUL.
  func setTitle(_ title: String) {
    unsafe cmark_node_set_title(pointer, title)
  }

  /// Moves this node behind another one.
  func insert(after node: Node) {
    unsafe cmark_node_insert_after(node.pointer, pointer)
  }

  /// Moves this node before another one.
  func insert(before node: Node) {
    unsafe cmark_node_insert_before(node.pointer, pointer)
  }

  /// Takes this node and all it holds out of its text; it lives on as long as the tree.
  func unlink() {
    unsafe cmark_node_unlink(pointer)
  }

  /// Moves a node, from this tree or another, to the end of this one.
  func append(_ child: Node) {
    unsafe cmark_node_append_child(pointer, child.pointer)
  }

  /// Moves everything `other` holds into this node.
  func adoptChildren(of other: Node) {
    while let child = other.firstChild { append(child) }
  }
}

extension Node {
  /// A new text; libcmark escapes it.
  static func text(_ bytes: [UInt8]) -> Node {
    let node = made(CMARK_NODE_TEXT)
    unsafe bytes.withCText { unsafe cmark_node_set_literal(node.pointer, $0) }
    return node
  }

  /// A new link that holds nothing yet; its address must hold no NUL.
  static func link(to address: String) -> Node {
    let node = made(CMARK_NODE_LINK)
    node.setAddress(address)
    return node
  }

  /// A new paragraph that holds nothing yet.
  static func paragraph() -> Node { made(CMARK_NODE_PARAGRAPH) }

  /// A new block printed as it is, so every byte of the two must be markup of ours or escaped by us.
  static func block(_ enter: [UInt8], _ exit: [UInt8] = []) -> Node {
    made(CMARK_NODE_CUSTOM_BLOCK).printed(as: enter, exit)
  }

  /// The same inside a line.
  static func inline(_ enter: [UInt8], _ exit: [UInt8] = []) -> Node {
    made(CMARK_NODE_CUSTOM_INLINE).printed(as: enter, exit)
  }

  private static func made(_ type: cmark_node_type) -> Node {
    guard let new = unsafe cmark_node_new_with_mem(type, cmark_arena_memory()) else {
      preconditionFailure("libcmark ends the program itself when memory runs out")
    }
    return unsafe Node(new)
  }

  private func printed(as enter: [UInt8], _ exit: [UInt8]) -> Node {
    if !enter.isEmpty { unsafe enter.withCText { unsafe cmark_node_set_on_enter(pointer, $0) } }
    if !exit.isEmpty { unsafe exit.withCText { unsafe cmark_node_set_on_exit(pointer, $0) } }
    return self
  }
}

/// What a node is, in the order of `cmark_node_type`.
enum Kind: UInt32 {
  case unknown, document, quote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, rule
  case text, softBreak, lineBreak, code, html, customInline, emphasis, strong, link, image

  var isBlock: Bool { rawValue <= Kind.rule.rawValue }
  /// True for what stands inside a line and holds other such nodes.
  var holdsInlines: Bool { rawValue >= Kind.emphasis.rawValue }
}

/// The nodes below and including one, each entered and, unless it is a leaf, left: a loop and no recursion, because
/// trees are as deep as their author likes. The tree must not be changed meanwhile.
@safe struct Events: ~Copyable {
  private let iterator: OpaquePointer

  init(of root: Node) {
    guard let new = unsafe cmark_iter_new(root.pointer) else {
      preconditionFailure("libcmark ends the program itself when memory runs out")
    }
    unsafe iterator = unsafe new
  }

  deinit { unsafe cmark_iter_free(iterator) }

  mutating func next() -> (node: Node, entering: Bool)? {
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return nil }
    return unsafe (Node(node), event == CMARK_EVENT_ENTER)
  }

  /// Goes on behind a node that has just been entered.
  mutating func leave(_ node: Node) {
    unsafe cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}

extension [UInt8] {
  /// Lends the bytes to libcmark, which copies them, with a NUL behind.
  fileprivate func withCText(_ use: (UnsafePointer<CChar>?) -> CInt) {
    unsafe (self + [0]).withUnsafeBytes {
      _ = unsafe use($0.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
  }

  fileprivate mutating func append(cText text: UnsafePointer<CChar>) {
    unsafe append(contentsOf: UnsafeRawBufferPointer(start: text, count: cmark_text_length(text)))
  }
}
