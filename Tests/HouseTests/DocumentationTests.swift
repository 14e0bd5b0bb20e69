// What other modules may use says what it is.

import Testing

@Suite("documentation")
struct DocumentationTests {
  @Test("every shared type, function and constant has a doc comment")
  func documented() { expectNone(House.sources.flatMap(undocumented)) }

  @Test(
    "a shared declaration without a doc comment is found",
    arguments: [
      ("package struct A {}", ["A"]), ("/// Says.\npackage struct A {}", []),
      ("// Says.\npackage struct A {}", ["A"]), ("/// Says.\n\npackage struct A {}", ["A"]),
      ("/// Says.\n@frozen\n@inlinable\npackage func a() {}", []), ("public enum A {}", ["A"]), ("struct A {}", []),
      ("/// Says.\npackage protocol A {}\npackage func b()", ["b"]), ("package let a = 1", ["a"]),
      ("extension A { package static func b() {} }", ["b"]), ("extension A { package typealias B = C }", ["B"]),
      ("extension A { package init() {}\n  package let b: Int\n  package private(set) var c: Int }", []),
      ("extension A { package static func < (a: A, b: A) -> Bool { true } }", []),
      ("extension A { package func hash(into hasher: inout Hasher) {} }", []),
      ("extension A: Archived { package func write(to writer: inout Writer) {} }", []),
      ("package import A\nprivate func a() {}", []),
    ])
  func findsUndocumented(text: String, names: [String]) {
    #expect(
      undocumented(SourceFile(planted: text))
        == names.map {
          "Sources/Model/Planted.swift:\(text.split(separator: "\n", omittingEmptySubsequences: false).count): \($0) "
            + "has no doc comment"
        })
  }
}

/// Initialisers and the properties of a type are told by the type; `<`, `==`, `hash` and the `write` of `Archived` by
/// the protocol they answer.
private func undocumented(_ file: SourceFile) -> [String] {
  file.declarations.filter { declaration in
    if file.lines[declaration.line - 1].contains("func write(to writer: inout Writer) {") { return false }
    guard declaration.isShared, !hasComment(file.lines, above: declaration.line) else { return false }
    switch declaration.keyword {
    case "init": return false
    case "let", "var": return declaration.scope == .file
    case "func": return Token(text: declaration.name, line: 0, glued: false).isWord && declaration.name != "hash"
    default: return true
    }
  }.map { "\(file.path):\($0.line): \($0.name) has no doc comment" }
}

/// Whether the line above, or above the attributes, is a doc comment.
private func hasComment(_ lines: [String], above line: Int) -> Bool {
  let above = lines.prefix(line - 1).reversed().map { $0.drop { $0 == " " } }
  return above.first { !$0.hasPrefix("@") }?.hasPrefix("///") ?? false
}
