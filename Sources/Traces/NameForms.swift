// A full name in the orders that lists, slugs and address books write it in.
import Vietnamese

/// The words of a name, as they sound and as they are typed without marks.
struct NameForms {
  /// A word of a name.
  struct Word: Hashable {
    /// Folded as `FoldLevel.exact`, with đ for ð.
    let exact: [UInt8]
    /// Folded as `FoldLevel.toneless`.
    let toneless: [UInt8]
    /// Letters from a to z.
    let bare: [UInt8]

    init(_ bytes: [UInt8]) {
      exact = Word.folded(bytes, .exact)
      toneless = Word.folded(bytes, .toneless)
      bare = Word.folded(bytes, .bare).filter { (0x61...0x7A).contains($0) }
    }

    /// How well a written word stands for this one, whose bare letters it has: 1 with all its marks, 0 without any or
    /// without its tone; nil when its marks make it another word.
    func likeness(to written: Word) -> Int? {
      if written.exact == exact { return 1 }
      let isBare = written.exact.allSatisfy { $0 < 0x80 }
      return isBare || written.exact == written.toneless && written.exact == toneless ? 0 : nil
    }

    private static func folded(_ bytes: [UInt8], _ level: FoldLevel) -> [UInt8] {
      var out: [UInt8] = []
      fold(bytes[...], level, into: &out)
      // Eth looks like đ and is typed for it.
      var index = 0
      while index + 1 < out.count {
        if out[index] == 0xC3, out[index + 1] == 0xB0 { (out[index], out[index + 1]) = (0xC4, 0x91) }
        index += 1
      }
      return out
    }
  }

  /// As its owner writes it; then given name first; turned round; and, as address books have it, family name, given
  /// name, middle names. None twice. Words without a letter from a to z are left out; of a name with more letters than
  /// a `Pattern` has room for, those at the end.
  let orders: [[Word]]

  init(_ name: String) {
    let words = name.unicodeScalars.split { !NameForms.isInWord($0) }.map { Word(Array(String($0).utf8)) }
      .filter { !$0.bare.isEmpty }
    let (family, given, middle) = (words.prefix(1), words.dropFirst().suffix(1), words.dropFirst().dropLast())
    var orders: [[Word]] = []
    let all = [words, Array(given + family + middle), words.reversed(), Array(family + given + middle)]
    for order in all.map(NameForms.fitting) where !order.isEmpty && !orders.contains(order) {
      orders.append(order)
    }
    self.orders = orders
  }

  /// The first words that have room in a pattern.
  private static func fitting(_ words: [Word]) -> [Word] {
    var room = Pattern.width
    return Array(
      words.prefix {
        room -= $0.bare.count
        return room >= 0
      })
  }

  /// Whether one of the orders holds all of another's name and more, so that the other's name would be found in it.
  func goesBeyond(_ other: NameForms) -> Bool {
    orders.contains { long in
      other.orders.contains { short in
        short.count < long.count
          && (0...(long.count - short.count)).contains { start in
            zip(long[start...], short).allSatisfy { $0.bare == $1.bare }
          }
      }
    }
  }

  /// How well written words stand for the name: the number of words with all their marks; nil when they are not it.
  func likeness(to written: [Word]) -> Int? {
    orders.compactMap { order in likeness(of: order, to: written) }.max()
  }

  private func likeness(of order: [Word], to written: [Word]) -> Int? {
    guard order.count != written.count else {
      let likenesses = zip(order, written).map { $0.bare == $1.bare ? $0.likeness(to: $1) : nil }
      return likenesses.contains(nil) ? nil : likenesses.compactMap(\.self).reduce(0, +)
    }
    // Written in one, or divided by markup: compared as a whole.
    let whole = Word(order.flatMap(\.exact))
    let other = Word(written.flatMap(\.exact))
    return whole.bare == other.bare ? whole.likeness(to: other).map { $0 * order.count } : nil
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    let sign = Sign(scalar)
    return sign.isLetter || sign == .nothing || sign == .stranger
  }
}
