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
      let answer1 = try await preview.get("/a.css")
      #expect(answer1.body == "p{}")
      let answer2 = try await preview.get("/khong-co.css")
      #expect(answer2.status == 404)
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
      let answer = try await preview.get("/")
      #expect(!answer.body.contains("<b>titel"))
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
      let answer1 = try await preview.get("/_guong/good/tin/")
      #expect(answer1.headers["location"] == "/tin/")
      try await preview.show(Attempt(findings: broken, site: nil))
      let answer2 = try await preview.get("/tin/")
      #expect(answer2.body.contains("href=\"/_guong/good/tin/\""))
      let answer3 = try await preview.get("/khong-co/")
      #expect(answer3.body.contains("href=\"/_guong/good/\""))
      let page = try await preview.get("/_guong/good/tin/")
      #expect(page.status == 200 && page.body.hasPrefix("<body>Tin"))
      #expect(page.body.contains("Bản tốt gần nhất – 2 lỗi") && page.body.contains("href=\"/_guong/findings/tin/\""))
      let answer4 = try await preview.get("/_guong/good/tin")
      #expect(answer4.headers["location"] == "/_guong/good/tin/")
      let answer5 = try await preview.get("/_guong/good/a.css")
      #expect(answer5.body == "p{}")
      try await preview.show(Attempt(findings: broken, site: nil))
      let answer6 = try await preview.get("/_guong/good/")
      #expect(answer6.body.contains("Trang chủ"), "broken twice")
      try await preview.show(Attempt(findings: [], site: small))
      let answer7 = try await preview.get("/tin/")
      #expect(answer7.body.hasPrefix("<body>Tin"))
      let answer8 = try await preview.get("/_guong/good/tin/")
      #expect(answer8.headers["location"] == "/tin/")
      let answer9 = try await preview.get("/_guong/findings/tin/")
      #expect(answer9.headers["location"] == "/tin/")
    }
  }

  @Test("warnings are a word in the corner of every page, and a page of their own")
  func warnings() async throws {
    try await withPreview(Attempt(findings: warned, site: small)) { preview in
      let page = try await preview.get("/tin/").body
      #expect(page.contains("<a href=\"/_guong/findings/tin/\">1 cảnh báo</a>"))
      let findings = try await preview.get("/_guong/findings/tin/")
      #expect(findings.status == 200 && findings.body.contains("Lạ") && findings.body.contains("href=\"/tin/\""))
      let answer = try await preview.get("/_guong/findings/")
      #expect(answer.body.contains("href=\"/index.html\""))
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
