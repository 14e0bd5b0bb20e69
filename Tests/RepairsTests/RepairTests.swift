// Repairs: what each makes of bytes, what it leaves alone, and that a second run finds nothing to do.
import Diagnostics
import Notation
import Repairs
import Testing

/// A file of front matter with a title, a list of records, and a record.
private let story = FileShape(
  .record([
    field("title", .text(atMost: 160)), field("units", .oneOrMany(.identifier)), field("unity", .text(atMost: 9)),
    field("photo", .record([field("file", .text(atMost: 9)), field("caption", .text(atMost: 9))])),
    field(
      "people", .oneOrMany(.either(.identifier, .record([field("id", .identifier), field("role", .word(["a"]))])))),
  ]), in: .yaml, hasFrontMatter: true)

private let sheet = FileShape(
  .record([
    field("period", .identifier),
    field(
      "sheets",
      .list(
        .record([
          field(
            "final",
            .table(
              keys: .identifier, values: .integer(in: 0...9)))
        ]))),
  ]), in: .json, hasFrontMatter: false)

private func field(_ key: String, _ format: FormatDescription) -> FieldDescription {
  FieldDescription(key: key, format: format, required: false, about: Bilingual("a", "b"))
}

private func repaired(_ text: String, _ shape: FileShape = story) -> String? {
  mended(Array(text.utf8), shape).map { String(decoding: $0.bytes, as: UTF8.self) }
}

@Suite("repairs")
struct RepairTests {
  @Test(
    "characters are mended",
    arguments: [
      ("\u{FEFF}a", "a"), ("a\r\nb\rc\n", "a\nb\nc\n"), ("Ho\u{300}a", "Hòa"), ("Ð ð Ɖ", "Đ đ Đ"),
      ("a\u{200B}b\u{AD}c\u{202E}d\u{2069}e\u{8}f\u{7F}g", "abcdefg"), ("a\u{2028}b", "a b"),
      ("a\u{A0}b\u{202F}c", "a b c"),
      ("V¨n phßng Së\nvăn phòng", "Văn phòng Sở\nvăn phòng"), ("TrÃ¡ch nhiá»‡m", "Trách nhiệm"),
      ("e\u{200B}\u{302}\u{301}", "ế"), ("\u{FEFF}\u{FEFF}a", "a"),
    ])
  func characters(_ text: String, _ expected: String) throws {
    #expect(try Array(#require(repaired(text)).utf8) == Array(expected.utf8))
  }

  @Test("a file in the bytes of TCVN3 becomes UTF-8")
  func oldBytes() throws {
    let bytes: [UInt8] = Array("V".utf8) + [0xA8] + Array("n ph".utf8) + [0xDF] + Array("ng S".utf8) + [0xEB, 0x0A]
    let file = try #require(mended(bytes, story))
    #expect(file.bytes == Array("Văn phòng Sở\n".utf8))
    #expect(file.names.count == 1)
  }

  @Test(
    "what is right stays, and so does what nobody here understands",
    arguments: [
      "", "Đường Hòa – “tốt”\n\tx\n", "5\u{A0}km", "👩\u{200D}🏫 ❤\u{FE0F} 🏴\u{E0067}\u{E0062}\u{E007F}",
      "a\u{0}b\u{200B}",
    ])
  func untouched(_ text: String) { #expect(repaired(text) == nil) }

  @Test(
    "bytes that are no UTF-8, and broken UTF-16, stay",
    arguments: [[0xC3, 0x28], [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x0D], [0xFF, 0xFE, 0x41], [0xFF, 0xFE, 0x00, 0xD8]]
      as [[UInt8]])
  func foreign(_ bytes: [UInt8]) { #expect(mended(bytes, story) == nil) }

  @Test("UTF-16 of both orders becomes UTF-8")
  func utf16() {
    let little: [UInt8] = [0xFF, 0xFE] + "Đường 😀\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + "Đường 😀\r\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      let done = mended(bytes, story)
      #expect(done?.bytes == Array("Đường 😀\n".utf8))
      #expect(done?.names.count == 2 && done?.before == done?.bytes)
    }
  }

  @Test(
    "a misspelt key with one likely meaning is mended where it stands",
    arguments: [
      ("titel: a", "title: a"), ("Title: a", "title: a"), ("\"titel\": a", "\"title\": a"),
      ("photo:\n  fil: a\n  captoin: titel", "photo:\n  file: a\n  caption: titel"),
      ("photo: {flie: a}", "photo: {file: a}"),
      ("people:\n  - {id: a, rol: b}", "people:\n  - {id: a, role: b}"),
      ("people: {id: a, rol: b}", "people: {id: a, role: b}"),
      ("unit: a\nunity: b", "units: a\nunity: b"), ("titel: a # titel", "title: a # titel"),
      // Which of the two is meant is clear once the other is there.
      ("unit: a\nunitss: b", "unity: a\nunits: b"), ("unitx: a", nil), ("titel: a\ntitl: b", nil),
      ("title: a\ntitel: b", nil),
      ("date: a", nil), ("ti: a", nil), ("titel: [a", nil),
    ])
  func keys(_ yaml: String, _ expected: String?) {
    let text = "---\n\(yaml)\n---\ntitel: a\n"
    #expect(repaired(text) == expected.map { "---\n\($0)\n---\ntitel: a\n" })
  }

  @Test("keys of JSON too, and not those that the author chooses")
  func json() {
    #expect(
      repaired(#"{"peroid": "a", "sheets": [{"finl": {"period": 1}}]}"#, sheet)
        == #"{"period": "a", "sheets": [{"final": {"period": 1}}]}"#)
  }

  @Test("a second run finds nothing to do, whatever stands together")
  func idempotent() { expectIdempotent(2000) }
}

/// The same of so many that it belongs to the slow tests.
@Suite("many repairs")
struct ManyRepairsTests {
  @Test("a second run finds nothing to do, whatever stands together, in 20,000 texts")
  func idempotent() { expectIdempotent(20_000) }
}

/// Repairs so many texts of a sequence twice.
private func expectIdempotent(_ count: Int) {
  let pieces = [
    "\u{FEFF}", "\r", "\n", "\r\n", "a", "e", "\u{302}", "\u{301}", "\u{323}", "\u{200B}", "\u{200D}", "👩", "🏫",
    "\u{FE0F}",
    "\u{A0}", "5", "km", "Ð", "ð", "\u{2028}", "\u{202E}", "---\n", "titel: ", "unit: ", "unitx: ", "title: ", "\"",
    "[", "{",
    "photo:\n  fiel: ", " ", "\u{8}", "\u{E0067}", "\t",
  ]
  var state: UInt64 = 20_220_214
  for _ in 0..<count {
    var text = ""
    for _ in 0..<12 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.unicodeScalars.append(contentsOf: pieces[Int((state >> 33) % UInt64(pieces.count))].unicodeScalars)
    }
    guard let once = mended(Array(text.utf8), story) else { continue }
    #expect(mended(once.bytes, story) == nil, "\(text.debugDescription)")
    let lines = { (bytes: [UInt8]) in bytes.count { $0 == 0x0A } }
    #expect(lines(once.before) == lines(once.bytes), "\(text.debugDescription)")
  }
}
