// The escaper, over every Unicode scalar.

import Testing

@testable import Markdown

struct EscapeTests {
  @Test("no scalar behind a special byte keeps it from being escaped", arguments: ["<", ">", "&", "\"", "'"])
  func everyScalar(_ special: String) {
    let entities = ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;"]
    let entity = Array((entities[special] ?? "").utf8)
    var wrong: [UInt32] = []
    var output: [UInt8] = []
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !"<>&\"'".unicodeScalars.contains(scalar) else { continue }
      let text = special.utf8 + Array(UTF8.encode(scalar)!)
      output.removeAll(keepingCapacity: true)
      Escape.append(text, to: &output)
      if !output.starts(with: entity) || !output[entity.count...].elementsEqual(text[1...]) { wrong.append(value) }
    }
    #expect(wrong.isEmpty)
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
