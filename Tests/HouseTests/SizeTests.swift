// Files, functions and lines stay small, and each file begins by saying what it is.

import Testing

private let longestFile = 300
private let longestFunction = 40
private let longestLine = 120

/// Tables that are long because the world is.
private let tables: Set<String> = ["Sources/Model/Story.swift: ("]

@Suite("sizes")
struct SizeTests {
  @Test("each file begins with a sentence")
  func sentences() { expectNone(House.sources.flatMap(silence)) }

  @Test(
    "a file without a sentence is found",
    arguments: [
      ("// What it is.\nimport A", true), ("// What is it?", true), ("// What it is,\n// and why.\n\nimport A", true),
      ("import A", false),
      ("/// What it is.\nstruct A {}", false), ("// what it is.", false), ("// Stub", false), ("//", false),
      ("", false),
      ("\n// What it is.", false), ("// What it is\n\n// and why.", false),
    ])
  func findsSilence(text: String, good: Bool) {
    let expected = ["Sources/Model/Planted.swift:1: does not begin with a sentence"]
    #expect(silence(SourceFile(planted: text)) == (good ? [] : expected))
  }

  @Test("no file has more than 300 lines")
  func shortFiles() { expectNone(House.sources.flatMap(lengthOfFile)) }

  @Test("a long file is found", arguments: [(299, true), (300, true), (301, false)])
  func findsLongFiles(lines: Int, good: Bool) {
    let planted = SourceFile(planted: String(repeating: "//\n", count: lines))
    #expect(lengthOfFile(planted) == (good ? [] : ["Sources/Model/Planted.swift:301: has \(lines) lines"]))
  }

  @Test("no line has more than 120 columns")
  func shortLines() { expectNone(House.sources.flatMap(lengthsOfLines)) }

  @Test("a long line is found, counted in scalars", arguments: [(119, true), (120, true), (121, false)])
  func findsLongLines(columns: Int, good: Bool) {
    let planted = SourceFile(planted: "//\n" + String(repeating: "ộ", count: columns))
    #expect(lengthsOfLines(planted) == (good ? [] : ["Sources/Model/Planted.swift:2: has \(columns) columns"]))
  }

  @Test("no function has more than 40 lines")
  func shortFunctions() { expectNone(House.sources.flatMap(lengthsOfFunctions)) }

  @Test(
    "a long function is found",
    arguments: [
      "func a() {", "init(a: Int = { 1 }()) throws {", "var a: Int {", "subscript(a: Int) -> Int {",
      "func a<B>(c: (B) -> [Int])\n  -> @Sendable () -> Void where B: C {", "func b()\n  func a() {", "deinit {",
    ])
  func findsLongFunctions(head: String) {
    for (lines, good) in [(39, true), (40, true), (41, false)] {
      let inside = lines - 1 - head.split(separator: "\n").count + (head.hasPrefix("func b()") ? 1 : 0)
      let body = String(repeating: "    if a { b(\"}\") } // {\n", count: inside)
      let planted = SourceFile(planted: "struct A {\n  let b = 1\n  \(head)\n\(body)  }\n}")
      #expect(lengthsOfFunctions(planted).count == (good ? 0 : 1), "\(lines) lines of \(head)")
    }
  }

  @Test("a closure that fills a variable is no function, and neither is a requirement without a body")
  func passesOver() {
    let lines = String(repeating: "\n", count: 50)
    #expect(lengthsOfFunctions(SourceFile(planted: "struct A { var b: Int = { \(lines) 1 }() }")) == [])
    #expect(lengthsOfFunctions(SourceFile(planted: "protocol A { func b() }\nstruct C { \(lines) }")) == [])
  }
}

private func silence(_ file: SourceFile) -> [String] {
  let head = file.lines.prefix { $0.hasPrefix("// ") }
  let first = head.first?.dropFirst(3).first
  let good = first.map { !$0.isLowercase } ?? false && [".", "?"].contains(head.last?.last)
  return good ? [] : ["\(file.path):1: does not begin with a sentence"]
}

private func lengthOfFile(_ file: SourceFile) -> [String] {
  let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
  return count > longestFile ? ["\(file.path):\(longestFile + 1): has \(count) lines"] : []
}

private func lengthsOfLines(_ file: SourceFile) -> [String] {
  file.lines.enumerated().filter { $1.unicodeScalars.count > longestLine }.map {
    "\(file.path):\($0 + 1): has \($1.unicodeScalars.count) columns"
  }
}

private func lengthsOfFunctions(_ file: SourceFile) -> [String] {
  file.declarations.filter { $0.length > longestFunction && !tables.contains("\(file.path): \($0.name)") }.map {
    "\(file.path):\($0.line): \($0.keyword) \($0.name) has \($0.length) lines"
  }
}
