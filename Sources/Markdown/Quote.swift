// The block `quote`: what somebody said, and who it was.

/// A voice. Its last line, when it begins with a dash, says whose: `— Bà Hoa, người dân xã Tân Lập`.
struct Quote: Equatable {
  /// Markdown.
  let words: [UInt8]
  /// Without the dash, and without markup; nil when it is not said.
  let voice: String?

  /// Reads a block's text.
  init(_ text: [UInt8]) {
    let end = text.lastIndex { $0 != UInt8(ascii: "\n") && !isBlank($0) }.map { $0 + 1 } ?? 0
    let start = text[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    voice = Quote.voice(text[start..<end])
    words = voice == nil ? text : Array(text[..<start])
  }

  /// True when nobody is heard.
  var isEmpty: Bool { words.allSatisfy { $0 == UInt8(ascii: "\n") || isBlank($0) } }

  private static func voice(_ line: ArraySlice<UInt8>) -> String? {
    let line = line.drop(while: isBlank)
    for dash in ["—", "–", "--", "- "] where line.starts(with: dash.utf8) {
      let name = line.dropFirst(dash.utf8.count).drop { isBlank($0) || $0 == UInt8(ascii: "-") }
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
  }
}
