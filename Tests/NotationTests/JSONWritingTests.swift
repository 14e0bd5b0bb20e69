// JSON that is written reads back as what was meant, whatever characters are in it.
import Diagnostics
import Notation
import Testing

@Suite("writing JSON")
struct JSONWritingTests {
  @Test("every character that JSON can hold reads back, in keys and in values, and none is sent that hides")
  func roundTrip() throws {
    // Without surrogates; controls, and what turns lines round, the reader refuses: they are looked at below.
    let scalars =
      ((0x20...0x7E).map { $0 } + [0x09, 0x0A, 0x0D] + Array(0xA0...0x3FF) + [0x200B, 0x1F600, 0xE0041])
      .compactMap(UnicodeScalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    let written = JSONValue.object([]).with("a", .text(text)).with("b", [.text(text), .number(-5), .flag(true), .null])
      .written
    let (node, found) = parseJSON(Array(written.utf8), file: "")
    #expect(found.isEmpty)
    guard case .mapping(let entries) = try #require(node).kind, case .scalar(let value) = entries[0].value.kind,
      case .sequence(let items) = entries[1].value.kind, case .scalar(let item) = items[0].kind
    else {
      Issue.record("not the same shape")
      return
    }
    #expect(Array(value.text.unicodeScalars) == scalars && Array(item.text.unicodeScalars) == scalars)
    #expect(!written.unicodeScalars.contains { isHidden($0) && $0 != "\n" })
  }

  @Test("control characters and characters beyond the first plane are escaped as JSON asks")
  func escapes() {
    #expect(
      JSONValue.text("\u{0}\u{1B}\u{7F}\u{9B}\"\\/\u{202E}\u{E0041}").written
        == #""\u0000\u001B\u007F\u009B\"\\/\u202E\uDB40\uDC41""# + "\n")
  }

  @Test("values are laid out two spaces a level, empty ones on their line")
  func layout() {
    let value: JSONValue = ["a": [], "b": [:], "c": ["d": .number(1)]]
    #expect(value.written == "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": {\n    \"d\": 1\n  }\n}\n")
  }

  @Test("a script has no `<`, and else the same")
  func scripts() {
    let value: JSONValue = [["</script><b>", "\"<\u{2028}"], "lãnh đạo"]
    #expect(value.scriptLine == ##"[["\u003C/script>\u003Cb>","\"\u003C\u2028"],"lãnh đạo"]"##)
    #expect(value.line == ##"[["</script><b>","\"<\u2028"],"lãnh đạo"]"##)
  }
}
