// A table from each Latin letter and mark to the bytes that replace it, and the loop that applies it to UTF-8.

/// Replacements for U+0000–036F and U+1E00–1EFF; all other scalars pass through.
struct LetterMap {
  /// Up to three bytes of UTF-8.
  struct Cell {
    var first: UInt8 = 0
    var second: UInt8 = 0
    var third: UInt8 = 0
    var count: UInt8 = 0

    init(_ text: String) {
      let bytes = Array(text.utf8)
      precondition(bytes.count <= 3, "a letter is replaced by at most three bytes")
      count = UInt8(bytes.count)
      if count > 0 { first = bytes[0] }
      if count > 1 { second = bytes[1] }
      if count > 2 { third = bytes[2] }
    }
  }

  private let cells: [Cell]

  /// A table made by asking for the replacement of each scalar it covers.
  init(_ replacement: (Unicode.Scalar) -> String) {
    cells = LetterMap.covered.map { Cell(replacement($0)) }
  }

  /// The scalars a table covers, in the order of its cells.
  static let covered = [0..<extendedStart, 0x1E00..<0x1F00].joined().compactMap { Unicode.Scalar(UInt32($0)) }

  private static let extendedStart = 0x370

  /// The place of the scalar that begins at a position, and how many bytes it takes; nil when tables do not cover it.
  static func cell(in bytes: ArraySlice<UInt8>, at index: Int) -> (index: Int, length: Int)? {
    let lead = bytes[index]
    if lead < 0x80 { return (Int(lead), 1) }
    if lead >= 0xC2, lead <= 0xCD {
      guard index + 1 < bytes.endIndex, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
      let value = Int(lead & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
      return value < extendedStart ? (value, 2) : nil
    }
    guard lead == 0xE1, index + 2 < bytes.endIndex else { return nil }
    guard bytes[index + 1] & 0xFC == 0xB8, bytes[index + 2] & 0xC0 == 0x80 else { return nil }
    return (extendedStart + Int(bytes[index + 1] & 3) << 6 + Int(bytes[index + 2] & 0x3F), 3)
  }

  /// Adds the bytes that replace a cell.
  func append(_ index: Int, to out: inout [UInt8]) {
    let cell = cells[index]
    if cell.count > 0 { out.append(cell.first) }
    if cell.count > 1 { out.append(cell.second) }
    if cell.count > 2 { out.append(cell.third) }
  }

  /// Adds the bytes with every letter replaced.
  func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let cell = LetterMap.cell(in: bytes, at: index) {
        append(cell.index, to: &out)
        index += cell.length
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
  }

  /// The text with every letter replaced.
  func applied(to text: String) -> String {
    var out: [UInt8] = []
    append(Array(text.utf8)[...], to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
