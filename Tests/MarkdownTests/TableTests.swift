// Pipe tables: found in the tree, never in code; cells parsed one by one.

import Diagnostics
import HTMLReading
import Testing

@testable import Markdown

struct TableTests {
  @Test(
    "a table has these cells",
    arguments: [
      ("|a|b|\n|-|-|\n|c|d|", "th a,th b;td c,td d"), ("a|b\n-|-\nc|d", "th a,th b;td c,td d"),
      ("| a |\n| --- |", "th a"), ("|a|b|\n|:-|-:|\n|c|d|", "th.left a,th.right b;td.left c,td.right d"),
      ("|a|\n|:-:|\n|b|", "th.center a;td.center b"), ("|a||\n|-|-|\n||b|", "th a,td ;td ,td b"),
      ("|a|b|\n|-|-|\n|c|", "th a,th b;td c,td "), ("|a|\n|-|\n|b|c|", "th a;td b"), ("|a|\n|-|\nb", "th a;td b"),
      ("|a\\|b|\n|-|\n|`c\\|d`|\n|`e|f`|", "th a|b;td c|d;td e|f"), ("|a|\n|-|\n|``b`|``|", "th a;td b`|"),
      ("|a|b|\n|-|-|\n|`c|d|\n", "th a,th b;td `c,td d"), ("|a|b|\n|-|-|\n|\\`c|d`|\n", "th a,th b;td `c,td d`"),
      ("|a|b|\n|-|-|\n|\\\\|c|", "th a,th b;td \\,td c"), ("|*a*|\n|-|\n|**b|**|", "th a;td **b"),
      ("|# a|\n|-|\n|- b|\n|> c|\n|    d|\n|e #|\n|f ##|", "th # a;td - b;td > c;td d;td e #;td f ##"),
      ("|[a]: b|\n|-|\n|```|\n|<div>|\n|---|", "th [a]: b;td ```;td ;td ---"), ("  |a|\n  |-|\n   |b|", "th a;td b"),
      ("|a|\r\n|-|\r\n|b|\r\n", "th a;td b"), ("[x]: /y\n|a|\n|-|\n|b|", "th a;td b"),
      ("|ả\u{301}|\n|-|\n|\"\u{301}|", "th ả\u{301};td \"\u{301}"),
      ("- |a|\n  |-|\n  |b|", "th a;td b"), ("> |a|\n> |-|\n> |b|", "th a;td b"),
      ("> - |a|\n>   |-|\n>   |b|", "th a;td b"),
      ("1. x\n\n   |a|\n   |-|\n   |b|", "th a;td b"), (">|a|\n>|-|\n>|b|", "th a;td b"),
      ("> > |a|\n> > |-|\n> > |> b|", "th a;td > b"),
      ("|a|\n|-|\n|b|\n\nc | d", "th a;td b"), ("|a|\n|-|\n|b|\n> c|", "th a;td b"),
      ("|a|\n|-|\n|x\\\\|", "th a;td x\\"),
    ])
  func cells(_ text: String, _ expected: String) {
    let found = rows(in: rendered(text)).map { $0.joined(separator: ",") }.joined(separator: ";")
    #expect(found.utf8.elementsEqual(expected.utf8), "\(found)")
    #expect(outlined(text).0.tables == 1)
  }

  @Test(
    "what is no table stays what it is",
    arguments: [
      "```\n|a|\n|-|\n```", "    |a|\n    |-|", "~~~\n|a|\n|-|\n~~~", "> ```\n> |a|\n> |-|\n> ```",
      "- x\n\n      |a|\n      |-|",
      "|a|", "|a|\n\n|-|", "|-|", "a\n---", "|a|\n|b|", "<div>\n|a|\n|-|\n</div>", "|a|b|\n|-|", "|a|\n|-|-|",
      "|a|\n|:|", "a\n:-:",
      "|a|\n|- -|", "|a|\n|\\-|", "x\n|a|\n|-|", "## |a|\n|-|", "|a|\n> |-|", "`|a|\n|-|`x", "|a|\n|-:-|",
    ])
  func none(_ text: String) {
    #expect(outlined(text).0.tables == 0)
    #expect(!rendered(text).contains("<table"))
  }

