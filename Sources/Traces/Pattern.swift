// The orders of a name as bits, so that one pass over a text follows all of them at once (Baeza-Yates and Gonnet).

/// Each letter of each order is a bit; an order's bits stand together, its first letter lowest.
struct Pattern {
  /// The bits of each letter; `[0]` is no letter's.
  private(set) var letters: [UInt128] = Array(repeating: 0, count: 27)
  /// The first letters of the orders.
  private(set) var begins: UInt128 = 0
  /// The last letters of the orders.
  private(set) var ends: UInt128 = 0
  /// The last letters of all words but the last of an order: behind them there may be a gap.
  private(set) var wordEnds: UInt128 = 0
  /// Whether the words may also stand without a gap. Short names then look like other words: of Đỗ An it is `doan`.
  private(set) var joins = false
  /// How many letters an order has: as many as every other.
  private(set) var length = 0

  /// Letters that have room, and as many as an order has at most.
  static let width = 128

  /// As many patterns as it takes to hold all orders of a name; none for a name without letters.
  static func all(for forms: NameForms) -> [Pattern] {
    var patterns: [Pattern] = []
    var used = Pattern.width
    for order in forms.orders {
      let words = order.map(\.bare)
      let count = words.reduce(0) { $0 + $1.count }
      if used + count > Pattern.width || count != patterns.last?.length {
        patterns.append(Pattern())
        used = 0
      }
      patterns[patterns.count - 1].add(words, at: used)
      used += count
    }
    return patterns
  }

  private mutating func add(_ words: [[UInt8]], at start: Int) {
    var bit = UInt128(1) << UInt128(start)
    begins |= bit
    for (index, word) in words.enumerated() {
      for (place, letter) in word.enumerated() {
        letters[Int(letter - 0x60)] |= bit
        if place == word.count - 1 { if index < words.count - 1 { wordEnds |= bit } else { ends |= bit } }
        bit <<= 1
      }
    }
    length = words.reduce(0) { $0 + $1.count }
    joins = words.count > 2 || length > 8
  }
}
