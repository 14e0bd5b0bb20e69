// Footnotes: marks, notes, ways back, and what is wrong with them.

import Diagnostics
import HTMLReading
import Testing

@testable import Markdown

struct NoteTests {
  @Test("a mark leads to its note and the note back")
  func both() {
    #expect(
      rendered("Việc này[^a] hay.\n\n[^a]: Theo *báo cáo*.")
        == """
        <p>Việc này<sup><a href="#_chu-thich-1" id="_dan-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup> hay.</p>
        <section class="notes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="_chu-thich-1">
        <p>Theo <em>báo cáo</em>. <a href="#_dan-1" role="doc-backlink" aria-label="Về chỗ có chú thích 1">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test(
    "notes are numbered by their first mark, wherever they are written",
    arguments: [
      ("a[^x] b[^y]\n\n[^y]: Y\n\n[^x]: X", ["X", "Y"]), ("a[^x] b[^x]\n\n[^x]: X", ["X"]),
      ("[^x]: X\n[^y]: Y\n\na[^y] b[^x]", ["Y", "X"]), ("a[^x]\n[^x]: X", ["X"]), ("a[^X]\n\n[^x]: X", ["X"]),
      ("|a[^x]|\n|-|\n|b[^y]|\n\nc[^z]\n\n[^z]: Z\n[^y]: Y\n[^x]: X", ["X", "Y", "Z"]),
      ("a[^x]\n\n[^x]: X[^y]\n\n[^y]: Y[^x]", ["X2", "Y1"]), ("> a[^x]\n>\n> [^x]: X", ["X"]),
      ("- a[^x]\n\n[^x]: X", ["X"]), ("## a[^x]\n\n[^x]: X", ["X"]), ("a[^1]\n\n[^1]: Xem", ["Xem"]),
      ("a[^1]\n\n[^1]: https://a.vn", ["https://a.vn"]), ("a[^chú-thích]\n\n[^chú-thích]: X\nY", ["X\nY"]),
      ("a[^1][^2]\n\n[^1]: X\n[^2]: Y", ["X", "Y"]), ("*a[^1]*\n\n[^1]:X", ["X"]), ("a[^1]\r\n\r\n[^1]: X\r\n", ["X"]),
      ("```quote\na[^1]\n— B\n```\n\n[^1]: X", ["X"]),
    ])
  func numbered(_ text: String, _ expected: [String]) {
    let html = rendered(text)
    let items = between("\n<p>", " <a href=\"#_dan", in: html).map(withoutTags)
    #expect(items == expected, "\(html)")
    #expect(findings(text).isEmpty)
  }

  @Test("each mark has its own id, and the note a way back to each")
  func ids() {
    let html = rendered("a[^x] b[^x] c[^y]\n\n[^x]: X\n[^y]: Y")
    let ids = Tokens(html).tags.compactMap { $0["id"] }
    #expect(ids == ["_dan-1", "_dan-1-2", "_dan-2", "_chu-thich-1", "_chu-thich-2"])
    let targets = Tokens(html).tags.compactMap { $0["href"] }
    #expect(targets == ["#_chu-thich-1", "#_chu-thich-1", "#_chu-thich-2", "#_dan-1", "#_dan-1-2", "#_dan-2"])
  }

  @Test("a heading of that name has another id, and its mark is no part of its name")
  func headings() {
    let text = "## Chu thich 1\n\n## Dan 1[^1]\n\n[^1]: X"
    let ids = Tokens(rendered(text)).tags.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count && ids.count == 4)
    #expect(outlined(text).0.headings.map(\.text) == ["Chu thich 1", "Dan 1"])
  }

  @Test(
    "what is wrong with notes is told where it stands",
    arguments: [
      ("ô[^a]", ["1:2 footnote-undefined"]), ("a[^1]\n\n[^2]: b", ["1:2 footnote-undefined", "3:1 footnote-unused"]),
      ("[^a]: b", ["1:1 footnote-unused"]), ("a[^b c]", ["1:2 footnote-name"]),
      ("a[^1]\n\n[^1]: b\n\n[^1]: c", ["5:1 footnote-twice"]), ("a[^1]\n\n[^1]: b\n\n    c", ["5:5 footnote-too-long"]),
      ("- ô\n- [^b]: c\n", ["2:3 footnote-unused"]), ("|ô[^a]|\n|-|", ["1:3 footnote-undefined"]),
      ("a[^1]\n\n[^1]: b[^2]", ["3:8 footnote-undefined"]),
      ("[^1]: b\n[^2]: c[^1]", ["1:1 footnote-unused", "2:1 footnote-unused"]),
      ("a[^1]\n\n[^1]: <b>x</b>", ["3:7 raw-html", "3:11 raw-html"]), ("a[^1]\n\n[^1]: b\n\n```\nc\n```", []),
      ("```quote\nô[^a]\n— b\n```", ["2:2 footnote-undefined"]),
    ])
  func wrong(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
    let errors = outlined(text).1.filter { $0.severity == .error }.map(\.rule)
    #expect(errors.allSatisfy { ["footnote-undefined", "footnote-twice"].contains($0) })
  }

  @Test(
    "what only looks like a mark stays words",
    arguments: ["\\[^1]", "[^1\\]", "[\\^1]", "[^]", "[^ ]", "[^", "[^1", "`[^1]`", "&#91;^1]", "![^1](b)", "[^1](b)"])
  func none(_ text: String) {
    #expect(!rendered(text + "\n\n[^1]: X").contains("<sup>"), "\(rendered(text))")
    #expect(outlined(text).1.isEmpty)
  }

  @Test(
    "code and links keep what looks like a note",
    arguments: [
      ("```\n[^1]: a\n```", "<pre><code>[^1]: a\n</code></pre>\n"),
      ("    [^1]: a", "<pre><code>[^1]: a\n</code></pre>\n"),
      ("`a\n[^1]: b`", "<p><code>a [^1]: b</code></p>\n"), ("[a](\n[^1]:b)", "<p>a</p>\n"),
      ("a\n[^1]*: b*", "<p>a\n[^1]<em>: b</em></p>\n"),
      ("[a](b\n'\n[^1]: c')", "<p><a href=\"b\" title=\"\n[^1]: c\">a</a></p>\n"),
    ])
  func code(_ text: String, _ expected: String) {
    let html = rendered(text)
    #expect(html == expected || html.hasPrefix("<p>a\n"), "\(html)")
  }

  @Test("a text that holds every control character has no notes, and loses nothing")
  func noFreeByte() {
    let controls = String(String.UnicodeScalarView((0x0E..<0x20).compactMap { Unicode.Scalar($0) }))
    #expect(rendered("a[^1] \(controls)\n\n[^1]: b c").contains("[^1]: b c"))
  }

  @Test("links and images of a note that is shown are facts of the body; the summary is not from a note")
  func facts() {
    let outline = outlined("[^1]: [a](b) ![c](d)\n\n## x\n\ny[^1]\n\n[^2]: [e](f)").0
    #expect(outline.links.map(\.destination) == ["b"] && outline.images.map(\.destination) == ["d"])
    #expect(outline.links.map { brief($0.spot) } == ["1:7+6"])
    #expect(outline.summary == "y")
  }

  @Test("places behind a note that was taken out of its paragraph are right")
  func places() {
    let text = "[r]: /x\nô [a](b)\n[^1]: ô [c](d)\n\ny[^1] [e](f)"
    #expect(outlined(text).0.links.map { "\($0.destination) \(brief($0.spot))" } == ["b 2:3+6", "f 5:7+6", "d 3:9+6"])
  }
}

private func withoutTags(_ html: String) -> String {
  var (text, isTag) = ("", false)
  for scalar in html.unicodeScalars {
    if scalar == "<" {
      isTag = true
    } else if scalar == ">" {
      isTag = false
    } else if !isTag {
      text.unicodeScalars.append(scalar)
    }
  }
  return text
}
