// Nothing a writer types becomes markup: one hostile text in every field of a site drawn by the real theme.
import Foundation
import HTMLReading
import Testing

@Suite("hostile texts")
struct HostileTests {
  @Test("a hostile text in every field changes no tag and nothing but its own words", arguments: hostileTexts)
  func fields(_ text: String) async throws {
    let plain = try await HostileSite.plain.value
    let hostile = try await HostileSite(fields: text, code: text).built()
    #expect(hostile.rules == plain.rules)
    #expect(plain.pages.count > 40)
    #expect(plain.pages.keys.sorted() == hostile.pages.keys.sorted())
    for (path, page) in plain.pages {
      let other = try #require(hostile.pages[path])
      let changed = changes(from: page, to: other, replacing: harmless, by: text).filter { !isOfAmount($0) }
      #expect(changed == [], "\(path)")
    }
  }

  @Test("a hostile text in every field is nothing but strings in scripts", arguments: hostileTexts)
  func scripts(_ text: String) async throws {
    let scripts = try await HostileSite(fields: text).files().files.filter { $0.key.hasSuffix(".js") }
    #expect(scripts.count >= 5)
    for (path, bytes) in scripts {
      let script = String(decoding: bytes, as: UTF8.self)
      let name = try #require(path.split(separator: "/").last?.dropLast(".js".count))
      let form = /guong(?:Search\("([a-z0-9]+)",|Filter\(|Edition\()(.*)\);\n/.dotMatchesNewlines()
      let call = try #require(script.wholeMatch(of: form))
      #expect(call.1.map { $0 == name } ?? !path.hasPrefix("tim-kiem/"))
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(call.2.utf8), options: .fragmentsAllowed)
      }
      #expect(!script.contains("<") && !script.unicodeScalars.contains("\u{2028}"), "\(path)")
    }
  }

  @Test("a word as long as its field allows changes no tag", arguments: ["w", "<", "\u{301}", "👨"])
  func longWords(_ letter: String) async throws {
    let plain = try await HostileSite.plain.value
    let long = try await HostileSite(fields: String(repeating: letter, count: 400)).built()
    for (path, page) in plain.pages {
      let isSame = try shape(of: page) == shape(of: #require(long.pages[path]))
      #expect(isSame, "\(path)")
    }
  }

  @Test(
    "a control or hidden character in a field is an error, and no page holds it",
    arguments: controlTexts + hiddenTexts + fieldHiddenTexts)
  func controls(_ text: String) async throws {
    let built = try await HostileSite(fields: text).built()
    #expect(built.pages.isEmpty && !built.rules.isEmpty, "\(built.rules)")
  }

  @Test(
    "a control or hidden character in a body is an error, and no page holds it", arguments: controlTexts + hiddenTexts)
  func controlsInBodies(_ text: String) async throws {
    let built = try await HostileSite(code: text).built()
    #expect(built.pages.isEmpty && !built.rules.isEmpty, "\(built.rules)")
  }

  @Test("a hostile text in a body adds nothing that Markdown does not make", arguments: hostileTexts)
  func bodies(_ text: String) async throws {
    let plain = try await HostileSite.plain.value
    let allowed = markdown.union(plain.pages.values.flatMap(names))
    let hostile = try await HostileSite(body: text).built()
    #expect(!hostile.pages.isEmpty || !hostile.rules.isEmpty)
    for (path, tokens) in hostile.pages {
      #expect(tokens.faults == [], "\(path)")
      #expect(names(of: tokens).subtracting(allowed) == [], "\(path)")
      #expect(dangers(in: tokens, of: path) == [], "\(path)")
    }
  }

  @Test("the harmless site itself is plain markup without script of its own")
  func plain() async throws {
    for (path, tokens) in try await HostileSite.plain.value.pages {
      #expect(tokens.faults == [] && dangers(in: tokens, of: path) == [], "\(path)")
    }
  }

  @Test("what would be dangerous is found")
  func findsDangers() {
    let page = "<a href=\"javascript:x\" onclick=\"y\"></a><img src=\"data:x\"><p style=\"z\"></p>"
    #expect(dangers(in: Tokens(page)) == ["href javascript:", "onclick", "src data:", "style"])
    let plain = Tokens("<p>Zzz</p>")
    #expect(changes(from: plain, to: Tokens("<p>x<b>y</b></p>"), replacing: "Zzz", by: "x") == ["other tags"])
    #expect(changes(from: plain, to: Tokens("<p>y</p>"), replacing: "Zzz", by: "x") == ["'y' is not 'x'"])
  }

  /// Tags and attributes that a body may bring into a page.
  private let markdown: Set<String> = [
    "p", "em", "strong", "ul", "li", "blockquote", "pre", "code", "hr", "br", "h2", "h2 id", "h3", "h3 id",
    "code class",
  ]
}

/// Type is chosen by how much there is to set, and the slides have a mark that changes with them: both only choose
/// among values of our own.
private func isOfAmount(_ change: String) -> Bool {
  let amount = /'(sheet|sheet roll|slide [a-z]+) (little|some|much|most)'/
  let mark = /'[0-9a-f]{32}'/
  return change.replacing(amount, with: "") == " is not "
    || change.replacing(mark, with: "") == " is not "
}
