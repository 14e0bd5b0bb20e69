// A text's likeness: a few samples of its runs of three words, the same for texts that mostly say the same.
import Model

/// Takes words one after another and keeps, of all runs of three, the least in each of eight classes.
struct Sketch {
  private var least = [UInt64](repeating: .max, count: 8)
  private var previous: UInt64 = 0
  private var pair: UInt64 = 0
  /// How many words were taken.
  private(set) var words = 0

  @inline(__always)
  mutating func take(_ word: UInt64) {
    words += 1
    let run = WordHash.pair(pair, word)
    pair = WordHash.pair(previous, word)
    previous = word
    guard words > 2 else { return }
    let slot = Int(truncatingIfNeeded: run >> 61)
    if run < least[slot] { least[slot] = run }
  }

  /// Nil for a text of fewer words than a short deed has: two thank-you notes are alike without being copies.
  var likeness: Likeness? {
    guard words >= Sketch.fewest, !least.contains(.max) else { return nil }
    return Likeness(
      first: least[..<4].reduce(1, WordHash.pair), second: least[4...].reduce(2, WordHash.pair))
  }

  private static let fewest = 40
}
