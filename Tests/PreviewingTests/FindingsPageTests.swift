// The page of findings: at the page's own address while something is broken, gone when it is mended.
import Diagnostics
import HTMLReading
import Previewing
import Testing

private let broken = [
  Finding(
    Diagnostic(
      .error, rule: "unknown-key", at: Place(file: "content/a.md", Spot(line: 2, column: 3, width: 4)),
      .init("'<b>titel' không phải tên trường", "'<b>titel' is no field"),
      hint: .init("có phải \"title\"?", "did you mean \"title\"?"),
      notes: [Note(at: Place(file: "content/b.md", Spot(line: 1, column: 1)), .init("nơi kia", "there"))]),
    line: "a <titel>\u{202E}: x"),
  Finding(Diagnostic(.error, rule: "empty", at: nil, .init("Chưa có gì", "Nothing yet")), line: nil),
]
private let warned = [
  Finding(Diagnostic(.warning, rule: "w", at: Place(file: "content/w.md"), .init("Lạ", "Odd")), line: nil)
]

@Suite("the page of findings")
struct FindingsPageTests {
  @Test("while nothing can be built, every page is the page of findings, and other files stay")
  func everyPage() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      try await preview.show(Attempt(findings: broken, site: nil))
      for target in ["/", "/tin/", "/tin", "/tin/mot/index.html", "/khong-co/"] {
        let reply = try await preview.get(target)
        #expect(reply.status == 503 && reply.body.contains("id=\"guong-findings\""), "\(target)")
      }
      let found1 = try await preview.get("/a.css")
      #expect(found1.body == "p{}")
      let found2 = try await preview.get("/khong-co.css")
      #expect(found2.status == 404)
    }
  }

  @Test("a finding is told with its file, place, line, caret, notes and hint, in the writer's language")
  func told() async throws {
    try await withPreview(Attempt(findings: broken, site: nil)) { preview in
      let body = decoded(try await preview.get("/").body)
      for text in [
        "<html lang=\"vi\">", "2 lỗi", "<h2>content/a.md</h2>", "'<b>titel' không phải tên trường", "dòng 2:3",
        "2 | a <titel>\\u{202E}: x\n  |   ^^^^", "có phải \"title\"?", "nơi kia: content/b.md:1:1", "unknown-key",
        "Toàn bộ nội dung", "Chưa có gì",
      ] {
        #expect(body.contains(text), "\(text)")
      }
      let found3 = try await preview.get("/")
      #expect(!found3.body.contains("<b>titel"))
      #expect(!body.contains("Xem trang tốt gần nhất"), "there has been none")
    }
    try await withPreview(Attempt(findings: broken, site: nil), language: .en) { preview in
      let body = decoded(try await preview.get("/").body)
      for text in ["<html lang=\"en\">", "2 errors", "is no field", "line 2:3", "did you mean"] {
        #expect(body.contains(text), "\(text)")
      }
    }
  }

  @Test("the last good page is one click away, keeps its links to itself, and leads back when all is mended")
  func lastGood() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let found4 = try await preview.get("/_guong/good/tin/")
      #expect(found4.headers["location"] == "/tin/")
      try await preview.show(Attempt(findings: broken, site: nil))
      let found5 = try await preview.get("/tin/")
      #expect(found5.body.contains("href=\"/_guong/good/tin/\""))
      let found6 = try await preview.get("/khong-co/")
      #expect(found6.body.contains("href=\"/_guong/good/\""))
      let page = try await preview.get("/_guong/good/tin/")
      #expect(page.status == 200 && page.body.hasPrefix("<body>Tin"))
      #expect(page.body.contains("Bản tốt gần nhất – 2 lỗi") && page.body.contains("href=\"/_guong/findings/tin/\""))
      let found7 = try await preview.get("/_guong/good/tin")
      #expect(found7.headers["location"] == "/_guong/good/tin/")
      let found8 = try await preview.get("/_guong/good/a.css")
      #expect(found8.body == "p{}")
      try await preview.show(Attempt(findings: broken, site: nil))
      let found9 = try await preview.get("/_guong/good/")
      #expect(found9.body.contains("Trang chủ"), "broken twice")
      try await preview.show(Attempt(findings: [], site: small))
      let found10 = try await preview.get("/tin/")
      #expect(found10.body.hasPrefix("<body>Tin"))
      let found11 = try await preview.get("/_guong/good/tin/")
      #expect(found11.headers["location"] == "/tin/")
      let found12 = try await preview.get("/_guong/findings/tin/")
      #expect(found12.headers["location"] == "/tin/")
    }
  }

  @Test("warnings are a word in the corner of every page, and a page of their own")
  func warnings() async throws {
    try await withPreview(Attempt(findings: warned, site: small)) { preview in
      let page = try await preview.get("/tin/").body
      #expect(page.contains("<a href=\"/_guong/findings/tin/\">1 cảnh báo</a>"))
      let findings = try await preview.get("/_guong/findings/tin/")
      #expect(findings.status == 200 && findings.body.contains("Lạ") && findings.body.contains("href=\"/tin/\""))
      let found13 = try await preview.get("/_guong/findings/")
      #expect(found13.body.contains("href=\"/index.html\""))
    }
  }

  @Test("a page elsewhere cannot make an address of the preview lead there")
  func noOpenDoor() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      for target in ["/_guong/good/evil.example/", "/_guong/findings/evil.example", "/_guong/good/%2f%2fevil.example/"]
      {
        let place = try await preview.get(target).headers["location"] ?? "/"
        #expect(place.hasPrefix("/") && !place.hasPrefix("//") && !place.hasPrefix("/\\"), "\(target): \(place)")
      }
    }
  }
}
