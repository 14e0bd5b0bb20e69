// What the preview answers with: headers, types, folders, the script in pages.
import Diagnostics
import Previewing
import Testing

@Suite("the answers of the preview")
struct AnswerTests {
  @Test("every answer has the headers that keep it here, and none that lets it be kept")
  func headers() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let targets = [
        "/", "/tin", "/tin/", "/a.css", "/a.js", "/a.png", "/khong-co/", "/%00", "/_guong/reload.js",
        "/_guong/style.css",
      ]
      for target in targets {
        let reply = try await preview.get(target, "Range: bytes=0-1", "If-None-Match: *")
        let policy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
        #expect(reply.headers["content-security-policy"] == policy, "\(target)")
        #expect(reply.headers["x-content-type-options"] == "nosniff", "\(target)")
        #expect(reply.headers["cross-origin-resource-policy"] == "same-origin", "\(target)")
        #expect(reply.headers["cache-control"] == "no-store", "\(target)")
        #expect(reply.headers["etag"] == nil && reply.headers["last-modified"] == nil, "\(target)")
        #expect(reply.headers["content-range"] == nil && reply.headers["access-control-allow-origin"] == nil)
        #expect(reply.headers["content-length"] == "\(reply.body.utf8.count)", "\(target)")
      }
    }
  }

  @Test(
    "a file has its type, text in UTF-8",
    arguments: [
      ("/", "text/html; charset=utf-8"), ("/a.css", "text/css; charset=utf-8"),
      ("/a.js", "text/javascript; charset=utf-8"),
      ("/a.svg", "image/svg+xml; charset=utf-8"), ("/a.png", "image/png"), ("/a.xml", "application/xml; charset=utf-8"),
      ("/robots.txt", "text/plain; charset=utf-8"), ("/a.bin", "application/octet-stream"),
      ("/_guong/events", "text/event-stream; charset=utf-8"),
    ])
  func types(_ target: String, _ type: String) async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let answer = try await preview.get(target, method: "HEAD")
      #expect(answer.headers["content-type"] == type)
    }
  }

  @Test("a picture that is a document may run nothing and load nothing")
  func svg() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let policy = try await preview.get("/a.svg").headers["content-security-policy"]
      #expect(policy == "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    }
  }

  @Test(
    "a letter may have the styles of its elements, which are all that mail programs take; no other page may",
    arguments: [
      ("/ban-tin/2022-06/thu.html", true), ("/thu.html", false), ("/x-thu.html", false), ("/thu/index.html", false),
    ])
  func letter(_ path: String, _ mayHaveStyles: Bool) async throws {
    try await withPreview(Attempt(findings: [], site: Served { _ in Array("thư".utf8) })) { preview in
      let policy = try #require(try await preview.get(path).headers["content-security-policy"])
      #expect(policy.contains("style-src 'unsafe-inline'") == mayHaveStyles && policy.contains("default-src 'self'"))
    }
  }

  @Test("a folder shows its page, and without a slash leads to it")
  func folders() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let answer1 = try await preview.get("/tin/")
      #expect(answer1.body.hasPrefix("<body>Tin"))
      let answer2 = try await preview.get("/tin/?x=/../")
      #expect(answer2.body.hasPrefix("<body>Tin"))
      for (target, place) in [
        ("/tin", "/tin/"), ("/tin/mot", "/tin/mot/"), ("/tin?q=a%20b?c", "/tin/?q=a%20b?c"), ("/%74in", "/tin/"),
      ] {
        let reply = try await preview.get(target)
        #expect(reply.status == 302 && reply.headers["location"] == place, "\(target)")
      }
      let answer3 = try await preview.get("/index.html/")
      #expect(answer3.status == 404)
    }
  }

  @Test("a page gets the script that reloads it, and nothing else does")
  func script() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let script = "<script src=\"/_guong/reload.js?7\" defer></script>\n"
      let answer1 = try await preview.get("/")
      #expect(answer1.body == "<html><body><p>Trang chủ</p>\(script)</body></html>")
      let answer2 = try await preview.get("/tin/")
      #expect(answer2.body == "<body>Tin\(script)</BODY >")
      let answer3 = try await preview.get("/tin/mot/")
      #expect(answer3.body == "<p>Một\(script)")
      let answer4 = try await preview.get("/khong-co")
      #expect(answer4.body.contains("/_guong/reload.js?7"))
      for target in ["/a.css", "/a.js", "/a.svg", "/a.xml"] {
        let reply = try await preview.get(target)
        #expect(!reply.body.contains("_guong"), "\(target)")
      }
    }
  }

  @Test("an event is a number and nothing else, the present one first")
  func events() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let wire = try await preview.listen()
      let first = try await wire.read(until: "\n\n").components(around: "\r\n\r\n").1
      #expect(first == "retry: 1000\ndata: 7\n\n" || first.isEmpty)
      try await preview.show(Attempt(findings: [], site: small))
      let answer1 = try await wire.read(until: "data: 8\n\n")
      #expect(answer1.hasSuffix("retry: 1000\ndata: 8\n\n"))
      let answer2 = try await preview.get("/")
      #expect(answer2.body.contains("reload.js?8"))
    }
  }

  @Test("however many pages are open, a browser keeps connections for what it loads")
  func manyPages() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let first = try await preview.listen()
      let answer1 = try await first.number()
      #expect(answer1 == 7)
      let second = try await preview.listen()
      let third = try await preview.listen()
      let fourth = try await preview.listen()
      let fifth = try await preview.listen()
      let number = try await fifth.number()
      #expect(number == 7)
      // The one that waited longest was sent off, whole.
      let answer2 = try await first.read()
      #expect(answer2.isEmpty)
      _ = (second.socket, third.socket, fourth.socket)
    }
  }
}
