// Reads a QR code the other way round, written from the standard and not from the code that draws it.
@testable import QRCode

/// What is read from a code's modules.
struct SymbolReader {
  let symbol: Symbol
  private let version: Version

  init?(_ symbol: Symbol) {
    guard let version = Version.all.first(where: { $0.size == symbol.size }) else { return nil }
    self.symbol = symbol
    self.version = version
  }

  func isDark(_ x: Int, _ y: Int) -> Bool { symbol.rows[y] >> UInt64(x) & 1 == 1 }

  /// The fifteen bits beside the first finder, from the left and then upwards, without their own mask.
  var format: Int {
    var bits = 0
    for x in [0, 1, 2, 3, 4, 5, 7, 8] { bits = bits << 1 | (isDark(x, 8) ? 1 : 0) }
    for y in [7, 5, 4, 3, 2, 1, 0] { bits = bits << 1 | (isDark(8, y) ? 1 : 0) }
    return bits ^ 0b101_0100_0001_0010
  }

  /// The same bits, from their second place.
  var secondFormat: Int {
    var bits = 0
    for y in 0..<7 { bits = bits << 1 | (isDark(8, symbol.size - 1 - y) ? 1 : 0) }
    for x in 0..<8 { bits = bits << 1 | (isDark(symbol.size - 8 + x, 8) ? 1 : 0) }
    return bits ^ 0b101_0100_0001_0010
  }

  private func isPattern(_ x: Int, _ y: Int) -> Bool {
    let size = symbol.size
    if x == 6 || y == 6 { return true }
    if x < 9 && y < 9 || x >= size - 8 && y < 9 || x < 9 && y >= size - 8 { return true }
    if version.number >= 7 && (x < 6 && y >= size - 11 || y < 6 && x >= size - 11) { return true }
    let corners = [(6, 6), (6, size - 7), (size - 7, 6)]
    return version.alignments.contains { column in
      version.alignments.contains { row in
        abs(x - column) <= 2 && abs(y - row) <= 2 && !corners.contains { $0 == (column, row) }
      }
    }
  }

  private func isMasked(_ x: Int, _ y: Int) -> Bool {
    let (i, j) = (y, x)
    return switch format >> 10 & 7 {
    case 0: (i + j) % 2 == 0
    case 1: i % 2 == 0
    case 2: j % 3 == 0
    case 3: (i + j) % 3 == 0
    case 4: (i / 2 + j / 3) % 2 == 0
    case 5: (i * j) % 2 + (i * j) % 3 == 0
    case 6: ((i * j) % 2 + (i * j) % 3) % 2 == 0
    default: ((i * j) % 3 + (i + j) % 2) % 2 == 0
    }
  }

  /// All codewords in the order of their places.
  var codewords: [Int] {
    var (bits, x, upward): ([Bool], Int, Bool) = ([], symbol.size - 1, true)
    while x > 0 {
      if x == 6 { x -= 1 }
      for step in 0..<symbol.size {
        let y = upward ? symbol.size - 1 - step : step
        for column in [x, x - 1] where !isPattern(column, y) { bits.append(isDark(column, y) != isMasked(column, y)) }
      }
      (x, upward) = (x - 2, !upward)
    }
    return stride(from: 0, to: bits.count - 7, by: 8).map { bits[$0..<$0 + 8].reduce(0) { $0 * 2 + ($1 ? 1 : 0) } }
  }

  /// The blocks, each with its codewords of correction.
  var blocks: [[Int]] {
    let words = codewords
    let (count, short) = (version.blockCount, version.payloadCount / version.blockCount)
    let long = version.payloadCount % count
    var blocks = Array(repeating: [Int](), count: count)
    for (place, word) in words.prefix(short * count).enumerated() { blocks[place % count].append(word) }
    for (place, word) in words.dropFirst(short * count).prefix(long).enumerated() {
      blocks[count - long + place].append(word)
    }
    for (place, word) in words.dropFirst(version.payloadCount).enumerated() { blocks[place % count].append(word) }
    return blocks
  }

  /// The bytes of the one segment; nil when its head is not one of byte mode.
  var bytes: [UInt8]? {
    let data = blocks.flatMap { $0.dropLast(version.correctionCount) }
    let bits = data.flatMap { word in (0..<8).map { word >> (7 - $0) & 1 } }
    func number(_ start: Int, _ length: Int) -> Int { bits[start..<start + length].reduce(0) { $0 * 2 + $1 } }
    guard number(0, 4) == 4 else { return nil }
    let count = number(4, version.lengthBits)
    return (0..<count).map { UInt8(number(4 + version.lengthBits + 8 * $0, 8)) }
  }
}

/// A value of a block as a polynomial, at a power of the field's generator: 0 for a block without a mistake.
func syndrome(of block: [Int], at power: Int) -> Int {
  var point = 1
  for _ in 0..<power { point = times(point, 2) }
  return block.reduce(0) { times($0, point) ^ $1 }
}

/// Multiplies in the field, bit by bit.
private func times(_ one: Int, _ other: Int) -> Int {
  var (product, shifted) = (0, one)
  for bit in 0..<8 {
    if other >> bit & 1 == 1 { product ^= shifted }
    shifted <<= 1
    if shifted > 255 { shifted ^= 0b1_0001_1101 }
  }
  return product
}
