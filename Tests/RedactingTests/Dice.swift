// A seeded source of numbers, so that a random test is the same test each time.

/// A linear congruential generator (Knuth's MMIX constants).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True once in so many times.
  mutating func oneIn(_ times: Int) -> Bool { roll(1...times) == 1 }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(0...(items.count - 1))] }

  /// Each item with a chance of one in so many.
  mutating func some<Item>(of items: [Item], oneIn times: Int) -> [Item] { items.filter { _ in oneIn(times) } }
}
