// The escaper, over every Unicode scalar.

import Testing

@testable import Markdown

struct EscapeTests {
  @Test("no scalar behind a special byte keeps it from being escaped", arguments: ["<", ">", "&", "\"", "'"])
  func everyScalar(_ special: String) {
    let entities = ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;"]
    let entity = entities[special] ?? ""
    let specials: Set<UInt32> = [0x3C, 0x3E, 0x26, 0x22, 0x27]
    // A plane in sixteenths, each a text: a call for each scalar would be a call for a million.
    for start in stride(from: UInt32(0), to: 0x110000, by: 0x1000) {
      let scalars = (max(start, 1)..<start + 0x1000).filter { !specials.contains($0) }.compactMap(Unicode.Scalar.init)
      var (text, expected) = ("", "")
      for scalar in scalars {
        text += special
        text.unicodeScalars.append(scalar)
        expected += entity
        expected.unicodeScalars.append(scalar)
      }
      var output: [UInt8] = []
      Escape.append(text.utf8, to: &output)
      #expect(output == Array(expected.utf8), "among the \(scalars.count) from U+\(String(start, radix: 16))")
    }
  }

  @Test("NUL, which would end the text for libcmark, becomes U+FFFD")
  func nul() {
    var output: [UInt8] = []
    Escape.append([0x61, 0, 0x62], to: &output)
    #expect(output == Array("a\u{FFFD}b".utf8))
  }

  @Test(
    "an address is percent-encoded but for what a URL may hold",
    arguments: [
      ("a b", "a%20b"), ("\"><x", "%22%3E%3Cx"), ("a?b=1&c='d'", "a?b=1&amp;c=&#39;d&#39;"), ("ả", "%E1%BA%A3"),
      ("%20", "%20"), ("`{}|^\\[]", "%60%7B%7D%7C%5E%5C%5B%5D"), ("\u{7F}\n", "%7F%0A"),
      ("-._~:/?#@!$()*+,;=", "-._~:/?#@!$()*+,;="),
    ])
  func addresses(_ address: String, _ expected: String) {
    var output: [UInt8] = []
    Escape.append(address: address.utf8, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }
}
