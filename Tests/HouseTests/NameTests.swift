// Names say what a thing is; some words say nothing.

import Testing

private let empty: Set = [
  "manager", "helper", "utils", "common", "context", "handler", "processor", "info", "data", "impl",
]

@Suite("names")
struct NameTests {
  @Test("no type, function, property or file has an empty word in its name")
  func fullNames() { expectNone(House.sources.flatMap(emptyNames)) }

  @Test(
    "an empty word is found as a whole word only",
    arguments: [
      ("struct StoryManager {}", ["StoryManager"]), ("enum A { static let pageInfo = 1 }", ["pageInfo"]),
      ("func makeHTMLData() {}", ["makeHTMLData"]), ("typealias Context = Int", ["Context"]),
      ("protocol Handler_ {}", ["Handler_"]), ("struct Information { let database = 1 }", []),
      ("func uncommon() { let data = 1 }", []), ("// Manager\nlet a = \"Helper\"", []),
    ])
  func findsEmptyNames(text: String, names: [String]) {
    let lines = text.split(separator: "\n").count
    #expect(
      emptyNames(SourceFile(planted: text)) == names.map { "Sources/Model/Planted.swift:\(lines): \($0) says nothing" })
  }

  @Test("an empty word in the name of a file is found")
  func findsEmptyFileNames() {
    let planted = SourceFile(planted: "// A file.", in: "Sources/Model/Story+Utils.swift")
    #expect(emptyNames(planted) == ["Sources/Model/Story+Utils.swift:1: Story+Utils says nothing"])
  }

  @Test(
    "a name falls into words where its case changes",
    arguments: [
      ("pageInfo", ["page", "info"]), ("HTMLData", ["html", "data"]), ("Story+Utils", ["story", "utils"]),
      ("a1B", ["a1", "b"]), ("URL", ["url"]), ("_data", ["data"]), ("", []),
    ])
  func splitNames(name: String, expected: [String]) {
    #expect(words(of: name) == expected)
  }
}

private func emptyNames(_ file: SourceFile) -> [String] {
  let declared = file.declarations.filter {
    $0.scope != .body && !["init", "deinit", "subscript"].contains($0.keyword)
  }
  let names = [(file.name, 1)] + declared.map { ($0.name, $0.line) }
  return names.filter { !empty.isDisjoint(with: words(of: $0.0)) }.map { "\(file.path):\($0.1): \($0.0) says nothing" }
}

/// The words of a camel-case name, in lower case; an acronym is one word.
private func words(of name: String) -> [String] {
  let letters = Array(name)
  var words = [""]
  for (index, letter) in letters.enumerated() {
    guard letter.isLetter || letter.isNumber else {
      words.append("")
      continue
    }
    let afterSmall = index > 0 && !letters[index - 1].isUppercase
    let beforeSmall = index + 1 < letters.count && letters[index + 1].isLowercase
    if letter.isUppercase, afterSmall || beforeSmall { words.append("") }
    words[words.count - 1] += letter.lowercased()
  }
  return words.filter { !$0.isEmpty }
}
