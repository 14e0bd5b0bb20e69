// Finds a planted name or word in a built file in whatever form it was written there.
import Vietnamese

/// What a file's bytes say when case, marks, punctuation, tags and escapes are taken away: letters and digits alone.
struct Essence {
  private let whole: String
  private let withoutTags: String

  init(_ bytes: [UInt8]) {
    let text = Essence.unescaped(bytes)
    whole = Essence.letters(of: text)
    withoutTags = Essence.letters(of: Essence.withoutTags(text))
  }

  /// Whether the words stand here in this order, or as indexes turn a name: given name first, or wholly reversed.
  func says(_ words: String) -> Bool {
    let parts = words.split(separator: " ").map(String.init)
    let turned = [parts, Array(parts.reversed()), [parts.last ?? ""] + parts.dropLast()]
    return turned.contains { order in
      let wanted = Essence.letters(of: Array(order.joined().utf8))
      return whole.contains(wanted) || withoutTags.contains(wanted)
    }
  }

  private static func letters(of bytes: [UInt8]) -> String {
    let bare = folded(String(decoding: bytes, as: UTF8.self), .bare)
    return String(
      decoding: bare.utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var isInside = false
    return bytes.filter { byte in
      if byte == UInt8(ascii: "<") { isInside = true }
      defer { if byte == UInt8(ascii: ">") { isInside = false } }
      return !isInside
    }
  }

  /// `%C3%A2` and `&#226;`, `&#xE2;` become what they stand for; named entities are no letters of names and go.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), let value = number(rest.dropFirst().prefix(2), radix: 16), rest.count > 2 {
        out.append(UInt8(truncatingIfNeeded: value))
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "&#".utf8), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(rest[(rest.startIndex + 2)..<end])
      {
        out += Array(String(Character(scalar)).utf8)
        rest = rest[(end + 1)...]
      } else if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) {
        rest = rest[(end + 1)...]
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    return number(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap { UInt32(exactly: $0) }
      .flatMap(Unicode.Scalar.init)
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> Int? {
    digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self), radix: radix)
  }
}
