// Addresses that stand in a text as they are become links, and links are checked as any other.

import Diagnostics
import Testing

@testable import Markdown

struct BareLinkTests {
  @Test(
    "an address of the web is a link (GFM 6.9)",
    arguments: [
      ("www.commonmark.org", "<p><a href=\"http://www.commonmark.org\">www.commonmark.org</a></p>\n"),
      (
        "Visit www.commonmark.org/help for more information.",
        "<p>Visit <a href=\"http://www.commonmark.org/help\">www.commonmark.org/help</a> for more information.</p>\n"
      ),
      (
        "Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.",
        "<p>Visit <a href=\"http://www.commonmark.org\">www.commonmark.org</a>.</p>\n"
          + "<p>Visit <a href=\"http://www.commonmark.org/a.b\">www.commonmark.org/a.b</a>.</p>\n"
      ),
      (
        "www.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=Markup+(business)))\n\n"
          + "(www.google.com/search?q=Markup+(business))\n\n(www.google.com/search?q=Markup+(business)",
        "<p><a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a></p>\n"
          + "<p><a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a>))</p>\n"
          + "<p>(<a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a>)</p>\n"
          + "<p>(<a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a></p>\n"
      ),
      (
        "www.google.com/search?q=(business))+ok",
        "<p><a href=\"http://www.google.com/search?q=(business))+ok\">www.google.com/search?q=(business))+ok</a></p>\n"
      ),
      (
        "www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;",
        "<p><a href=\"http://www.google.com/search?q=commonmark&amp;hl=en\">www.google.com/search?q=commonmark&amp;hl=en</a></p>\n"
          + "<p><a href=\"http://www.google.com/search?q=commonmark\">www.google.com/search?q=commonmark</a>&amp;hl;</p>\n"
      ),
      ("www.commonmark.org/he<lp", "<p><a href=\"http://www.commonmark.org/he\">www.commonmark.org/he</a>&lt;lp</p>\n"),
      (
        "http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))",
        "<p><a href=\"http://commonmark.org\">http://commonmark.org</a></p>\n<p>(Visit "
          + "<a href=\"https://encrypted.google.com/search?q=Markup+(business)\">"
          + "https://encrypted.google.com/search?q=Markup+(business)</a>)</p>\n"
      ),
    ])
  func web(_ text: String, _ expected: String) { #expect(rendered(text) == expected, "\(rendered(text))") }

  @Test(
    "a mail address is a link (GFM 6.9)",
    arguments: [
      ("foo@bar.baz", "<p><a href=\"mailto:foo@bar.baz\">foo@bar.baz</a></p>\n"),
      (
        "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.",
        "<p>hello@mail+xyz.example isn't valid, but "
          + "<a href=\"mailto:hello+xyz@mail.example\">hello+xyz@mail.example</a> is.</p>\n"
      ),
      (
        "a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_",
        "<p><a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a></p>\n<p><a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a>.</p>\n"
          + "<p>a.b-c_d@a.b-</p>\n<p>a.b-c_d@a.b_</p>\n"
      ),
      ("mailto:foo@bar.baz", "<p><a href=\"mailto:foo@bar.baz\">mailto:foo@bar.baz</a></p>\n"),
      ("Thư: vp@so.vn, gửi sớm", "<p>Thư: <a href=\"mailto:vp@so.vn\">vp@so.vn</a>, gửi sớm</p>\n"),
    ])
  func mail(_ text: String, _ expected: String) { #expect(rendered(text) == expected, "\(rendered(text))") }

  @Test(
    "the address ends where a Vietnamese sentence goes on",
    arguments: [
      ("Xem https://a.vn/đường-dẫn.", ["https://a.vn/đường-dẫn"]), ("“https://a.vn”", ["https://a.vn"]),
      ("https://a.vn…", ["https://a.vn"]),
      ("https://a.vn, https://b.vn; https://c.vn!", ["https://a.vn", "https://b.vn", "https://c.vn"]),
      ("[xem https://a.vn]", ["https://a.vn"]), ("https://a.vn/[1]", ["https://a.vn/[1]"]),
      ("địa chỉ:https://báo.vn/ạ", ["https://báo.vn/ạ"]), ("http://noi-bo/guong/", ["http://noi-bo/guong/"]),
      ("HTTPS://A.VN", ["HTTPS://A.VN"]), ("**https://a.vn**", ["https://a.vn"]),
      ("~~https://a.vn~~", ["https://a.vn"]),
      ("https://a.vn/b_c_d", ["https://a.vn/b_c_d"]), ("https://a.vn/?x=1&amp;y=2", ["https://a.vn/?x=1&y=2"]),
      ("https://a.vn\u{200B}x", ["https://a.vn"]), ("https://a.vn:8080/~ten/", ["https://a.vn:8080/~ten/"]),
      ("|https://a.vn|\n|-|", ["https://a.vn"]), ("# https://a.vn", ["https://a.vn"]),
      ("a\nhttps://a.vn\nb", ["https://a.vn"]),
      ("https://a.vn[^1]\n\n[^1]: b", ["https://a.vn"]),
    ])
  func ends(_ text: String, _ expected: [String]) {
    #expect(outlined(text).0.links.map(\.destination) == expected)
    #expect(outlined(text).1.filter { $0.severity == .error }.isEmpty)
  }

  @Test(
    "what is no address stays words",
    arguments: [
      "http://", "https:///a", "www.", "www.a_b", "www", "xhttp://a.vn", "đhttp://a.vn", "awww.a.vn", "ftp://a.vn",
      "javascript://a.vn", "http:\\//a.vn", "www\\.a.vn", "a\\@b.vn", "http&#58;//a.vn", "a&#64;b.vn", "a@b", "@b.vn",
      "a@.vn", "a@b..", "địachỉ@b.vn", "a@b.vnạ", "`https://a.vn`", "```\nhttps://a.vn\n```", "    www.a.vn",
      "<!-- https://a.vn -->", "![https://a.vn](b)", "a://b@c", "https://a.vn\\\\b",
    ])
  func none(_ text: String) { #expect(outlined(text).0.links.isEmpty, "\(rendered(text))") }

  @Test("a link inside a link is none")
  func nested() {
    #expect(between("<a ", ">", in: rendered("[https://a.vn](b) <https://c.vn> [x@y.vn](d)")).count == 3)
  }

  @Test(
    "a bare link's place is its own",
    arguments: [
      ("https://a.vn", "1:1+12"), ("ô https://a.vn x", "1:3+12"), ("> ô\n> - b\n>   www.a.vn.", "3:5+8"),
      ("[r]: /x\nđó ạ@b.vn a@b.vn", "2:11+6"), ("|ô|x https://a.vn|\n|-|-|", "1:6+12"), ("\\* ô\\* a@b.vn", "1:8+6"),
      ("&amp; a@b.vn", "1:7+6"), ("- *ô* a@b.vn", "1:7+6"),
    ])
  func place(_ text: String, _ expected: String) {
    #expect(outlined(text).0.links.map { brief($0.spot) } == [expected])
  }

  @Test("an address that emphasis cuts is a warning and no link")
  func cut() {
    #expect(findings("ô https://a.vn/_b_/c") == ["1:3 link-cut"])
    #expect(outlined("https://a.vn/_b_/c").0.links.isEmpty)
    #expect(findings("https://a.vn/ *b*").isEmpty)
  }

  @Test("a bare link is resolved like any other")
  func resolved() {
    #expect(rendered("https://a.vn") { _ in nil } == "<p>https://a.vn</p>\n")
  }
}
