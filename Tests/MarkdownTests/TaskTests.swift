// Task lists: a box at the head of a list item.

import Diagnostics
import Testing

@testable import Markdown

struct TaskTests {
  private static let open = "<input type=\"checkbox\" disabled aria-label=\"Chưa làm\"> "
  private static let done = "<input type=\"checkbox\" checked disabled aria-label=\"Đã làm\"> "

  @Test(
    "a list item that begins with a box is a task",
    arguments: [
      // GFM 5.3.
      ("- [ ] foo\n- [x] bar", "<ul>\n<li>\(open)foo</li>\n<li>\(done)bar</li>\n</ul>\n"),
      (
        "- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim",
        "<ul>\n<li>\(done)foo\n<ul>\n<li>\(open)bar</li>\n<li>\(done)baz</li>\n</ul>\n</li>\n"
          + "<li>\(open)bim</li>\n</ul>\n"
      ),
      ("1. [X] Đọc kỹ", "<ol>\n<li>\(done)Đọc kỹ</li>\n</ol>\n"),
      ("* [ ]  *a*", "<ul>\n<li>\(open)<em>a</em></li>\n</ul>\n"),
      ("- [ ] a\n\n- b", "<ul>\n<li>\n<p>\(open)a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
      ("- [x] [a](b) ~~c~~", "<ul>\n<li>\(done)<a href=\"b\">a</a> <del>c</del></li>\n</ul>\n"),
      ("> - [ ] a", "<blockquote>\n<ul>\n<li>\(open)a</li>\n</ul>\n</blockquote>\n"),
      ("- [ ] [ ] a", "<ul>\n<li>\(open)[ ] a</li>\n</ul>\n"),
    ])
  func tasks(_ text: String, _ expected: String) { #expect(rendered(text) == expected, "\(rendered(text))") }

  @Test(
    "anything else is none",
    arguments: [
      "[ ] a", "- a [ ] b", "- [ ]", "- [ ]a", "- [y] a", "- [] a", "- [  ] a", "- \\[ ] a", "- [ \\] a", "- `[ ] a`",
      "- a\n\n  [ ] b", "- *[ ] a*", "- > [ ] a", "## [ ] a", "- &#91; ] a", "    - [ ] a", "|[ ] a|\n|-|",
    ])
  func none(_ text: String) { #expect(!rendered(text).contains("<input"), "\(rendered(text))") }

  @Test(
    "what was meant for a box and is none is a warning where it stands",
    arguments: [
      ("- [v] a", "1:3+3"), ("- [V] a\n- [ ] b", "1:3+3"), ("- [*] a", "1:3+3"), ("- [ x ] a", "1:3+5"),
      ("- [] a", "1:3+2"), ("- []", "1:3+2"), ("- [ ]", "1:3+3"), ("- [ ]a", "1:3+3"), ("- [x]a", "1:3+3"),
      ("- [✓] a", "1:3+3"), ("1. [  ] a", "1:4+4"), ("-[ ] a", "1:1+4"), ("- [ ] a\n-[x] b", "2:1+4"),
      ("Việc:\n\n*[ ] a", "3:1+4"), ("> -[] a", "1:3+3"), ("+[x] a", "1:1+4"),
    ])
  func wrongBox(_ text: String, _ expected: String) {
    let found = outlined(text).1
    #expect(found.map { $0.rule + " " + ($0.place.map { brief($0.spot) } ?? "") } == ["task-mark " + expected])
    #expect(!rendered(text).contains("checkbox") || text.contains("- [ ] "))
  }

  @Test(
    "brackets that mean something else are no wrong boxes",
    arguments: [
      "- [ ] a", "- [x] a", "- a [v]", "- [1] a", "- [a] b", "[v] a", "- \\[v] a", "-\\[ ] a", "- [v](b) a",
      "- [v]\n\n[v]: b", "`- [v]`", "    - [v] a", "a -[ ] b", "- [xy] a", "|a|\n|-|\n|[v]|",
    ])
  func otherBrackets(_ text: String) { #expect(outlined(text).1.isEmpty, "\(outlined(text).1)") }

  @Test("a link of that name stays a link")
  func link() {
    #expect(!rendered("- [x] a\n\n[x]: b").contains("<input"))
    #expect(rendered("- [x](b) a").contains("<a href=\"b\">x</a>"))
  }

  @Test("the box is no words")
  func words() {
    #expect(outlined("- [ ] Một\n- [x] Hai").0.summary == "Một")
  }
}
