// Headings: levels, anchors that agree between outline and page, and the table of contents.

import Diagnostics
import HTMLReading
import Testing

@testable import Markdown

struct HeadingTests {
  @Test(
    "each heading has an id of its own",
    arguments: [
      ("## A b", ["a-b"]), ("## A\n## A\n## A", ["a", "a-2", "a-3"]), ("## A\n## A-2\n## A", ["a", "a2", "a-2"]),
      ("## a 2\n## a\n## a", ["a-2", "a", "a-3"]), ("## …\n## !", ["section-1", "section-2"]), ("##", ["section-1"]),
      ("## section 1\n## !", ["section-1", "section-2"]), ("## *a* `b` [c](d)", ["a-b-c"]), ("## ![a](b)", ["a"]),
      ("a\n---", ["a"]), ("## a <b>c", ["a-c"]), ("- ## a\n\n> ## a", ["a", "a-2"]), ("|## a|\n|-|\n\n## a", ["a"]),
    ])
  func ids(_ text: String, _ expected: [String]) {
    let ids = outlined(text).0.headings.map(\.id)
    #expect(ids == expected)
    let printed = Tokens(rendered(text)).tags.flatMap { $0.attributes.filter { $0.name == "id" }.map(\.value) }
    #expect(printed == ids)
  }

  @Test("an id is escaped in its attribute")
  func escaped() {
    var output: [UInt8] = []
    render(source("## a"), into: &output, options: RenderOptions(slug: { _ in "\"<&'>" }))
    #expect(String(decoding: output, as: UTF8.self) == "<h2 id=\"&quot;&lt;&amp;&#39;&gt;\">a</h2>\n")
  }

  @Test(
    "levels that are wrong are warnings",
    arguments: [
      ("## a\n### b\n## c\n### d\n#### e", []), ("# a", ["1:1 heading-level-one"]),
      ("a\n===", ["1:1 heading-level-one"]),
      ("### a", ["1:1 heading-level-skipped"]), ("## a\n\n#### b", ["3:1 heading-level-skipped"]),
      ("# a\n### b", ["1:1 heading-level-one"]), ("##", ["1:1 heading-empty"]), ("## …", []),
      ("- ## a\n- #### b", ["2:3 heading-level-skipped"]),
    ])
  func levels(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
    #expect(outlined(text).1.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "a heading is printed two or lower, moved by the shift, six at most",
    arguments: [
      ("# a", 0, "h2"), ("## a", 0, "h2"), ("### a", 0, "h3"), ("###### a", 0, "h6"), ("# a", 1, "h3"),
      ("## a", 2, "h4"),
      ("##### a", 3, "h6"), ("### a", -5, "h2"), ("## a", .max, "h6"), ("## a", .min, "h2"),
    ])
  func shifted(_ text: String, _ shift: Int, _ tag: String) {
    #expect(rendered(text, headingShift: shift) == "<\(tag) id=\"a\">a</\(tag)>\n")
  }

  @Test("a table of contents has the levels 2 and 3")
  func contents() {
    let outline = outlined("# a\n## b\n### c\n#### d\n## e").0
    #expect(outline.contents.map(\.text) == ["a", "b", "c", "e"])
    #expect(outline.headings.map(\.level) == [2, 2, 3, 4, 2])
  }
}
