// The reader of source, on which every law stands.

import Testing

@Suite("reading source")
struct BlankingTests {
  @Test(
    "comments and texts are blanked, code stays where it is",
    arguments: [
      ("a // b\nc", "a     \nc"), ("a /* b /* c */ d */ e", "a                   e"),
      ("a /* b\nc */ d", "a     \n     d"),
      (#"a("b // c")d"#, #"a("      ")d"#), (#"a("\"b")c"#, #"a("   ")c"#), (#"a("\\")b"#, #"a("  ")b"#),
      (#"a("b\(c + d("e"))f")g"#, #"a("  (c + d(" ")) ")g"#),
      (#"a("\(b ? "\(c)" : "d")")"#, #"a(" (b ? " (c)" : " ")")"#),
      (##"a(#"b"c\(d)\#(e)"#)f"##, ##"a(#"         (e)"#)f"##),
      ("a(\"\"\"\n  b \"c\" \\(d)\n  \"\"\")e", "a(\"\"\"\n         (d)\n  \"\"\")e"), (#"a("")b"#, #"a("")b"#),
      ("a = \"b\nc", "a = \" \nc"), ("a /* b", "a     "), ("a \"b\\", "a \"  "), ("#if a\n#endif", "#if a\n#endif"),
      ("\"ộ\" ộ", "\"   \" ộ"), ("", ""),
    ])
  func blanks(source: String, expected: String) {
    #expect(String(decoding: blanked(Array(source.utf8)), as: UTF8.self) == expected)
  }

  @Test("tokens know their line, and whether they touch the one before")
  func tokensOfCode() {
    #expect(
      tokens(of: Array("try!\n  ab_1 !".utf8)) == [
        Token(text: "try", line: 1, glued: false), Token(text: "!", line: 1, glued: true),
        Token(text: "ab_1", line: 2, glued: false), Token(text: "!", line: 2, glued: false),
      ])
  }

  @Test("declarations know their access, their scope and their length")
  func declarationsOfCode() {
    let planted = SourceFile(
      planted: """
        package struct A {
          package private(set) var a: Int
          static func b() -> Int {
            let c = 1
            return c.init()
          }
        }
        let d = 1
        """)
    #expect(
      planted.declarations == [
        Declaration(keyword: "struct", name: "A", line: 1, isShared: true, scope: .file, length: 0),
        Declaration(keyword: "var", name: "a", line: 2, isShared: true, scope: .type, length: 0),
        Declaration(keyword: "func", name: "b", line: 3, isShared: false, scope: .type, length: 4),
        Declaration(keyword: "let", name: "c", line: 4, isShared: false, scope: .body, length: 0),
        Declaration(keyword: "let", name: "d", line: 8, isShared: false, scope: .file, length: 0),
      ])
  }

  @Test("every file is read to its end: brackets close in the order they open")
  func bracketsClose() {
    #expect(House.sources.count > 200)
    for file in House.sources {
      var open: [String] = []
      let pairs = ["(": ")", "[": "]", "{": "}"]
      for token in file.tokens {
        if let end = pairs[token.text] { open.append(end) }
        if pairs.values.contains(token.text), open.popLast() != token.text {
          Issue.record("\(file.path):\(token.line): \(token.text) closes nothing")
        }
      }
      #expect(open.isEmpty, "\(file.path) ends open")
    }
  }
}
