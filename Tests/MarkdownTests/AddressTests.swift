// The allow list of addresses, and the disguises that must not pass it.

import Testing

@testable import Markdown

struct AddressTests {
  @Test(
    "an address within the policy is allowed as what it is",
    arguments: [
      ("http://example.vn", .web), ("https://example.vn/a?b=c:d#e", .web), ("HTTPS://EXAMPLE.VN", .web),
      ("hTtP://a", .web), ("https://[::1]/", .web), ("https://example.vn:8080/", .web),
      ("https://báo.vn/đường", .web), ("https://example.vn/?next=javascript:alert(1)", .web),
      ("mailto:a@b.vn", .mail), ("MailTo:a@b.vn?subject=Xin%20ch%C3%A0o%0A", .mail), ("tel:+84-24-3822", .phone),
      ("a", .path), ("a/b.html", .path), ("../a/", .path), ("./a:b", .path), ("/a/b:c", .path), ("/", .path),
      ("?q=javascript:x", .path), ("ảnh đẹp.jpg", .path), ("ảnh%20đẹp.jpg", .path), ("100%.html", .path),
      ("a/%3A", .path), ("r&d.html", .path), ("a/b;c&d", .path), ("javascript", .path), ("a?b=%0A", .path),
      ("#", .fragment), ("#muc-1", .fragment), ("#javascript:alert(1)", .fragment), ("#a//b", .fragment),
    ] as [(String, Address.Verdict)])
  func allowed(_ text: String, _ verdict: Address.Verdict) {
    #expect(Address.judge(text) == verdict)
  }

  @Test(
    "an address of another scheme, or a disguise of one, is refused with its reason",
    arguments: [
      ("", .empty), (" ", .outerSpace), (" javascript:alert(1)", .outerSpace), ("a ", .outerSpace),
      ("javascript:alert(1)", .scheme("javascript")), ("JavaScript:alert(1)", .scheme("javascript")),
      ("javascript&colon;alert(1)", .disguise), ("javascript&#58;alert(1)", .disguise),
      ("javascript&#x3a;alert(1)", .disguise), ("java&Tab;script:alert(1)", .scheme("java&tab;script")),
      ("&#106;avascript:alert(1)", .disguise), ("javascript%3Aalert(1)", .disguise),
      ("javascript%3aalert(1)", .disguise), ("javascript%253Aalert(1)", .disguise),
      ("javascript%25253Aalert(1)", .disguise), ("%6aavascript%3Aalert(1)", .disguise),
      ("%6aavascript:alert(1)", .scheme("%6aavascript")), ("java\tscript:alert(1)", .control),
      ("java\nscript:alert(1)", .control), ("java\rscript:alert(1)", .control), ("\u{1}javascript:x", .control),
      ("java\u{0}script:x", .control), ("a\u{7F}", .control), ("a\u{85}b", .control), ("a%00b", .control),
      ("a/%0Ab", .control), ("java%0ascript:x", .scheme("java%0ascript")),
      ("java\u{200B}script:x", .scheme("java\u{200B}script")), ("jävascript:x", .scheme("jävascript")),
      ("javascript\u{301}:x", .scheme("javascript\u{301}")), ("vbscript:x", .scheme("vbscript")),
      ("livescript:x", .scheme("livescript")), ("data:text/html,x", .scheme("data")),
      ("data:image/png;base64,x", .scheme("data")), ("data:image/gif;text/html,x", .scheme("data")),
      ("blob:https://a/b", .scheme("blob")), ("file:///etc/passwd", .scheme("file")),
      ("about:blank", .scheme("about")), ("view-source:http://a", .scheme("view-source")),
      ("jar:http://a!/b", .scheme("jar")), ("smb://a/b", .scheme("smb")), ("ftp://a/b", .scheme("ftp")),
      ("ws://a", .scheme("ws")), ("feed:javascript:x", .scheme("feed")), ("ms-word:x", .scheme("ms-word")),
      ("intent:x", .scheme("intent")), ("C:/a", .scheme("c")), (":x", .scheme("")), ("//evil.vn", .noScheme),
      ("///evil.vn", .noScheme), ("/\\evil.vn", .backslash), ("\\\\evil.vn", .backslash), ("a\\b", .backslash),
      ("%2F%2Fevil.vn", .disguise), ("/%2Fevil.vn", .disguise), ("%5C%5Cevil.vn", .disguise),
      ("http:", .noTarget), ("http:evil.vn", .noTarget), ("https:/evil.vn", .noTarget), ("https://", .noTarget),
      ("https:///evil.vn", .noTarget), ("https://@evil.vn", .noTarget), ("http://?a", .noTarget),
      ("mailto:", .noTarget), ("tel:", .noTarget),
    ] as [(String, Address.Reason)])
  func refused(_ text: String, _ reason: Address.Reason) {
    #expect(Address.judge(text) == .refused(reason))
  }

  @Test("an image may come from a file or the web, not from mail, phone or the page itself")
  func images() {
    #expect(["a.jpg", "/a.jpg", "https://a/b.jpg"].allSatisfy { Address.judge($0).fits(isImage: true) })
    #expect(["mailto:a@b", "tel:1", "#a", "x:y"].allSatisfy { !Address.judge($0).fits(isImage: true) })
  }
}