  @Test(
    "a row of another length is a warning where it stands",
    arguments: [
      ("|a|b|\n|-|-|\n|c|d|\n|e|\n", ["4:1 table-ragged"]), ("> |a|\n> |-|\n>   |b|c|", ["3:5 table-ragged"]),
      ("- ô\n\n  |a|b|\n  |-|-|\n  |c|", ["5:3 table-ragged"]), ("|a|b|\n|-|", ["1:1 table-ragged"]),
      ("> |a|\n> |-|-|", ["1:3 table-ragged"]), ("x\n|a|\n|-|", ["2:1 table-needs-blank-line"]), ("|a|\n|-|\n|b|", []),
    ])
  func ragged(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test(
    "a label that makes no link is a warning where its brackets stand",
    arguments: [
      ("x\n\nXem [lịch\ntrực][lich].", []), ("Xem [lịch trực][lich].", ["1:5 link-unresolved"]),
      ("> - *ở* [a][đ]", ["1:9 link-unresolved"]), ("Xem [lịch][lich].\n\n[lich]: https://a.vn", []),
      ("Xem [lịch][Lich] và [b][c]\n\n[lich]: https://a.vn", ["1:21 link-unresolved"]),
      ("|a|b|\n|-|-|\n|c|x [d][e]|\n\n[e]: https://a.vn", ["3:6 link-unresolved"]),
      ("|a|\n|-|\n|[d](https://a.vn)|", []), ("theo [1][2]", []), ("\\[a\\]\\[b\\]", []), ("`[a][b]`", []),
      ("|a|\n|-|\n|`[d][e]`|", []), ("|a|\n|-|\n|\\[f\\]\\[g\\]|", []), ("[a] [b]", []), ("a][b]", []), ("[a][b", []),
      ("[a][]", []),
      ("x[^1][^2]\n\n[^1]: a\n[^2]: b", []), ("![ảnh][a]", ["1:2 link-unresolved"]),
    ])
  func loose(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test("a table is printed in a frame that can scroll, with scopes and classes and no style")
  func printed() {
    let html = rendered("| *a* | b |\n|:--|--:|\n| [c](d) | ![e](f \"g\") |\n")
    #expect(
      html == """
        <div class="table">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left"><em>a</em></th><th scope="col" class="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left"><a href="d">c</a></td><td class="right"><img src="f" alt="e" title="g" loading="lazy"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test("links, images and raw HTML of cells are treated like all others")
  func insides() {
    let text = "|[a](x:y)|<b>c</b>|\n|-|-|\n|![](z)|[d](e)|\n"
    #expect(findings(text) == ["1:2 address-not-allowed", "1:11 raw-html", "1:15 raw-html", "3:2 alt-missing"])
    #expect(rows(in: rendered(text) { "/" + $0.address }) == [["th a", "th c"], ["td ", "td d"]])
    #expect(rendered(text) { "/" + $0.address }.contains("<a href=\"/e\">"))
    #expect(outlined(text).0.links.map(\.destination) == ["x:y", "e"])
  }
}

/// Each row's cells as `tag.class text`.
private func rows(in html: String) -> [[String]] {
  html.split(separator: "<tr>").dropFirst().map { row in
    row.split(separator: "</tr>")[0].split(separator: "<t").dropFirst().map { cell in
      let tag = "t" + cell.prefix { $0 != ">" }
      let name =
        String(tag.prefix(2)) + (tag.split(separator: "class=\"").dropFirst().first.map { "." + $0.dropLast() } ?? "")
      return name + " " + plain(String(cell.dropFirst(tag.count)))
    }
  }
}

/// Without tags, entities resolved.
private func plain(_ html: String) -> String {
  var (out, inTag) = ("".unicodeScalars, false)
  for scalar in html.unicodeScalars {
    if scalar == "<" { inTag = true }
    if !inTag && scalar != "\n" { out.append(scalar) }
    if scalar == ">" { inTag = false }
  }
  return decoded(String(out))
}
