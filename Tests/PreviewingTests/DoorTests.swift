// Promise 21: the preview is for this machine only. Real bytes over real sockets.
import Diagnostics
import Previewing
import Testing

@Suite("who may ask the preview, and for what")
struct DoorTests {
  @Test("only this machine's own names are hosts, in the event stream too")
  func hosts() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let port = preview.port
      for good in ["127.0.0.1:\(port)", "localhost:\(port)", "LOCALHOST:\(port)", "[::1]:\(port)"] {
        let reply1 = try await preview.get("/", host: good)
        #expect(reply1.status == 200, "\(good)")
      }
      for bad in [
        "evil.example", "127.0.0.1", "localhost:1", "evil.example:\(port)", "127.0.0.1:\(port).evil", "",
        "127.0.0.1:\(port)@evil", "0.0.0.0:\(port)", "127.0.0.1:\(port), x",
      ] {
        let reply2 = try await preview.get("/", host: bad)
        #expect(reply2.status == 421, "\(bad)")
        let reply3 = try await preview.get("/_guong/events", host: bad)
        #expect(reply3.status == 421, "\(bad)")
      }
      let answer1 = try await preview.raw("GET / HTTP/1.1\r\n\r\n")
      #expect(answer1.hasPrefix("HTTP/1.1 421 "))
      let answer2 = try await preview.get("/", "Host: 127.0.0.1:\(port)")
      #expect(answer2.status == 421, "two hosts")
    }
  }

  @Test("what another site's page asks for is refused, in the event stream too")
  func origins() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let own = "http://127.0.0.1:\(preview.port)"
      for good in ["Origin: \(own)", "Sec-Fetch-Site: none", "Sec-Fetch-Site: same-origin", "Range: bytes=0-"] {
        let got = try await preview.get("/", good)
        #expect(got.status == 200, "\(good)")
      }
      for bad in [
        "Origin: http://evil.example", "Origin: null", "origin: https://127.0.0.1:\(preview.port)",
        "Origin: http://127.0.0.1", "Origin: \(own).evil.example", "Sec-Fetch-Site: cross-site",
        "sec-fetch-site: Cross-Site", "Origin: \(own)\r\nOrigin: http://evil.example",
      ] {
        for target in ["/", "/a.js", "/_guong/events", "/_guong/reload.js"] {
          let reply = try await preview.get(target, bad)
          #expect(reply.status == 403 && !reply.body.contains("<"), "\(bad) \(target)")
        }
      }
    }
  }

  @Test("one can only look", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "X"])
  func methods(_ method: String) async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let reply = try await preview.get("/", method: method)
      #expect(reply.status == 405 && reply.headers["allow"] == "GET, HEAD")
      let head = try await preview.get("/", method: "HEAD")
      #expect(head.status == 200 && head.body.isEmpty && head.headers["content-length"] != "0")
    }
  }

  @Test("an address that could climb, hide or confuse is refused")
  func addresses() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      for target in [
        "/..", "/../", "/../../etc/passwd", "/tin/../index.html", "/./index.html", "/%2e%2e/x", "/%2E%2E%2fetc/passwd",
        "/..%2f..%2fetc/passwd", "/tin%2fmot/index.html", "/..%5c..%5cx", "/a\\b", "/%5c", "/a%00.html", "/%0d%0aX:1",
        "/%01", "/%7f", "/.an", "/.git/config", "/%2egit/config", "//index.html", "/tin//", "/%", "/%4", "/%zz",
        "/%ff", "/%c0%ae%c0%ae/x", "/_guong/good/../x", "/_guong/findings/%2e%2e/x",
      ] {
        let reply = try await preview.get(target)
        #expect(reply.status == 400 && !reply.body.contains("ẩn"), "\(target): \(reply.status)")
      }
      for target in ["http://evil.example/", "*", "index.html", "\u{1}", "/é", "/a b"] {
        let got = try await preview.get(target)
        #expect(got.status == 400, "\(target)")
      }
      for target in [
        "/%252e%252e/etc/passwd", "/khong-co/", "/khong-co.css", "/_guong", "/_guong/x", "/_guong/good/x.css/",
      ] {
        #expect(try await [404, 302].contains(preview.get(target).status), "\(target)")
      }
    }
  }

  @Test("a request that is no request is refused")
  func nonsense() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let host = "Host: 127.0.0.1:\(preview.port)\r\n"
      for head in [
        "GET /\r\n\(host)", "GET / HTTP/2.0\r\n\(host)", "GET  / HTTP/1.1\r\n\(host)",
        "GET / HTTP/1.1\r\n\(host) x: 1\r\n",
        "GET / HTTP/1.1\r\n\(host)X\r\n", "GET / HTTP/1.1\r\n\(host)X : 1\r\n", "GET / HTTP/1.1\r\n\(host)X: \u{0}\r\n",
        "GET / HTTP/1.1\n\(host)", "\r\nGET / HTTP/1.1\r\n\(host)", "GET / HTTP/1.1\r\n\(host)X: a\rb\r\n",
      ] {
        let reply = try await preview.raw(head + "\r\n")
        #expect(reply.hasPrefix("HTTP/1.1 400 "), "\(head)")
      }
    }
  }

  @Test("an address of 200 kB and headers without end are refused as soon as they are too long")
  func long() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      let address = try await preview.get("/" + String(repeating: "a/", count: 100_000))
      #expect(address.status == 414 && address.headers["connection"] == "close")
      let endless = try Wire(port: preview.port)
      try await endless.send(Array(repeating: UInt8(ascii: "/"), count: 200_000))
      let answer = try await endless.read()
      #expect(answer.hasPrefix("HTTP/1.1 414 "))
      let headers = try await preview.get("/", "X: " + String(repeating: "a", count: 50_000))
      #expect(headers.status == 431)
      let many = try await preview.get("/", String(repeating: "X: 1\r\n", count: 20_000) + "Y: 1")
      #expect(many.status == 431)
    }
  }

  @Test("two hundred half requests hold nobody up")
  func halfRequests() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { preview in
      try await open(200, to: preview) {
        let reply = try await preview.get("/")
        #expect(reply.status == 200)
      }
      // Those who went away in the middle do not matter either.
      let answer = try await preview.get("/")
      #expect(answer.status == 200)
    }
  }

  /// Runs a body while so many connections have said half of what they want.
  private func open(_ count: Int, to preview: Running, _ body: () async throws -> Void) async throws {
    guard count > 0 else { return try await body() }
    let wire = try Wire(port: preview.port)
    try await wire.send(Array("GET / HTTP/1.1\r\nHo".utf8))
    try await open(count - 1, to: preview, body)
    _ = wire.socket
  }

  @Test("a port in use is a sentence with a way out")
  func portInUse() async throws {
    try await withPreview(Attempt(findings: [], site: small)) { first in
      do {
        try await preview(
          PreviewOptions(port: UInt16(first.port), language: .vi, firstNumber: 1), changes: AsyncStream { $0.finish() },
          rebuild: { _ in Attempt(findings: [], site: nil) }, isServing: { _ in Issue.record("it serves") })
        Issue.record("it ended without a word")
      } catch let failure as PreviewFailure {
        let said = printed(failure.diagnostic, line: nil, in: .vi)
        #expect(said.contains("127.0.0.1:\(first.port)") && said.contains("chương trình khác đang dùng cổng này"))
        #expect(said.contains("gợi ý: chọn cổng khác, ví dụ --port "))
      }
    }
  }
}
