// Files of the index: scripts that call one function, so that they load from a folder and under a strict policy.
import Archive
import Model

/// A script being written: `guongSearch("t1",[…]);`.
struct Script {
  private var bytes: [UInt8]
  private let name: String

  /// - Parameter name: the file's, without folder and ending.
  init(_ name: String) {
    self.name = name
    bytes = Array("guongSearch(\"\(name)\",".utf8)
  }

  /// Writes what needs no escapes.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes digits and the like as a string.
  mutating func write(digits: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes += digits
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes any text as a string; what could end it, a line or the script is escaped.
  mutating func write(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: needsEscape) { write(escaped: text) } else { write(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<") || byte == 0xE2
  }

  private mutating func write(escaped text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"):
        write((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
      // To older browsers U+2028 and U+2029 end a line, and with it the string.
      case 0xA8...0xA9 where bytes.suffix(2).elementsEqual([0xE2, 0x80]):
        bytes.removeLast(2)
        write(byte == 0xA8 ? "\\u2028" : "\\u2029")
      default: bytes.append(byte)
      }
    }
  }

  /// How long it is so far, in bytes.
  var count: Int { bytes.count }

  /// The file, and a short name of its contents.
  consuming func finished() -> ScriptFile {
    bytes += Array(");\n".utf8)
    let print = String(decoding: Fingerprint(bytes).hex.prefix(6), as: UTF8.self)
    return ScriptFile(
      page: Page(path: Addresses.search(name), text: String(decoding: bytes, as: UTF8.self)), size: bytes.count,
      print: print)
  }
}

/// A script of the index, and what the first script says of it.
struct ScriptFile: Sendable {
  let page: Page
  /// In bytes.
  let size: Int
  /// Differs when the contents do: a browser that keeps files for long asks for the new one.
  let print: String
}
