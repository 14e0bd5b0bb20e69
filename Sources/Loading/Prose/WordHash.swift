// Words as numbers: a word is looked up among hundreds while its bytes are passed over, and no text is made of it.

/// The number of a word: its bytes stirred eight at a time, ASCII letters taken as lower case.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The bytes that are not stirred in yet, the first least, and how many bits they have.
  private var rest: UInt64 = 0
  private var bits: UInt64 = 0

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    rest |= UInt64(byte) &<< bits
    bits &+= 8
    if bits == 64 { (state, rest, bits) = (value, 0, 0) }
  }

  @inline(__always)
  var value: UInt64 {
    let mixed = (state ^ WordHash.lowered(rest)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }

  /// Eight bytes with the capital letters of ASCII made small ones, all at once.
  @inline(__always)
  private static func lowered(_ bytes: UInt64) -> UInt64 {
    let low = bytes & each(0x7F)
    let (fromA, beyondZ) = (low &+ each(0x3F), low &+ each(0x25))
    return bytes | (fromA & ~beyondZ & ~bytes & each(0x80)) >> 2
  }

  /// The same byte eight times.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The number of a whole word.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.take(byte) }
    return hash.value
  }

  /// The number of two words in a row.
  @inline(__always)
  static func pair(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let mixed = (one &* 0x9E37_79B9_7F4A_7C15) ^ other
    return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
  }

  /// The spellings of a word: one that begins with a letter beyond ASCII is also met with a capital.
  static func spellings(_ word: some StringProtocol) -> [UInt64] {
    guard let first = word.unicodeScalars.first, !first.isASCII else { return [of(word)] }
    let capital = first.properties.uppercaseMapping + String(word.unicodeScalars.dropFirst().map(Character.init))
    return [of(word), of(capital)]
  }
}

/// Words or pairs of words with what they stand for, found in one step.
struct WordTable<Value: Sendable>: Sendable {
  /// Zero where no word is.
  let keys: [UInt64]
  private let values: [Value?]
  private let mask: Int

  /// Of two equal words the first counts.
  init(_ entries: [(hash: UInt64, value: Value)]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value?](repeating: nil, count: size)
    for (hash, value) in entries {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (size - 1) }
      if keys[slot] == 0 { (keys[slot], values[slot]) = (hash, value) }
    }
    (self.keys, self.values, mask) = (keys, values, size - 1)
  }

  /// Where a word would stand if it met with no other; nothing there means that the word is not in the table.
  @inline(__always)
  func firstSlot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & mask }

  /// Nil for a word that is not in the table.
  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    var slot = firstSlot(of: hash)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

extension WordTable<Bool> {
  /// A set of words, divided by spaces.
  init(words: String) {
    self.init(words.split(separator: " ").flatMap(WordHash.spellings).map { ($0, true) })
  }
}
