// Every form of random Vietnamese names is found wherever it is planted, and nothing is found where none was.

import Diagnostics
import Testing
import Vietnamese

@testable import Traces

@Suite("every form of random names")
struct EveryFormTests {
  @Test("is found in every kind of file, at its place and as it was planted", arguments: 0..<16)
  func planted(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    let name = dice.name()
    let wanted = Wanted(Named(id: dice.id(of: name), name: name), among: dice.strangers(to: name))
    for form in dice.forms(of: name) {
      for (file, before, behind) in settings where fits(form, in: file, before) {
        let text = dice.filler() + before + form + behind + dice.filler()
        let traces = traces(of: wanted, in: Array(text.utf8), of: file) ?? []
        #expect(traces.contains { same($0.text, form) }, "\(name) as \(form) in \(text): \(traces)")
        #expect(traces.count == 1, "\(name) as \(form) in \(text): \(traces)")
      }
    }
  }

  @Test("and nothing is found in what names others", arguments: 0..<16)
  func clean(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 104_729 &+ 3)
    let name = dice.name()
    let others = dice.strangers(to: name)
    let wanted = Wanted(Named(id: dice.id(of: name), name: name), among: others)
    for (file, before, behind) in settings {
      for other in others {
        let form = dice.pick(dice.forms(of: other.name))
        guard fits(form, in: file, before) else { continue }
        let text = dice.filler() + before + form + behind + dice.filler()
        #expect(traces(of: wanted, in: Array(text.utf8), of: file) == [], "\(name) in \(text)")
      }
    }
  }

  @Test("random bytes and random damage end in traces or in none, never in a trap", arguments: 0..<40)
  func damaged(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 31 &+ 5)
    let wanted = Wanted(Named(id: "an", name: "Lê An"), among: [Named(id: "an-2", name: "Lê An An")])
    let signs = [
      "&", "#", "x", ";", "%", "25", "\\", "u", "{", "}", "<", ">", "\"", ":", "-", " ", "\n", "\r\n ", "an", "Lê",
      "An", "\u{301}", "amp;", "1EA7", "é",
    ]
    for file in ["a.md", "a.yaml", "a.json", "a.html", "a.ics", "a.csv"] {
      var bytes = (0..<dice.roll(0...400)).flatMap { _ in Array(dice.pick(signs).utf8) }
      for _ in 0..<dice.roll(0...6) where !bytes.isEmpty {
        bytes[dice.roll(0...(bytes.count - 1))] = UInt8(dice.roll(1...255))
      }
      for trace in traces(of: wanted, in: bytes, of: file) ?? [] {
        #expect(trace.spot.line > 0 && trace.spot.column > 0 && !trace.text.isEmpty)
      }
    }
  }
}

/// Byte for byte: texts in other compositions are equal to Swift.
private func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

/// Whether a form can stand there: tags do not stand inside of tags, and a calendar's lines go on where they are indented.
private func fits(_ form: String, in file: String, _ before: String) -> Bool {
  if form.contains("\n") { return file != "a.ics" }
  return !form.contains("<") || !before.contains("<") || before == "<td>"
}

/// A kind of file, and what stands before and behind a name in it.
private let settings = [
  ("a.md", "Chị ", ", cán bộ"), ("a.md", "---\nauthor: ", "\n---\n"), ("a.yaml", "  - {person: ", ", role: author}\n"),
  ("a.json", "{\"a\":\"", "\"}"), ("a.csv", ";", ";"), ("a.csv", ",\"", "\"\r\n"), ("a.html", "<td>", "</td>"),
  ("a.html", "<a title='", "'>"), ("a.html", "<a href=\"/nguoi/", "/\">"), ("a.xml", "<!-- ", " -->"),
  ("a.ics", "SUMMARY:", "\r\nEND:VEVENT"), ("a.js", "var a = '", "';"), ("a.css", "/* ", " */"), ("a.txt", "", ""),
  ("a.html", "&lt;b&gt;", "&lt;/b&gt;"), ("a.html", "%20", "%20"), ("a.json", "\\u003cb\\u003e", "\\u003c/b\\u003e"),
]

