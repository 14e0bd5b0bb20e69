// "Did you mean": which word is near, and which is not.

import Diagnostics
import Testing

@Suite("the nearest word")
struct NearestTests {
  @Test(
    "a slip of the hand leads to the word that was meant",
    arguments: [
      ("titel", ["title", "date"], "title"), ("tite", ["title", "date"], "title"), ("tittle", ["title"], "title"),
      ("tutle", ["title"], "title"), ("title", ["titles", "title"], "title"), ("dat", ["title", "date"], "date"),
      ("tran-thi-bich", ["tran-van-an", "tran-thi-bich-ngoc"], "tran-thi-bich-ngoc"),
      ("nghien", ["nghiêng", "nghiên"], "nghiên"), ("Đat", ["Đạt", "Tốt"], "Đạt"), ("x", ["y"], "y"),
      ("do-thi-hong", ["doan-the-hung", "do-thi-hong-nhung"], "do-thi-hong-nhung"),
      ("ab", ["ba"], "ba"), ("", ["a", "bc"], "a"), ("a", [""], ""),
    ])
  func near(word: String, candidates: [String], expected: String) {
    #expect(nearest(to: word, among: candidates) == expected)
  }

  @Test(
    "a word that is far from all leads nowhere",
    arguments: [
      ("title", []), ("title", ["people", "summary"]), ("title", ["t"]), ("ab", ["cd"]), ("abc", ["axy"]), ("", ["ab"]),
      ("abcdef", ["abcxyz"]), ("abcdefghi", ["abcdefghiklmnop"]),
    ] as [(String, [String])])
  func far(word: String, candidates: [String]) {
    #expect(nearest(to: word, among: candidates) == nil)
  }

  @Test("among very many words none is looked for")
  func many() {
    let words = (0..<mostSearched).map { "k\($0)" }
    #expect(nearest(to: "k12x", among: words) == "k12")
    #expect(nearest(to: "k12x", among: words + ["z"]) == nil)
  }

  @Test("of equally near words the first wins, whatever comes after")
  func firstWins() {
    #expect(nearest(to: "bat", among: ["cat", "rat", "hat"]) == "cat")
    #expect(nearest(to: "bat", among: ["hat", "rat", "cat"]) == "hat")
    #expect(nearest(to: "bat", among: ["cat", "bats", "bat"]) == "bat")
  }

  @Test("a third of the longer word may differ, and not one scalar more", arguments: 3...20)
  func limit(length: Int) {
    let word = String(repeating: "a", count: length)
    for changes in 1...length {
      let other = String(repeating: "b", count: changes) + String(repeating: "a", count: length - changes)
      #expect((nearest(to: word, among: [other]) != nil) == (changes <= max(1, length / 3)), "\(word) \(other)")
    }
  }

  @Test("a very long word is not compared")
  func longWords() {
    let (long, longer) = (String(repeating: "a", count: 64), String(repeating: "a", count: 65))
    #expect(nearest(to: long, among: [longer]) == nil)
    #expect(nearest(to: longer, among: [long]) == nil)
    #expect(nearest(to: longer, among: [longer]) == nil)
    #expect(nearest(to: long, among: [longer, long]) == long)
  }
}