/// A seeded source of numbers (Knuth's MMIX constants), and of names.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(0...(items.count - 1))] }

  /// Three or four words, as nearly all names have.
  mutating func name() -> String {
    let middle = (0..<roll(1...2)).map { _ in pick(middles) }
    return ([pick(families)] + middle + [pick(givens)]).joined(separator: " ")
  }

  mutating func id(of name: String) -> String { pick([slug(name), slug(name) + "-2", "nv" + String(roll(1...99))]) }

  /// People whose names have a word more or another one; none with the same letters.
  mutating func strangers(to name: String) -> [Named] {
    let words = name.split(separator: " ").map(String.init)
    let longer = words.dropLast() + [words[words.count - 1] + "h"]
    let others = [
      longer.joined(separator: " "), name + " Quỳnh Xuyến", "Khổng " + name,
      words.dropLast().joined(separator: " ") + " Xuyến",
    ]
    return others.enumerated().map { Named(id: "khac-\($0)", name: $1) }
  }

  /// As people, programs and formats write a name.
  mutating func forms(of name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    let turned = [
      words, [words[words.count - 1]] + words.dropLast(), words.reversed(),
      [words[0], words[words.count - 1]] + words.dropFirst().dropLast(),
    ]
    return turned.flatMap { order -> [String] in
      let plain = order.joined(separator: " ")
      let bare = folded(plain, .bare)
      let apart = decomposed(plain)
      return [
        plain, apart, uppercased(plain), lowercased(plain), bare, uppercased(bare), slug(plain),
        bare.split(separator: " ").joined(separator: "_"), bare.split(separator: " ").joined(),
        order.joined(separator: "\u{A0}"), order.joined(separator: "\n    "),
        order[0] + ", " + order.dropFirst().joined(separator: " "),
        percent(plain), percent(apart), percent(percent(plain)), order.joined(separator: "</i> <i>"),
        order.joined(separator: "&nbsp;"), references(plain) { "&#\($0.value);" },
        references(plain) { "&#x\(String($0.value, radix: 16));" }, references(apart) { "&amp;#\($0.value);" },
        references(plain) { "\\u" + String(String(0x10000 + $0.value, radix: 16).dropFirst()) },
      ]
    }
  }

  /// Words that are nobody's name.
  mutating func filler() -> String {
    (0..<roll(0...5)).map { _ in " " + pick(["và", "hôm nay", "– 2022.", "cán bộ", "§ 3", "(ảnh)", "công sở"]) }
      .joined() + " . "
  }

  private func percent(_ text: String) -> String {
    text.utf8.map { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + String(0x100 + Int(byte), radix: 16).dropFirst()
    }.joined()
  }

  private func references(_ text: String, _ written: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.map { $0.value < 0x80 ? String($0) : written($0) }.joined()
  }
}

/// With the marks of each letter behind it, by Unicode's own tables.
private func decomposed(_ text: String) -> String {
  text.unicodeScalars.map { scalar in decompositions[scalar] ?? String(scalar) }.joined()
}

/// Letters of the names below and what they are composed of.
private let decompositions: [Unicode.Scalar: String] = {
  var table: [Unicode.Scalar: String] = [:]
  for base in "aeiouyAEIOUY".unicodeScalars {
    for marks in ["", "\u{302}", "\u{306}", "\u{31B}"] {
      for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] where !(marks + tone).isEmpty {
        let apart = String(base) + marks + tone
        let whole = NFC.normalized(apart).unicodeScalars
        if whole.count == 1, let letter = whole.first { table[letter] = apart }
      }
    }
  }
  return table
}()

private let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
private let middles = ["Văn", "Thị", "Hữu", "Đức", "Thanh", "Ngọc", "Minh", "Thu", "Kim", "Gia", "Mỹ", "Đình"]
private let givens = [
  "An", "Bích", "Hòa", "Thúy", "Dũng", "Đạt", "Hằng", "Hường", "Lợi", "Nghĩa", "Phượng", "Quý", "Sơn", "Tuyết", "Uyên",
  "Vỹ", "Yến", "Oanh", "Giang", "Khuê",
]
